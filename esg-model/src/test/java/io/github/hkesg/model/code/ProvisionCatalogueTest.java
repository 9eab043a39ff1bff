package io.github.hkesg.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.text.Language;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Counts and titles of the Code, and its headings, read back out of the catalogue. What each provision asks for is in
 * {@link ReferenceTablesTest}.
 */
class ProvisionCatalogueTest {
    private static final List<Provision> HEADINGS = Provision.all().stream()
            .filter(p -> p.kind() == ProvisionKind.HEADING)
            .toList();

    /** Characters that exist in one script only, taken from what such titles are made of. */
    private static final String TRADITIONAL = "價優內則動務勞勢區協參員國圍報專對層廢慣慮應損據數時會業構標機檢權氣決況減準"
            + "溫無狀獲現環產當發監確種範約結絕維緩總義聲職與舉處裝規訂計討訓設評調證識議護變財貢責費資質趨輸轉進運過"
            + "達違適選釋針鏈間關際險隱響預頻額類風驗驟僱傭匯棄訴訟貪賄醫藥車貨";

    private static final String SIMPLIFIED = "价优内动务劳势区协参员国围报专对层废惯虑应损据数时会业构标机检权气决况减温无"
            + "状获现环产当发监确种约结绝维缓总义声职与举处装规订计讨训设评调证识议护变财贡责费资质趋输转进运过达违适选"
            + "释针链间关际险隐响预频额类风验骤汇弃诉讼贪贿医药车货";

    private static Stream<String> ids(Predicate<Provision> condition) {
        return Provision.all().stream().filter(condition).map(Provision::id);
    }

    private static Predicate<Provision> partC(LocalDate year) {
        return p -> p.part() == Part.C && p.existsIn(year);
    }

    /** The counts of the published Guides of 2016 and 2020, and of the Code of 2025 after its three repeals. */
    @ParameterizedTest
    @CsvSource({"2016-01-01, 11, 32, 43", "2020-07-01, 12, 36, 48", "2025-01-01, 11, 34, 45"})
    void part_c_has_as_many_aspects_general_disclosures_and_kpis_as_were_published(
            LocalDate year, int aspects, int kpis, int items) {
        assertThat(Provision.all().stream()
                        .filter(partC(year))
                        .map(Provision::section)
                        .distinct())
                .hasSize(aspects);
        assertThat(ids(partC(year).and(p -> p.kind().isGeneralDisclosure()))).hasSize(aspects);
        assertThat(ids(partC(year).and(p -> !p.kind().isGeneralDisclosure()))).hasSize(kpis);
        assertThat(ids(partC(year))).hasSize(items);
    }

    @Test
    void what_the_code_of_2025_dropped_and_what_the_guide_of_2020_added() {
        assertThat(ids(p -> p.repealed() != null)).containsExactly("A1.2", "A4-GD", "A4.1");
        assertThat(ids(p -> LocalDate.of(2025, 1, 1).equals(p.repealed()))).hasSize(3);
        assertThat(ids(partC(LocalDate.of(2020, 7, 1)).and(p -> !p.existsIn(LocalDate.of(2020, 6, 30)))))
                .containsExactly("A4-GD", "A4.1", "B5.3", "B5.4", "B7.3");
    }

    @Test
    void every_provision_has_a_title_of_its_own_in_every_language() {
        assertThat(Provision.all()).hasSize(153).allSatisfy(p -> {
            assertThat(p.title(Language.EN)).isNotBlank().matches("[\\x20-\\x7e]+");
            assertThat(p.title(Language.ZH_HANT)).matches("[\\p{IsHan}\\p{Alnum}：、（）]+");
            assertThat(p.title(Language.ZH_HANS))
                    .matches("[\\p{IsHan}\\p{Alnum}：、（）]+")
                    .hasSameSizeAs(p.title(Language.ZH_HANT));
        });
    }

    @Test
    void no_title_mixes_the_scripts() {
        assertThat(Provision.all()).allSatisfy(p -> {
            assertThat(p.title(Language.ZH_HANS)).doesNotContain(TRADITIONAL.split(""));
            assertThat(p.title(Language.ZH_HANT)).doesNotContain(SIMPLIFIED.split(""));
        });
        assertThat(CodeSection.values()).allSatisfy(s -> {
            assertThat(s.title(Language.ZH_HANS)).doesNotContain(TRADITIONAL.split(""));
            assertThat(s.title(Language.ZH_HANT)).doesNotContain(SIMPLIFIED.split(""));
        });
    }

    @Test
    void every_provision_stands_in_a_section_of_its_part() {
        // Paragraph 11 of Part A shares its heading with paragraph 14 of Part B.
        assertThat(ids(p -> p.section().part() != p.part())).containsExactly("A.11");
    }

    /** Notes 1, 2 and 4 to the table of the reference. */
    @Test
    void kinds_and_limbs_of_part_c() {
        assertThat(ids(p -> p.kind() == ProvisionKind.POLICY_AND_COMPLIANCE))
                .containsExactly("A1-GD", "B1-GD", "B2-GD", "B4-GD", "B6-GD", "B7-GD");
        assertThat(ids(p -> p.kind() == ProvisionKind.POLICY))
                .containsExactly("A2-GD", "A3-GD", "A4-GD", "B3-GD", "B5-GD", "B8-GD");
        assertThat(ids(p -> p.part() == Part.C && p.kind() == ProvisionKind.QUANTITATIVE_AND_NARRATIVE))
                .containsExactly("B5.2", "B6.2", "B7.1");
        assertThat(ids(p -> p.part() == Part.C && p.limbs().stream().anyMatch(limb -> limb.endsWith("target"))))
                .containsExactly("A1.5", "A1.6", "A2.3", "A2.4");
    }

    @Test
    void a_heading_gathers_the_reliefs_and_the_identifiers_of_what_stands_right_under_it() {
        assertThat(HEADINGS).hasSize(22).allSatisfy(heading -> {
            assertThat(heading.reliefs()).containsExactlyInAnyOrderElementsOf(gathered(heading, Provision::reliefs));
            assertThat(heading.ifrsS2()).containsExactlyElementsOf(gathered(heading, Provision::ifrsS2));
            assertThat(heading.gri()).containsExactlyElementsOf(gathered(heading, Provision::gri));
        });
    }

    @Test
    void a_heading_came_with_what_stands_under_it_and_asks_for_nothing_itself() {
        assertThat(HEADINGS).allSatisfy(heading -> {
            assertThat(under(heading).map(Provision::effective)).containsOnly(heading.effective());
            assertThat(heading.repealed()).isNull();
            assertThat(heading.limbs()).isEmpty();
            assertThat(heading.breakdowns()).isEmpty();
            assertThat(heading.prescribedUnits()).isEmpty();
            assertThat(heading.intensity()).isEqualTo(IntensityRequirement.NO);
            assertThat(heading.years()).isEqualTo(1);
        });
    }

    @Test
    void these_headings_were_seen_as_they_stand() {
        assertThat(HEADINGS.stream().filter(heading -> !heading.toBeChecked()).map(Provision::id))
                .containsExactly("B.13", "B.14", "D.20", "D.21", "D.22", "D.26", "D.27", "D.27(a)", "D.28");
    }

    private static Stream<Provision> under(Provision heading) {
        return Provision.all().stream().filter(p -> heading.equals(p.parent()));
    }

    private static <T> List<T> gathered(Provision heading, Function<Provision, Collection<T>> property) {
        return under(heading)
                .flatMap(p -> property.apply(p).stream())
                .distinct()
                .toList();
    }
}
