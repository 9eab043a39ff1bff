package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_28_A;
import static io.github.hkesg.model.code.Provisions.D_28_B;
import static io.github.hkesg.model.code.Provisions.D_28_C;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Need;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scopes and totals of greenhouse gases that change strongly from one year to the next. A total that jumps because a scope of it
 * does is asked about once, at the scope: it is there that the reader looks for the reason.
 */
final class GreenhouseGasJumpRules {
    static final DisclosureRule SCOPES = Rule.named("greenhouse-gas.scope.year-on-year-jump")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(D_28_A, D_28_B, D_28_C)
            .reportingYear()
            .needs(Figures.GREENHOUSE_GAS)
            .check(GreenhouseGasJumpRules::scopes);

    static final DisclosureRule TOTAL = Rule.named("greenhouse-gas.year-on-year-jump")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(D_28_A, D_28_B)
            .reportingYear()
            .needs(Figures.GREENHOUSE_GAS_TOTAL, Figures.GREENHOUSE_GAS)
            .check(GreenhouseGasJumpRules::total);

    static final List<DisclosureRule> ALL = List.of(SCOPES, TOTAL);

    /** Of scope 2 the location-based figure: contracts move the other from year to year, and are told as contracts. */
    private static final List<Scope> ALL_SCOPES = List.of(
            new Scope(EmissionScope.SCOPE_1, "scope-1", D_28_A, Figures.SCOPE_1),
            new Scope(EmissionScope.SCOPE_2, "scope-2", D_28_B, Figures.SCOPE_2),
            new Scope(EmissionScope.SCOPE_3, "scope-3", D_28_C, Figures.SCOPE_3.then("total", Scope3Emissions::total)));

    /** A scope of less than a twentieth of the total is small beside it. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(20);

    private GreenhouseGasJumpRules() {}

    /**
     * A scope and its figure.
     *
     * @param scope the scope
     * @param key end of the key of its text
     * @param provision the provision under which it is reported
     * @param figure its figure
     */
    private record Scope(EmissionScope scope, String key, Provision provision, Need<Quantity> figure) {
        /** A note on the total tells of its scopes too; and scope 3 of other categories is another figure. */
        RuleOutcome outcome(RuleContext context, GreenhouseGas gas) {
            if (Note.explainChange(gas.notes(), "total")
                    || (scope == EmissionScope.SCOPE_3 && !hasSameCategories(context, gas))) {
                return RuleOutcome.passed();
            }
            RuleOutcome outcome = Jumps.outcome(context, SCOPES.id() + "." + key, provision, figure, gas.notes());
            return outcome instanceof RuleOutcome.Raised && isSmallBesideTotal(context)
                    ? RuleOutcome.passed()
                    : outcome;
        }

        /** Of a scope that is next to nothing beside the total nobody asks why it doubled: a refill of one cooler can do that. */
        private boolean isSmallBesideTotal(RuleContext context) {
            PerformanceData before = context.yearBefore();
            Quantity total = Figures.GREENHOUSE_GAS_TOTAL.in(context.year());
            Quantity now = figure.in(context.year());
            Quantity earlier = before == null ? null : figure.in(before);
            if (total == null || now == null || earlier == null) {
                return false;
            }
            DecimalInterval larger = now.intervalIn(total.unit()).max(earlier.intervalIn(total.unit()));
            return larger.high().multiply(SMALL).compareTo(total.interval().low()) < 0;
        }

        boolean isIn(GreenhouseGas gas) {
            return gas.totalScopes().isEmpty() || gas.totalScopes().contains(scope);
        }
    }

    private static RuleOutcome scopes(RuleContext context, GreenhouseGas gas) {
        return Parts.together(
                ALL_SCOPES.stream().map(scope -> scope.outcome(context, gas)).toList());
    }

    private static boolean hasSameCategories(RuleContext context, GreenhouseGas gas) {
        PerformanceData before = context.yearBefore();
        Scope3Emissions earlier = before == null ? null : Figures.SCOPE_3.in(before);
        Scope3Emissions now = gas.scope3();
        return earlier == null
                || now == null
                || earlier.categories().keySet().equals(now.categories().keySet());
    }

    private static RuleOutcome total(RuleContext context, Quantity total, GreenhouseGas gas) {
        RuleOutcome outcome = Jumps.outcome(context, D_28_B, Figures.GREENHOUSE_GAS_TOTAL, gas.notes());
        if (outcome instanceof RuleOutcome.Raised && isOfOtherScopes(context, gas)) {
            return Parts.undetermined("outcome.other-finding");
        }
        boolean isFoundAtScope = outcome instanceof RuleOutcome.Raised
                && ALL_SCOPES.stream()
                        .filter(scope -> scope.isIn(gas)
                                && direction(context, scope.figure) == direction(context, Figures.GREENHOUSE_GAS_TOTAL))
                        .anyMatch(scope -> scope.outcome(context, gas) instanceof RuleOutcome.Raised);
        return isFoundAtScope ? Parts.undetermined("outcome.other-finding") : outcome;
    }

    /** One total holds scope 3 and the other does not, which is another finding. */
    private static boolean isOfOtherScopes(RuleContext context, GreenhouseGas gas) {
        PerformanceData before = context.yearBefore();
        GreenhouseGas earlier = before == null ? null : before.greenhouseGas();
        Optional<Boolean> then = earlier == null ? Optional.empty() : GreenhouseGasTotal.holdsScope3(earlier);
        Optional<Boolean> now = GreenhouseGasTotal.holdsScope3(gas);
        return then.isPresent() && now.isPresent() && !then.equals(now);
    }

    /** 1 up, -1 down, 0 unknown. */
    private static int direction(RuleContext context, Need<Quantity> need) {
        PerformanceData before = context.yearBefore();
        @Nullable Quantity earlier = before == null ? null : need.in(before);
        @Nullable Quantity now = need.in(context.year());
        return earlier == null || now == null
                ? 0
                : now.to(earlier.unit()).value().compareTo(earlier.value());
    }
}
