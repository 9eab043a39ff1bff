package io.github.hkesg.calc;

import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sums, shares, changes and intensities: what every KPI has. */
public final class Totals {
    private static final String INTENSITY = "intensity";

    private Totals() {}

    /**
     * Sum of printed figures, in the unit of the first.
     *
     * @param parts at least one figure, all of one dimension
     * @return for example 229.33 tCO2e for 2.27 and 227.06 tCO2e
     * @throws IllegalArgumentException if there are no parts
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the parts do not measure the same
     */
    public static Calculated<Quantity> sum(List<Quantity> parts) {
        requireParts(parts);
        Worksheet sheet = new Worksheet("total.sum");
        Unit unit = parts.get(0).unit();
        int total = -1;
        for (Quantity part : parts) {
            int line = sheet.convert(sheet.printed("part", part), part.unit(), unit);
            total = total < 0 ? line : sheet.add("total", total, line, unit.symbol());
        }
        return sheet.result(total, unit);
    }

    /**
     * Sum of calculated figures, with the receipts of all of them: scopes 1 and 2, the sites of a group, the sources of energy. In
     * the alphabetical order of their names, so that the receipt does not depend on the map.
     *
     * <p>For example, {@code Totals.sumOf(Map.of("scope 1", scope1, "scope 2", scope2), Unit.TONNE_CO2E)}.
     *
     * @param parts at least one figure, by its name
     * @param unit unit of the sum
     * @return for example 229.3330… tCO2e for 2.2712… and 227.0617804 tCO2e
     * @throws IllegalArgumentException if there are no parts, or the receipt of one does not lead to its figure
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the parts do not measure the same as the sum
     */
    public static Calculated<Quantity> sumOf(Map<String, Calculated<Quantity>> parts, Unit unit) {
        Worksheet sheet = new Worksheet("total.sum-of-calculated");
        List<Integer> lines = new ArrayList<>();
        new TreeMap<>(parts).forEach((name, part) -> {
            int line = sheet.part(name, part);
            lines.add(sheet.convert(line, part.value().unit(), unit));
        });
        return sheet.result(sheet.sum("total", lines, unit), unit);
    }

    /**
     * Sum of counts.
     *
     * @param parts at least one count
     * @param unit symbol of what is counted, for example {@code person}
     * @return the exact sum, with its receipt
     * @throws IllegalArgumentException if there are no parts
     */
    public static Calculated<Count> sumOfCounts(List<Count> parts, String unit) {
        requireParts(parts);
        Worksheet sheet = new Worksheet("total.sum-of-counts");
        int total = -1;
        for (Count part : parts) {
            int line = sheet.count("part", part, unit);
            total = total < 0 ? line : sheet.add("total", total, line, unit);
        }
        Calculated<Quantity> sum = sheet.result(total, Unit.PIECE);
        return new Calculated<>(Count.of(sum.value().value().longValueExact()), sum.receipt());
    }

    /**
     * Share of a part in a whole, in percent.
     *
     * @param part the part, for example 112 women
     * @param whole the whole, not zero, for example 338 employees
     * @param unit symbol of what is counted
     * @return for example 33.136… %
     * @throws ArithmeticException if the whole is zero
     */
    public static Calculated<Quantity> share(Count part, Count whole, String unit) {
        return share("share", part, whole, unit);
    }

    /**
     * Share of a part in a whole, in percent, under the name of a formula of one's own.
     *
     * @param formula stable id of the formula, for example {@code training.share-of-group}
     * @param part the part
     * @param whole the whole, not zero
     * @param unit symbol of what is counted
     * @return the share
     * @throws ArithmeticException if the whole is zero
     */
    public static Calculated<Quantity> share(String formula, Count part, Count whole, String unit) {
        Worksheet sheet = new Worksheet(formula);
        return share(sheet, sheet.count("part", part, unit), sheet.count("whole", whole, unit));
    }

    /**
     * Share of a part beside the rest: part ÷ (part + rest), in percent, under the name of a formula of one's own.
     *
     * @param formula stable id of the formula, for example {@code water.recycled-share}
     * @param part the part, for example 200 m3 of recycled water
     * @param rest the rest, for example 800 m3 of fresh water
     * @return for example 20 %
     * @throws ArithmeticException if part and rest together are zero
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the two do not measure the same
     */
    public static Calculated<Quantity> shareBeside(String formula, Quantity part, Quantity rest) {
        Worksheet sheet = new Worksheet(formula);
        Unit unit = part.unit();
        int given = sheet.printed("part", part);
        int other = sheet.convert(sheet.printed("rest", rest), rest.unit(), unit);
        int whole = sheet.add("whole", other, given, unit.symbol());
        return share(sheet, given, whole);
    }

    /**
     * Change from one year to the next, in percent, negative for a fall: current × 100 % ÷ base − 100 %. Written this way and not as a
     * difference over the base, so that the base's rounding enters once.
     *
     * @param current this year's figure, for example 229.33 tCO2e
     * @param base last year's, not zero, for example 250.36 tCO2e
     * @return for example −8.3998… %
     * @throws ArithmeticException if the base is zero
     */
    public static Calculated<Quantity> change(Quantity current, Quantity base) {
        Worksheet sheet = new Worksheet("change.year-on-year");
        int now = sheet.convert(sheet.printed("current year", current), current.unit(), base.unit());
        return sheet.result(sheet.increase("change", now, sheet.printed("base year", base)), Unit.PERCENT);
    }

    /**
     * Intensity per person: total ÷ people.
     *
     * @param total for example 53.71 tce
     * @param people the exact number of people, not zero, for example 192
     * @return for example 0.2797… tce/person
     * @throws ArithmeticException if there are no people
     */
    public static Calculated<Intensity> intensity(Quantity total, Count people) {
        Worksheet sheet = new Worksheet(INTENSITY);
        int line = sheet.printed("total", total);
        return intensity(sheet, line, sheet.count("people", people, Unit.PERSON.symbol()), total.unit(), Unit.PERSON);
    }

    /**
     * Intensity per unit of anything: total ÷ denominator.
     *
     * @param total for example 1574 t of water
     * @param denominator a printed figure, which cannot be zero, for example 1768.7 m CNY of revenue
     * @return for example 0.8899… t/m CNY
     * @throws ArithmeticException if the denominator is zero
     */
    public static Calculated<Intensity> intensity(Quantity total, Quantity denominator) {
        Worksheet sheet = new Worksheet(INTENSITY);
        int line = sheet.printed("total", total);
        return intensity(sheet, line, sheet.printed("denominator", denominator), total.unit(), denominator.unit());
    }

    private static Calculated<Intensity> intensity(
            Worksheet sheet, int total, int denominator, Unit numeratorUnit, Unit denominatorUnit) {
        UnitRatio unit = new UnitRatio(numeratorUnit, denominatorUnit);
        Receipt receipt = sheet.receipt(sheet.divide("intensity", total, denominator, unit.toString()));
        return new Calculated<>(new Intensity(receipt.result().value(), unit, null), receipt);
    }

    /**
     * Intensity of a calculated total, with the total's receipt.
     *
     * @param total for example 229.3330… tCO2e of scopes 1 and 2
     * @param denominator for example 192 people, or 1768.7 m CNY; not zero
     * @param definition what the denominator is; null where it is not said
     * @return for example 1.1944… tCO2e/person
     * @throws ArithmeticException if the denominator is zero
     * @throws IllegalArgumentException if the receipt does not lead to the total
     */
    public static Calculated<Intensity> intensityOf(
            Calculated<Quantity> total, Quantity denominator, @Nullable String definition) {
        Worksheet sheet = new Worksheet("intensity.of-calculated");
        int line = sheet.part("total", total);
        Unit unit = total.value().unit();
        return intensity(sheet, line, sheet.printed("denominator", denominator), unit, denominator.unit())
                .map(plain -> new Intensity(plain.value(), plain.unit(), definition));
    }

    /**
     * Intensity with the definition of its denominator, so that next year's is computed on the same one.
     *
     * @param total for example 229.33 tCO2e
     * @param denominator for example 192 people, or 1768.7 m CNY; not zero
     * @param definition what the denominator is, for example {@code monthly average of head office staff}
     * @return for example 1.1944… tCO2e/person, per monthly average of head office staff
     * @throws ArithmeticException if the denominator is zero
     */
    public static Calculated<Intensity> intensity(Quantity total, Quantity denominator, String definition) {
        return intensity(total, denominator).map(plain -> new Intensity(plain.value(), plain.unit(), definition));
    }

    /**
     * The denominator behind a printed intensity: total ÷ intensity. Its interval tells which denominators the report can have
     * used.
     *
     * @param total the printed total, for example 57.34 tce
     * @param intensity the printed intensity, not zero, for example 0.29 tce/person
     * @return for example 197.72… person, between 194.3 and 201.3
     * @throws ArithmeticException if the intensity is zero
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the intensity is not one of such a total
     */
    public static Calculated<Quantity> impliedDenominator(Quantity total, Intensity intensity) {
        Worksheet sheet = new Worksheet("intensity.implied-denominator");
        Unit numerator = intensity.unit().numerator();
        Unit denominator = intensity.unit().denominator();
        int given = sheet.convert(sheet.printed("total", total), total.unit(), numerator);
        int ratio = sheet.printedRatio("intensity", intensity.value(), intensity.unit());
        return sheet.result(sheet.divide("denominator", given, ratio, denominator.symbol()), denominator);
    }

    private static void requireParts(List<?> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A sum needs at least one part");
        }
    }

    private static Calculated<Quantity> share(Worksheet sheet, int part, int whole) {
        return sheet.result(sheet.percent("share", part, whole), Unit.PERCENT);
    }
}
