package io.github.hkesg.testkit;

import io.github.hkesg.model.quantity.Arithmetic;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Draws true values, and prints them with any number of digits, each on its own. */
final class Draw {
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** A value with more digits than any report prints. */
    BigDecimal amount(int below) {
        return BigDecimal.valueOf(random.nextInt(below)).add(BigDecimal.valueOf(1 + random.nextInt(999_999_999), 9));
    }

    /** The printed figure: rounded half up or half even to none to six decimals. */
    Quantity printed(BigDecimal trueValue, String unit) {
        return new Quantity(rounded(trueValue), Unit.parse(unit));
    }

    BigDecimal rounded(BigDecimal trueValue) {
        RoundingMode mode = random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.HALF_EVEN;
        return trueValue.setScale(between(0, MOST_DECIMALS), mode);
    }

    <K> Map<K, Quantity> printedAll(Map<K, BigDecimal> trueValues, String unit) {
        Map<K, Quantity> printed = new LinkedHashMap<>();
        trueValues.forEach((key, value) -> printed.put(key, printed(value, unit)));
        return printed;
    }

    static BigDecimal ratio(long part, long whole) {
        return ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, Arithmetic.CONTEXT);
    }

    static BigDecimal sum(Collection<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Part of a whole, from hardly any to nearly all. */
    BigDecimal fraction() {
        return BigDecimal.valueOf(between(1, 999), 3);
    }

    Quantity percent(BigDecimal part, BigDecimal whole) {
        return printed(ratio(part, whole).multiply(HUNDRED), "%");
    }

    Quantity percent(long part, long whole) {
        return printed(ratio(part, whole).multiply(HUNDRED), "%");
    }
}
