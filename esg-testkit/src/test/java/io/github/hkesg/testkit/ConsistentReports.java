package io.github.hkesg.testkit;

import static io.github.hkesg.model.kpi.BreakdownDimension.AGE_GROUP;
import static io.github.hkesg.model.kpi.BreakdownDimension.EMPLOYEE_CATEGORY;
import static io.github.hkesg.model.kpi.BreakdownDimension.GENDER;
import static io.github.hkesg.model.kpi.BreakdownDimension.REGION;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.Contribution;
import io.github.hkesg.model.kpi.NewHires;
import io.github.hkesg.model.kpi.PackagingMaterial;
import io.github.hkesg.model.kpi.ProductResponsibility;
import io.github.hkesg.model.kpi.Safety;
import io.github.hkesg.model.kpi.SupplierPractice;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Complete reports whose true values are drawn and whose totals, shares, rates and intensities are derived exactly; only then is
 * each figure rounded, on its own, to any number of digits.
 */
final class ConsistentReports {
    static final int YEAR = 2025;

    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final TurnoverMethod[] METHODS = {
        TurnoverMethod.YEAR_END_HEADCOUNT,
        TurnoverMethod.AVERAGE_HEADCOUNT,
        TurnoverMethod.OPENING_HEADCOUNT,
        TurnoverMethod.LEAVERS_PLUS_CLOSING
    };
    private static final List<BreakdownDimension> TURNOVER_DIMENSIONS = List.of(GENDER, AGE_GROUP, REGION);
    private static final List<BreakdownDimension> TRAINING_DIMENSIONS = List.of(GENDER, EMPLOYEE_CATEGORY);

    private final Draw draw;
    private final TurnoverMethod method;
    private List<Map<BreakdownDimension, String>> staff;
    private final Emissions emissions;

    private ConsistentReports(Draw draw) {
        this.draw = draw;
        method = draw.oneOf(METHODS);
        staff = People.staff(draw);
        emissions = new Emissions(draw);
    }

    /** The same report for the same seed. */
    static EsgReport of(long seed) {
        ConsistentReports reports = new ConsistentReports(new Draw(seed));
        List<PerformanceData> years = new ArrayList<>();
        for (int year = YEAR - 2; year <= YEAR; year++) {
            years.add(reports.year(year));
        }
        return SampleReports.compliant(IssuerClass.MAIN_BOARD, YEAR)
                .withTargets(List.of())
                .withPerformance(years);
    }

    private PerformanceData year(int year) {
        People people = new People(draw, staff);
        staff = List.copyOf(people.closing);
        PerformanceData.Builder builder = PerformanceData.builder();
        emissions.addYear(builder, people.closing.size());
        builder.period(ReportingPeriod.ofYear(year))
                .airEmissions(SampleEnvironment.AIR_EMISSIONS)
                .packaging(packaging())
                .workforce(workforce(people))
                .turnover(turnover(people))
                .safety(safety(people))
                .training(training(people))
                .suppliers(suppliers())
                .productResponsibility(products())
                .antiCorruption(SampleOperations.ANTI_CORRUPTION)
                .communityInvestment(community())
                .climate(SampleClimate.METRICS);
        return builder.build();
    }

    private Workforce workforce(People people) {
        long total = people.closing.size();
        return Workforce.builder()
                .total(total)
                .breakdowns(People.counts(people.closing))
                .shares(People.by(
                        List.copyOf(People.GROUPS.keySet()),
                        (dimension, label) -> draw.percent(People.count(people.closing, dimension, label), total)))
                .newHires(NewHires.builder()
                        .total(people.hired.size())
                        .breakdowns(People.counts(people.hired))
                        .build())
                .build();
    }

    private Turnover turnover(People people) {
        return Turnover.builder()
                .method(method)
                .overall(draw.percent(
                        2L * people.left.size(),
                        twiceTheDenominator(people.opening.size(), people.left.size(), people.closing.size())))
                .breakdowns(People.by(TURNOVER_DIMENSIONS, (dimension, label) -> {
                    long left = People.count(people.left, dimension, label);
                    long denominator = twiceTheDenominator(
                            People.count(people.opening, dimension, label),
                            left,
                            People.count(people.closing, dimension, label));
                    return draw.percent(2 * left, denominator);
                }))
                .leavers(people.left.size())
                .leaverBreakdowns(People.counts(people.left))
                .build();
    }

    /** Twice, because an average of two headcounts need not be whole. */
    private long twiceTheDenominator(long opening, long left, long closing) {
        return switch (method) {
            case AVERAGE_HEADCOUNT -> opening + closing;
            case OPENING_HEADCOUNT -> 2 * opening;
            case LEAVERS_PLUS_CLOSING -> 2 * (left + closing);
            default -> 2 * closing;
        };
    }

    private Safety safety(People people) {
        int fatalities = draw.oneIn(3) ? draw.between(1, 3) : 0;
        int injuries = fatalities + draw.between(0, 5);
        return Safety.builder()
                .fatalities(Count.of(fatalities))
                .fatalityRate(draw.percent(fatalities, people.closing.size()))
                .injuries(Count.of(injuries))
                .lostDays(draw.printed(BigDecimal.valueOf(injuries == 0 ? 0 : draw.between(0, 90)), "d"))
                .build();
    }

    private Training training(People people) {
        long total = people.closing.size();
        return Training.builder()
                .peopleTrained(people.trained())
                .peopleTrainedBreakdowns(People.by(
                        TRAINING_DIMENSIONS, (dimension, label) -> Count.of(people.trained(dimension, label))))
                .percentTrained(draw.percent(people.trained(), total))
                .percentTrainedBreakdowns(People.by(
                        TRAINING_DIMENSIONS,
                        (dimension, label) -> draw.percent(
                                people.trained(dimension, label), People.count(people.closing, dimension, label))))
                .totalHours(draw.printed(hours(people.quarterHours()), "h"))
                .hoursBreakdowns(People.by(
                        TRAINING_DIMENSIONS,
                        (dimension, label) -> draw.printed(hours(people.quarterHours(dimension, label)), "h")))
                .averageHours(draw.printed(
                        Draw.ratio(hours(people.quarterHours()), BigDecimal.valueOf(people.closing.size())), "h"))
                .averageHoursBreakdowns(People.by(
                        TRAINING_DIMENSIONS,
                        (dimension, label) -> draw.printed(
                                Draw.ratio(
                                        hours(people.quarterHours(dimension, label)),
                                        BigDecimal.valueOf(People.count(people.closing, dimension, label))),
                                "h")))
                .build();
    }

    private static BigDecimal hours(long quarterHours) {
        return BigDecimal.valueOf(quarterHours).multiply(QUARTER);
    }

    private PackagingMaterial packaging() {
        Map<String, BigDecimal> materials = new LinkedHashMap<>();
        materials.put("Cardboard", draw.amount(50));
        materials.put("Plastics", draw.amount(20));
        BigDecimal total = Emissions.sum(materials.values());
        BigDecimal pieces = BigDecimal.valueOf(draw.between(1000, 100_000));
        return new PackagingMaterial(
                draw.printed(total, "t"),
                List.of(new Intensity(
                        draw.rounded(Draw.ratio(total, pieces)), UnitRatio.parse("t/piece"), pieces + " pieces")),
                draw.printedAll(materials, "t"),
                List.of());
    }

    private Suppliers suppliers() {
        int here = draw.between(1, 200);
        int there = draw.between(0, 200);
        return Suppliers.builder()
                .total(here + there)
                .region("Hong Kong", here)
                .region("Mainland China", there)
                .addPractices(practice("Supplier code", draw.between(0, here + there), here + there))
                .build();
    }

    private SupplierPractice practice(String name, int covered, int total) {
        return new SupplierPractice(name, Count.of(covered), draw.percent(covered, total));
    }

    private ProductResponsibility products() {
        int requests = draw.between(0, 1000);
        int sold = draw.between(1000, 100_000);
        int recalled = draw.between(0, 100);
        return ProductResponsibility.builder()
                .sold(draw.printed(BigDecimal.valueOf(sold), "piece"))
                .recalled(draw.printed(BigDecimal.valueOf(recalled), "piece"))
                .recalledShare(draw.percent(recalled, sold))
                .complaints(Count.of(draw.between(0, requests)))
                .serviceRequests(Count.of(requests))
                .build();
    }

    private CommunityInvestment community() {
        BigDecimal education = draw.amount(100_000);
        BigDecimal health = draw.amount(100_000);
        BigDecimal educationHours = draw.amount(100);
        BigDecimal healthHours = draw.amount(100);
        return CommunityInvestment.builder()
                .addContributions(
                        Contribution.of("education", draw.printed(education, "HKD"), draw.printed(educationHours, "h")),
                        Contribution.of("health", draw.printed(health, "HKD"), draw.printed(healthHours, "h")))
                .totalMoney(draw.printed(education.add(health), "HKD"))
                .totalHours(draw.printed(educationHours.add(healthHours), "h"))
                .build();
    }
}
