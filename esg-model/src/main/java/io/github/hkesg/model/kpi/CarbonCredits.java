package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The planned use of carbon credits to reach a net target: D.40(e).
 *
 * @param relianceShare share of the target that rests on credits, in percent; null if not given
 * @param amount amount of credits; null if not given
 * @param types the types of credit
 * @param scheme the scheme that verifies or certifies them; null if not given
 * @param credibility what else bears on their credibility, such as permanence; null if not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CarbonCredits(
        @Nullable @PositiveOrZero Quantity relianceShare,
        @Nullable @PositiveOrZero Quantity amount,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<CarbonCreditType> types,
        @Nullable String scheme,
        @Nullable String credibility) {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public CarbonCredits {
        Quantity.require("relianceShare", relianceShare, Dimension.PERCENT);
        Quantity.require("amount", amount, Dimension.CO2_EQUIVALENT);
        types = Copies.set("types", types);
    }
}
