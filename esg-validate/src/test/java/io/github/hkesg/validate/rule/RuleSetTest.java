package io.github.hkesg.validate.rule;

import static io.github.hkesg.model.code.Provisions.D_28_A;
import static io.github.hkesg.model.code.Provisions.D_28_C;
import static io.github.hkesg.model.code.Provisions.KPI_A1_2;
import static io.github.hkesg.model.code.Provisions.KPI_A2_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.hkex.HkexRuleSets;
import io.github.hkesg.validate.rule.RuleSetDifference.ObligationChange;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final RuleSet CODE = HkexRuleSets.of(CodeEdition.CODE_2025);
    private static final RuleSet GUIDE = HkexRuleSets.of(CodeEdition.GUIDE_2020);
    private static final RuleId JUMP = new RuleId("water.year-on-year-jump");
    private static final DisclosureRule WATER_LIMIT = passes("example.water-limit");

    private static DisclosureRule passes(String id) {
        return Rule.named(id).kind(RuleKind.PLAUSIBILITY).cites(KPI_A2_2).check(context -> RuleOutcome.passed());
    }

    @Test
    void a_changed_set_says_so_in_its_coordinates() {
        RuleSet changed = CODE.with(WATER_LIMIT).without(JUMP.value());

        assertThat(changed.coordinates()).isEqualTo("hkex:esg-code:2025 +example.water-limit -water.year-on-year-jump");
        assertThat(changed.edition()).isEqualTo(CodeEdition.CODE_2025);
        assertThat(CODE.coordinates()).isEqualTo("hkex:esg-code:2025");
    }

    @Test
    void a_set_can_have_coordinates_of_its_own_but_not_none() {
        RuleSet named = CODE.with(WATER_LIMIT).withCoordinates("example:house-rules:3");

        assertThat(named.coordinates()).isEqualTo("example:house-rules:3");
        assertThat(named.rules()).isEqualTo(CODE.with(WATER_LIMIT).rules());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CODE.withCoordinates(" "))
                .withMessage("A rule set has coordinates");
    }

    @Test
    void a_rule_is_found_by_its_id() {
        assertThat(CODE.rule(JUMP)).map(DisclosureRule::id).contains(JUMP);
        assertThat(CODE.rule(WATER_LIMIT.id())).isEmpty();
    }

    @Test
    void the_difference_of_two_sets_tells_added_removed_and_replaced_rules() {
        DisclosureRule otherJump = passes(JUMP.value());
        RuleSet house = CODE.without(JUMP.value()).with(otherJump).with(WATER_LIMIT);

        RuleSetDifference difference = CODE.diff(house);

        assertThat(difference.added()).containsExactly(WATER_LIMIT.id());
        assertThat(difference.removed()).isEmpty();
        assertThat(difference.replaced()).containsExactly(JUMP);
        assertThat(house.diff(CODE).removed()).containsExactly(WATER_LIMIT.id());
        assertThat(CODE.diff(CODE.without(JUMP.value())).removed()).containsExactly(JUMP);
    }

    @Test
    void a_set_does_not_differ_from_itself() {
        RuleSetDifference none = CODE.diff(CODE);

        assertThat(none.added()).isEmpty();
        assertThat(none.removed()).isEmpty();
        assertThat(none.replaced()).isEmpty();
        assertThat(none.obligations(IssuerClass.LARGE_CAP)).isEmpty();
    }

    @Test
    void the_difference_of_two_editions_tells_what_becomes_binding_and_what_no_longer_is() {
        RuleSetDifference next = GUIDE.diff(CODE);

        assertThat(next.added()).isEmpty();
        assertThat(next.replaced()).isEmpty();
        assertThat(next.obligations(IssuerClass.GEM))
                .contains(
                        new ObligationChange(D_28_A, Obligation.NOT_IN_FORCE, Obligation.MANDATORY),
                        new ObligationChange(D_28_C, Obligation.NOT_IN_FORCE, Obligation.VOLUNTARY),
                        new ObligationChange(KPI_A1_2, Obligation.COMPLY_OR_EXPLAIN, Obligation.NOT_IN_FORCE))
                .allSatisfy(change -> assertThat(change.before()).isNotEqualTo(change.after()))
                .extracting(ObligationChange::provision)
                .isSorted();
        assertThat(next.obligations(IssuerClass.MAIN_BOARD))
                .contains(new ObligationChange(D_28_C, Obligation.NOT_IN_FORCE, Obligation.COMPLY_OR_EXPLAIN));
    }
}
