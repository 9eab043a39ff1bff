package io.github.hkesg.testkit;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.kpi.TargetBasis;
import io.github.hkesg.model.kpi.TargetMetric;
import io.github.hkesg.model.quantity.DecimalInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The relations between the figures of a target, and to the KPIs of its years. */
final class GoalRelations {
    private static final String CHANGE = ".change";

    private final EsgReport report;
    private final Figures figures;
    private final Target target;
    private final String place;
    private final String measure;
    private final List<Relation> relations = new ArrayList<>();

    private GoalRelations(EsgReport report, Figures figures, int index) {
        this.report = report;
        this.figures = figures;
        target = report.targets().get(index);
        place = "targets[" + index + "]";
        measure = target.basis() == TargetBasis.INTENSITY ? ".intensity" : ".total";
    }

    static List<Relation> of(EsgReport report, Figures figures) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < report.targets().size(); i++) {
            GoalRelations goal = new GoalRelations(report, figures, i);
            goal.add();
            relations.addAll(goal.relations);
        }
        return relations;
    }

    private void add() {
        relations.add(same(base(), kpi(Objects.requireNonNull(target.base()).period())));
        for (int i = 0; i < target.performance().size(); i++) {
            String point = place + ".performance[" + i + "]";
            String kpi = kpi(target.performance().get(i).period());
            if (figures.has(point + measure)) {
                relations.add(same(point + measure, kpi));
            } else {
                relations.add(Relations.change(point + CHANGE, kpi, base()));
            }
        }
        figures.below(place).stream()
                .filter(path -> path.endsWith(measure) && !path.equals(base()))
                .map(path -> path.substring(0, path.lastIndexOf('.')))
                .filter(point -> figures.has(point + CHANGE))
                .forEach(point -> relations.add(Relations.change(point + CHANGE, point + measure, base())));
        relations.add(achieved());
    }

    private String base() {
        return place + ".base" + measure;
    }

    /** The KPI that the target is about. */
    private String kpi(ReportingPeriod period) {
        int year = 0;
        while (!report.performance().get(year).period().equals(period)) {
            year++;
        }
        String record = target.metric() == TargetMetric.ENERGY ? "energy" : "water";
        return "performance[" + year + "]." + record + (measure.equals(".total") ? measure : ".intensities[0]");
    }

    private static Relation same(String figure, String kpi) {
        return new Relation(List.of(figure, kpi), changed -> changed.at(figure).intersects(changed.at(kpi)), figure);
    }

    /** Less is better; a goal above the base may be one for growth, too. */
    private Relation achieved() {
        String goal = place + ".goal";
        int last = target.performance().size() - 1;
        String latest = place + ".performance[" + last + "]";
        boolean isByChange = figures.has(goal + CHANGE);
        String wanted = isByChange ? goal + CHANGE : goal + measure;
        String figure = last < 0 ? kpi(Objects.requireNonNull(target.goal()).period()) : latest + measure;
        boolean hasFigure = last < 0 || figures.has(figure);
        String change = latest + CHANGE;
        boolean hasChange = last >= 0 && figures.has(change);
        boolean isDirect = isByChange ? hasChange : hasFigure;
        String reached = (isByChange ? hasChange : !hasFigure) ? change : figure;
        Function<Figures, DecimalInterval> level = isDirect
                ? changed -> changed.at(reached)
                : isByChange
                        ? changed -> changed.at(reached)
                                .times(Relation.HUNDRED)
                                .dividedBy(changed.at(base()))
                                .minus(Relation.HUNDRED)
                        : changed -> changed.at(base())
                                .times(Relation.HUNDRED.plus(changed.at(reached)))
                                .dividedBy(Relation.HUNDRED);
        boolean isSaidToBe = Boolean.TRUE.equals(target.achieved());
        return new Relation(
                List.of(wanted, reached, base()),
                changed -> {
                    boolean isGrowth = isByChange
                            ? changed.value(wanted).signum() > 0
                            : changed.value(wanted).compareTo(changed.value(base())) > 0;
                    if (isGrowth || (!isDirect && changed.at(base()).low().signum() <= 0)) {
                        return true;
                    }
                    DecimalInterval beyond = changed.at(wanted).minus(level.apply(changed));
                    boolean mayBeShort = beyond.low().signum() < 0;
                    boolean mayBeReached = beyond.high().signum() >= 0;
                    return isSaidToBe ? mayBeReached : mayBeShort;
                },
                place + ".achieved");
    }
}
