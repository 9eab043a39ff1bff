package io.github.hkesg.model.quantity;

import java.util.List;

/** A unit that cannot stand where it was put: water in kilowatt-hours, emissions in plain tonnes. */
public final class IncompatibleUnitException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String symbol;

    IncompatibleUnitException(String name, Unit unit, List<Dimension> expected) {
        super(name + " cannot be in " + unit.symbol() + "; expected a unit of " + expected);
        this.name = name;
        this.symbol = unit.symbol();
    }

    IncompatibleUnitException(Unit wanted, Unit unit) {
        super("A figure in " + unit.symbol() + " cannot be read in " + wanted.symbol());
        this.name = wanted.symbol();
        this.symbol = unit.symbol();
    }

    /**
     * What was to be measured.
     *
     * @return the name of the component, for example {@code scope1}, or the symbol of the unit that was wanted
     */
    public String name() {
        return name;
    }

    /**
     * The unit that does not fit.
     *
     * @return its symbol
     */
    public String symbol() {
        return symbol;
    }
}
