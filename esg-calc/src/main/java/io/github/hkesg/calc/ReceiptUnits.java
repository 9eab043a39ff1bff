package io.github.hkesg.calc;

import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import io.github.hkesg.model.quantity.UnknownUnitException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the units on a receipt fit its steps. What is no unit of the vocabulary, such as a pure number, is not judged. */
final class ReceiptUnits {
    private ReceiptUnits() {}

    /** Whether a conversion says how many of the one unit the other is. */
    static boolean isSoundConversion(Term conversion) {
        UnitRatio ratio = ratio(conversion.unit());
        return ratio != null
                && ratio.numerator().isCompatibleWith(ratio.denominator())
                && conversion
                                .value()
                                .multiply(ratio.numerator().factor())
                                .compareTo(ratio.denominator().factor())
                        == 0;
    }

    static boolean fit(List<Term> terms, Step step, Term result) {
        Term left = terms.get(step.left());
        Term right = terms.get(step.right());
        return switch (step.operation()) {
            case ADD, SUBTRACT -> areSame(left.unit(), right.unit()) && areSame(left.unit(), result.unit());
            case MULTIPLY -> leads(left.unit(), ratio(right.unit()), result.unit());
            case DIVIDE ->
                cancels(left.unit(), right.unit(), result.unit())
                        || leads(result.unit(), ratio(right.unit()), left.unit());
        };
    }

    /** Of "% tce/person", by tce/person, there is "%" left. */
    private static boolean cancels(String product, String divisor, String left) {
        return product.equals(left + " " + divisor);
    }

    /** From what is below the stroke to what is above it. */
    private static boolean leads(String from, @Nullable UnitRatio by, String to) {
        return by == null
                || (areSame(from, by.denominator().symbol())
                        && areSame(to, by.numerator().symbol()));
    }

    /** Units by two names, such as MWh and '000 kWh, are the same. */
    private static boolean areSame(String symbol, String other) {
        Unit one = unit(symbol);
        Unit two = unit(other);
        return one == null
                || two == null
                || (one.isCompatibleWith(two) && one.factor().compareTo(two.factor()) == 0);
    }

    private static @Nullable Unit unit(String symbol) {
        if (symbol.isEmpty() || symbol.indexOf('/') >= 0) {
            return null;
        }
        try {
            return Unit.parse(symbol);
        } catch (UnknownUnitException unknown) {
            return null;
        }
    }

    private static @Nullable UnitRatio ratio(String symbol) {
        if (symbol.indexOf('/') < 0) {
            return null;
        }
        try {
            return UnitRatio.parse(symbol);
        } catch (UnknownUnitException unknown) {
            return null;
        }
    }
}
