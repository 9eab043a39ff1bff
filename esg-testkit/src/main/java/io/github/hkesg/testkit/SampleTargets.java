package io.github.hkesg.testkit;

import static io.github.hkesg.testkit.SampleEnvironment.figure;

import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.KyotoGas;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.model.kpi.TargetBasis;
import io.github.hkesg.model.kpi.TargetMetric;
import io.github.hkesg.model.kpi.TargetObjective;
import io.github.hkesg.model.quantity.Quantity;
import java.util.List;

/** Targets of a report: not to go above what was used and emitted two years before, which the figures do not. */
final class SampleTargets {
    /** Where the targets stand in the list. */
    static final int ENERGY = 3;

    static final int WATER = 4;

    private SampleTargets() {}

    static List<Target> of(List<ReportingPeriod> years) {
        return List.of(
                target(years, TargetMetric.GREENHOUSE_GAS, "Emissions of scopes 1 and 2", figure("56.05", "tCO2e"))
                        .addScopes(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2)
                        .addGases(KyotoGas.CARBON_DIOXIDE)
                        .accounting(TargetAccounting.GROSS)
                        .sectoralDecarbonisation(false)
                        .internationalAgreement("The Paris Agreement was considered.")
                        .build(),
                target(years, TargetMetric.HAZARDOUS_WASTE, "Hazardous waste", figure("0.12", "t"))
                        .build(),
                target(years, TargetMetric.NON_HAZARDOUS_WASTE, "Non-hazardous waste", figure("4.0", "t"))
                        .build(),
                target(years, TargetMetric.ENERGY, "Energy", figure("111.98", "'000 kWh"))
                        .build(),
                target(years, TargetMetric.WATER, "Water", figure("500", "m3")).build());
    }

    private static Target.Builder target(List<ReportingPeriod> years, TargetMetric metric, String what, Quantity base) {
        ReportingPeriod baseYear = years.get(0);
        ReportingPeriod between = years.get(1);
        ReportingPeriod now = years.get(2);
        Target.Builder builder = Target.builder();
        builder.name(what + " not above those of " + baseYear.label())
                .metric(metric)
                .basis(TargetBasis.ABSOLUTE)
                .period(new ReportingPeriod(baseYear.start(), now.end()))
                .objective(TargetObjective.MITIGATION)
                .appliesTo("The Group.")
                .base(TargetPoint.ofTotal(baseYear, base))
                .addMilestones(TargetPoint.ofChange(between, figure("0.0", "%")))
                .goal(TargetPoint.ofChange(now, figure("0.0", "%")))
                .addPerformance(
                        TargetPoint.ofChange(between, figure("0.0", "%")),
                        TargetPoint.ofChange(now, figure("0.0", "%")))
                .achieved(true)
                .thirdPartyValidated(false)
                .review("The board looks at the target every year.")
                .progressMetrics("The total of the year.");
        return builder;
    }
}
