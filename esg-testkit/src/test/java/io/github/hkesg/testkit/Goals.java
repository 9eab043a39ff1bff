package io.github.hkesg.testkit;

import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.kpi.TargetBasis;
import io.github.hkesg.model.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Targets of a made-up issuer: what was used in the first year that it reports on is to fall, or to rise by no
 * more than a goal, by its last. A point is given as total, as change or as both, and performance may be left to the KPI. */
final class Goals {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int THREE = 3;
    private static final int FOUR = 4;

    private final Draw draw;
    private final List<ReportingPeriod> years;

    Goals(Draw draw, List<ReportingPeriod> years) {
        this.draw = draw;
        this.years = years;
    }

    /** A target as the sample reports have it, with the true totals of the years. */
    Target target(Target sample, List<BigDecimal> totals, String unit) {
        BigDecimal base = totals.get(0);
        BigDecimal goal = goal();
        List<TargetPoint> performance = new ArrayList<>();
        if (!draw.oneIn(FOUR)) {
            for (int i = 1; i < years.size(); i++) {
                performance.add(eitherOrBoth(point(years.get(i), totals.get(i), base, unit)));
            }
        }
        return dated(sample)
                .withBase(TargetPoint.ofTotal(years.get(0), draw.printed(base, unit)))
                .withMilestones(List.of(point(years.get(0), base, base, unit)))
                .withGoal(eitherOrBoth(point(last(), base.add(base.multiply(goal)), base, unit)))
                .withPerformance(performance)
                .withAchieved(isAchieved(totals, goal));
    }

    /** A target of what is used for each person, which need not fall where the total does. */
    Target perPerson(
            Target sample, List<BigDecimal> totals, List<Integer> people, Intensities intensities, String unit) {
        List<BigDecimal> each = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            each.add(Draw.ratio(totals.get(i), BigDecimal.valueOf(people.get(i))));
        }
        BigDecimal base = each.get(0);
        BigDecimal goal = goal();
        List<TargetPoint> performance = new ArrayList<>();
        if (!draw.oneIn(FOUR)) {
            for (int i = 1; i < years.size(); i++) {
                TargetPoint change = TargetPoint.ofChange(years.get(i), percent(each.get(i), base));
                performance.add(
                        draw.oneIn(THREE)
                                ? change
                                : new TargetPoint(
                                        years.get(i),
                                        null,
                                        intensities.perPerson(totals.get(i), people.get(i), unit),
                                        draw.oneIn(2) ? null : change.change()));
            }
        }
        return dated(sample)
                .withName(sample.name() + " per person")
                .withBasis(TargetBasis.INTENSITY)
                .withBase(TargetPoint.ofIntensity(
                        years.get(0), intensities.perPerson(totals.get(0), people.get(0), unit)))
                .withMilestones(List.of())
                .withGoal(TargetPoint.ofChange(last(), percent(base.add(base.multiply(goal)), base)))
                .withPerformance(performance)
                .withAchieved(isAchieved(each, goal));
    }

    private BigDecimal goal() {
        return BigDecimal.valueOf(draw.between(-30, 30)).divide(HUNDRED);
    }

    private ReportingPeriod last() {
        return years.get(years.size() - 1);
    }

    private Target dated(Target sample) {
        return sample.withPeriod(new ReportingPeriod(years.get(0).start(), last().end()));
    }

    private static boolean isAchieved(List<BigDecimal> figures, BigDecimal goal) {
        return change(figures.get(figures.size() - 1), figures.get(0)).compareTo(goal) <= 0;
    }

    private static BigDecimal change(BigDecimal figure, BigDecimal base) {
        return Draw.ratio(figure.subtract(base), base);
    }

    private Quantity percent(BigDecimal figure, BigDecimal base) {
        return draw.printed(change(figure, base).multiply(HUNDRED), "%");
    }

    private TargetPoint point(ReportingPeriod year, BigDecimal total, BigDecimal base, String unit) {
        return new TargetPoint(year, draw.printed(total, unit), null, percent(total, base));
    }

    private TargetPoint eitherOrBoth(TargetPoint point) {
        return switch (draw.between(1, THREE)) {
            case 1 -> new TargetPoint(point.period(), point.total(), null, null);
            case 2 -> new TargetPoint(point.period(), null, null, point.change());
            default -> point;
        };
    }
}
