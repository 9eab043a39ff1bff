package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.kpi.CarbonCredits;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.KyotoGas;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.model.kpi.TargetBasis;
import io.github.hkesg.model.kpi.TargetMetric;
import java.util.List;
import java.util.Set;

/** A climate target that says everything, from 100.0 tCO2e in 2020 to 30 % less in 2025, of which the example report has 56.05. */
final class Targets {
    static final Target COMPLETE = Target.builder()
            .name("30 % less by 2025")
            .metric(TargetMetric.GREENHOUSE_GAS)
            .basis(TargetBasis.ABSOLUTE)
            .period(new ReportingPeriod(
                    ReportingPeriod.ofYear(2020).start(),
                    ReportingPeriod.ofYear(2025).end()))
            .base(TargetPoint.ofTotal(ReportingPeriod.ofYear(2020), ExampleReport.figure("100.0", "tCO2e")))
            .goal(TargetPoint.ofChange(ReportingPeriod.ofYear(2025), ExampleReport.figure("-30", "%")))
            .addScopes(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2)
            .addGases(KyotoGas.CARBON_DIOXIDE)
            .addPerformance(TargetPoint.ofChange(ReportingPeriod.ofYear(2025), ExampleReport.figure("-44", "%")))
            .accounting(TargetAccounting.GROSS)
            .build();

    /** The target in last year's report: it runs for a year more. */
    static final Target RUNNING = COMPLETE.withPerformance();

    static final CarbonCredits CREDITS = new CarbonCredits(ExampleReport.figure("10", "%"), null, Set.of(), null, null);

    private Targets() {}

    /** The target with what was reached in 2025. */
    static Target reached(String change, String tonnes) {
        return COMPLETE.withPerformance(List.of(new TargetPoint(
                ReportingPeriod.ofYear(2025),
                ExampleReport.figure(tonnes, "tCO2e"),
                null,
                ExampleReport.figure(change, "%"))));
    }

    static TargetPoint baseOf(String tonnes) {
        return TargetPoint.ofTotal(ReportingPeriod.ofYear(2020), ExampleReport.figure(tonnes, "tCO2e"));
    }

    /** A target to stay at the water used in 2023. */
    static Target ofWater(String base, String reached) {
        return Target.builder()
                .name("No more water than in 2023")
                .metric(TargetMetric.WATER)
                .base(TargetPoint.ofTotal(ReportingPeriod.ofYear(2023), ExampleReport.figure(base, "m3")))
                .addPerformance(TargetPoint.ofTotal(ReportingPeriod.ofYear(2025), ExampleReport.figure(reached, "m3")))
                .build();
    }
}
