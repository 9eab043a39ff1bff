package io.github.hkesg.calc.row;

import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * One step of a formula over rows. The factors of a row are asked for when it is added; what is made of the sum of all rows with
 * the same factors is calculated once, at the end.
 *
 * @param <R> type of the rows
 * @param factors the factors of a row
 * @param calculation what is made of a line with them
 */
record RowStep<R>(List<Function<? super R, AppliedFactor>> factors, Calculation calculation) {
    /** A line of a worksheet and the unit it is in. */
    record Line(int number, Unit unit) {}

    /** Writes on a worksheet. */
    interface Calculation {
        Line apply(Worksheet sheet, Line amount, List<AppliedFactor> factors);
    }

    static <R> RowStep<R> times(String factorName, String product, Function<? super R, AppliedFactor> factor) {
        return new RowStep<>(
                List.of(factor), (sheet, amount, factors) -> times(sheet, amount, product, factorName, factors.get(0)));
    }

    private static Line times(Worksheet sheet, Line amount, String product, String factorName, AppliedFactor factor) {
        int line = sheet.times(product, amount.number(), amount.unit(), factorName, factor);
        return new Line(line, factor.unit().numerator());
    }

    static <R> RowStep<R> dividedBy(String factorName, String quotient, Function<? super R, AppliedFactor> factor) {
        return new RowStep<>(List.of(factor), (sheet, amount, factors) -> {
            AppliedFactor divisor = factors.get(0);
            int converted =
                    sheet.convert(amount.number(), amount.unit(), divisor.unit().numerator());
            Unit unit = divisor.unit().denominator();
            return new Line(sheet.divide(quotient, converted, sheet.factor(factorName, divisor), unit.symbol()), unit);
        });
    }

    static <R> RowStep<R> timesDifference(
            String minuendName,
            String subtrahendName,
            String product,
            Function<? super R, AppliedFactor> minuend,
            Function<? super R, AppliedFactor> subtrahend) {
        return new RowStep<>(List.of(minuend, subtrahend), (sheet, amount, factors) -> {
            AppliedFactor from = factors.get(0);
            AppliedFactor taken = factors.get(1);
            if (!from.unit().equals(taken.unit())) {
                throw new IllegalArgumentException(
                        "Factors in " + from.unit() + " and " + taken.unit() + " cannot be subtracted");
            }
            if (from.value().compareTo(taken.value()) < 0) {
                throw new IllegalArgumentException("An " + minuendName + " of " + show(from) + " is below the "
                        + subtrahendName + " of " + show(taken));
            }
            int converted =
                    sheet.convert(amount.number(), amount.unit(), from.unit().denominator());
            int difference = sheet.subtract(
                    product,
                    sheet.factor(minuendName, from),
                    sheet.factor(subtrahendName, taken),
                    from.unit().toString());
            Unit unit = from.unit().numerator();
            return new Line(sheet.multiply(product, converted, difference, unit.symbol()), unit);
        });
    }

    private static String show(AppliedFactor factor) {
        return factor.value().toPlainString() + " " + factor.unit();
    }

    static <R> RowStep<R> timesConstant(String name, BigDecimal constant, String product) {
        return new RowStep<>(List.of(), (sheet, amount, factors) -> {
            int line = sheet.constant(name, constant, "");
            return new Line(
                    sheet.multiply(product, amount.number(), line, amount.unit().symbol()), amount.unit());
        });
    }

    static <R> RowStep<R> carbonToDioxide() {
        return new RowStep<>(
                List.of(),
                (sheet, amount, factors) ->
                        new Line(sheet.carbonDioxide(amount.number(), amount.unit()), Unit.TONNE_CO2E));
    }
}
