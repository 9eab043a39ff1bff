package io.github.hkesg.validate.message;

import static io.github.hkesg.model.code.Provisions.KPI_B3_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.workforce.TrainingCalculator;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.code.CodeSection;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.model.text.MessageCatalog;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.Severity;
import io.github.hkesg.validate.rule.RuleId;
import io.github.hkesg.validate.rule.RuleKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final Messages ENGLISH = Messages.in(Language.EN);
    private static final Messages TRADITIONAL = Messages.in(Language.ZH_HANT);
    private static final Messages SIMPLIFIED = Messages.in(Language.ZH_HANS);

    private static Finding finding(String key, Map<String, Argument> arguments) {
        return new Finding(
                new RuleId("example.rule"),
                RuleKind.ARITHMETIC,
                Severity.ERROR,
                KPI_B3_2,
                Location.of("performance"),
                key,
                arguments);
    }

    /** No thousands separators, no decimal comma, no exponent, no zero lost: whatever the language of the machine. */
    @ParameterizedTest
    @CsvSource({"3.210, 3.210", "2025, 2025", "1234567.80, 1234567.80", "1E+3, 1000", "-8.4, -8.4", "0.00, 0.00"})
    void a_figure_keeps_its_digits_in_every_language(BigDecimal value, String digits) {
        Argument figure = new Argument.Figure(value, "kWh");

        assertThat(ENGLISH.render(figure)).isEqualTo(digits + " kWh");
        assertThat(TRADITIONAL.render(figure)).isEqualTo(digits + " kWh");
        assertThat(SIMPLIFIED.render(figure)).isEqualTo(digits + " kWh");
        assertThat(ENGLISH.render(new Argument.Figure(value, ""))).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "person, people, 人, 人",
                "piece, pieces, 件, 件",
                "h, h, 小時, 小时",
                "d, days, 日, 天",
                "'000 sheets, thousand sheets, 千張, 千张",
                "'000 kWh, '000 kWh, '000 kWh, '000 kWh",
                "tCO2e, tCO2e, tCO2e, tCO2e",
                "HKD, HKD, HKD, HKD",
                "%, %, %, %"
            })
    void a_unit_is_a_word_of_the_language_or_else_its_symbol(
            String symbol, String english, String traditional, String simplified) {
        assertThat(ENGLISH.unit(symbol)).isEqualTo(english);
        assertThat(TRADITIONAL.unit(symbol)).isEqualTo(traditional);
        assertThat(SIMPLIFIED.unit(symbol)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource({
        "1, person, 1 person, 1 人",
        "0, person, 0 people, 0 人",
        "2, person, 2 people, 2 人",
        "1, d, 1 day, 1 日",
        "1.0, d, 1.0 days, 1.0 日",
        "1, piece, 1 piece, 1 件",
        "1, kWh, 1 kWh, 1 kWh"
    })
    void one_is_in_the_singular(BigDecimal value, String unit, String english, String traditional) {
        Argument figure = new Argument.Figure(value, unit);

        assertThat(ENGLISH.render(figure)).isEqualTo(english);
        assertThat(TRADITIONAL.render(figure)).isEqualTo(traditional);
    }

    @Test
    void a_rule_says_what_holds_where_it_finds_nothing() {
        RuleId rule = new RuleId("energy.total.reconcile");

        assertThat(ENGLISH.describe(rule)).isEqualTo("Total energy is the sum of its sources.");
        assertThat(TRADITIONAL.describe(rule)).isEqualTo("能源總耗量等於各類能源之和。");
        assertThat(SIMPLIFIED.describe(rule)).isEqualTo("能源总耗量等于各类能源之和。");
    }

    @Test
    void a_list_is_separated_as_the_language_does() {
        Argument list = Argument.all(List.of("2023", "2024", "2025"), Argument::of);

        assertThat(ENGLISH.render(list)).isEqualTo("2023, 2024, 2025");
        assertThat(TRADITIONAL.render(list)).isEqualTo("2023、2024、2025");
        assertThat(SIMPLIFIED.render(list)).isEqualTo("2023、2024、2025");
        assertThat(ENGLISH.render(new Argument.Items(List.of()))).isEmpty();
    }

    @Test
    void a_name_and_its_figure_stand_together_in_a_list_of_such_pairs() {
        Argument lamps = new Argument.Items(
                List.of(new Argument.Term("material.LAMPS"), Argument.of(Quantity.of(402, Unit.PIECE))));
        Argument toner = new Argument.Items(List.of(Argument.of("Toner"), Argument.of(Quantity.of(2, Unit.PIECE))));
        Argument pairs = new Argument.Items(List.of(lamps, toner));

        assertThat(ENGLISH.render(pairs)).isEqualTo("discarded lamps 402 pieces, Toner 2 pieces");
        assertThat(TRADITIONAL.render(pairs)).isEqualTo("廢棄燈管 402 件、Toner 2 件");
    }

    @Test
    void a_formula_is_shown_in_the_units_of_the_language() {
        Argument formula =
                new Argument.Formula(TrainingCalculator.averageHours(Quantity.of(2444, Unit.HOUR), Count.of(325))
                        .receipt());

        assertThat(ENGLISH.render(formula)).isEqualTo("2444 h ÷ 325 people = 7.52 h");
        assertThat(TRADITIONAL.render(formula)).isEqualTo("2444 小時 ÷ 325 人 = 7.52 小時");
        assertThat(SIMPLIFIED.render(formula)).isEqualTo("2444 小时 ÷ 325 人 = 7.52 小时");
    }

    @Test
    void a_finding_is_put_into_words_of_each_language() {
        Finding finding = finding(
                "training.average-hours.reconcile",
                Map.of(
                        "published", Argument.of(Quantity.of("4.6", Unit.HOUR)),
                        "recomputed", Argument.of(Quantity.of("7.52", Unit.HOUR)),
                        "formula",
                                new Argument.Formula(
                                        TrainingCalculator.averageHours(Quantity.of(2444, Unit.HOUR), Count.of(325))
                                                .receipt())));

        assertThat(ENGLISH.render(finding))
                .isEqualTo("Average training is given as 4.6 h per employee;"
                        + " from the hours and the headcount at year end it is 7.52 h (2444 h ÷ 325 people = 7.52 h),"
                        + " and no other usual base in the report fits."
                        + " Correct the average, the hours or the headcount,"
                        + " or say in a note what the hours are divided by.");
        assertThat(TRADITIONAL.render(finding))
                .isEqualTo("每名僱員平均受訓時數列為 4.6 小時；按總時數及年末僱員人數計算應為 7.52 小時（2444 小時 ÷ 325 人 = 7.52 小時），"
                        + "與報告內其他常用基數亦不相符。應更正平均時數、總時數或僱員人數，或以附註說明所用的分母。");
        assertThat(SIMPLIFIED.render(finding))
                .isEqualTo("每名员工平均受训时数列为 4.6 小时；按总时数及年末员工人数计算应为 7.52 小时（2444 小时 ÷ 325 人 = 7.52 小时），"
                        + "与报告内其他常用基数亦不相符。应更正平均时数、总时数或员工人数，或以附注说明所用的分母。");
    }

    @Test
    void a_sum_of_one_part_is_not_said_twice() {
        Finding finding = finding(
                "community.hours.sum",
                Map.of(
                        "published", Argument.of(Quantity.of(20, Unit.HOUR)),
                        "recomputed", Argument.of(Quantity.of(12, Unit.HOUR)),
                        "formula",
                                new Argument.Formula(Totals.sum(List.of(Quantity.of(12, Unit.HOUR)))
                                        .receipt())));

        assertThat(ENGLISH.render(finding))
                .isEqualTo("Hours contributed are given as 20 h; by area they add up to 12 h."
                        + " Correct the total or the areas.");
        assertThat(TRADITIONAL.render(finding)).isEqualTo("投入的時數列為 20 小時；各範疇相加為 12 小時。應更正總數或各範疇。");
        assertThat(SIMPLIFIED.render(finding)).isEqualTo("投入的时数列为 20 小时；各领域相加为 12 小时。应更正总数或各领域。");
    }

    @Test
    void a_finding_names_its_provision_and_the_title_in_the_language() {
        Finding finding = finding("kpi.no-figure", Map.of());

        assertThat(ENGLISH.render(finding))
                .isEqualTo("B3.2 (Average training hours per employee) is said to be reported,"
                        + " but the report gives no such figures for the year. Give them, or explain why not.");
        assertThat(TRADITIONAL.render(finding)).isEqualTo("B3.2（平均受訓時數）標明已匯報，但報告沒有提供本年度的有關數據。應提供數據，或解釋原因。");
        assertThat(SIMPLIFIED.render(finding)).isEqualTo("B3.2（平均受训时数）标明已汇报，但报告没有提供本年度的有关数据。应提供数据，或解释原因。");
    }

    @Test
    void words_of_the_report_are_passed_on_as_they_are_even_if_they_look_like_holes() {
        Finding finding = finding("not-applicable.boilerplate", Map.of("text", Argument.of("<b>{title}</b>")));

        assertThat(ENGLISH.render(finding))
                .isEqualTo("B3.2 is said not to apply, but \"<b>{title}</b>\" is no reason."
                        + " Say what about the business makes it so.");
    }

    @Test
    void a_reason_is_put_into_words() {
        Reason reason = new Reason(
                "outcome.undetermined",
                Map.of(
                        "missing",
                        Argument.all(
                                List.of("training.peopleTrained", "workforce.total"),
                                path -> Argument.of(Location.of(path)))));

        assertThat(ENGLISH.render(reason))
                .isEqualTo("Needed for this, but not given in the report:"
                        + " number of people trained, total number of employees.");
        assertThat(TRADITIONAL.render(reason)).isEqualTo("報告沒有提供所需的：受訓人數、僱員總數。");
        assertThat(SIMPLIFIED.render(reason)).isEqualTo("报告没有提供所需的：受训人数、员工总数。");
    }

    @Test
    void terms_are_translated() {
        assertThat(ENGLISH.term("severity.ERROR")).isEqualTo("Error");
        assertThat(TRADITIONAL.term("severity.ERROR")).isEqualTo("錯誤");
        assertThat(SIMPLIFIED.render(new Argument.Term("dimension.EMPLOYMENT_TYPE")))
                .isEqualTo("雇佣类型");
        assertThat(SIMPLIFIED.language()).isEqualTo(Language.ZH_HANS);
    }

    @Test
    void what_has_no_words_is_refused_and_not_guessed() {
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> ENGLISH.term("severity.FATAL"));
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> ENGLISH.render(finding("example.rule", Map.of())));
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> ENGLISH.render(finding("not-applicable.boilerplate", Map.of())));
    }

    @Test
    void texts_of_ones_own_stand_beside_those_of_the_library() {
        MessageCatalog own = MessageCatalog.load(CodeSection.class, "sections");
        Messages messages = ENGLISH.with(own);

        assertThat(messages.render(finding("B3", Map.of()))).isEqualTo(CodeSection.B3.title(Language.EN));
        assertThat(messages.render(finding("kpi.no-figure", Map.of())))
                .isEqualTo(ENGLISH.render(finding("kpi.no-figure", Map.of())));
    }
}
