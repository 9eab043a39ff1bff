package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Resources given to one focus area: B8.2.
 *
 * @param area the focus area as printed
 * @param money money given; null if not given
 * @param time hours given; null if not given
 * @param inKind what was given in kind, in the report's words; null if not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contribution(
        @NotBlank String area,
        @Nullable @PositiveOrZero Quantity money,
        @Nullable @PositiveOrZero Quantity time,
        @Nullable String inKind) {
    /**
     * Checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public Contribution {
        Objects.requireNonNull(area, "area");
        Quantity.require("money", money, Dimension.MONEY);
        Quantity.require("time", time, Dimension.HOURS);
    }

    /**
     * Money and time.
     *
     * @param area the focus area as printed
     * @param money money given; null if not given
     * @param time hours given; null if not given
     * @return the contribution
     */
    public static Contribution of(String area, @Nullable Quantity money, @Nullable Quantity time) {
        return new Contribution(area, money, time, null);
    }
}
