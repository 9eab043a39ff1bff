package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.B_15;
import static io.github.hkesg.model.code.Provisions.D_28;
import static io.github.hkesg.model.code.Provisions.D_28_A;
import static io.github.hkesg.model.code.Provisions.D_28_C;
import static io.github.hkesg.model.code.Provisions.KPI_A1_2;
import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.validate.hkex.Answers.explained;
import static io.github.hkesg.validate.hkex.Answers.notApplicable;
import static io.github.hkesg.validate.hkex.JustificationRules.EXPLAINED_CLIMATE_WITHOUT_PLAN;
import static io.github.hkesg.validate.hkex.JustificationRules.EXPLAINED_MANDATORY;
import static io.github.hkesg.validate.hkex.JustificationRules.EXPLAINED_UNAVAILABLE_WITHOUT_PLAN;
import static io.github.hkesg.validate.hkex.JustificationRules.EXPLAINED_UNREASONED;
import static io.github.hkesg.validate.hkex.JustificationRules.NOT_APPLICABLE_BOILERPLATE;
import static io.github.hkesg.validate.hkex.JustificationRules.NOT_APPLICABLE_MANDATORY;
import static io.github.hkesg.validate.hkex.JustificationRules.NOT_APPLICABLE_UNJUSTIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ExplanationReason;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.validate.rule.DisclosureRule;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class JustificationRulesTest {
    private static final String REASON = "Data centres are leased and produce no such waste.";

    private static EsgReport only(Provision provision, Disclosure disclosure) {
        return ExampleReport.of(2025).withDisclosures(Map.of(provision, disclosure));
    }

    private static final Disclosure WITH_REASON = new Disclosure.NotApplicable(REASON, null);
    private static final Disclosure WITH_REASONS =
            new Disclosure.Explained(ExplanationReason.IMMATERIAL, REASON, null, null, null);

    static Stream<DisclosureRule> rulesOnNotApplicable() {
        return Stream.of(NOT_APPLICABLE_UNJUSTIFIED, NOT_APPLICABLE_BOILERPLATE, NOT_APPLICABLE_MANDATORY);
    }

    static Stream<DisclosureRule> rulesOnExplanations() {
        return Stream.of(
                EXPLAINED_UNREASONED,
                EXPLAINED_UNAVAILABLE_WITHOUT_PLAN,
                EXPLAINED_CLIMATE_WITHOUT_PLAN,
                EXPLAINED_MANDATORY);
    }

    @ParameterizedTest
    @MethodSource("rulesOnNotApplicable")
    void a_reason_why_a_comply_or_explain_provision_does_not_apply_passes(DisclosureRule rule) {
        assertThat(Outcomes.of(rule, notApplicable(KPI_A1_3, REASON))).containsExactly("passed");
    }

    @ParameterizedTest
    @MethodSource("rulesOnNotApplicable")
    void where_nothing_in_force_is_said_not_to_apply_there_is_nothing_to_justify(DisclosureRule rule) {
        assertThat(Outcomes.of(rule, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.nothing-not-applicable");
        assertThat(Outcomes.of(rule, notApplicable(KPI_A1_2, null)))
                .containsExactly("not applicable: outcome.nothing-not-applicable");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n"})
    void not_applicable_without_a_word_is_unjustified_and_not_boilerplate(@Nullable String justification) {
        EsgReport report = notApplicable(KPI_A1_3, justification);

        assertThat(Outcomes.of(NOT_APPLICABLE_UNJUSTIFIED, report))
                .containsExactly("ERROR A1.3 not-applicable.unjustified @disclosures[\"A1.3\"]");
        assertThat(Outcomes.of(NOT_APPLICABLE_BOILERPLATE, report)).containsExactly("passed");
    }

    @ParameterizedTest
    @CsvSource({"B.15", "B.14-Q", "D.28(a)", "D.28(b)", "D.29(c)"})
    void a_mandatory_provision_applies_and_an_explanation_does_not_replace_it(String id) {
        Provision provision = Provision.parse(id);

        assertThat(Outcomes.of(NOT_APPLICABLE_MANDATORY, notApplicable(provision, REASON)))
                .containsExactly("ERROR " + id + " not-applicable.mandatory @disclosures[\"" + id + "\"]");
        assertThat(Outcomes.of(EXPLAINED_MANDATORY, explained(provision, REASON)))
                .containsExactly("ERROR " + id + " explained.mandatory @disclosures[\"" + id + "\"]");
    }

    @Test
    void an_entry_for_a_paragraph_also_speaks_for_its_mandatory_limbs() {
        assertThat(Outcomes.of(NOT_APPLICABLE_MANDATORY, only(D_28, WITH_REASON)))
                .containsExactly("ERROR D.28 not-applicable.mandatory @disclosures[\"D.28\"]");
        assertThat(Outcomes.of(EXPLAINED_MANDATORY, only(D_28, WITH_REASONS)))
                .containsExactly("ERROR D.28 explained.mandatory @disclosures[\"D.28\"]");
    }

    @ParameterizedTest
    @MethodSource("rulesOnExplanations")
    void considered_reasons_for_a_comply_or_explain_provision_pass(DisclosureRule rule) {
        assertThat(Outcomes.of(rule, explained(D_28_C, "Scope 3 was found immaterial in the assessment of 2025.")))
                .containsExactly("passed");
    }

    @ParameterizedTest
    @MethodSource("rulesOnExplanations")
    void where_nothing_in_force_is_explained_there_is_nothing_to_reason(DisclosureRule rule) {
        assertThat(Outcomes.of(rule, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.nothing-explained");
        assertThat(Outcomes.of(rule, explained(KPI_A1_2, null)))
                .containsExactly("not applicable: outcome.nothing-explained");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void an_explanation_without_a_word_is_unreasoned(@Nullable String reasons) {
        assertThat(Outcomes.of(EXPLAINED_UNREASONED, explained(KPI_A1_3, reasons)))
                .containsExactly("ERROR A1.3 explained.unreasoned @disclosures[\"A1.3\"]");
    }

    /** The Exchange's guidance of March 2020 asks for steps and timeframe where information is not available. */
    @ParameterizedTest
    @CsvSource({
        "UNAVAILABLE, Meters are being fitted., By mid-2027., passed",
        "UNAVAILABLE, , By mid-2027., raised",
        "UNAVAILABLE, Meters are being fitted., , raised",
        "UNAVAILABLE, Meters are being fitted., ' ', raised",
        "UNAVAILABLE, , , raised",
        "UNAVAILABLE, Meters are being fitted., In due course., raised",
        "UNAVAILABLE, Meters are being fitted., 適時, raised",
        "UNAVAILABLE, None., By mid-2027., raised",
        "CONFIDENTIAL, , , passed",
        "PROHIBITED, , , passed",
        "IMMATERIAL, , , passed",
        ", , , passed"
    })
    void what_is_unavailable_needs_steps_and_a_timeframe(
            @Nullable ExplanationReason reason, @Nullable String steps, @Nullable String timeframe, String expected) {
        EsgReport report = ExampleReport.of(2025)
                .withDisclosure(KPI_A1_3, new Disclosure.Explained(reason, REASON, steps, timeframe, null));

        assertThat(Outcomes.of(EXPLAINED_UNAVAILABLE_WITHOUT_PLAN, report))
                .containsExactly(
                        expected.equals("raised")
                                ? "ERROR A1.3 explained.unavailable-without-plan @disclosures[\"A1.3\"]"
                                : expected);
    }

    @Test
    void what_is_voluntary_need_not_be_justified_as_strictly() {
        EsgReport gem = notApplicable(D_28_C, null).withIssuer(ExampleReport.GEM_ISSUER);

        assertThat(Outcomes.of(NOT_APPLICABLE_UNJUSTIFIED, gem))
                .containsExactly("INFO D.28(c) not-applicable.unjustified @disclosures[\"D.28(c)\"]");
        assertThat(Outcomes.of(NOT_APPLICABLE_MANDATORY, gem)).containsExactly("passed");
        assertThat(Outcomes.of(
                        NOT_APPLICABLE_MANDATORY, notApplicable(D_28_A, REASON).withIssuer(ExampleReport.GEM_ISSUER)))
                .containsExactly("ERROR D.28(a) not-applicable.mandatory @disclosures[\"D.28(a)\"]");
        assertThat(Outcomes.of(
                        NOT_APPLICABLE_MANDATORY, notApplicable(B_15, REASON).withIssuer(ExampleReport.GEM_ISSUER)))
                .containsExactly("ERROR B.15 not-applicable.mandatory @disclosures[\"B.15\"]");
    }

    @Test
    void a_paragraph_with_mandatory_limbs_is_an_error_for_every_class_of_issuer() {
        EsgReport notApplicable = only(D_28, WITH_REASON).withIssuer(ExampleReport.GEM_ISSUER);
        EsgReport explained = only(D_28, WITH_REASONS).withIssuer(ExampleReport.GEM_ISSUER);

        assertThat(Outcomes.of(NOT_APPLICABLE_MANDATORY, notApplicable))
                .containsExactly("ERROR D.28 not-applicable.mandatory @disclosures[\"D.28\"]");
        assertThat(Outcomes.of(EXPLAINED_MANDATORY, explained))
                .containsExactly("ERROR D.28 explained.mandatory @disclosures[\"D.28\"]");
    }

    @Test
    void an_entry_for_a_paragraph_does_not_speak_for_limbs_with_entries_of_their_own() {
        EsgReport oneLeft = notApplicable(D_28, REASON).withoutDisclosure(D_28_A);

        assertThat(Outcomes.of(NOT_APPLICABLE_MANDATORY, notApplicable(D_28, REASON)))
                .containsExactly("passed");
        assertThat(Outcomes.of(EXPLAINED_MANDATORY, explained(D_28, REASON))).containsExactly("passed");
        assertThat(Outcomes.of(NOT_APPLICABLE_MANDATORY, oneLeft))
                .containsExactly("ERROR D.28 not-applicable.mandatory @disclosures[\"D.28\"]");
        assertThat(Outcomes.of(
                        NOT_APPLICABLE_MANDATORY, notApplicable(D_28, REASON).withoutDisclosure(D_28_C)))
                .containsExactly("passed");
    }

    /** Good practice only: what keeps the figure back may have no end. */
    @ParameterizedTest
    @CsvSource({
        "D.28(c), , , , INFO",
        "D.28(c), , Suppliers are being asked., , INFO",
        "D.28(c), , Suppliers are being asked., In due course., INFO",
        "D.28(c), , Suppliers are being asked; half have answered., FY2027, passed",
        "D.28(c), UNAVAILABLE, , , passed",
        "D.28(c), IMMATERIAL, , , passed",
        "D.28(c), CONFIDENTIAL, , , passed",
        "D.28(c), PROHIBITED, , , passed",
        "A1.3, , , , passed"
    })
    void an_explanation_under_part_d_is_better_with_plan_progress_and_timetable(
            String id,
            @Nullable ExplanationReason reason,
            @Nullable String steps,
            @Nullable String timeframe,
            String expected) {
        Provision provision = Provision.parse(id);
        EsgReport report = ExampleReport.of(2025)
                .withDisclosure(provision, new Disclosure.Explained(reason, REASON, steps, timeframe, null));

        assertThat(Outcomes.of(EXPLAINED_CLIMATE_WITHOUT_PLAN, report))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : expected + " " + id + " explained.climate-without-plan @disclosures[\"" + id + "\"]");
    }
}
