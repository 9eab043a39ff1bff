package io.github.hkesg.validate.hkex;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.kpi.TargetBasis;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the percentages of a target are of: totals, or totals per unit of activity. */
final class TargetMeasure {
    /** Names of targets that are intensities, whatever figures stand beside them. */
    private static final Pattern INTENSITY_WORDS =
            Pattern.compile("intensit|\\bper\\b|密度|強度|强度|人均|每", Pattern.CASE_INSENSITIVE);

    /** Denominators of which an issuer has one, if it does not say which; of pieces and activities there are many. */
    private static final Set<Dimension> PLAIN = EnumSet.of(Dimension.PEOPLE, Dimension.MONEY, Dimension.AREA);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private TargetMeasure() {}

    /** Whether a change in this target is certainly one of totals: as it says, or as its base can be nothing else. */
    static boolean isOfTotals(Target target) {
        TargetPoint base = target.base();
        return target.basis() == TargetBasis.ABSOLUTE
                || (target.basis() == null
                        && base != null
                        && base.intensity() == null
                        && !INTENSITY_WORDS.matcher(target.name()).find());
    }

    /** Whether a change in this target is certainly one of intensities. */
    static boolean isOfIntensities(Target target) {
        TargetPoint base = target.base();
        return target.basis() == TargetBasis.INTENSITY
                || (target.basis() == null && base != null && base.intensity() != null && base.total() == null);
    }

    /** Whether two intensities of one target can be compared: in one unit, and not said to be per different things. */
    static boolean areComparable(Intensity one, Intensity other) {
        return one.unit().equals(other.unit())
                && (one.denominator() == null
                        || other.denominator() == null
                        || words(one.denominator()).equals(words(other.denominator())));
    }

    /**
     * The intensity that divides by the same thing: the only one with the same words or, where nothing is said on either side,
     * the only one in the unit. Null if there is none, or more than one.
     */
    static @Nullable Intensity same(Intensity intensity, List<Intensity> among) {
        List<Intensity> inUnit = among.stream()
                .filter(other -> other.unit().equals(intensity.unit()))
                .toList();
        String denominator = intensity.denominator();
        List<Intensity> alike = denominator == null
                ? inUnit.stream().filter(other -> other.denominator() == null).toList()
                : inUnit.stream()
                        .filter(other -> other.denominator() != null
                                && words(other.denominator()).equals(words(denominator)))
                        .toList();
        boolean isSure = alike.size() == 1
                && (denominator != null
                        || (inUnit.size() == 1
                                && PLAIN.contains(intensity.unit().denominator().dimension())));
        return isSure ? alike.get(0) : null;
    }

    private static String words(String denominator) {
        return SPACE.matcher(denominator.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** Change of a total, which may have to be added up, from a base: each figure enters once. */
    static Calculated<Quantity> change(List<Quantity> figures, Quantity base) {
        Worksheet sheet = new Worksheet("target.change");
        List<Integer> lines = figures.stream()
                .map(figure -> sheet.convert(sheet.printed("current year", figure), figure.unit(), base.unit()))
                .toList();
        int now = sheet.sum("current year", lines, base.unit());
        return sheet.result(sheet.increase("change", now, sheet.printed("base year", base)), Unit.PERCENT);
    }

    /** Change of an intensity from a base in the same unit. */
    static Calculated<Quantity> change(Intensity now, Intensity before) {
        Worksheet sheet = new Worksheet("target.intensity-change");
        int current = sheet.printedRatio("current year", now.value(), now.unit());
        int base = sheet.printedRatio("base year", before.value(), before.unit());
        return sheet.result(sheet.increase("change", current, base), Unit.PERCENT);
    }

    static Argument shown(Intensity intensity) {
        return new Argument.Figure(intensity.value(), intensity.unit().toString());
    }
}
