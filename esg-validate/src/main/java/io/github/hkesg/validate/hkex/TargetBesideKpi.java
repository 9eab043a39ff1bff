package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_37_E;
import static io.github.hkesg.model.code.Provisions.D_39;
import static io.github.hkesg.validate.hkex.TargetRules.TARGETS;
import static io.github.hkesg.validate.hkex.TargetRules.provisionOf;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;

/** Figures of a target beside the KPI of their year, in this report or in last year's: a total, an intensity or a change. */
final class TargetBesideKpi {
    /** Where it is a change that disagrees, it does so with two figures. */
    private static final String CHANGE_TEXT = "target.performance.reconcile.change";

    private TargetBesideKpi() {}

    static RuleOutcome base(RuleContext context, Target target, Location location) {
        TargetPoint base = target.base();
        boolean isClimate = provisionOf(target.metric()).equals(D_39);
        return base == null
                ? Rule.absent(TARGETS + "[].base")
                : Parts.together(figures(
                        context,
                        target,
                        base,
                        location.field("base"),
                        isClimate ? D_37_E : provisionOf(target.metric())));
    }

    static RuleOutcome performance(RuleContext context, Target target, Location location) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < target.performance().size(); i++) {
            TargetPoint point = target.performance().get(i);
            Location here = location.field("performance").index(i);
            outcomes.addAll(figures(context, target, point, here, provisionOf(target.metric())));
            outcomes.add(change(context, target, point, here.field("change")));
        }
        return outcomes.isEmpty() ? Rule.absent(TARGETS + "[].performance") : Parts.together(outcomes);
    }

    private static List<RuleOutcome> figures(
            RuleContext context, Target target, TargetPoint point, Location location, Provision provision) {
        return List.of(
                total(context, target, point, location.field("total"), provision),
                intensity(context, target, point, location.field("intensity"), provision));
    }

    private static RuleOutcome total(
            RuleContext context, Target target, TargetPoint point, Location location, Provision provision) {
        Quantity total = point.total();
        if (total == null) {
            return Rule.absent(TARGETS + "[].total");
        }
        PerformanceData year = TargetKpi.year(context, point.period());
        List<List<Quantity>> ways = year == null ? List.of() : TargetKpi.ways(target, year);
        if (year == null || ways.isEmpty()) {
            return missing(point);
        }
        if (!ways.stream().allMatch(way -> Parts.areComparable(total, way))) {
            return Parts.unitsDiffer();
        }
        Recomputation closest = TargetFigureRules.closest(ways.stream()
                .map(way -> TargetFigureRules.compare(provision, point.period(), location, total, Totals.sum(way)))
                .toList());
        return closest.agrees() || TargetCoverage.isThatOfKpi(context, target, year)
                ? Recomputing.outcome(context, closest)
                : Parts.undetermined("outcome.other-boundary");
    }

    /** Beside the KPI's intensity per the same thing. Agreement with any in the unit speaks for itself. */
    private static RuleOutcome intensity(
            RuleContext context, Target target, TargetPoint point, Location location, Provision provision) {
        Intensity intensity = point.intensity();
        if (intensity == null) {
            return Rule.absent(TARGETS + "[].intensity");
        }
        PerformanceData year = TargetKpi.year(context, point.period());
        List<Intensity> inUnit = year == null
                ? List.of()
                : TargetKpi.intensities(target, year).stream()
                        .filter(other -> other.unit().equals(intensity.unit()))
                        .toList();
        if (year == null || inUnit.isEmpty()) {
            return missing(point);
        }
        Intensity same = TargetMeasure.same(intensity, inUnit);
        Intensity other = same != null
                ? same
                : inUnit.stream()
                        .filter(each -> each.interval().intersects(intensity.interval()))
                        .findFirst()
                        .orElse(null);
        if (other == null) {
            return Parts.undetermined("outcome.other-denominator");
        }
        Recomputation comparison = beside(provision, point, location, intensity, other);
        return comparison.agrees() || TargetCoverage.isThatOfKpi(context, target, year)
                ? Recomputing.outcome(context, comparison)
                : Parts.undetermined("outcome.other-boundary");
    }

    private static Recomputation beside(
            Provision provision, TargetPoint point, Location location, Intensity published, Intensity kpi) {
        Worksheet sheet = new Worksheet("target.intensity-of-year");
        String unit = published.unit().toString();
        return new Recomputation(
                provision,
                point.period(),
                location,
                new Argument.Figure(published.value(), unit),
                new Argument.Figure(kpi.value(), unit),
                published.interval().intersects(kpi.interval()),
                sheet.receipt(sheet.printedRatio("intensity", kpi.value(), kpi.unit())));
    }

    /** A change that stands alone, beside the base and the KPI of its year. Where it stands beside a total, that is compared. */
    private static RuleOutcome change(RuleContext context, Target target, TargetPoint point, Location location) {
        Quantity change = point.change();
        if (change == null || point.total() != null || point.intensity() != null) {
            return Rule.absent(TARGETS + "[].change");
        }
        Target measured = TargetKpi.withBase(context, target);
        TargetPoint base = measured.base();
        if (base == null || !hasFigure(measured, base)) {
            return Rule.undetermined(List.of(TargetFigureRules.missingBase(target)));
        }
        PerformanceData year = TargetKpi.year(context, point.period());
        List<Calculated<Quantity>> ways = year == null ? List.of() : changes(measured, base, year);
        if (year == null || ways.isEmpty()) {
            return missing(point);
        }
        Provision provision = provisionOf(target.metric());
        Recomputation closest = TargetFigureRules.closest(ways.stream()
                .map(way -> TargetFigureRules.compare(provision, point.period(), location, change, way))
                .toList());
        boolean areYears = base.period().coversTwelveMonths() && point.period().coversTwelveMonths();
        if (!closest.agrees() && !(areYears && TargetCoverage.isThatOfKpi(context, target, year))) {
            return Parts.undetermined("outcome.other-boundary");
        }
        return RuleOutcome.of(
                closest.agrees()
                        ? List.of()
                        : List.of(context.finding(CHANGE_TEXT, provision, location, Recomputing.arguments(closest))),
                List.of(closest));
    }

    private static boolean hasFigure(Target target, TargetPoint base) {
        return (TargetMeasure.isOfTotals(target) && TargetFigureRules.isAboveZero(base.total()))
                || (TargetMeasure.isOfIntensities(target) && TargetFigureRules.isAboveZero(base.intensity()));
    }

    private static List<Calculated<Quantity>> changes(Target target, TargetPoint base, PerformanceData year) {
        Quantity total = base.total();
        if (total != null && TargetMeasure.isOfTotals(target)) {
            return TargetKpi.ways(target, year).stream()
                    .filter(way -> Parts.areComparable(total, way))
                    .map(way -> TargetMeasure.change(way, total))
                    .toList();
        }
        Intensity before = base.intensity();
        Intensity now = before == null ? null : TargetMeasure.same(before, TargetKpi.intensities(target, year));
        return before == null || now == null ? List.of() : List.of(TargetMeasure.change(now, before));
    }

    private static RuleOutcome missing(TargetPoint point) {
        return Rule.undetermined(
                List.of(Location.of("performance").key(point.period().label()).path()));
    }
}
