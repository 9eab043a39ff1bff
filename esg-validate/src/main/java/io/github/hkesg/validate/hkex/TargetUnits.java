package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.TargetRules.TARGETS;
import static io.github.hkesg.validate.hkex.TargetRules.provisionOf;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.kpi.KyotoGas;
import io.github.hkesg.model.kpi.TargetMetric;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the figures of a target are in units of what it is about, and can be compared with each other. */
final class TargetUnits {
    /**
     * What emissions, energy, water and waste are measured in. Targets in anything else, such as lamps replaced or a share of
     * what is renewable, may be about any of them.
     */
    private static final Set<Dimension> OF_KPIS = EnumSet.of(
            Dimension.ENERGY,
            Dimension.MASS,
            Dimension.CO2_EQUIVALENT,
            Dimension.CARBON,
            Dimension.VOLUME,
            Dimension.NORMAL_VOLUME);

    /**
     * A figure of a target.
     *
     * @param location where it stands
     * @param unit its unit, of an intensity the one above the stroke
     * @param per of an intensity the unit below the stroke, otherwise the same as {@code unit}
     * @param shown the figure as printed
     */
    private record Figure(Location location, Unit unit, Unit per, Argument shown) {
        boolean isComparableWith(Figure other) {
            return unit.isCompatibleWith(other.unit) && per.isCompatibleWith(other.per);
        }
    }

    private TargetUnits() {}

    static RuleOutcome check(RuleContext context, Target target, Location location) {
        List<Figure> totals = new ArrayList<>();
        List<Figure> intensities = new ArrayList<>();
        for (TargetPoints.At at : TargetPoints.all(target, location)) {
            Quantity total = at.point().total();
            if (total != null) {
                Location place = at.location().field("total");
                totals.add(new Figure(place, total.unit(), total.unit(), Argument.of(total)));
            }
            Intensity intensity = at.point().intensity();
            if (intensity != null) {
                intensities.add(new Figure(
                        at.location().field("intensity"),
                        intensity.unit().numerator(),
                        intensity.unit().denominator(),
                        TargetMeasure.shown(intensity)));
            }
        }
        if (totals.isEmpty() && intensities.isEmpty()) {
            return Rule.absent(TARGETS + "[].base.total");
        }
        List<Finding> findings = new ArrayList<>();
        unfit(findings, context, target, totals);
        unfit(findings, context, target, intensities);
        if (findings.isEmpty()) {
            mixed(findings, context, target, totals);
            mixed(findings, context, target, intensities);
        }
        return RuleOutcome.of(findings);
    }

    private static void unfit(List<Finding> findings, RuleContext context, Target target, List<Figure> figures) {
        Set<Dimension> fit = dimensions(target);
        figures.stream()
                .filter(figure -> OF_KPIS.contains(figure.unit().dimension())
                        && !fit.contains(figure.unit().dimension()))
                .map(figure -> context.finding(
                        "target.unit.unfit.metric",
                        provisionOf(target.metric()),
                        figure.location(),
                        Map.of(
                                "target", Argument.of(target.name()),
                                "subject", Argument.of(Location.of(TargetKpi.path(target))),
                                "figure", figure.shown())))
                .forEach(findings::add);
    }

    /** Fuel is measured by mass and volume too, water by mass, liquid waste and waste gas by volume; a single gas by mass. */
    private static Set<Dimension> dimensions(Target target) {
        TargetMetric metric = target.metric();
        return switch (metric) {
            case GREENHOUSE_GAS ->
                target.gases().isEmpty() || target.gases().contains(KyotoGas.CARBON_DIOXIDE)
                        ? EnumSet.of(Dimension.CO2_EQUIVALENT, Dimension.CARBON)
                        : EnumSet.of(Dimension.CO2_EQUIVALENT, Dimension.CARBON, Dimension.MASS);
            case AIR_EMISSIONS -> EnumSet.of(Dimension.MASS, Dimension.VOLUME, Dimension.NORMAL_VOLUME);
            case HAZARDOUS_WASTE, NON_HAZARDOUS_WASTE -> EnumSet.of(Dimension.MASS, Dimension.VOLUME);
            case ENERGY -> EnumSet.of(Dimension.ENERGY, Dimension.MASS, Dimension.VOLUME, Dimension.NORMAL_VOLUME);
            case WATER -> EnumSet.of(Dimension.VOLUME, Dimension.MASS);
            case OTHER -> OF_KPIS;
        };
    }

    /** The first figure that cannot be compared with the one before all others. */
    private static void mixed(List<Finding> findings, RuleContext context, Target target, List<Figure> figures) {
        figures.stream()
                .filter(figure -> !figure.isComparableWith(figures.get(0)))
                .findFirst()
                .map(figure -> context.finding(
                        "target.unit.unfit.mixed",
                        provisionOf(target.metric()),
                        figure.location(),
                        Map.of(
                                "target", Argument.of(target.name()),
                                "figure", figure.shown(),
                                "other", figures.get(0).shown())))
                .ifPresent(findings::add);
    }
}
