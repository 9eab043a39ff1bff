package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.Provisions;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.kpi.TargetBasis;
import io.github.hkesg.model.kpi.WasteTotal;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.rule.Need;
import io.github.hkesg.validate.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures among the KPIs of a year that the total of a target stands for. */
final class TargetKpi {
    private TargetKpi() {}

    /**
     * What the total of a target can be in a year: each way is a list of figures that add up to it. None where the year does
     * not have them, or the target does not say what it covers.
     */
    static List<List<Quantity>> ways(Target target, PerformanceData year) {
        return switch (target.metric()) {
            case GREENHOUSE_GAS -> {
                GreenhouseGas gas = Figures.GREENHOUSE_GAS.in(year);
                yield gas == null ? List.of() : emissions(gas, target.scopes());
            }
            case HAZARDOUS_WASTE -> total(year, Figures.HAZARDOUS_WASTE, WasteTotal::total);
            case NON_HAZARDOUS_WASTE -> total(year, Figures.NON_HAZARDOUS_WASTE, WasteTotal::total);
            case ENERGY -> total(year, Figures.ENERGY, EnergyConsumption::total);
            case WATER -> total(year, Figures.WATER, WaterConsumption::total);
            case AIR_EMISSIONS, OTHER -> List.of();
        };
    }

    /** The provision whose figures these are, by which differences of the boundary are found. */
    static Provision provision(Target target) {
        return switch (target.metric()) {
            case GREENHOUSE_GAS -> Provisions.D_28_A;
            case HAZARDOUS_WASTE -> Provisions.KPI_A1_3;
            case NON_HAZARDOUS_WASTE -> Provisions.KPI_A1_4;
            case ENERGY -> Provisions.KPI_A2_1;
            case WATER -> Provisions.KPI_A2_2;
            case AIR_EMISSIONS, OTHER -> Provisions.KPI_A1_1;
        };
    }

    /** The record in which these figures stand; none of a year has figures of other metrics. */
    static String path(Target target) {
        return switch (target.metric()) {
            case GREENHOUSE_GAS -> Figures.GREENHOUSE_GAS.path();
            case HAZARDOUS_WASTE -> Figures.HAZARDOUS_WASTE.path();
            case NON_HAZARDOUS_WASTE -> Figures.NON_HAZARDOUS_WASTE.path();
            case ENERGY -> Figures.ENERGY.path();
            case WATER -> Figures.WATER.path();
            case AIR_EMISSIONS, OTHER -> Figures.AIR_EMISSIONS.path();
        };
    }

    /** The figures of a year, in this report or in last year's; null if neither has them. */
    static @Nullable PerformanceData year(RuleContext context, ReportingPeriod period) {
        PerformanceData here = PriorReport.yearOf(context.report(), period);
        EsgReport prior = PriorReport.of(context);
        return here != null || prior == null ? here : PriorReport.yearOf(prior, period);
    }

    /** The intensities of a year that are per unit of activity what the target is about. */
    static List<Intensity> intensities(Target target, PerformanceData year) {
        return switch (target.metric()) {
            case GREENHOUSE_GAS -> {
                GreenhouseGas gas = Figures.GREENHOUSE_GAS.in(year);
                yield gas == null || !isTotal(gas, target.scopes()) ? List.of() : gas.intensities();
            }
            case HAZARDOUS_WASTE -> intensities(year, Figures.HAZARDOUS_WASTE, WasteTotal::intensities);
            case NON_HAZARDOUS_WASTE -> intensities(year, Figures.NON_HAZARDOUS_WASTE, WasteTotal::intensities);
            case ENERGY -> intensities(year, Figures.ENERGY, EnergyConsumption::intensities);
            case WATER -> intensities(year, Figures.WATER, WaterConsumption::intensities);
            case AIR_EMISSIONS, OTHER -> List.of();
        };
    }

    private static <T> List<Intensity> intensities(
            PerformanceData year, Need<T> need, Function<T, List<Intensity>> intensities) {
        T found = need.in(year);
        return found == null ? List.of() : intensities.apply(found);
    }

    /** Where the report does not name the scopes of its total, they are 1 and 2 if it gives no other. */
    private static boolean isTotal(GreenhouseGas gas, Set<EmissionScope> scopes) {
        return gas.totalScopes().isEmpty()
                ? scopes.equals(GreenhouseGasTotal.SCOPES_1_AND_2) && gas.scope3() == null
                : scopes.equals(gas.totalScopes());
    }

    /**
     * The target with the KPI of its base year for a base, where it is one of totals, names a base year without a figure and
     * the report has one figure for it.
     */
    static Target withBase(RuleContext context, Target target) {
        TargetPoint base = target.base();
        if (base == null
                || target.basis() != TargetBasis.ABSOLUTE
                || base.total() != null
                || base.intensity() != null
                || base.change() != null) {
            return target;
        }
        PerformanceData year = year(context, base.period());
        if (year == null || !TargetCoverage.isThatOfKpi(context, target, year)) {
            return target;
        }
        Quantity figure = singleFigure(ways(target, year));
        return figure == null ? target : target.withBase(TargetPoint.ofTotal(base.period(), figure));
    }

    /** The figure that the report prints for all, if all other ways of adding up agree with it. */
    private static @Nullable Quantity singleFigure(List<List<Quantity>> ways) {
        Quantity single = ways.stream()
                .filter(way -> way.size() == 1)
                .map(way -> way.get(0))
                .findFirst()
                .orElse(null);
        return single != null
                        && ways.stream()
                                .allMatch(way -> Parts.areComparable(single, way)
                                        && DecimalInterval.sum(
                                                        way.stream().map(figure -> figure.intervalIn(single.unit())))
                                                .intersects(single.interval()))
                ? single
                : null;
    }

    private static <T> List<List<Quantity>> total(
            PerformanceData year, Need<T> need, Function<T, @Nullable Quantity> total) {
        T found = need.in(year);
        Quantity printed = found == null ? null : total.apply(found);
        return printed == null ? List.of() : List.of(List.of(printed));
    }

    /** Scope by scope, scope 2 on either basis, or as sums that the report prints. */
    private static List<List<Quantity>> emissions(GreenhouseGas gas, Set<EmissionScope> scopes) {
        if (scopes.isEmpty()) {
            return List.of();
        }
        List<List<Quantity>> ways = new ArrayList<>();
        ways.add(List.of());
        if (scopes.contains(EmissionScope.SCOPE_1)) {
            ways = GreenhouseGasTotal.times(ways, GreenhouseGasTotal.present(gas.scope1()));
        }
        if (scopes.contains(EmissionScope.SCOPE_2)) {
            ways = GreenhouseGasTotal.times(
                    ways, GreenhouseGasTotal.present(gas.scope2LocationBased(), gas.scope2MarketBased()));
        }
        Scope3Emissions scope3 = gas.scope3();
        if (scopes.contains(EmissionScope.SCOPE_3)) {
            ways = GreenhouseGasTotal.times(ways, GreenhouseGasTotal.present(scope3 == null ? null : scope3.total()));
        }
        ways = new ArrayList<>(ways);
        if (scopes.equals(GreenhouseGasTotal.SCOPES_1_AND_2)) {
            add(ways, gas.scopes1And2());
        }
        if (scopes.equals(gas.totalScopes())) {
            add(ways, gas.total());
        }
        return ways;
    }

    private static void add(List<List<Quantity>> ways, @Nullable Quantity sum) {
        if (sum != null) {
            ways.add(List.of(sum));
        }
    }
}
