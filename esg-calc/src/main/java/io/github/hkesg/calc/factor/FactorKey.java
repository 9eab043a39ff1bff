package io.github.hkesg.calc.factor;

import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.quantity.UnitRatio;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a factor is for: with a data year, it names one factor of a set. Keys that are often needed are constants of
 * {@link StandardFactors}; all are listed in the documentation of the factors.
 *
 * <p>For example, the methane of petrol in passenger cars in Hong Kong: {@code FactorKey.of(FUEL_EMISSION_FACTOR, GASOLINE,
 * "HK").withVariant("passenger-car").withGas("CH4")}.
 *
 * @param kind what it turns an amount into
 * @param subject what the amount is of: the name of an {@link EnergySource}, another fuel such as {@code JET_KEROSENE}, a gas
 *     such as {@code HFC-32}, and so on
 * @param region ISO 3166 code of the country or province, {@code CN-NORTH} and its like for a regional grid, or {@code WORLD}
 * @param variant which of several values for the same thing: a use ({@code passenger-car}), a supplier ({@code clp}), an
 *     average ({@code excluding-market-traded-non-fossil}), a publisher's own table ({@code ndrc}); null for the plain one
 * @param gas the gas or pollutant it results in: {@code CO2}, {@code CH4}, {@code N2O}, {@code CO2e} for several gases
 *     combined, {@code NOX}, {@code SOX}; null for kinds that result in none
 */
public record FactorKey(
        FactorKind kind,
        String subject,
        String region,
        @Nullable String variant,
        @Nullable String gas) {
    private static final String CO2 = "CO2";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?");

    /**
     * Checks the words and that a gas is named where there is one.
     *
     * @throws NullPointerException naming the missing component
     * @throws IllegalArgumentException if a word has other characters than letters, digits, {@code .}, {@code _} and
     *     {@code -}
     */
    public FactorKey {
        Objects.requireNonNull(kind, "kind");
        requireWord("subject", Objects.requireNonNull(subject, "subject"));
        requireWord("region", Objects.requireNonNull(region, "region"));
        requireWord("variant", variant);
        requireWord("gas", gas);
    }

    /**
     * The key of a plain factor.
     *
     * @param kind what it turns an amount into
     * @param subject what the amount is of
     * @param region as in {@link #region()}
     * @return the key, without variant and gas
     */
    public static FactorKey of(FactorKind kind, String subject, String region) {
        return new FactorKey(kind, subject, region, null, null);
    }

    /**
     * The key of a plain factor for a source of energy.
     *
     * @param kind what it turns an amount into
     * @param source the source of energy
     * @param region as in {@link #region()}
     * @return the key, without variant and gas
     */
    public static FactorKey of(FactorKind kind, EnergySource source, String region) {
        return of(kind, source.name(), region);
    }

    /**
     * The same with a variant.
     *
     * @param other as in {@link #variant()}; null for the plain one
     * @return the key
     */
    public FactorKey withVariant(@Nullable String other) {
        return new FactorKey(kind, subject, region, other, gas);
    }

    /**
     * The same for a gas.
     *
     * @param other as in {@link #gas()}
     * @return the key
     */
    public FactorKey withGas(@Nullable String other) {
        return new FactorKey(kind, subject, region, variant, other);
    }

    static @Nullable String requireWord(String name, @Nullable String text) {
        if (text != null && !WORD.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is letters, digits, '.', '_' and '-', at most 100, not '" + Shown.of(text) + "'");
        }
        return text;
    }

    /** Refuses a unit that a factor of this key cannot have. */
    void requireUnit(UnitRatio unit) {
        kind.requireUnit(unit);
        if (kind.namesGas() != (gas != null)) {
            throw new IllegalArgumentException(
                    kind + (gas == null ? " has to say which gas it results in" : " results in no gas, not in " + gas));
        }
        if (gas != null && !isGasOf(unit, gas)) {
            throw new IllegalArgumentException("A factor for " + gas + " cannot be in " + unit);
        }
    }

    /** The unit tells CO2 from CO2e; the mass of any other gas is a plain mass. */
    private static boolean isGasOf(UnitRatio unit, String gas) {
        String symbol = unit.numerator().symbol();
        int start = symbol.indexOf(CO2);
        return gas.startsWith(CO2) ? start >= 0 && gas.equals(symbol.substring(start)) : start < 0;
    }

    /**
     * The words of the key.
     *
     * @return for example {@code GRID_EMISSION_FACTOR PURCHASED_ELECTRICITY CN CO2}
     */
    @Override
    public String toString() {
        return Stream.of(kind.name(), subject, region, variant, gas)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
