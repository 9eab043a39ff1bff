package io.github.hkesg.model;

import static io.github.hkesg.model.code.Provisions.D_19;
import static io.github.hkesg.model.code.Provisions.D_19_A;
import static io.github.hkesg.model.code.Provisions.D_19_A_I;
import static io.github.hkesg.model.code.Provisions.D_19_A_II;
import static io.github.hkesg.model.code.Provisions.D_19_B_I;
import static io.github.hkesg.model.code.Provisions.D_28_C;
import static io.github.hkesg.model.code.Provisions.GD_A1;
import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.model.code.Provisions.KPI_B1_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport.Entry;
import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Provision;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EsgReportTest {
    private static final Issuer ISSUER = new Issuer("Example Holdings", null, null, ListingBoard.MAIN_BOARD, null);
    private static final Disclosure GOVERNANCE = Disclosure.Reported.in("Governance");
    private static final Disclosure BOARD = Disclosure.Reported.in("Board");
    private static final Disclosure NONE = new Disclosure.NotApplicable("No such waste arises.", null);

    private static EsgReport report(Map<Provision, Disclosure> disclosures, int... years) {
        List<PerformanceData> performance =
                IntStream.of(years).mapToObj(EsgReportTest::figuresOf).toList();
        return EsgReport.builder()
                .issuer(ISSUER)
                .period(ReportingPeriod.ofYear(2025))
                .performance(performance)
                .disclosures(disclosures)
                .build();
    }

    private static PerformanceData figuresOf(int year) {
        return PerformanceData.builder().period(ReportingPeriod.ofYear(year)).build();
    }

    private static Map<Provision, Disclosure> disclosures(Object... keysAndValues) {
        Map<Provision, Disclosure> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((Provision) keysAndValues[i], (Disclosure) keysAndValues[i + 1]);
        }
        return map;
    }

    @Test
    void an_entry_for_a_paragraph_covers_its_limbs_at_any_depth() {
        EsgReport report = report(disclosures(D_19, GOVERNANCE));

        assertThat(report.entryFor(D_19)).isEqualTo(new Entry(D_19, GOVERNANCE));
        assertThat(report.entryFor(D_19_A)).isEqualTo(new Entry(D_19, GOVERNANCE));
        assertThat(report.entryFor(D_19_A_I)).isEqualTo(new Entry(D_19, GOVERNANCE));
    }

    @Test
    void the_nearest_entry_speaks() {
        EsgReport report = report(disclosures(D_19, GOVERNANCE, D_19_A, BOARD, D_19_A_II, NONE));

        assertThat(report.entryFor(D_19_A_I)).isEqualTo(new Entry(D_19_A, BOARD));
        assertThat(report.entryFor(D_19_A_II)).isEqualTo(new Entry(D_19_A_II, NONE));
        assertThat(report.entryFor(D_19_B_I)).isEqualTo(new Entry(D_19, GOVERNANCE));
    }

    @Test
    void a_limb_says_nothing_about_its_paragraph_and_a_general_disclosure_nothing_about_its_kpis() {
        EsgReport report = report(disclosures(D_19_A_I, BOARD, GD_A1, GOVERNANCE));

        assertThat(report.entryFor(D_19_A)).isNull();
        assertThat(report.entryFor(D_19)).isNull();
        assertThat(report.entryFor(KPI_A1_3)).isNull();
    }

    @Test
    void the_figures_of_the_year_are_those_of_exactly_its_period() {
        assertThat(report(Map.of(), 2023, 2024, 2025).currentPerformance()).isEqualTo(figuresOf(2025));
        assertThat(report(Map.of(), 2023, 2024).currentPerformance()).isNull();
        assertThat(report(Map.of()).currentPerformance()).isNull();
    }

    @Test
    void another_entry_takes_the_place_of_the_first_or_comes_last() {
        EsgReport report = report(disclosures(KPI_B1_1, BOARD, KPI_A1_3, BOARD));

        assertThat(report.withDisclosure(KPI_B1_1, NONE).disclosures())
                .containsExactly(Map.entry(KPI_B1_1, NONE), Map.entry(KPI_A1_3, BOARD));
        assertThat(report.withDisclosure(GD_A1, NONE).disclosures())
                .containsExactly(Map.entry(KPI_B1_1, BOARD), Map.entry(KPI_A1_3, BOARD), Map.entry(GD_A1, NONE));
        assertThat(report.disclosures()).containsExactly(Map.entry(KPI_B1_1, BOARD), Map.entry(KPI_A1_3, BOARD));
    }

    @Test
    void without_its_entry_a_report_is_silent_unless_a_paragraph_above_speaks() {
        EsgReport report = report(disclosures(D_19, GOVERNANCE, D_19_A, BOARD, KPI_A1_3, NONE));

        assertThat(report.withoutDisclosure(KPI_A1_3).entryFor(KPI_A1_3)).isNull();
        assertThat(report.withoutDisclosure(D_19_A).entryFor(D_19_A)).isEqualTo(new Entry(D_19, GOVERNANCE));
        assertThat(report.withoutDisclosure(KPI_B1_1)).isEqualTo(report);
        assertThat(report.entryFor(KPI_A1_3)).isEqualTo(new Entry(KPI_A1_3, NONE));
    }

    @Test
    void the_builder_says_the_same_as_the_constructor() {
        EsgReport built = EsgReport.builder()
                .issuer(ISSUER)
                .period(ReportingPeriod.ofYear(2025))
                .addPerformance(figuresOf(2024), figuresOf(2025))
                .putDisclosures(KPI_B1_1, BOARD)
                .putDisclosures(KPI_A1_3, NONE)
                .build();

        assertThat(built).isEqualTo(report(disclosures(KPI_B1_1, BOARD, KPI_A1_3, NONE), 2024, 2025));
        assertThat(built.disclosures().keySet()).containsExactly(KPI_B1_1, KPI_A1_3);
    }

    @ParameterizedTest
    @CsvSource({
        "MAIN_BOARD, true, 2025-04-01, CODE_2025, COMPLY_OR_EXPLAIN",
        "MAIN_BOARD, true, 2026-01-01, CODE_2025, MANDATORY",
        "MAIN_BOARD, false, 2026-01-01, CODE_2025, COMPLY_OR_EXPLAIN",
        "MAIN_BOARD,, 2026-01-01, CODE_2025, COMPLY_OR_EXPLAIN",
        "GEM, true, 2026-01-01, CODE_2025, VOLUNTARY",
        "MAIN_BOARD, true, 2024-07-01, GUIDE_2020, NOT_IN_FORCE"
    })
    void edition_and_obligation_follow_from_the_issuer_and_the_start_of_its_year(
            ListingBoard board, @Nullable Boolean largeCap, LocalDate start, CodeEdition edition, Obligation scope3) {
        EsgReport report = EsgReport.builder()
                .issuer(new Issuer("Example Holdings", null, null, board, largeCap))
                .period(new ReportingPeriod(start, start.plusYears(1).minusDays(1)))
                .build();

        assertThat(report.edition()).isEqualTo(edition);
        assertThat(report.obligation(D_28_C)).isEqualTo(scope3);
    }

    @Test
    void every_kind_of_disclosure_is_told_apart() {
        Disclosure explained =
                new Disclosure.Explained(ExplanationReason.UNAVAILABLE, "No meters yet.", "Meters", "2026", null);

        assertThat(List.of(BOARD, NONE, explained).stream()
                        .map(d -> d.<String>fold(
                                r -> r.references().get(0).section(),
                                n -> Objects.requireNonNull(n.justification()),
                                e -> Objects.requireNonNull(e.steps()))))
                .containsExactly("Board", "No such waste arises.", "Meters");
    }
}
