package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Contributions;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;

/** What the categories of scope 3 have in common. */
final class Scope3 {
    static final String EMISSION_FACTOR = "emission factor";

    /** What goods and services are counted in when it is not money. */
    static final Dimension[] GOODS = {
        Dimension.MASS,
        Dimension.VOLUME,
        Dimension.NORMAL_VOLUME,
        Dimension.AREA,
        Dimension.PIECES,
        Dimension.SHEETS,
        Dimension.ENERGY
    };

    /** What fuels are metered in. */
    static final Dimension[] FUELS = {Dimension.ENERGY, Dimension.VOLUME, Dimension.NORMAL_VOLUME, Dimension.MASS};

    private Scope3() {}

    static Contributions tonnes(String formula) {
        return new Contributions(formula, "emissions", Unit.TONNE_CO2E);
    }

    static Calculated<Quantity> sum(String formula, List<Activity> activities, Dimension... measured) {
        return tonnes(formula).add(activities, EMISSION_FACTOR, measured).total();
    }
}
