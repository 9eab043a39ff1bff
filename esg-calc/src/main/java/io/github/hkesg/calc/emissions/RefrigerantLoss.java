package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;

/**
 * What equipment loses of its charge at one stage of its life, by the screening method of the EPA and the GHG Protocol: for
 * issuers that know their equipment and not what was refilled.
 */
public sealed interface RefrigerantLoss {
    /**
     * Loss while equipment is filled: charge × loss.
     *
     * @param charge refrigerant filled in, a mass
     * @param loss share that escapes, in percent of the charge
     */
    record Installation(Quantity charge, Quantity loss) implements RefrigerantLoss {
        /**
         * Checks the units.
         *
         * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if one measures something else
         */
        public Installation {
            Quantity.require("charge", charge, Dimension.MASS);
            Quantity.require("loss", loss, Dimension.PERCENT);
        }

        @Override
        public int putDown(Worksheet sheet) {
            return share(sheet, "installation loss", kilograms(sheet, charge), loss);
        }
    }

    /**
     * Loss in use: charge × annual leak rate × years.
     *
     * @param charge refrigerant in the equipment, a mass
     * @param annualLoss share that leaks in a year, in percent of the charge
     * @param years time in use in the reporting year, for example 1 year or 0.5 year
     */
    record Operation(Quantity charge, Quantity annualLoss, Quantity years) implements RefrigerantLoss {
        /**
         * Checks the units.
         *
         * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if one measures something else
         */
        public Operation {
            Quantity.require("charge", charge, Dimension.MASS);
            Quantity.require("annualLoss", annualLoss, Dimension.PERCENT);
            Quantity.require("years", years, Dimension.YEARS);
        }

        @Override
        public int putDown(Worksheet sheet) {
            int yearly = share(sheet, "operating loss", kilograms(sheet, charge), annualLoss);
            int time = sheet.printed("years in use", years);
            return sheet.multiply("operating loss", yearly, time, Unit.KILOGRAM.symbol());
        }
    }

    /**
     * Loss when equipment is scrapped: charge × share left × (100 % − share recovered).
     *
     * @param charge refrigerant that the equipment is made for, a mass
     * @param remaining share that is left when it is scrapped, in percent of the charge
     * @param recovered share of that which is recovered, in percent
     */
    record Disposal(Quantity charge, Quantity remaining, Quantity recovered) implements RefrigerantLoss {
        /**
         * Checks the units.
         *
         * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if one measures something else
         */
        public Disposal {
            Quantity.require("charge", charge, Dimension.MASS);
            Quantity.require("remaining", remaining, Dimension.PERCENT);
            Quantity.require("recovered", recovered, Dimension.PERCENT);
        }

        @Override
        public int putDown(Worksheet sheet) {
            int left = share(sheet, "left in equipment", kilograms(sheet, charge), remaining);
            int all = sheet.constant("all", BigDecimal.valueOf(100), "%");
            int escaping = sheet.subtract("escaping", all, sheet.percentage("recovered", recovered), "%");
            return sheet.percentOf("disposal loss", left, escaping, Unit.KILOGRAM);
        }
    }

    /**
     * Puts the loss down; for authors of calculators.
     *
     * @param sheet the worksheet
     * @return the line of the loss, in kilograms
     */
    int putDown(Worksheet sheet);

    /**
     * The loss.
     *
     * @return in kilograms, for example 1 kg for 10 kg that leak 10 % in a year
     */
    default Quantity mass() {
        Worksheet sheet = new Worksheet("loss");
        return sheet.quantity(putDown(sheet), Unit.KILOGRAM);
    }

    private static int kilograms(Worksheet sheet, Quantity charge) {
        return sheet.convert(sheet.printed("charge", charge), charge.unit(), Unit.KILOGRAM);
    }

    private static int share(Worksheet sheet, String name, int mass, Quantity percentage) {
        return sheet.percentOf(name, mass, sheet.percentage(name + " rate", percentage), Unit.KILOGRAM);
    }
}
