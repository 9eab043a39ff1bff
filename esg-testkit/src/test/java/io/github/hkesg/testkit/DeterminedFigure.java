package io.github.hkesg.testkit;

import io.github.hkesg.model.Location;
import io.github.hkesg.validate.Finding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A figure that the report also determines in another way.
 *
 * @param path where it stands
 * @param agrees whether another figure in its place would still agree with the rest, given the roundings
 * @param up whether a higher figure contradicts the rest
 * @param down whether a lower figure contradicts the rest
 * @param names places that name it: its own, or that of the figure that no longer follows from it
 */
record DeterminedFigure(String path, Predicate<BigDecimal> agrees, boolean up, boolean down, List<String> names) {
    private static final int FARTHEST = 60;

    static DeterminedFigure bothWays(String path, Predicate<BigDecimal> agrees, String... names) {
        return new DeterminedFigure(path, agrees, true, true, List.of(names));
    }

    /** The smallest change upwards or downwards, in units of the last printed digit, that no rounding explains. */
    Optional<BigDecimal> beyondRounding(BigDecimal printed, int direction) {
        BigDecimal step = BigDecimal.valueOf(direction, printed.scale());
        BigInteger far = BigInteger.ONE;
        for (int i = 0; agrees.test(changed(printed, step, far)); i++) {
            if (i == FARTHEST) {
                return Optional.empty();
            }
            far = far.shiftLeft(1);
        }
        BigInteger near = far.shiftRight(1);
        while (far.subtract(near).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = far.add(near).shiftRight(1);
            if (agrees.test(changed(printed, step, middle))) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return Optional.of(changed(printed, step, far));
    }

    private static BigDecimal changed(BigDecimal printed, BigDecimal step, BigInteger times) {
        return printed.add(step.multiply(new BigDecimal(times)));
    }

    boolean isNamedBy(Finding finding) {
        return isAt(finding.location(), path) || names.stream().anyMatch(name -> isAt(finding.location(), name));
    }

    private static boolean isAt(Location location, String path) {
        Location figure = Location.of(path);
        return location.isWithin(figure)
                || (figure.isWithin(location) && !location.path().endsWith("]"));
    }
}
