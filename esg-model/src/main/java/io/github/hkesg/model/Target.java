package io.github.hkesg.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.kpi.CarbonCredits;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.KyotoGas;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.model.kpi.TargetBasis;
import io.github.hkesg.model.kpi.TargetMetric;
import io.github.hkesg.model.kpi.TargetObjective;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A target that the issuer has set, or that the law sets it, and how far it is: A1.5, A1.6, A2.3, A2.4, D.37 to D.40.
 *
 * <p>For example, greenhouse gas emissions of scopes 1 and 2 to be 5 % lower than in 2024 by 2025; -8.4 % reached.
 *
 * @param name the target, in the report's words
 * @param metric what it is about: D.37(a)
 * @param basis how it is measured: D.37(g); null if not given
 * @param period the days over which it is to be reached: D.37(d); null if not given
 * @param objective what it is for: D.37(b); null if not given
 * @param appliesTo the part of the issuer that it covers: D.37(c); null if not given
 * @param base the base period and its figure: D.37(e); null if not given
 * @param milestones milestones and interim targets: D.37(f)
 * @param goal what is to be reached, and by when; null if not given
 * @param performance what was reached, year by year: D.39
 * @param achieved whether the report says that it was achieved; null if not given
 * @param scopes the scopes covered: D.40(b)
 * @param gases the gases covered: D.40(a)
 * @param accounting gross or net: D.40(c); null if not given
 * @param associatedGross the gross target that stands beside a net one: D.40(c); null if not given
 * @param sectoralDecarbonisation whether a sectoral decarbonisation approach was used: D.40(d); null if not given
 * @param credits planned use of carbon credits: D.40(e); null if not given
 * @param internationalAgreement how international climate agreements entered into it: D.37(h); null if not given
 * @param thirdPartyValidated whether a third party validated it: D.38(a); null if not given
 * @param review how it is reviewed: D.38(b); null if not given
 * @param progressMetrics the metrics by which progress is watched: D.38(c); null if not given
 * @param revision how and why it was revised: D.38(d); null if not given
 * @param notes what the report says beside the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record Target(
        @NotBlank String name,
        TargetMetric metric,
        @Nullable TargetBasis basis,
        @Nullable @Valid ReportingPeriod period,
        @Nullable TargetObjective objective,
        @Nullable String appliesTo,
        @Nullable @Valid TargetPoint base,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid TargetPoint> milestones,
        @Nullable @Valid TargetPoint goal,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid TargetPoint> performance,
        @Nullable Boolean achieved,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<EmissionScope> scopes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<KyotoGas> gases,
        @Nullable TargetAccounting accounting,
        @Nullable @Valid TargetPoint associatedGross,
        @Nullable Boolean sectoralDecarbonisation,
        @Nullable @Valid CarbonCredits credits,
        @Nullable String internationalAgreement,
        @Nullable Boolean thirdPartyValidated,
        @Nullable String review,
        @Nullable String progressMetrics,
        @Nullable String revision,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Note> notes)
        implements WithTarget {
    /**
     * Copies the collections.
     *
     * @throws NullPointerException naming the missing component
     */
    public Target {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(metric, "metric");
        milestones = Copies.list("milestones", milestones);
        performance = Copies.list("performance", performance);
        scopes = Copies.set("scopes", scopes);
        gases = Copies.set("gases", gases);
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

    /** Builds {@link Target}. Not thread-safe. */
    public static final class Builder extends TargetBuilder {
        Builder() {}

        /**
         * The base, as a total of one period.
         *
         * @param period the base period
         * @param digits the printed total
         * @param unit its unit
         * @return this builder
         */
        public Builder base(ReportingPeriod period, String digits, Unit unit) {
            return base(TargetPoint.ofTotal(period, Quantity.of(digits, unit)));
        }

        /**
         * The goal, as a change from the base.
         *
         * @param period the period by which it is to be reached
         * @param percent change in percent, negative for a fall, for example {@code "-5"}
         * @return this builder
         */
        public Builder goal(ReportingPeriod period, String percent) {
            return goal(TargetPoint.ofChange(period, Quantity.of(percent, Unit.PERCENT)));
        }

        /**
         * What one year reached, as a change from the base.
         *
         * @param period the year
         * @param percent change in percent, negative for a fall, for example {@code "-8.4"}
         * @return this builder
         */
        public Builder reached(ReportingPeriod period, String percent) {
            return addPerformance(TargetPoint.ofChange(period, Quantity.of(percent, Unit.PERCENT)));
        }
    }
}
