package io.github.hkesg.calc;

import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.FactorCitation;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Calculates and writes the receipt at the same time, so that the two cannot differ. For authors of calculators; one
 * worksheet for one calculation, not thread-safe.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Worksheet sheet = new Worksheet("training.average-hours");
 * int hours = sheet.printed("hours of training", totalHours);
 * int people = sheet.count("employees", headcount, "person");
 * return sheet.result(sheet.divide("average hours", hours, people, "h"), Unit.HOUR);
 * }</pre>
 */
public final class Worksheet {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CO2_MASS = BigDecimal.valueOf(44);
    private static final BigDecimal CARBON_MASS = BigDecimal.valueOf(12);
    private static final String PERCENT = Unit.PERCENT.symbol();

    private final String formula;
    private final Term.Origin given;
    private final List<Term> terms = new ArrayList<>();

    /**
     * An empty worksheet.
     *
     * @param formula stable id of the formula
     */
    public Worksheet(String formula) {
        this(formula, Term.Origin.PRINTED);
    }

    private Worksheet(String formula, Term.Origin given) {
        this.formula = Objects.requireNonNull(formula, "formula");
        this.given = given;
    }

    /**
     * A worksheet over sums of raw rows, with the number of the rows on its first line. Rows are records and not printed figures:
     * what is put down by {@link #printed} stands for itself, and a sum of no rows is zero.
     *
     * @param formula stable id of the formula, for example {@code scope2.location-based.rows}
     * @param rows how many rows there are
     * @return the worksheet
     */
    public static Worksheet ofRows(String formula, long rows) {
        Worksheet sheet = new Worksheet(formula, Term.Origin.EXACT);
        sheet.count("rows", Count.of(rows), "row");
        return sheet;
    }

    String formula() {
        return formula;
    }

    boolean isOfRows() {
        return given == Term.Origin.EXACT;
    }

    /**
     * Puts down a figure from a report.
     *
     * @param name what it is
     * @param figure the figure, standing for all values that round to it
     * @return its line
     */
    public int printed(String name, Quantity figure) {
        return input(name, figure.value(), figure.unit().symbol(), given, null);
    }

    /**
     * Puts down a percentage of a report, whatever it is printed in, and reads it in percent.
     *
     * @param name what it is
     * @param percentage the figure, for example 5 ‰
     * @return its line in percent, for example 0.5 %
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the figure is no percentage
     */
    public int percentage(String name, Quantity percentage) {
        Quantity.require(name, percentage, Dimension.PERCENT);
        return convert(printed(name, percentage), percentage.unit(), Unit.PERCENT);
    }

    /**
     * Puts down a printed figure per something, such as an intensity.
     *
     * @param name what it is
     * @param value the figure, standing for all values that round to it
     * @param unit its unit, for example tce/person
     * @return its line
     */
    public int printedRatio(String name, BigDecimal value, UnitRatio unit) {
        return input(name, value, unit.toString(), given, null);
    }

    /**
     * Puts down a count.
     *
     * @param name what is counted
     * @param count the exact number
     * @param unit symbol of what is counted, for example {@code person}
     * @return its line
     */
    public int count(String name, Count count, String unit) {
        return input(name, count.decimal(), unit, Term.Origin.EXACT, null);
    }

    /**
     * Puts down a constant of the formula, such as 100 for a percentage or the factor between two units.
     *
     * @param name what it is
     * @param value its exact value
     * @param unit symbol of its unit; empty for a pure number
     * @return its line
     */
    public int constant(String name, BigDecimal value, String unit) {
        return input(name, value, unit, Term.Origin.EXACT, null);
    }

    /**
     * Puts down a published or declared factor. A factor stands for itself: its digits are a definition.
     *
     * @param name what it is
     * @param factor the factor, for example 0.5306 kgCO2/kWh
     * @return its line
     */
    public int factor(String name, AppliedFactor factor) {
        return input(name, factor.value(), factor.unit().toString(), Term.Origin.EXACT, factor.citation());
    }

    private int input(
            String name, BigDecimal value, String unit, Term.Origin origin, @Nullable FactorCitation citation) {
        terms.add(new Term(name, value, unit, origin, citation, null));
        return terms.size() - 1;
    }

    /**
     * Puts down the result of a calculation of its own. Its receipt stands with it, so that a reader goes from the total down to
     * what the part was calculated from.
     *
     * @param name what it is, for example {@code scope 1}
     * @param part the calculated figure
     * @return its line
     * @throws IllegalArgumentException if the receipt leads to another figure
     */
    public int part(String name, Calculated<Quantity> part) {
        Quantity figure = part.value();
        Receipt receipt = part.receipt();
        if (!receipt.result().toString().equals(figure.toString())
                || receipt.result().value().scale() != figure.value().scale()) {
            throw new IllegalArgumentException(
                    "The receipt of " + name + " leads to " + receipt.result() + ", not to " + figure);
        }
        terms.add(new Term(name, figure.value(), figure.unit().symbol(), Term.Origin.PART, null, null, receipt));
        return terms.size() - 1;
    }

    private int conversion(BigDecimal ratio, Unit of, Unit per) {
        return input("unit", ratio, of.symbol() + "/" + per.symbol(), Term.Origin.CONVERSION, null);
    }

    /**
     * Adds two lines.
     *
     * @param name what the sum is
     * @param left a line
     * @param right a line
     * @param unit symbol of the sum's unit
     * @return the line of the sum
     */
    public int add(String name, int left, int right, String unit) {
        return step(name, Operation.ADD, left, right, unit);
    }

    /**
     * Subtracts two lines.
     *
     * @param name what the difference is
     * @param left a line
     * @param right the line taken away
     * @param unit symbol of the difference's unit
     * @return the line of the difference
     */
    public int subtract(String name, int left, int right, String unit) {
        return step(name, Operation.SUBTRACT, left, right, unit);
    }

    /**
     * Multiplies two lines.
     *
     * @param name what the product is
     * @param left a line
     * @param right a line
     * @param unit symbol of the product's unit
     * @return the line of the product
     */
    public int multiply(String name, int left, int right, String unit) {
        return step(name, Operation.MULTIPLY, left, right, unit);
    }

    /**
     * Divides two lines.
     *
     * @param name what the quotient is
     * @param left a line
     * @param right the divisor
     * @param unit symbol of the quotient's unit
     * @return the line of the quotient
     * @throws ArithmeticException if the divisor is zero
     */
    public int divide(String name, int left, int right, String unit) {
        return step(name, Operation.DIVIDE, left, right, unit);
    }

    private int step(String name, Operation operation, int left, int right, String unit) {
        BigDecimal value =
                operation.apply(terms.get(left).value(), terms.get(right).value());
        terms.add(new Term(name, value, unit, Term.Origin.COMPUTED, null, new Step(operation, left, right)));
        return terms.size() - 1;
    }

    /**
     * Converts a line into another unit of its dimension, by whichever of the two ratios has an end. Where neither has one, as
     * between units of piped gas and kilowatt-hours, it goes through a third unit, so that no ratio is ever rounded.
     *
     * @param line a line
     * @param from the unit it is in
     * @param to the unit wanted
     * @return the line of the converted value; the same line if the units are the same
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the units do not measure the same
     */
    public int convert(int line, Unit from, Unit to) {
        from.requireCompatible(to);
        if (from.equals(to)) {
            return line;
        }
        String name = terms.get(line).name();
        BigDecimal multiplier = Conversion.exactRatio(from, to);
        BigDecimal divisor = Conversion.exactRatio(to, from);
        boolean divides = divisor != null && (multiplier == null || divisor.compareTo(BigDecimal.ONE) > 0);
        if (divides) {
            int ratio = conversion(Objects.requireNonNull(divisor), from, to);
            return step(name, Operation.DIVIDE, line, ratio, to.symbol());
        }
        if (multiplier == null) {
            Unit between = Conversion.between(from, to);
            return convert(convert(line, from, between), between, to);
        }
        return step(name, Operation.MULTIPLY, line, conversion(multiplier, to, from), to.symbol());
    }

    /**
     * Applies a factor: the amount, read in the unit that the factor is per, times the factor.
     *
     * @param name what the product is
     * @param amount a line
     * @param unit the unit it is in
     * @param factorName what the factor is
     * @param factor result per amount, for example 0.5306 kgCO2/kWh
     * @return the line of the product, in the unit above the factor's stroke
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the factor is not per such an amount
     */
    public int times(String name, int amount, Unit unit, String factorName, AppliedFactor factor) {
        int converted = convert(amount, unit, factor.unit().denominator());
        int line = factor(factorName, factor);
        return multiply(name, converted, line, factor.unit().numerator().symbol());
    }

    /**
     * Adds many lines.
     *
     * @param name what the sum is
     * @param lines at least one line
     * @param unit their common unit
     * @return the line of the sum; the line itself if there is only one
     * @throws IllegalArgumentException if there are no lines
     */
    public int sum(String name, List<Integer> lines, Unit unit) {
        return lines.stream()
                .reduce((left, right) -> add(name, left, right, unit.symbol()))
                .orElseThrow(() -> new IllegalArgumentException("A sum needs at least one part"));
    }

    /**
     * A part in percent of a whole: times 100 %, by the whole. Multiplies first, so that the one quotient is rounded last and its
     * digits enclose the true percentage; a ratio rounded before it is put in percent misses it in the last digit.
     *
     * @param name what the percentage is
     * @param part a line
     * @param whole the line divided by, in the unit of the part
     * @return the line of the percentage; for example 36.274… % of 37 person and 102 person
     * @throws ArithmeticException if the whole is zero
     */
    public int percent(String name, int part, int whole) {
        String product = PERCENT + " " + terms.get(part).unit();
        return divide(name, multiply(name, part, hundred(), product), whole, PERCENT);
    }

    private int hundred() {
        return constant("hundred", HUNDRED, PERCENT);
    }

    /**
     * Change from a base, in percent: current × 100 % ÷ base − 100 %. Written this way and not as a difference over the base, so
     * that the base's rounding enters once.
     *
     * @param name what the change is
     * @param current a line
     * @param base the line divided by, in the unit of the current figure
     * @return the line of the change, negative for a fall; for example 25 % of 50 t and 40 t
     * @throws ArithmeticException if the base is zero
     */
    public int increase(String name, int current, int base) {
        int relation = percent("relation", current, base);
        return subtract(name, relation, hundred(), PERCENT);
    }

    /**
     * Fall from a base, in percent: 100 % − current × 100 % ÷ base.
     *
     * @param name what the change is
     * @param current a line
     * @param base the line divided by, in the unit of the current figure
     * @return the line of the reduction, negative for a rise; for example 20 % of 40 t and 50 t
     * @throws ArithmeticException if the base is zero
     */
    public int reduction(String name, int current, int base) {
        int relation = percent("relation", current, base);
        return subtract(name, hundred(), relation, PERCENT);
    }

    /**
     * Carbon that is burnt to carbon dioxide: times 44, by 12, the atomic masses as the mainland's guidelines and the IPCC take them.
     *
     * @param carbon a line of carbon
     * @param unit the unit it is in
     * @return the line of the carbon dioxide, in tonnes of CO2 equivalent; for example 44 tCO2e of 12 tC
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the unit is none of carbon
     */
    public int carbonDioxide(int carbon, Unit unit) {
        int tonnes = convert(carbon, unit, Unit.TONNE_CARBON);
        String tonnesOfDioxide = Unit.TONNE_CO2E.symbol();
        int product = multiply("emissions", tonnes, constant("mass of CO2", CO2_MASS, ""), tonnesOfDioxide);
        return divide("emissions", product, constant("mass of carbon", CARBON_MASS, ""), tonnesOfDioxide);
    }

    /**
     * A share of a line: times so many percent, by a hundred.
     *
     * @param name what the share is
     * @param line a line
     * @param percentage a line in percent
     * @param unit the unit of the line
     * @return the line of the share, in the same unit
     */
    public int percentOf(String name, int line, int percentage, Unit unit) {
        int product = multiply(name, line, percentage, PERCENT + " " + unit.symbol());
        return divide(name, product, hundred(), unit.symbol());
    }

    /**
     * What stands on a line, for a result that shows more than its last line.
     *
     * @param line a line
     * @param unit the unit it is in
     * @return its value
     */
    public Quantity quantity(int line, Unit unit) {
        return new Quantity(terms.get(line).value(), unit);
    }

    /**
     * Ends the calculation.
     *
     * @param line the line of the result
     * @param unit its unit
     * @return the result with its receipt
     */
    public Calculated<Quantity> result(int line, Unit unit) {
        Receipt receipt = receipt(line);
        return new Calculated<>(new Quantity(receipt.result().value(), unit), receipt);
    }

    /**
     * Ends a calculation whose result is not a quantity.
     *
     * @param line the line of the result
     * @return the receipt up to this line
     */
    public Receipt receipt(int line) {
        return new Receipt(formula, terms.subList(0, line + 1));
    }
}
