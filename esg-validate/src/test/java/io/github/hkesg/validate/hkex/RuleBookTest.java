package io.github.hkesg.validate.hkex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Part;
import io.github.hkesg.model.code.Relief;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.WasteMaterial;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.model.text.MessageCatalog;
import io.github.hkesg.validate.Severity;
import io.github.hkesg.validate.Verdict;
import io.github.hkesg.validate.WaiverFault;
import io.github.hkesg.validate.index.IndexStatus;
import io.github.hkesg.validate.message.Messages;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.RuleId;
import io.github.hkesg.validate.rule.RuleKind;
import io.github.hkesg.validate.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every rule and every text, whatever rules are added. */
class RuleBookTest {
    private static final MessageCatalog TEXTS = MessageCatalog.load(Messages.class, "messages");
    private static final MessageCatalog TERMS = MessageCatalog.load(Messages.class, "terms");
    private static final MessageCatalog PLACES = MessageCatalog.load(Messages.class, "places");

    /** Texts of rules that did not apply or could not decide, which belong to no rule in particular. */
    private static final Set<String> REASONS = Set.of(
            "outcome.absent",
            "outcome.undetermined",
            "outcome.units-differ",
            "outcome.one-part",
            "outcome.net-of-removals",
            "outcome.other-finding",
            "outcome.factors-not-declared",
            "outcome.arithmetic",
            "outcome.nothing-not-applicable",
            "outcome.nothing-explained",
            "outcome.no-prior-report",
            "outcome.no-boundary-difference",
            "outcome.not-asked-by-edition",
            "outcome.other-denominator",
            "outcome.several-sources",
            "outcome.no-single-factor",
            "outcome.not-captured",
            "outcome.nothing-reported",
            "outcome.no-year",
            "outcome.prior-not-comparable",
            "outcome.fuel-by-mass",
            "outcome.other-boundary",
            "outcome.own-definition",
            "outcome.no-limbs",
            "outcome.no-reliefs");

    private static final Set<String> LATIN_IN_CHINESE = Set.of("kWh", "CO2e", "KPI", "GEM", "PM10", "PM2");
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]{2,}");

    private static List<DisclosureRule> rules() {
        return HkexRuleSets.of(CodeEdition.CODE_2025).rules();
    }

    private static List<String> ids() {
        return Stream.concat(
                        rules().stream().map(DisclosureRule::id),
                        Arrays.stream(WaiverFault.values()).map(WaiverFault::rule))
                .map(RuleId::value)
                .toList();
    }

    private static boolean belongsTo(String key, String ruleId) {
        return key.equals(ruleId) || key.startsWith(ruleId + ".");
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_set_bears_the_coordinates_of_its_edition_and_has_each_id_once(CodeEdition edition) {
        RuleSet ruleSet = HkexRuleSets.of(edition);

        assertThat(ruleSet.coordinates()).isEqualTo(edition.coordinates());
        assertThat(ruleSet.edition()).isEqualTo(edition);
        assertThat(ruleSet.rules()).extracting(DisclosureRule::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_cites_provisions_each_once(CodeEdition edition) {
        assertThat(HkexRuleSets.of(edition).rules())
                .allSatisfy(rule -> assertThat(rule.provisions()).isNotEmpty().doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_has_a_text_in_every_language(Language language) {
        Set<String> keys = TEXTS.keys(language);

        assertThat(ids()).allSatisfy(id -> assertThat(keys)
                .contains(id + ".rule")
                .anyMatch(key -> belongsTo(key, id) && !key.endsWith(".rule")));
        assertThat(keys).containsAll(REASONS);
    }

    @ParameterizedTest
    @EnumSource
    void every_text_belongs_to_a_rule_or_is_a_reason(Language language) {
        List<String> ids = ids();

        assertThat(TEXTS.keys(language))
                .filteredOn(key -> !REASONS.contains(key))
                .allSatisfy(key -> assertThat(ids).anyMatch(id -> belongsTo(key, id)));
    }

    /** So that a reader of three files finds the same line in each. */
    @ParameterizedTest
    @ValueSource(strings = {"messages_zh_Hant.properties", "messages_zh_Hans.properties"})
    void the_texts_stand_in_the_same_order_in_every_language(String file) throws IOException {
        assertThat(keysAsWritten(file)).isEqualTo(keysAsWritten("messages_en.properties"));
    }

    private static List<String> keysAsWritten(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_language_has_the_same_texts_and_terms(Language language) {
        assertThat(TEXTS.keys(language)).isEqualTo(TEXTS.keys(Language.EN));
        assertThat(TERMS.keys(language)).isEqualTo(TERMS.keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void every_text_has_the_same_holes_in_every_language(Language language) {
        assertThat(TEXTS.keys(Language.EN)).allSatisfy(key -> assertThat(holes(TEXTS.text(key, language)))
                .as(key)
                .isEqualTo(holes(TEXTS.text(key, Language.EN))));
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text)
                .results()
                .map(hole -> hole.group(1).replaceFirst("\\|.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void no_text_is_blank_or_has_a_stray_brace_or_space(Language language) {
        assertThat(TEXTS.keys(language)).allSatisfy(key -> assertThat(
                        HOLE.matcher(TEXTS.text(key, language)).replaceAll("x"))
                .as(key)
                .isNotBlank()
                .doesNotContain("{", "}", "  ")
                .isEqualTo(
                        HOLE.matcher(TEXTS.text(key, language)).replaceAll("x").strip()));
    }

    @ParameterizedTest
    @EnumSource
    void every_text_is_a_sentence(Language language) {
        String stop = language == Language.EN ? "." : "。";

        assertThat(TEXTS.keys(language))
                .allSatisfy(key -> assertThat(TEXTS.text(key, language)).as(key).endsWith(stop));
    }

    @ParameterizedTest
    @EnumSource(names = {"ZH_HANT", "ZH_HANS"})
    void chinese_texts_are_in_chinese(Language language) {
        Stream<String> texts = TEXTS.keys(language).stream().map(key -> TEXTS.text(key, language));
        Stream<String> terms = TERMS.keys(language).stream().map(key -> TERMS.text(key, language));

        Stream<String> places = PLACES.keys(language).stream().map(key -> PLACES.text(key, language));

        assertThat(Stream.of(texts, terms, places).flatMap(all -> all))
                .map(text -> HOLE.matcher(text).replaceAll(""))
                .flatMap(text -> LATIN_WORD
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .isSubsetOf(LATIN_IN_CHINESE);
    }

    @Test
    void the_two_chinese_scripts_are_not_mixed() {
        assertThat(all(Language.ZH_HANT)).doesNotContainPattern("[报适应说没给类员这个为务总与从废弃]");
        assertThat(all(Language.ZH_HANS)).doesNotContainPattern("[報適應說沒給類員這個為務總與從廢棄]");
    }

    private static String all(Language language) {
        return Stream.of(TEXTS, TERMS, PLACES)
                .flatMap(catalog -> catalog.keys(language).stream().map(key -> catalog.text(key, language)))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @EnumSource
    void there_is_a_term_for_every_constant_that_is_shown_and_no_other(Language language) {
        Set<String> constants = Stream.of(
                        terms("severity.", Severity.values()),
                        terms("kind.", RuleKind.values()),
                        terms("obligation.", Obligation.values()),
                        terms("status.", IndexStatus.values()),
                        terms("verdict.", Verdict.values()),
                        terms("dimension.", BreakdownDimension.values()),
                        terms("material.", WasteMaterial.values()),
                        terms("source.", EnergySource.values()),
                        terms("part.", Part.values()),
                        terms("relief.", Relief.values()),
                        terms("issuer-class.", IssuerClass.values()),
                        Stream.of(
                                "outcome.PASSED",
                                "outcome.RAISED",
                                "outcome.NOT_APPLICABLE",
                                "outcome.UNDETERMINED",
                                "group.male",
                                "group.female",
                                "unit.person",
                                "unit.person.one",
                                "unit.piece.one",
                                "unit.d.one",
                                "unit.piece",
                                "unit.h",
                                "unit.d",
                                "unit.thousand-sheets",
                                "list.separator",
                                "location.report"))
                .flatMap(terms -> terms)
                .collect(Collectors.toSet());

        assertThat(TERMS.keys(language)).containsExactlyInAnyOrderElementsOf(constants);
        assertThat(TERMS.keys(language))
                .allSatisfy(key -> assertThat(TERMS.text(key, language)).isNotEmpty());
    }

    private static Stream<String> terms(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant.name());
    }

    @Test
    void where_there_are_more_people_than_there_can_be_no_rate_is_calculated_in_the_text() {
        assertThat(holes(TEXTS.text("turnover.stock-and-flow.negative", Language.EN)))
                .containsExactly("closing", "hires", "leavers", "opening", "overall");
    }

    @Test
    void a_clean_verdict_does_not_say_that_nothing_was_found() {
        assertThat(TERMS.text("verdict.CLEAN", Language.EN)).isEqualTo("No errors or warnings");
    }
}
