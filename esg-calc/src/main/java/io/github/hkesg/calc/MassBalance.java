package io.github.hkesg.calc;

import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.Objects;

/**
 * A year's stock of a material. What was there and what came, less what was taken out and what is left, is what is gone:
 * refrigerant that leaked, paper that went to landfill.
 *
 * <p>For example, 2 kg at the beginning, 10 kg bought, 1 kg collected for disposal and 4 kg at the end: 7 kg are gone.
 *
 * @param opening stock at the beginning of the year
 * @param purchased bought in the year
 * @param takenOut taken out of the stock and accounted for: collected for disposal, recycled
 * @param closing stock at the end of the year
 */
public record MassBalance(Quantity opening, Quantity purchased, Quantity takenOut, Quantity closing) {
    private static final Quantity NONE = Quantity.of(0, Unit.KILOGRAM);

    /**
     * Checks that all four are masses.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if one is no mass
     */
    public MassBalance {
        requireMass("opening", opening);
        requireMass("purchased", purchased);
        requireMass("takenOut", takenOut);
        requireMass("closing", closing);
    }

    private static void requireMass(String name, Quantity quantity) {
        Quantity.require(name, Objects.requireNonNull(quantity, name), Dimension.MASS);
    }

    /**
     * What was there at the beginning, as a row of its own.
     *
     * @param stock for example 2 kg
     * @return a balance of this alone
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if it is no mass
     */
    public static MassBalance opening(Quantity stock) {
        return new MassBalance(stock, NONE, NONE, NONE);
    }

    /**
     * One purchase, as a row of its own.
     *
     * @param mass for example 10 kg
     * @return a balance of this alone
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if it is no mass
     */
    public static MassBalance purchased(Quantity mass) {
        return new MassBalance(NONE, mass, NONE, NONE);
    }

    /**
     * What was taken out once, as a row of its own.
     *
     * @param mass for example 1 kg
     * @return a balance of this alone
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if it is no mass
     */
    public static MassBalance takenOut(Quantity mass) {
        return new MassBalance(NONE, NONE, mass, NONE);
    }

    /**
     * What is left at the end, as a row of its own.
     *
     * @param stock for example 4 kg
     * @return a balance of this alone
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if it is no mass
     */
    public static MassBalance closing(Quantity stock) {
        return new MassBalance(NONE, NONE, NONE, stock);
    }

    /**
     * What is gone.
     *
     * @return for example 7 kg; negative if more is left than there can be
     */
    public Quantity gone() {
        Worksheet sheet = new Worksheet("gone");
        return sheet.quantity(putDown(sheet, "gone"), Unit.KILOGRAM);
    }

    /**
     * Puts the balance down; for authors of calculators. Nothing is clamped: less than nothing gone is a fault of the data, which
     * the caller has to see.
     *
     * @param sheet the worksheet
     * @param name what is gone
     * @return the line of what is gone, in kilograms; negative if more is left than there can be
     */
    public int putDown(Worksheet sheet, String name) {
        String unit = Unit.KILOGRAM.symbol();
        int held = sheet.add(
                "available",
                kilograms(sheet, "opening stock", opening),
                kilograms(sheet, "purchased", purchased),
                unit);
        int left = sheet.subtract("available", held, kilograms(sheet, "taken out", takenOut), unit);
        return sheet.subtract(name, left, kilograms(sheet, "closing stock", closing), unit);
    }

    private static int kilograms(Worksheet sheet, String name, Quantity mass) {
        return sheet.convert(sheet.printed(name, mass), mass.unit(), Unit.KILOGRAM);
    }
}
