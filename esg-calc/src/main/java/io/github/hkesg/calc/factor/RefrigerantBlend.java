package io.github.hkesg.calc.factor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A refrigerant mixed from others. Its global warming potential is computed from its composition, never typed in: copies of
 * typed-in ones disagree with the composition surprisingly often.
 *
 * <p>For example, R-410A is half HFC-32 and half HFC-125 by mass; with the potentials of AR6 that is 0.5 × 771 + 0.5 × 3740 =
 * 2255.5.
 *
 * @param name its designation, for example {@code R-410A}
 * @param massFractions share of each component in the mass, by the names that {@link GwpSet} knows; together exactly 1
 */
public record RefrigerantBlend(String name, Map<String, BigDecimal> massFractions) {
    /** R-410A: 50 % HFC-32, 50 % HFC-125. */
    public static final RefrigerantBlend R_410A = of("R-410A", "HFC-32", "0.5", "HFC-125", "0.5");
    /** R-407C: 23 % HFC-32, 25 % HFC-125, 52 % HFC-134a. */
    public static final RefrigerantBlend R_407C = of("R-407C", "HFC-32", "0.23", "HFC-125", "0.25", "HFC-134a", "0.52");
    /** R-404A: 44 % HFC-125, 52 % HFC-143a, 4 % HFC-134a. */
    public static final RefrigerantBlend R_404A =
            of("R-404A", "HFC-125", "0.44", "HFC-143a", "0.52", "HFC-134a", "0.04");
    /** R-507A: 50 % HFC-125, 50 % HFC-143a. */
    public static final RefrigerantBlend R_507A = of("R-507A", "HFC-125", "0.5", "HFC-143a", "0.5");

    /**
     * Copies the composition.
     *
     * @throws NullPointerException naming the missing component
     * @throws IllegalArgumentException if a fraction is not positive, or if they do not add up to exactly 1
     */
    public RefrigerantBlend {
        Objects.requireNonNull(name, "name");
        massFractions = Collections.unmodifiableMap(new LinkedHashMap<>(massFractions));
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> part : massFractions.entrySet()) {
            if (part.getValue().signum() <= 0) {
                throw new IllegalArgumentException("The share of " + part.getKey() + " in " + name
                        + " must be positive, not " + part.getValue().toPlainString());
            }
            sum = sum.add(part.getValue());
        }
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(
                    "The shares in " + name + " add up to " + sum.toPlainString() + ", not to 1");
        }
    }

    /**
     * The blends that this library knows the composition of.
     *
     * @return R-404A, R-407C, R-410A, R-507A
     */
    public static List<RefrigerantBlend> known() {
        return List.of(R_404A, R_407C, R_410A, R_507A);
    }

    private static RefrigerantBlend of(String name, String... parts) {
        Map<String, BigDecimal> fractions = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            fractions.put(parts[i], new BigDecimal(parts[i + 1]));
        }
        return new RefrigerantBlend(name, fractions);
    }

    /**
     * The composition.
     *
     * @return for example {@code R-410A (0.5 HFC-32 + 0.5 HFC-125)}
     */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        massFractions.forEach((gas, fraction) -> parts.add(fraction.toPlainString() + " " + gas));
        return name + " (" + String.join(" + ", parts) + ")";
    }
}
