package io.github.hkesg.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.text.Language;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts, structure, reliefs and identifiers of the Code, read back out of the catalogue. */
class ProvisionCatalogueTest {
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

    /** 2016: 11 aspects, 43 items. 2020: 12 aspects, 48 items. 2025: 11 aspects, 45 items. Section 1 of the reference. */
    @ParameterizedTest
    @CsvSource({"2016-01-01, 11, 32", "2020-07-01, 12, 36", "2025-01-01, 11, 34"})
    void part_c_has_as_many_general_disclosures_and_kpis_as_the_exchange_says(
            LocalDate year, int generalDisclosures, int kpis) {
        assertThat(ids(partC(year).and(p -> p.kind().isGeneralDisclosure()))).hasSize(generalDisclosures);
        assertThat(ids(partC(year).and(p -> !p.kind().isGeneralDisclosure()))).hasSize(kpis);
        assertThat(ids(partC(year))).hasSize(generalDisclosures + kpis);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1.1 | POLLUTANT",
                "A2.1 | ENERGY_TYPE",
                "B1.1 | GENDER EMPLOYMENT_TYPE AGE_GROUP REGION",
                "B1.2 | GENDER AGE_GROUP REGION",
                "B3.1 | GENDER EMPLOYEE_CATEGORY",
                "B3.2 | GENDER EMPLOYEE_CATEGORY",
                "B5.1 | REGION",
                "B8.2 | FOCUS_AREA",
            })
    void the_breakdowns_asked_for(String id, String dimensions) {
        assertThat(Provision.parse(id).breakdowns())
                .extracting(BreakdownDimension::name)
                .containsExactly(dimensions.split(" "));
    }

    @Test
    void nothing_else_is_to_be_broken_down() {
        assertThat(ids(p -> !p.breakdowns().isEmpty()))
                .containsExactly("A1.1", "A2.1", "B1.1", "B1.2", "B3.1", "B3.2", "B5.1", "B8.2");
    }

    @Test
    void what_is_asked_beside_the_figure() {
        assertThat(ids(p -> p.intensity() == IntensityRequirement.ALWAYS)).containsExactly("A2.1", "A2.2");
        assertThat(ids(p -> p.intensity() == IntensityRequirement.WHERE_APPROPRIATE))
                .containsExactly("A1.2", "A1.3", "A1.4", "A2.5");
        assertThat(ids(p -> p.years() == 3)).containsExactly("B2.1");
        assertThat(ids(p -> p.years() != 1)).containsExactly("B2.1");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A2.1 | '000 kWh",
                "A1.3 | t",
                "A1.4 | t",
                "A2.5 | t",
                "B1.2 | %",
                "B2.2 | d",
                "D.28(a) | tCO2e",
                "A1.1 |",
                "A2.2 |",
                "A1-GD |"
            })
    void the_unit_that_the_code_names(String id, @Nullable String unit) {
        assertThat(Provision.parse(id).prescribedUnit()).isEqualTo(unit);
    }

    /** Section 4 of the reference; paragraphs 19, 27, 28(a)-(b) and 33-41 offer the relief for opportunities only. */
    @ParameterizedTest
    @CsvSource({
        "D.20(a), REASONABLE_INFORMATION COMMERCIAL_SENSITIVITY",
        "D.21(b), REASONABLE_INFORMATION COMMERCIAL_SENSITIVITY",
        "D.22(b), COMMERCIAL_SENSITIVITY",
        "D.23, COMMERCIAL_SENSITIVITY",
        "D.24(a), COMMERCIAL_SENSITIVITY FINANCIAL_EFFECTS",
        "D.25(a)(i), REASONABLE_INFORMATION CAPABILITIES COMMERCIAL_SENSITIVITY FINANCIAL_EFFECTS",
        "D.26(b)(i), REASONABLE_INFORMATION CAPABILITIES COMMERCIAL_SENSITIVITY",
        "D.27(b), COMMERCIAL_SENSITIVITY",
        "D.28(c), REASONABLE_INFORMATION",
        "D.29(d), REASONABLE_INFORMATION",
        "D.30, REASONABLE_INFORMATION",
        "D.31, REASONABLE_INFORMATION",
        "D.32, REASONABLE_INFORMATION COMMERCIAL_SENSITIVITY"
    })
    void the_reliefs_of_a_paragraph(String id, String reliefs) {
        assertThat(Provision.parse(id).reliefs()).extracting(Relief::name).containsExactly(reliefs.split(" "));
    }

    @Test
    void outside_part_d_there_is_no_relief() {
        assertThat(ids(p -> p.part() != Part.D && !p.reliefs().isEmpty())).isEmpty();
    }

    /** Section 7 of the reference. */
    @Test
    void identifiers_in_other_standards() {
        assertThat(Provisions.D_28_A.ifrsS2()).containsExactly("29(a)(i)(1)");
        assertThat(Provisions.D_22_A_II.ifrsS2()).containsExactly("14(a)(ii)", "14(a)(iii)");
        assertThat(Provisions.D_41.ifrsS2()).containsExactly("23", "37");
        assertThat(Provisions.KPI_A1_3.gri()).containsExactly("306-3");
        assertThat(Provisions.KPI_B1_1.gri()).containsExactly("2-7", "405-1(b)");
        assertThat(ids(p -> p.part() == Part.C && p.gri().isEmpty()))
                .containsExactly("A3.1", "B2.2", "B3.1", "B5.1", "B5.4", "B6.1", "B6.2", "B6.3", "B6.4");
        assertThat(ids(p -> p.part() == Part.D && p.ifrsS2().isEmpty())).isEmpty();
    }

    /** Column "confidence": V for the paragraph and the letter. */
    @Test
    void of_part_d_only_these_were_seen_as_they_stand() {
        assertThat(ids(p -> p.part() == Part.D && !p.toBeChecked()))
                .containsExactly(
                        "D.20", "D.21", "D.22", "D.26", "D.27", "D.27(a)", "D.27(b)", "D.27(c)", "D.28", "D.28(a)",
                        "D.28(b)", "D.28(c)");
        assertThat(ids(p -> p.part() != Part.D && p.toBeChecked())).isEmpty();
    }

    @Test
    void levels_apply_from_known_days_only() {
        Set<LocalDate> days = Set.of(
                LocalDate.of(2016, 1, 1), LocalDate.of(2017, 1, 1), LocalDate.of(2020, 7, 1), LocalDate.of(2025, 1, 1));

        assertThat(Provision.all()).allSatisfy(p -> assertThat(days).contains(p.effective()));
        assertThat(Provision.all()).filteredOn(p -> p.repealed() != null).allSatisfy(p -> assertThat(
                        Objects.requireNonNull(p.repealed()))
                .isAfter(p.effective()));
    }
}
