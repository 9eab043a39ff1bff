package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Contributions;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.model.kpi.WasteTreatment;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Hazardous and non-hazardous waste: KPIs A1.3 and A1.4, one call for each class. Results are in tonnes, unrounded; intensities
 * are {@link Totals#intensity}.
 */
public final class WasteCalculator {
    private WasteCalculator() {}

    /**
     * Waste of one class: Σ mass, with items that were counted turned into mass by the weight of a piece.
     *
     * @param weighed masses, for example 1.2 t of paper
     * @param counted pieces with their weight, for example 402 piece of lamp tubes with 0.2 kg/piece
     * @return for example 1.2804 t
     * @throws IllegalArgumentException if there is neither
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a mass is none, or an item is not counted in pieces
     */
    public static Calculated<Quantity> totalWaste(List<Quantity> weighed, List<Activity> counted) {
        return new Contributions("waste.total", "waste", Unit.TONNE)
                .addPrinted(weighed)
                .add(counted, "weight of a piece", Dimension.PIECES)
                .total();
    }

    /**
     * A mass of waste and what became of it.
     *
     * @param treatment what became of it
     * @param mass how much
     */
    public record TreatedWaste(WasteTreatment treatment, Quantity mass) {}

    /**
     * Waste by treatment.
     *
     * @param byTreatment tonnes by treatment, only treatments that were given
     * @param total all of it, in tonnes
     */
    public record WasteByTreatment(Map<WasteTreatment, Quantity> byTreatment, Quantity total) {
        /** Copies the map. */
        public WasteByTreatment {
            byTreatment = Collections.unmodifiableMap(new EnumMap<>(byTreatment));
        }
    }

    /**
     * Waste of one class by treatment.
     *
     * @param streams at least one; a treatment may come more than once
     * @return for example 0.5 t recycled, 1.5 t landfilled, 2.0 t in all
     * @throws IllegalArgumentException if there are none
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if one is no mass
     */
    public static Calculated<WasteByTreatment> byTreatment(List<TreatedWaste> streams) {
        Worksheet sheet = new Worksheet("waste.by-treatment");
        Map<WasteTreatment, List<Integer>> lines = new EnumMap<>(WasteTreatment.class);
        for (TreatedWaste stream : streams) {
            int line = sheet.printed(stream.treatment().name(), stream.mass());
            lines.computeIfAbsent(stream.treatment(), treatment -> new ArrayList<>())
                    .add(sheet.convert(line, stream.mass().unit(), Unit.TONNE));
        }
        List<Integer> totals = new ArrayList<>();
        Map<WasteTreatment, Quantity> byTreatment = new EnumMap<>(WasteTreatment.class);
        lines.forEach((treatment, parts) -> {
            int total = sheet.sum("total of " + treatment, parts, Unit.TONNE);
            totals.add(total);
            byTreatment.put(treatment, sheet.quantity(total, Unit.TONNE));
        });
        int total = sheet.sum("total waste", totals, Unit.TONNE);
        return new Calculated<>(
                new WasteByTreatment(byTreatment, sheet.quantity(total, Unit.TONNE)), sheet.receipt(total));
    }

    /**
     * Share of waste that was recycled: recycled ÷ (recycled + disposed), in percent.
     *
     * @param recycled for example 0.5 t
     * @param disposed landfilled, incinerated or otherwise disposed of, for example 1.5 t
     * @return for example 25 %
     * @throws ArithmeticException if there was no waste at all
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the two do not measure the same
     */
    public static Calculated<Quantity> recyclingRate(Quantity recycled, Quantity disposed) {
        return Totals.shareBeside("waste.recycling-rate", recycled, disposed);
    }
}
