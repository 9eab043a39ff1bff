package io.github.hkesg.testkit;

import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Targets of a made-up issuer: what was used in the first year that it reports on is to fall, or to rise by no
 * more than a goal, by its last. */
final class Goals {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Draw draw;
    private final List<ReportingPeriod> years;

    Goals(Draw draw, List<ReportingPeriod> years) {
        this.draw = draw;
        this.years = years;
    }

    /** A target as the sample reports have it, with the true totals of the years. */
    Target target(Target sample, List<BigDecimal> totals, String unit) {
        BigDecimal base = totals.get(0);
        BigDecimal goal = BigDecimal.valueOf(draw.between(-30, 30)).divide(HUNDRED);
        int last = years.size() - 1;
        List<TargetPoint> performance = new ArrayList<>();
        for (int i = 1; i <= last; i++) {
            performance.add(point(years.get(i), totals.get(i), base, unit));
        }
        return sample.withPeriod(new ReportingPeriod(
                        years.get(0).start(), years.get(last).end()))
                .withBase(TargetPoint.ofTotal(years.get(0), draw.printed(base, unit)))
                .withMilestones(List.of(point(years.get(0), base, base, unit)))
                .withGoal(point(years.get(last), base.add(base.multiply(goal)), base, unit))
                .withPerformance(performance)
                .withAchieved(change(totals.get(last), base).compareTo(goal) <= 0);
    }

    private static BigDecimal change(BigDecimal total, BigDecimal base) {
        return Draw.ratio(total.subtract(base), base);
    }

    private TargetPoint point(ReportingPeriod year, BigDecimal total, BigDecimal base, String unit) {
        Quantity change = draw.printed(change(total, base).multiply(HUNDRED), "%");
        return new TargetPoint(year, draw.printed(total, unit), null, change);
    }
}
