package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Climate-related figures other than greenhouse gas and targets: D.23 to D.25 and D.30 to D.36.
 *
 * @param transitionRisks assets or activities vulnerable to transition risks, D.30; null if not given
 * @param physicalRisks assets or activities vulnerable to physical risks, D.31; null if not given
 * @param opportunities assets or activities aligned with opportunities, D.32; null if not given
 * @param capitalDeployment capital put to risks and opportunities, D.33; null if not given
 * @param carbonPriceApplied whether an internal carbon price is applied, D.34(a); null if not given
 * @param carbonPrices the internal carbon prices, D.34(b)
 * @param remunerationLinked whether climate considerations enter remuneration, D.35; null if not given
 * @param remunerationShare share of remuneration linked to them, in percent; null if not given
 * @param financialEffects current and anticipated financial effects, D.24, D.25
 * @param planProgress progress of plans disclosed earlier, D.23
 * @param industryMetrics metrics of the issuer's industry, D.36
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record ClimateMetrics(
        @Nullable @Valid AffectedAssets transitionRisks,
        @Nullable @Valid AffectedAssets physicalRisks,
        @Nullable @Valid AffectedAssets opportunities,
        @Nullable @Valid CapitalDeployment capitalDeployment,
        @Nullable Boolean carbonPriceApplied,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid CarbonPrice> carbonPrices,
        @Nullable Boolean remunerationLinked,
        @Nullable @PositiveOrZero Quantity remunerationShare,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid FinancialEffect> financialEffects,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid PlanProgress> planProgress,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid IndustryMetric> industryMetrics,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithClimateMetrics {
    /**
     * Copies collections and checks what no report could mean.
     *
     * @throws NullPointerException naming the missing component
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if a figure is in a unit that cannot stand there
     */
    public ClimateMetrics {
        carbonPrices = Copies.list("carbonPrices", carbonPrices);
        Quantity.require("remunerationShare", remunerationShare, Dimension.PERCENT);
        financialEffects = Copies.list("financialEffects", financialEffects);
        planProgress = Copies.list("planProgress", planProgress);
        industryMetrics = Copies.list("industryMetrics", industryMetrics);
        notes = Copies.list("notes", notes);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ClimateMetrics}. Not thread-safe. */
    public static final class Builder extends ClimateMetricsBuilder {
        Builder() {}
    }
}
