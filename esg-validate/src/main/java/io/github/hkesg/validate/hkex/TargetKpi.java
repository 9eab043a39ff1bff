package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.Provisions;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.kpi.WasteTotal;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.rule.Need;
import java.util.ArrayList;
import java.util.EnumSet;
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
        if (scopes.equals(EnumSet.of(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2))) {
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
