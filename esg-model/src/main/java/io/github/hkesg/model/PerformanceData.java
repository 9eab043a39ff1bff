package io.github.hkesg.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.kpi.AdditionalFigure;
import io.github.hkesg.model.kpi.AirEmissions;
import io.github.hkesg.model.kpi.AntiCorruption;
import io.github.hkesg.model.kpi.ClimateMetrics;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.PackagingMaterial;
import io.github.hkesg.model.kpi.ProductResponsibility;
import io.github.hkesg.model.kpi.Safety;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.Waste;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.kpi.Workforce;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one period. A KPI that the report does not give is null.
 *
 * @param period the days covered
 * @param airEmissions emissions to air: A1.1; null if not given
 * @param greenhouseGas greenhouse gas emissions: D.28, D.29; null if not given
 * @param energy energy: A2.1; null if not given
 * @param waste waste: A1.3, A1.4; null if not given
 * @param water water: A2.2; null if not given
 * @param packaging packaging material: A2.5; null if not given
 * @param workforce workforce: B1.1; null if not given
 * @param turnover turnover: B1.2; null if not given
 * @param safety health and safety: B2.1, B2.2; null if not given
 * @param training training: B3.1, B3.2; null if not given
 * @param suppliers suppliers: B5.1, B5.2; null if not given
 * @param productResponsibility recalls and complaints: B6.1, B6.2; null if not given
 * @param antiCorruption corruption cases and training: B7.1, B7.3; null if not given
 * @param communityInvestment resources given to the community: B8.2; null if not given
 * @param climate climate-related figures other than greenhouse gas: D.23 to D.25, D.30 to D.36; null if not given
 * @param conversionFactors the factors that the report says it used: B.14
 * @param additionalFigures figures for which the Code has no KPI
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record PerformanceData(
        @Valid ReportingPeriod period,
        @Nullable @Valid AirEmissions airEmissions,
        @Nullable @Valid GreenhouseGas greenhouseGas,
        @Nullable @Valid EnergyConsumption energy,
        @Nullable @Valid Waste waste,
        @Nullable @Valid WaterConsumption water,
        @Nullable @Valid PackagingMaterial packaging,
        @Nullable @Valid Workforce workforce,
        @Nullable @Valid Turnover turnover,
        @Nullable @Valid Safety safety,
        @Nullable @Valid Training training,
        @Nullable @Valid Suppliers suppliers,
        @Nullable @Valid ProductResponsibility productResponsibility,
        @Nullable @Valid AntiCorruption antiCorruption,
        @Nullable @Valid CommunityInvestment communityInvestment,
        @Nullable @Valid ClimateMetrics climate,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid ConversionFactor> conversionFactors,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid AdditionalFigure> additionalFigures)
        implements WithPerformanceData {
    /**
     * Copies the lists.
     *
     * @throws NullPointerException if there is no period
     */
    public PerformanceData {
        Objects.requireNonNull(period, "period");
        conversionFactors = Copies.list("conversionFactors", conversionFactors);
        additionalFigures = Copies.list("additionalFigures", additionalFigures);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PerformanceData}. Not thread-safe. */
    public static final class Builder extends PerformanceDataBuilder {
        Builder() {}
    }
}
