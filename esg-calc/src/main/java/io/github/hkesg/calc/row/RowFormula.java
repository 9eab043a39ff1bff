package io.github.hkesg.calc.row;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.OutsideScopesException;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.row.GroupedSums.Group;
import io.github.hkesg.calc.row.RowStep.Line;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * A formula over rows: Σ amount × factor × factor …, with any number of factors for each row. The rows of one unit and the same
 * factors are added exactly and multiplied once, so that any order and any split of the rows gives the same digits. The
 * formulas of the Code are in {@link ActivityCollectors}, {@link Scope3Basis} and their neighbours; this is what they are made
 * of, for formulas of one's own. Immutable.
 *
 * <p>For example, 1,000 and 234 room-nights at 48 kgCO2e each are 59.232 tCO2e:
 *
 * <pre>{@code
 * RowFormula.<LedgerRow>of("hotel-stays.rows", "nights", Unit.TONNE_CO2E, Dimension.ROOM_NIGHTS)
 *         .times("emission factor", "emissions", stay -> factorOf(stay.site()))
 *         .collector()
 * }</pre>
 *
 * @param <R> type of the rows
 */
public final class RowFormula<R extends MeasuredRow> {
    private final String id;
    private final String amount;
    private final Unit unit;
    private final List<Dimension> measured;
    private final List<RowStep<R>> steps;
    private final boolean outsideScopes;

    private RowFormula(
            String id,
            String amount,
            Unit unit,
            List<Dimension> measured,
            List<RowStep<R>> steps,
            boolean outsideScopes) {
        this.id = Objects.requireNonNull(id, "id");
        this.amount = Objects.requireNonNull(amount, "amount");
        this.unit = Objects.requireNonNull(unit, "unit");
        this.measured = measured;
        this.steps = steps;
        this.outsideScopes = outsideScopes;
    }

    /**
     * A formula without factors: a sum.
     *
     * @param <R> type of the rows
     * @param id stable id of the formula
     * @param amount what the sum of the rows is called on the receipt
     * @param unit unit of the result
     * @param measured what the amounts may measure; anything if nothing is named
     * @return the formula
     */
    public static <R extends MeasuredRow> RowFormula<R> of(String id, String amount, Unit unit, Dimension... measured) {
        return new RowFormula<>(id, amount, unit, List.of(measured), List.of(), false);
    }

    /**
     * Times a factor.
     *
     * @param factor what the factor is called
     * @param product what comes of it
     * @param ofRow the factor of a row, result per amount
     * @return the formula with this step after the others
     */
    public RowFormula<R> times(String factor, String product, Function<? super R, AppliedFactor> ofRow) {
        return with(RowStep.times(factor, product, ofRow));
    }

    /**
     * Divided by a factor, such as the coefficient of performance of a chiller.
     *
     * @param factor what the factor is called
     * @param quotient what comes of it
     * @param ofRow the factor of a row, amount per result
     * @return the formula with this step after the others
     */
    public RowFormula<R> dividedBy(String factor, String quotient, Function<? super R, AppliedFactor> ofRow) {
        return with(RowStep.dividedBy(factor, quotient, ofRow));
    }

    /**
     * The same formula for what stands outside the scopes, which takes factors that are marked so.
     *
     * @return the formula
     */
    public RowFormula<R> outsideScopes() {
        return new RowFormula<>(id, amount, unit, measured, steps, true);
    }

    RowFormula<R> with(RowStep<R> step) {
        List<RowStep<R>> more = Stream.concat(steps.stream(), Stream.of(step)).toList();
        return new RowFormula<>(id, amount, unit, measured, more, outsideScopes);
    }

    /**
     * The formula as a collector. It throws {@link io.github.hkesg.model.quantity.IncompatibleUnitException} for a row that does
     * not measure what the formula takes, or whose factors do not lead from its unit to that of the result, and
     * {@link OutsideScopesException} for a factor that is marked as outside the scopes.
     *
     * @return a collector; its result is zero for no rows
     */
    public Collector<R, ?, Calculated<Quantity>> collector() {
        return GroupedSums.collector(this::add, this::total);
    }

    private void add(GroupedSums sums, R row) {
        Quantity quantity = row.quantity();
        if (!measured.isEmpty()) {
            Quantity.require(amount, quantity, measured.toArray(Dimension[]::new));
        }
        List<AppliedFactor> factors = steps.stream()
                .flatMap(step -> step.factors().stream())
                .map(factor -> factor.apply(row))
                .toList();
        if (!outsideScopes) {
            factors.forEach(factor -> OutsideScopesException.requireInScopes(id, factor));
        }
        sums.add(RowKey.of(quantity.unit(), factors), quantity.value());
    }

    private Calculated<Quantity> total(GroupedSums sums) {
        RowSheet sheet = new RowSheet(id, sums.rows(), unit);
        for (Group group : sums.inOrder()) {
            Line line = result(sheet, group);
            sheet.addToTotal(line.number(), line.unit());
        }
        return sheet.result();
    }

    private Line result(RowSheet sheet, Group group) {
        Line line = new Line(sheet.sum(amount, group), group.key().unit());
        int used = 0;
        for (RowStep<R> step : steps) {
            int end = used + step.factors().size();
            line = step.calculation()
                    .apply(sheet.worksheet(), line, group.key().factors().subList(used, end));
            used = end;
        }
        return line;
    }
}
