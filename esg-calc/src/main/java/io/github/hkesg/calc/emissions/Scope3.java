package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Contributions;
import io.github.hkesg.model.quantity.Unit;

/** What the categories of scope 3 have in common. */
final class Scope3 {
    static final String EMISSION_FACTOR = "emission factor";

    private Scope3() {}

    static Contributions tonnes(String formula) {
        return new Contributions(formula, "emissions", Unit.TONNE_CO2E);
    }
}
