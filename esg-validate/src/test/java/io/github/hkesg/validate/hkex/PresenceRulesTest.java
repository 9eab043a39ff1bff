package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.A_11;
import static io.github.hkesg.model.code.Provisions.B_15;
import static io.github.hkesg.model.code.Provisions.D_19_A;
import static io.github.hkesg.model.code.Provisions.D_19_A_I;
import static io.github.hkesg.model.code.Provisions.D_28_A;
import static io.github.hkesg.model.code.Provisions.D_36;
import static io.github.hkesg.model.code.Provisions.GD_A4;
import static io.github.hkesg.model.code.Provisions.KPI_A1_2;
import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.model.code.Provisions.KPI_B5_3;
import static io.github.hkesg.validate.hkex.PresenceRules.NOT_YET_IN_FORCE;
import static io.github.hkesg.validate.hkex.PresenceRules.REPEALED;
import static io.github.hkesg.validate.hkex.PresenceRules.UNDISCLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Issuer;
import io.github.hkesg.model.ListingBoard;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceRulesTest {
    private static final Disclosure REPORTED = Disclosure.Reported.in("ESG report");

    @ParameterizedTest
    @CsvSource({
        "2025, B.13(i), ERROR, mandatory",
        "2025, D.28(a), ERROR, unindexed",
        "2025, A1.3, ERROR, unindexed",
        "2025, B1-GD, ERROR, comply-or-explain",
        "2025, D.28(c), ERROR, unindexed",
        "2025, D.30, ERROR, unindexed",
        "2025, D.35, ERROR, comply-or-explain",
        "2025, D.36, INFO, unindexed",
        "2024, A4.1, ERROR, comply-or-explain",
        "2019, B1.1, INFO, unindexed"
    })
    void a_provision_passed_over_in_silence_is_found(int year, String id, String severity, String obligation) {
        Provision provision = Provision.parse(id);
        EsgReport report = ExampleReport.of(year).withoutDisclosure(provision);

        assertUndisclosed(report, id, severity, obligation);
    }

    @Test
    void climate_is_voluntary_on_gem_and_mandatory_for_large_caps_from_2026() {
        EsgReport gem =
                ExampleReport.of(2026).withIssuer(ExampleReport.GEM_ISSUER).withoutDisclosure(Provision.parse("D.35"));
        EsgReport largeCap = gem.withIssuer(new Issuer("Example Holdings", null, "1", ListingBoard.MAIN_BOARD, true));

        assertThat(Outcomes.findings(UNDISCLOSED, gem))
                .map(Finding::messageKey)
                .containsExactly("provision.undisclosed.voluntary");
        assertThat(Outcomes.findings(UNDISCLOSED, largeCap))
                .map(Finding::messageKey)
                .containsExactly("provision.undisclosed.mandatory");
    }

    @Test
    void a_paragraph_answers_for_its_limbs_and_one_limb_for_the_paragraph() {
        EsgReport paragraph = withOnly(D_19_A);
        EsgReport limb = withOnly(D_19_A_I);

        assertThat(silentBelowD19a(paragraph)).isEmpty();
        assertThat(silentBelowD19a(limb)).containsExactly("D.19(a)(ii)", "D.19(a)(iii)", "D.19(a)(iv)");
        assertThat(PresenceRules.isSilent(limb, D_19_A)).isFalse();
        assertThat(PresenceRules.isSilent(limb, B_15)).isTrue();
    }

    private static EsgReport withOnly(Provision provision) {
        return ExampleReport.of(2025).withDisclosures(Map.of(provision, REPORTED));
    }

    private static List<String> silentBelowD19a(EsgReport report) {
        return Outcomes.findings(UNDISCLOSED, report).stream()
                .map(Finding::provision)
                .filter(provision -> provision.isWithin(D_19_A))
                .map(Provision::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2019, 43", "2021, 55", "2025, 127"})
    void an_empty_report_is_silent_on_every_provision_in_force(int year, int silent) {
        EsgReport report = ExampleReport.of(year).withDisclosures(Map.of());

        assertThat(Outcomes.findings(UNDISCLOSED, report)).hasSize(silent);
    }

    @Test
    void an_answer_for_everything_passes() {
        assertThat(Outcomes.of(UNDISCLOSED, ExampleReport.of(2025))).containsExactly("passed");
        assertThat(Outcomes.of(UNDISCLOSED, ExampleReport.of(2025).withoutDisclosure(A_11)))
                .containsExactly("passed");
        assertThat(Outcomes.of(UNDISCLOSED, ExampleReport.of(2025).withDisclosure(D_36, explained())))
                .containsExactly("passed");
    }

    private static Disclosure explained() {
        return new Disclosure.Explained(null, null, null, null, null);
    }

    @Test
    void entries_for_repealed_provisions_are_found_from_the_year_of_their_repeal() {
        Map<Provision, Disclosure> entries = new LinkedHashMap<>();
        entries.put(KPI_A1_2, REPORTED);
        entries.put(KPI_A1_3, REPORTED);
        entries.put(GD_A4, REPORTED);

        assertThat(Outcomes.of(REPEALED, ExampleReport.of(2025).withDisclosures(entries)))
                .containsExactly(
                        "INFO A1.2 provision.repealed @disclosures[\"A1.2\"]",
                        "INFO A4-GD provision.repealed @disclosures[\"A4-GD\"]");
        assertThat(Outcomes.of(REPEALED, ExampleReport.of(2024).withDisclosures(entries)))
                .containsExactly("passed");
    }

    @Test
    void entries_for_provisions_to_come_are_found_before_their_time() {
        Map<Provision, Disclosure> entries = new LinkedHashMap<>();
        entries.put(B_15, REPORTED);
        entries.put(KPI_A1_3, REPORTED);
        entries.put(KPI_B5_3, REPORTED);
        entries.put(D_28_A, REPORTED);

        assertThat(Outcomes.of(NOT_YET_IN_FORCE, ExampleReport.of(2019).withDisclosures(entries)))
                .containsExactly(
                        "INFO B.15 provision.not-yet-in-force @disclosures[\"B.15\"]",
                        "INFO B5.3 provision.not-yet-in-force @disclosures[\"B5.3\"]",
                        "INFO D.28(a) provision.not-yet-in-force @disclosures[\"D.28(a)\"]");
        assertThat(Outcomes.of(NOT_YET_IN_FORCE, ExampleReport.of(2025).withDisclosures(entries)))
                .containsExactly("passed");
    }

    @ParameterizedTest
    @CsvSource({"2025, D.28(a), ERROR, mandatory", "2025, A1.3, ERROR, comply-or-explain", "2019, B1.1, INFO, voluntary"
    })
    void silence_without_a_figure_is_worded_by_what_the_provision_demands(
            int year, String id, String severity, String obligation) {
        Provision provision = Provision.parse(id);
        PerformanceData nothing =
                PerformanceData.builder().period(ReportingPeriod.ofYear(year)).build();
        EsgReport report = ExampleReport.of(nothing).withoutDisclosure(provision);

        assertUndisclosed(report, id, severity, obligation);
    }

    @Test
    void a_figure_that_no_entry_leads_to_is_named() {
        EsgReport report = ExampleReport.of(2025).withoutDisclosure(KPI_A1_3);

        assertThat(Outcomes.findings(UNDISCLOSED, report))
                .map(finding -> finding.arguments().get("figure"))
                .containsExactly(Argument.of(Location.of("performance[2].waste.hazardous")));
    }

    private static void assertUndisclosed(EsgReport report, String id, String severity, String obligation) {
        assertThat(Outcomes.of(UNDISCLOSED, report))
                .containsExactly(severity + " " + id + " provision.undisclosed @disclosures[\"" + id + "\"]");
        assertThat(Outcomes.findings(UNDISCLOSED, report))
                .map(Finding::messageKey)
                .containsExactly("provision.undisclosed." + obligation);
    }
}
