package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_28_C;
import static io.github.hkesg.validate.hkex.ReportedRules.LIMB_MISSING;
import static io.github.hkesg.validate.hkex.ReportedRules.LIMB_UNKNOWN;
import static io.github.hkesg.validate.hkex.ReportedRules.RELIEF_NOT_OFFERED;
import static io.github.hkesg.validate.hkex.ReportedRules.RELIEF_UNREASONED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.ReliefClaim;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.Relief;
import io.github.hkesg.validate.EsgValidator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedRulesTest {
    private static EsgReport with(String provision, List<ReliefClaim> reliefs, Set<String> limbs) {
        return ExampleReport.of(2025)
                .withDisclosure(
                        Provision.parse(provision),
                        new Disclosure.Reported(List.of(new Reference("Here", null)), reliefs, limbs));
    }

    @ParameterizedTest
    @CsvSource({
        "A2.4, sourcing-issue target steps, passed, passed",
        "A2.4, sourcing-issue steps, passed, passed",
        "A2.4, target, passed, ERROR A2.4 reported.limb-missing @disclosures[\"A2.4\"].limbs",
        "A2.4, sourcing-issue target steps targets, ERROR A2.4 reported.limb-unknown @disclosures[\"A2.4\"].limbs, passed",
        "A2.1, target, ERROR A2.1 reported.limb-unknown @disclosures[\"A2.1\"].limbs, passed"
    })
    void a_provision_of_several_parts_is_reported_in_all_of_them(
            String provision, String limbs, String unknown, String missing) {
        EsgReport report = with(provision, List.of(), Set.of(limbs.split(" ")));

        assertThat(Outcomes.of(LIMB_UNKNOWN, report)).containsExactly(unknown);
        assertThat(Outcomes.of(LIMB_MISSING, report)).containsExactly(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "A1.5, steps, target.limb-missing",
        "A1.6, hazardous-handling non-hazardous-handling steps, target.limb-missing",
        "A2.3, steps, target.limb-missing",
        "A2.4, sourcing-issue steps, target.limb-missing",
        "A2.3, target, reported.limb-missing"
    })
    void a_missing_part_is_one_finding_whether_or_not_it_is_the_target(String provision, String limbs, String rule) {
        EsgReport report = with(provision, List.of(), Set.of(limbs.split(" ")));

        assertThat(EsgValidator.hkex().validate(report).findings())
                .extracting(Outcomes::line)
                .containsExactly("ERROR " + provision + " " + rule + " @disclosures[\"" + provision + "\"].limbs");
    }

    @Test
    void an_answer_that_names_no_part_may_give_all_of_them() {
        assertThat(Outcomes.of(LIMB_UNKNOWN, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.no-limbs");
        assertThat(Outcomes.of(LIMB_MISSING, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.no-limbs");
    }

    @ParameterizedTest
    @CsvSource({
        "D.20(a), REASONABLE_INFORMATION, passed",
        "D.20, REASONABLE_INFORMATION, passed",
        "D.20(a), FINANCIAL_EFFECTS, raised",
        "B1.1, CAPABILITIES, raised"
    })
    void a_relief_is_one_that_the_paragraph_offers(String provision, Relief relief, String expected) {
        ReliefClaim claim = new ReliefClaim(relief, "Suppliers have no meters of their own.");

        assertThat(Outcomes.of(RELIEF_NOT_OFFERED, with(provision, List.of(claim), Set.of())))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "WARNING " + provision + " relief.not-offered @disclosures[\"" + provision
                                        + "\"].reliefs[0]");
    }

    @ParameterizedTest
    @CsvSource({"Suppliers have no meters of their own., passed", ", raised", "' ', raised", "N/A, raised"})
    void a_relief_is_claimed_with_a_reason(@Nullable String reason, String expected) {
        ReliefClaim claim = new ReliefClaim(Relief.REASONABLE_INFORMATION, reason);

        assertThat(Outcomes.of(RELIEF_UNREASONED, with(D_28_C.id(), List.of(claim), Set.of())))
                .containsExactly(
                        expected.equals("passed")
                                ? expected
                                : "ERROR D.28(c) relief.unreasoned @disclosures[\"D.28(c)\"].reliefs[0]");
    }

    @Test
    void without_reliefs_there_is_nothing_to_justify() {
        assertThat(Outcomes.of(RELIEF_NOT_OFFERED, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.no-reliefs");
        assertThat(Outcomes.of(RELIEF_UNREASONED, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.no-reliefs");
    }
}
