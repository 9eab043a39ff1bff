package io.github.hkesg.calc;

import io.github.hkesg.calc.energy.FuelUse;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** What tests start from, read from texts such as {@code 427934 kWh × 0.5306 kgCO2/kWh}. */
public final class Given {
    private Given() {}

    public static Quantity quantity(String text) {
        int space = text.strip().indexOf(' ');
        return Quantity.of(
                text.strip().substring(0, space),
                Unit.parse(text.strip().substring(space + 1).strip()));
    }

    public static List<Quantity> quantities(String texts) {
        return Arrays.stream(texts.split(";", -1)).map(Given::quantity).toList();
    }

    public static AppliedFactor factor(String text) {
        int space = text.strip().indexOf(' ');
        return AppliedFactor.declared(
                new BigDecimal(text.strip().substring(0, space)),
                UnitRatio.parse(text.strip().substring(space + 1)),
                "Example Publisher");
    }

    public static Activity activity(String text) {
        String[] parts = text.split("×", -1);
        return new Activity("activity", quantity(parts[0]), factor(parts[1]));
    }

    public static List<Activity> activities(String texts) {
        return Arrays.stream(texts.split(";", -1)).map(Given::activity).toList();
    }

    /** Fuel, then density and calorific value where there are any: {@code 1 L × 0.84 kg/L × 43.33 GJ/t}. */
    public static FuelUse fuel(String text) {
        String[] parts = text.split("×", -1);
        FuelUse use = FuelUse.of("fuel", quantity(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            AppliedFactor property = factor(parts[i]);
            use = property.unit().numerator().isCompatibleWith(Unit.KILOGRAM)
                    ? use.withDensity(property)
                    : use.withCalorificValue(property);
        }
        return use;
    }

    /** A value with as many decimals as another shows. */
    public static BigDecimal shownAs(BigDecimal expected, Quantity value) {
        return value.value().setScale(expected.scale(), RoundingMode.HALF_EVEN);
    }
}
