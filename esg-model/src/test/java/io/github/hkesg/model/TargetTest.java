package io.github.hkesg.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.TargetBasis;
import io.github.hkesg.model.kpi.TargetMetric;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A target as a report tells it. */
class TargetTest {
    private static Quantity percent(String digits) {
        return Quantity.of(digits, Unit.PERCENT);
    }

    @Test
    void a_target_is_a_base_a_goal_and_what_was_reached() {
        ReportingPeriod base = ReportingPeriod.ofYear(2024);
        ReportingPeriod year = ReportingPeriod.ofYear(2025);
        Target target = Target.builder()
                .name("5 % less than in 2024")
                .metric(TargetMetric.GREENHOUSE_GAS)
                .basis(TargetBasis.ABSOLUTE)
                .base(base, "250.36", Unit.TONNE_CO2E)
                .goal(year, "-5")
                .reached(year, "-8.4")
                .achieved(true)
                .addScopes(EmissionScope.SCOPE_2, EmissionScope.SCOPE_1)
                .build();

        assertThat(target.base()).isEqualTo(new TargetPoint(base, Quantity.of("250.36", Unit.TONNE_CO2E), null, null));
        assertThat(target.goal()).isEqualTo(new TargetPoint(year, null, null, percent("-5")));
        assertThat(target.performance()).containsExactly(new TargetPoint(year, null, null, percent("-8.4")));
        assertThat(target.scopes()).containsExactly(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2);
        assertThat(target.milestones()).isEmpty();
        assertThat(target.credits()).isNull();
    }

    @Test
    void a_point_of_an_intensity_target_is_an_intensity() {
        Intensity intensity = new Intensity(new BigDecimal("0.29"), UnitRatio.parse("tce/person"), null);

        assertThat(TargetPoint.ofIntensity(ReportingPeriod.ofYear(2024), intensity))
                .isEqualTo(new TargetPoint(ReportingPeriod.ofYear(2024), null, intensity, null));
    }
}
