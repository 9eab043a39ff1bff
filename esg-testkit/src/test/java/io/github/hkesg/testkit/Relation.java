package io.github.hkesg.testkit;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.validate.Finding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What some figures of a report say about each other by what they mean, written down without a look at the rules.
 *
 * @param figures paths of the figures; a change of any of them can break the relation
 * @param holds whether there are true values behind the printed figures with which the relation holds
 * @param place where it is named when it is broken, unless at the changed figure itself
 */
record Relation(List<String> figures, Predicate<Figures> holds, String place) {
    static final DecimalInterval HUNDRED = DecimalInterval.exactly(BigDecimal.valueOf(100));

    /** Changes up to this many binary digits of the last printed one are tried. */
    private static final int FARTHEST = 60;

    /** A total beside its parts. */
    static Relation sum(String total, List<String> parts) {
        return new Relation(joined(total, parts), figures -> figures.sum(parts).intersects(figures.at(total)), total);
    }

    /** A total beside its parts, of which it may hold the last or leave it out. */
    static Relation sumWithOrWithoutLast(String total, List<String> parts) {
        List<String> without = parts.subList(0, parts.size() - 1);
        return new Relation(
                joined(total, parts),
                figures -> figures.sum(parts).intersects(figures.at(total))
                        || figures.sum(without).intersects(figures.at(total)),
                total);
    }

    /** A ratio beside what is divided, by which it is multiplied for what it is in or per. */
    static Relation ratio(String ratio, String part, String whole, DecimalInterval times) {
        return new Relation(
                List.of(ratio, part, whole),
                figures -> figures.at(whole).low().signum() <= 0
                        || figures.at(part)
                                .times(times)
                                .dividedBy(figures.at(whole))
                                .intersects(figures.at(ratio)),
                ratio);
    }

    static Relation percentage(String percentage, String part, String whole) {
        return ratio(percentage, part, whole, HUNDRED);
    }

    static Relation perUnit(String intensity, String total, String units) {
        return ratio(intensity, total, units, DecimalInterval.exactly(BigDecimal.ONE));
    }

    static Relation notAbove(String figure, String limit) {
        return new Relation(
                List.of(figure, limit),
                figures -> figures.at(figure).low().compareTo(figures.at(limit).high()) <= 0,
                figure);
    }

    static Relation notAboveHundred(String percentage) {
        return new Relation(
                List.of(percentage), figures -> figures.at(percentage).low().compareTo(HUNDRED.low()) <= 0, percentage);
    }

    static List<String> joined(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    Relation namedAt(String otherPlace) {
        return new Relation(figures, holds, otherPlace);
    }

    /**
     * A figure that a relation determines.
     *
     * @param path where it stands
     * @param relation what determines it
     */
    record Determined(String path, Relation relation) {
        /** The smallest change upwards or downwards, in units of the last printed digit, that no rounding explains. */
        Optional<BigDecimal> beyondRounding(Figures figures, int direction) {
            BigDecimal printed = figures.value(path);
            BigDecimal step = BigDecimal.valueOf(direction, printed.scale());
            BigInteger far = BigInteger.ONE;
            for (int i = 0; holdsWith(figures, printed, step, far); i++) {
                if (i == FARTHEST) {
                    return Optional.empty();
                }
                far = far.shiftLeft(1);
            }
            BigInteger near = far.shiftRight(1);
            while (far.subtract(near).compareTo(BigInteger.ONE) > 0) {
                BigInteger middle = far.add(near).shiftRight(1);
                if (holdsWith(figures, printed, step, middle)) {
                    near = middle;
                } else {
                    far = middle;
                }
            }
            return Optional.of(changed(printed, step, far));
        }

        private boolean holdsWith(Figures figures, BigDecimal printed, BigDecimal step, BigInteger times) {
            return relation.holds.test(figures.with(path, changed(printed, step, times)));
        }

        private static BigDecimal changed(BigDecimal printed, BigDecimal step, BigInteger times) {
            return printed.add(step.multiply(new BigDecimal(times)));
        }

        boolean isNamedBy(Finding finding) {
            return isAt(finding.location(), path) || isAt(finding.location(), relation.place);
        }

        private static boolean isAt(Location location, String path) {
            Location figure = Location.of(path);
            return location.isWithin(figure)
                    || (figure.isWithin(location) && !location.path().endsWith("]"));
        }
    }

    List<Determined> determined() {
        List<Determined> determined = new ArrayList<>();
        figures.forEach(path -> determined.add(new Determined(path, this)));
        return determined;
    }
}
