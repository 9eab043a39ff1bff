package io.github.hkesg.testkit;

import io.github.hkesg.model.quantity.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Amounts of an issuer that stay about the same from year to year: no change among them is one of which a reviewer asks why. */
final class Yearly {
    private static final int LEAST_PER_MILLE = 870;
    private static final int MOST_PER_MILLE = 1140;

    private final Map<String, BigDecimal> usual = new LinkedHashMap<>();

    final Draw draw;

    Yearly(Draw draw) {
        this.draw = draw;
    }

    BigDecimal amount(String what, int below) {
        BigDecimal perMille = BigDecimal.valueOf(draw.between(LEAST_PER_MILLE, MOST_PER_MILLE), 3);
        return usual.computeIfAbsent(what, first -> draw.amount(below)).multiply(perMille);
    }

    /** The true amounts of some parts, so that what is printed of them and of their total can be rounded each on its own. */
    <K> Map<K, BigDecimal> amounts(String what, int below, Iterable<K> parts) {
        Map<K, BigDecimal> amounts = new LinkedHashMap<>();
        parts.forEach(part -> amounts.put(part, amount(what + part, below)));
        return amounts;
    }

    Quantity printed(String what, int below, String unit) {
        return draw.printed(amount(what, below), unit);
    }
}
