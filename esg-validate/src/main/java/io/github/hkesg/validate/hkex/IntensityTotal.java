package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_28_A;
import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.model.code.Provisions.KPI_A1_4;
import static io.github.hkesg.model.code.Provisions.KPI_A2_1;
import static io.github.hkesg.model.code.Provisions.KPI_A2_2;
import static io.github.hkesg.model.code.Provisions.KPI_A2_5;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.PackagingMaterial;
import io.github.hkesg.model.kpi.WasteTotal;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.rule.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A total and what the report divides it by.
 *
 * @param provision the provision under which it is reported
 * @param path path of the record that holds both
 * @param total the total of a year
 * @param intensities the intensities of a year
 */
record IntensityTotal(
        Provision provision,
        String path,
        Function<PerformanceData, @Nullable Quantity> total,
        Function<PerformanceData, List<Intensity>> intensities) {
    static final List<IntensityTotal> ALL = List.of(
            of(KPI_A1_3, Figures.HAZARDOUS_WASTE, WasteTotal::total, WasteTotal::intensities),
            of(KPI_A1_4, Figures.NON_HAZARDOUS_WASTE, WasteTotal::total, WasteTotal::intensities),
            of(KPI_A2_1, Figures.ENERGY, EnergyConsumption::total, EnergyConsumption::intensities),
            of(KPI_A2_2, Figures.WATER, WaterConsumption::total, WaterConsumption::intensities),
            of(KPI_A2_5, Figures.PACKAGING, PackagingMaterial::total, PackagingMaterial::intensities),
            of(D_28_A, Figures.GREENHOUSE_GAS, GreenhouseGas::total, GreenhouseGas::intensities));

    private static <T> IntensityTotal of(
            Provision provision,
            Need<T> need,
            Function<T, @Nullable Quantity> total,
            Function<T, List<Intensity>> intensities) {
        return new IntensityTotal(
                provision,
                need.path(),
                year -> {
                    T found = need.in(year);
                    return found == null ? null : total.apply(found);
                },
                year -> {
                    T found = need.in(year);
                    return found == null ? List.of() : intensities.apply(found);
                });
    }

    /**
     * What the intensities of a year can be of: the total or, where a total of greenhouse gases holds scope 3 too, also scopes 1
     * and 2, of which alone many reports give the intensity.
     *
     * @return none where there is no total, or it does not convert into the unit
     */
    List<DecimalInterval> intervalsIn(PerformanceData year, Unit unit) {
        Quantity printed = total.apply(year);
        if (printed == null
                || !printed.unit().isCompatibleWith(unit)
                || EnergyRules.isCoalEquivalent(printed.unit()) != EnergyRules.isCoalEquivalent(unit)) {
            return List.of();
        }
        List<DecimalInterval> intervals = new ArrayList<>();
        DecimalInterval ofTotal = printed.intervalIn(unit);
        intervals.add(ofTotal);
        GreenhouseGas gas = year.greenhouseGas();
        if (provision.equals(D_28_A) && gas != null) {
            for (List<Quantity> way : waysOfScopes1And2(gas)) {
                DecimalInterval sum = DecimalInterval.sum(way.stream().map(part -> part.intervalIn(unit)));
                if (!sum.intersects(ofTotal)) {
                    intervals.add(sum);
                }
            }
        }
        return intervals;
    }

    private static List<List<Quantity>> waysOfScopes1And2(GreenhouseGas gas) {
        Quantity printed = gas.scopes1And2();
        return printed == null
                ? GreenhouseGasTotal.named(gas, GreenhouseGasTotal.SCOPES_1_AND_2, null)
                : List.of(List.of(printed));
    }
}
