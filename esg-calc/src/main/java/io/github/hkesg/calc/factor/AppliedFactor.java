package io.github.hkesg.calc.factor;

import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A factor as a calculator takes it: published, or declared in a report.
 *
 * @param value the factor
 * @param unit result per amount
 * @param citation where it comes from
 */
public record AppliedFactor(BigDecimal value, UnitRatio unit, FactorCitation citation) {
    /**
     * Checks that everything is there.
     *
     * @throws NullPointerException naming the missing component
     */
    public AppliedFactor {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(citation, "citation");
    }

    /**
     * This factor, marked as one whose emissions stand outside the scopes, for factors that no shipped row has.
     *
     * @param mark for example {@link OutsideScopes#BIOGENIC}
     * @return the marked factor
     */
    public AppliedFactor outside(OutsideScopes mark) {
        return new AppliedFactor(value, unit, citation.outside(mark));
    }

    /**
     * A factor that a report says it used.
     *
     * @param factor the declared factor
     * @return the factor, with what the report says of its publication as source
     */
    public static AppliedFactor declared(ConversionFactor factor) {
        String publication = factor.publication();
        return declared(factor.value(), factor.unit(), publication == null ? "declared in the report" : publication);
    }

    /**
     * A factor of which no more than the source is known.
     *
     * @param value the factor
     * @param unit result per amount
     * @param source who published it, or that a report declares it
     * @return the factor
     */
    public static AppliedFactor declared(BigDecimal value, UnitRatio unit, String source) {
        return new AppliedFactor(value, unit, FactorCitation.declared(source));
    }
}
