package io.github.hkesg.calc;

import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A worksheet for a sum of contributions, each an amount times a factor, in one unit. For authors of calculators; one for
 * one calculation, not thread-safe.
 *
 * <p>For example:
 *
 * <pre>{@code
 * return new Contributions("scope2.location-based", "emissions", Unit.TONNE_CO2E)
 *         .add(sites, "grid emission factor", Dimension.ENERGY)
 *         .total();
 * }</pre>
 */
public final class Contributions {
    private final Worksheet sheet;
    private final String name;
    private final Unit unit;
    private final boolean outsideScopes;
    private final List<Integer> parts = new ArrayList<>();

    /**
     * An empty worksheet.
     *
     * @param formula stable id of the formula
     * @param name what is summed, for example {@code emissions}
     * @param unit the unit of the sum
     */
    public Contributions(String formula, String name, Unit unit) {
        this(new Worksheet(formula), name, unit);
    }

    /**
     * An empty worksheet for what stands outside the scopes, which takes factors that are marked so.
     *
     * @param formula stable id of the formula
     * @param name what is summed
     * @param unit the unit of the sum
     * @return the worksheet
     */
    public static Contributions outsideScopes(String formula, String name, Unit unit) {
        return new Contributions(new Worksheet(formula), name, unit, true);
    }

    /**
     * A sum on a worksheet that has other lines too.
     *
     * @param sheet the worksheet
     * @param name what is summed
     * @param unit the unit of the sum
     */
    public Contributions(Worksheet sheet, String name, Unit unit) {
        this(sheet, name, unit, false);
    }

    private Contributions(Worksheet sheet, String name, Unit unit, boolean outsideScopes) {
        this.outsideScopes = outsideScopes;
        this.sheet = Objects.requireNonNull(sheet, "sheet");
        this.name = Objects.requireNonNull(name, "name");
        this.unit = Objects.requireNonNull(unit, "unit");
    }

    /**
     * The worksheet itself, for what comes before a contribution.
     *
     * @return the worksheet
     */
    public Worksheet sheet() {
        return sheet;
    }

    /**
     * Adds amounts times their factors.
     *
     * @param activities the amounts with their factors
     * @param factorName what the factors are
     * @param measured what the amounts may measure; anything if nothing is named
     * @return this
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if an amount measures something else, or a factor
     *     does not lead to the unit of the sum
     */
    public Contributions add(List<Activity> activities, String factorName, Dimension... measured) {
        for (Activity activity : activities) {
            Quantity amount = activity.amount();
            if (measured.length > 0) {
                Quantity.require(activity.name(), amount, measured);
            }
            add(sheet.printed(activity.name(), amount), amount.unit(), factorName, activity.factor());
        }
        return this;
    }

    /**
     * Adds printed figures as they are.
     *
     * @param figures the figures
     * @return this
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if one is not of the sum's dimension
     */
    public Contributions addPrinted(List<Quantity> figures) {
        figures.forEach(figure -> add(sheet.printed(name, figure), figure.unit()));
        return this;
    }

    /**
     * Adds a line times a factor.
     *
     * @param amount a line
     * @param amountUnit the unit it is in
     * @param factorName what the factor is
     * @param factor result per amount
     * @return this
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the factor is not per such an amount, or does not
     *     lead to the unit of the sum
     * @throws OutsideScopesException if the factor is marked as outside the scopes, and this sum is not
     */
    public Contributions add(int amount, Unit amountUnit, String factorName, AppliedFactor factor) {
        if (!outsideScopes) {
            OutsideScopesException.requireInScopes(sheet.formula(), factor);
        }
        int product = sheet.times(name, amount, amountUnit, factorName, factor);
        return add(product, factor.unit().numerator());
    }

    /**
     * Adds a line as it is.
     *
     * @param line a line
     * @param lineUnit the unit it is in
     * @return this
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if it is not of the sum's dimension
     */
    public Contributions add(int line, Unit lineUnit) {
        parts.add(sheet.convert(line, lineUnit, unit));
        return this;
    }

    /**
     * The line of the contribution that was added last, for a result that shows its parts.
     *
     * @return the line, in the unit of the sum
     * @throws IllegalArgumentException if there are no contributions
     */
    public int last() {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("There is no contribution yet");
        }
        return parts.get(parts.size() - 1);
    }

    /**
     * The line of the sum so far, for a result that shows more than its total.
     *
     * @return the line, in the unit of the sum; zero for none on a worksheet of rows
     * @throws IllegalArgumentException if there are no contributions on another worksheet
     */
    public int sum() {
        if (parts.isEmpty() && sheet.isOfRows()) {
            return sheet.constant("total " + name, BigDecimal.ZERO, unit.symbol());
        }
        return sheet.sum("total " + name, parts, unit);
    }

    /**
     * Ends the calculation.
     *
     * @return the sum with its receipt
     * @throws IllegalArgumentException if there are no contributions
     */
    public Calculated<Quantity> total() {
        return sheet.result(sum(), unit);
    }
}
