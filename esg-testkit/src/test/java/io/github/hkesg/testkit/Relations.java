package io.github.hkesg.testkit;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.quantity.DecimalInterval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The relations between the figures of one year of a consistent report, and to those of the year before. */
final class Relations {
    /**
     * Figures that stand alone:
     * pollutants, biogenic emissions and removals, which no total holds;
     * volunteers and activities, which are counted by nobody else;
     * hours of anti-corruption training, which no total holds;
     * assets at risk or with opportunities, progress of plans and metrics of an industry, which are parts of nothing printed;
     * the share of remuneration, where it is linked to climate.
     */
    static final Pattern ALONE = Pattern.compile("airEmissions\\..*|greenhouseGas\\.(biogenic|removals)"
            + "|communityInvestment\\.(volunteerAttendances|activities)"
            + "|antiCorruption\\.(directorTrainingHours|staffTrainingHours)"
            + "|climate\\.((transitionRisks|physicalRisks|opportunities)\\.amount|planProgress.*|industryMetrics.*"
            + "|remunerationShare)"
            // What is recycled may be a stream on top of all totals.
            + "|waste\\.streams\\[2]\\.quantity");

    private final EsgReport report;
    private final Figures figures;
    private final int index;
    private final List<Relation> relations = new ArrayList<>();

    private Relations(EditableReport report, int index) {
        this.report = report.report();
        this.figures = report.figures();
        this.index = index;
    }

    static List<Relation> of(EditableReport report, int index) {
        Relations relations = new Relations(report, index);
        relations.resources();
        relations.relations.addAll(EmissionRelations.of(relations));
        relations.relations.addAll(PeopleRelations.of(relations));
        relations.relations.addAll(TurnoverRelations.of(relations));
        relations.operations();
        relations.climate();
        relations.relations.addAll(GoalRelations.of(relations.report, relations.figures));
        return relations.relations;
    }

    PerformanceData data() {
        return report.performance().get(index);
    }

    Figures figures() {
        return figures;
    }

    boolean hasYearBefore() {
        return index > 0;
    }

    String at(String path) {
        return "performance[" + index + "]." + path;
    }

    String before(String path) {
        return "performance[" + (index - 1) + "]." + path;
    }

    List<String> all(String... paths) {
        return List.of(paths).stream().map(this::at).toList();
    }

    /** The groups of each dimension, as their paths end below that of the breakdowns. */
    List<String> groups(String breakdowns) {
        String place = at(breakdowns);
        return figures.below(place).stream()
                .map(path -> path.substring(place.length()))
                .toList();
    }

    Set<String> dimensions(String breakdowns) {
        Set<String> dimensions = new LinkedHashSet<>();
        groups(breakdowns).forEach(group -> dimensions.add(group.replaceAll("^(\\.\\w+).*", "$1")));
        return dimensions;
    }

    /** What stands for all people beside what stands for the groups of every dimension. */
    List<Relation> sums(String total, String breakdowns) {
        List<Relation> sums = new ArrayList<>();
        for (String dimension : dimensions(breakdowns)) {
            String groups = at(breakdowns + dimension);
            sums.add(Relation.sum(at(total), figures.below(groups)).namedAt(groups));
        }
        return sums;
    }

    /** A mean lies between the lowest and the highest of what it is the mean of, whatever the weights. */
    Relation between(String overall, String groups) {
        List<String> members = figures.below(at(groups));
        return new Relation(
                Relation.joined(at(overall), members),
                changed -> {
                    DecimalInterval mean = changed.at(at(overall));
                    DecimalInterval first = changed.at(members.get(0));
                    DecimalInterval range = new DecimalInterval(
                            members.stream().map(path -> changed.at(path).low()).reduce(first.low(), BigDecimal::min),
                            members.stream()
                                    .map(path -> changed.at(path).high())
                                    .reduce(first.high(), BigDecimal::max));
                    return mean.intersects(range);
                },
                at(overall));
    }

    private void add(Relation relation) {
        relations.add(relation);
    }

    private void resources() {
        for (String waste : all("waste.hazardous", "waste.nonHazardous")) {
            add(Relation.sumWithOrWithoutLast(waste + ".total", figures.below(waste + ".treatments")));
            add(Relation.perUnit(waste + ".intensities[0]", waste + ".total", at("workforce.total")));
        }
        add(Relation.notAbove(at("waste.streams[0].quantity"), at("waste.hazardous.total")));
        add(Relation.notAbove(at("waste.streams[1].quantity"), at("waste.nonHazardous.total")));
        add(Relation.sumWithOrWithoutLast(at("water.total"), figures.below(at("water.sources"))));
        add(Relation.notAbove(at("water.discharged"), at("water.total")));
        add(Relation.sum(at("packaging.total"), figures.below(at("packaging.materials"))));
        add(perProduct());
        add(sameRevenue());
        for (String resource : all("water", "packaging")) {
            add(Relation.perUnit(resource + ".intensities[0]", resource + ".total", at("workforce.total")));
        }
    }

    private Relation perProduct() {
        DecimalInterval kilograms = DecimalInterval.exactly(BigDecimal.valueOf(1000));
        return implied(
                at("packaging.intensities[1]"),
                List.of(at("packaging.total"), at("productResponsibility.sold")),
                changed -> changed.at(at("packaging.total")).times(kilograms),
                changed -> changed.at(at("productResponsibility.sold")));
    }

    /** The revenue is not printed, but it is the same for both. */
    private Relation sameRevenue() {
        String perRevenue = at("energy.intensities[1]");
        return implied(
                at("water.intensities[1]"),
                List.of(at("water.total"), at("energy.total"), perRevenue),
                changed -> changed.at(at("water.total")),
                changed -> changed.at(perRevenue).low().signum() <= 0
                        ? null
                        : changed.at(at("energy.total")).dividedBy(changed.at(perRevenue)));
    }

    /** A total over an intensity beside what it is divided by; null where that can be anything. */
    private static Relation implied(
            String intensity,
            List<String> others,
            Function<Figures, DecimalInterval> total,
            Function<Figures, @Nullable DecimalInterval> denominator) {
        return new Relation(
                Relation.joined(intensity, others),
                changed -> {
                    DecimalInterval divided = denominator.apply(changed);
                    return divided == null
                            || changed.at(intensity).low().signum() <= 0
                            || total.apply(changed)
                                    .dividedBy(changed.at(intensity))
                                    .intersects(divided);
                },
                intensity);
    }

    private void operations() {
        add(Relation.sum(at("suppliers.total"), figures.below(at("suppliers.regions"))));
        for (String practice : all("suppliers.practices[0]", "suppliers.practices[1]")) {
            add(Relation.notAbove(practice + ".suppliers", at("suppliers.total")));
            if (figures.value(at("suppliers.total")).signum() > 0) {
                add(Relation.percentage(practice + ".share", practice + ".suppliers", at("suppliers.total")));
            }
        }
        String products = at("productResponsibility.");
        add(Relation.percentage(products + "recalledShare", products + "recalled", products + "sold"));
        add(Relation.notAbove(products + "recalled", products + "sold"));
        add(Relation.notAbove(products + "complaints", products + "serviceRequests"));
        for (String rate : List.of(products + "complaintResponseRate", products + "complaintResolutionRate")) {
            add(Relation.notAboveHundred(rate));
            if (figures.value(products + "complaints").signum() > 0) {
                add(new Relation(
                        List.of(rate, products + "complaints"),
                        changed -> changed.value(products + "complaints").signum() <= 0
                                || changed.at(rate)
                                        .times(changed.at(products + "complaints"))
                                        .dividedBy(Relation.HUNDRED)
                                        .containsInteger(),
                        rate));
            }
        }
        String corruption = at("antiCorruption.");
        add(Relation.notAboveHundred(corruption + "directorsTrainedShare"));
        add(Relation.notAboveHundred(corruption + "staffTrainedShare"));
        BigDecimal told = BigDecimal.valueOf(
                Objects.requireNonNull(data().antiCorruption()).cases().size());
        add(new Relation(
                List.of(corruption + "concludedCases"),
                changed -> changed.value(corruption + "concludedCases").compareTo(told) == 0,
                corruption + "cases"));
        String community = at("communityInvestment.");
        add(Relation.sum(community + "totalMoney", contributions(community, "money")));
        add(Relation.sum(community + "totalHours", contributions(community, "time")));
    }

    private static List<String> contributions(String community, String of) {
        return List.of(community + "contributions[0]." + of, community + "contributions[1]." + of);
    }

    private void climate() {
        for (String assets : all("climate.transitionRisks", "climate.physicalRisks", "climate.opportunities")) {
            add(Relation.notAboveHundred(assets + ".percentage"));
        }
        String capital = at("climate.capitalDeployment.");
        add(Relation.sum(
                capital + "total",
                List.of(capital + "capitalExpenditure", capital + "financing", capital + "investment")));
        for (String effect : all("climate.financialEffects[0]", "climate.financialEffects[1]")) {
            add(Relation.notAbove(effect + ".lowest", effect + ".highest"));
            add(Relation.notAbove(effect + ".lowest", effect + ".amount").namedAt(effect + ".amount"));
            add(Relation.notAbove(effect + ".amount", effect + ".highest"));
        }
        if (Boolean.FALSE.equals(Objects.requireNonNull(data().climate()).remunerationLinked())) {
            String share = at("climate.remunerationShare");
            add(new Relation(List.of(share), changed -> changed.value(share).signum() == 0, share));
        }
    }

    /** The change of a total against an earlier one, in percent. */
    static Relation change(String change, String total, String earlier) {
        DecimalInterval one = DecimalInterval.exactly(BigDecimal.ONE);
        return new Relation(
                List.of(change, total, earlier),
                figures -> figures.at(earlier).low().signum() <= 0
                        || figures.at(total)
                                .dividedBy(figures.at(earlier))
                                .minus(one)
                                .times(Relation.HUNDRED)
                                .intersects(figures.at(change)),
                change);
    }
}
