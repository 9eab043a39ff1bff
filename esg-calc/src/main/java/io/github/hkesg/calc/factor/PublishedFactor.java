package io.github.hkesg.calc.factor;

import io.github.hkesg.model.quantity.Arithmetic;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A factor as its publisher printed it, with its provenance: one row of a factor set.
 *
 * <p>For example, {@code cn-grid.national.2023}: 0.5306 kgCO2/kWh, mainland China, national average of data year 2023,
 * published on 31 December 2025.
 *
 * @param id stable name of the row, which receipts cite: lower-case words with dots and hyphens between
 * @param key what it is for
 * @param value the factor, positive; an emission factor may be zero where its note says why, as for electricity from wind
 * @param unit result per amount
 * @param vintage how old it is and for which years it is meant
 * @param provenance where it comes from
 * @param outsideScopes why what it results in stands outside the scopes; null where it does not
 */
public record PublishedFactor(
        String id,
        FactorKey key,
        BigDecimal value,
        UnitRatio unit,
        Vintage vintage,
        Provenance provenance,
        @Nullable OutsideScopes outsideScopes) {
    /**
     * Checks that the row makes sense.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a factor of this kind cannot be in this unit
     * @throws io.github.hkesg.model.quantity.NumberSizeException if the number has too many digits
     * @throws IllegalArgumentException if the factor is negative, or zero without a note or for what cannot be zero, the gas is
     *     missing or not that of the unit, or the id has other characters than letters, digits, {@code .}, {@code _} and {@code -}
     */
    public PublishedFactor {
        FactorKey.requireWord("id", Objects.requireNonNull(id, "id"));
        Objects.requireNonNull(key, "key");
        Arithmetic.requireReasonable("value", Objects.requireNonNull(value, "value"));
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(vintage, "vintage");
        Objects.requireNonNull(provenance, "provenance");
        requireValue(value, key, provenance);
        key.requireUnit(unit);
    }

    /**
     * A factor within the scopes.
     *
     * @param id as in {@link #id()}
     * @param key what it is for
     * @param value the factor, positive; an emission factor may be zero where its note says why, as for electricity from wind
     * @param unit result per amount
     * @param vintage how old it is and for which years it is meant
     * @param provenance where it comes from
     * @throws IllegalArgumentException as the other constructor does
     */
    public PublishedFactor(
            String id, FactorKey key, BigDecimal value, UnitRatio unit, Vintage vintage, Provenance provenance) {
        this(id, key, value, unit, vintage, provenance, null);
    }

    /** Emissions can be nothing, as those of electricity from wind are; a density or a calorific value cannot. */
    static BigDecimal requireValue(BigDecimal value, FactorKey key, Provenance provenance) {
        if (requireNotNegative(value).signum() == 0) {
            if (!key.kind().namesGas()) {
                throw notPositive(value);
            }
            if (provenance.note() == null) {
                throw new IllegalArgumentException("A factor of zero needs a 'note' that says why");
            }
        }
        return value;
    }

    static BigDecimal requireNotNegative(BigDecimal value) {
        if (value.signum() < 0) {
            throw notPositive(value);
        }
        return value;
    }

    private static IllegalArgumentException notPositive(BigDecimal value) {
        return new IllegalArgumentException("A factor must be positive, not " + value.toPlainString());
    }

    /**
     * The year whose data it rests on.
     *
     * @return the same as {@link Vintage#dataYear()}
     */
    public int dataYear() {
        return vintage.dataYear();
    }

    /**
     * This factor, ready for a calculator, without a word on the year it is applied to.
     *
     * @return value, unit, and a citation with source, id, data year and what else is known of it
     */
    public AppliedFactor applied() {
        return applied(null);
    }

    /**
     * This factor, ready for the figures of one reporting year. Outside the years that it is meant for it is not refused,
     * because practice has reasons; the receipt says so.
     *
     * @param reportingYear the calendar year in which the financial year ends
     * @return value, unit, and a citation with source, id, data year, and whether the year is outside those intended; which they are
     *     is the publisher's word where it has one, and otherwise the reading of this library: from the data year to the year in
     *     which the next vintage came out
     */
    public AppliedFactor appliedFor(int reportingYear) {
        return applied(Integer.valueOf(reportingYear));
    }

    private AppliedFactor applied(@Nullable Integer reportingYear) {
        FactorCitation citation = new FactorCitation(
                provenance.publication(),
                id,
                vintage.dataYear(),
                vintage.publishedOn(),
                provenance.gwpSet(),
                outsideScopes,
                reportingYear,
                reportingYear == null ? null : !vintage.isMeantFor(reportingYear));
        return new AppliedFactor(value, unit, citation);
    }
}
