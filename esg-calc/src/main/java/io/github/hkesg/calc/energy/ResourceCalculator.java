package io.github.hkesg.calc.energy;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Contributions;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;

/** Water and packaging: KPIs A2.2 and A2.5. Intensities are {@link Totals#intensity}. */
public final class ResourceCalculator {
    private ResourceCalculator() {}

    /**
     * Water from all sources, in cubic metres.
     *
     * @param sources at least one volume, for example 1200 m3 of municipal and 374 m3 of well water
     * @return for example 1574 m3
     * @throws IllegalArgumentException if there are no sources
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if one is no volume
     */
    public static Calculated<Quantity> totalWater(List<Quantity> sources) {
        return new Contributions("water.total", "water", Unit.CUBIC_METRE)
                .addPrinted(sources)
                .total();
    }

    /**
     * Share of recycled water in all water used: recycled ÷ (fresh + recycled), in percent.
     *
     * @param recycled for example 200 m3
     * @param fresh for example 800 m3
     * @return for example 20 %
     * @throws ArithmeticException if there was no water at all
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the two do not measure the same
     */
    public static Calculated<Quantity> recycledWaterShare(Quantity recycled, Quantity fresh) {
        return Totals.shareBeside("water.recycled-share", recycled, fresh);
    }

    /**
     * Packaging material of all kinds, in tonnes.
     *
     * @param materials at least one mass, for example 1.2 t of paper and 340 kg of plastic
     * @return for example 1.540 t
     * @throws IllegalArgumentException if there are no materials
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if one is no mass
     */
    public static Calculated<Quantity> totalPackaging(List<Quantity> materials) {
        return new Contributions("packaging.total", "packaging", Unit.TONNE)
                .addPrinted(materials)
                .total();
    }
}
