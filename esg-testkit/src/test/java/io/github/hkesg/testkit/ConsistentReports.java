package io.github.hkesg.testkit;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.Publication;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.kpi.BreakdownDimension;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Complete reports whose true values are drawn and whose totals, shares, rates and intensities are derived exactly; only then is
 * each figure rounded, on its own, to any number of digits.
 */
final class ConsistentReports {
    static final int FIRST_YEAR = 2016;
    static final int LAST_YEAR = 2027;
    private static final int THREE_YEARS_SINCE = 2020;

    /** From the edition of 2020 on, fatalities are asked for in each of three years; some issuers give more. */
    private static final int FEWEST_YEARS_BEFORE = 2;

    private static final int MOST_YEARS_BEFORE = 4;
    private static final int THREE = 3;

    private final Draw draw;
    private final Yearly yearly;
    private final Intensities intensities;
    private final Emissions emissions;
    private final Resources resources;
    private final PeopleFigures peopleFigures;
    private final Operations operations;
    private final Climate climate;
    private List<Map<BreakdownDimension, String>> staff;

    private final List<PerformanceData> years = new ArrayList<>();
    private final List<BigDecimal> energy = new ArrayList<>();
    private final List<BigDecimal> water = new ArrayList<>();
    private final List<Integer> headcounts = new ArrayList<>();

    private ConsistentReports(Draw draw) {
        this.draw = draw;
        yearly = new Yearly(draw);
        intensities = new Intensities(draw);
        emissions = new Emissions(yearly, intensities);
        resources = new Resources(yearly, intensities);
        peopleFigures = new PeopleFigures(draw);
        operations = new Operations(yearly);
        climate = new Climate(draw);
        staff = People.staff(draw);
    }

    /**
     * A report, and last year's where it is given.
     *
     * @param report the report
     * @param prior the report of the same issuer on the year before; null if not given
     */
    record Drawn(EsgReport report, @Nullable EsgReport prior) {
        /** Where the year reported on stands among those given. */
        int reportingYear() {
            return report.performance().size() - 1;
        }
    }

    /** The same report for the same seed, of any class of issuer under any edition, with any of the years before. */
    static Drawn of(long seed) {
        Draw draw = new Draw(seed);
        IssuerClass issuerClass = draw.oneOf(IssuerClass.values());
        int year = draw.between(FIRST_YEAR, LAST_YEAR);
        int before = draw.between(year < THREE_YEARS_SINCE ? 1 : FEWEST_YEARS_BEFORE, MOST_YEARS_BEFORE);
        boolean endsInMarch = draw.oneIn(THREE);
        return new ConsistentReports(draw).report(issuerClass, year, before, endsInMarch);
    }

    private Drawn report(IssuerClass issuerClass, int year, int before, boolean endsInMarch) {
        List<ReportingPeriod> periods = new ArrayList<>();
        for (int each = year - before; each <= year; each++) {
            ReportingPeriod period = endsInMarch
                    ? new ReportingPeriod(LocalDate.of(each, 4, 1), LocalDate.of(each + 1, 3, 31))
                    : ReportingPeriod.ofYear(each);
            periods.add(period);
            addYear(period);
        }
        // A target has a base, a year on the way and one reached.
        List<Target> targets = before >= FEWEST_YEARS_BEFORE && draw.oneIn(2) ? targets(periods) : List.of();
        EsgReport report = of(SampleReports.compliant(issuerClass, year), years).withTargets(targets);
        boolean isPriorGiven = year > FIRST_YEAR && draw.oneIn(2);
        return new Drawn(
                report,
                isPriorGiven ? of(SampleReports.compliant(issuerClass, year - 1), years.subList(0, before)) : null);
    }

    private List<Target> targets(List<ReportingPeriod> periods) {
        Goals goals = new Goals(draw, periods);
        List<Target> samples = SampleTargets.of(periods);
        return List.of(
                goals.target(samples.get(SampleTargets.ENERGY), energy, "'000 kWh"),
                goals.target(samples.get(SampleTargets.WATER), water, "m3"),
                goals.perPerson(samples.get(SampleTargets.WATER), water, headcounts, intensities, "m3/person"));
    }

    private static EsgReport of(EsgReport sample, List<PerformanceData> years) {
        ReportingPeriod period = years.get(years.size() - 1).period();
        LocalDate published = period.end().plusMonths(4);
        return sample.withPeriod(period)
                .withPublication(new Publication(published, published))
                .withTargets(List.of())
                .withPerformance(years);
    }

    private void addYear(ReportingPeriod period) {
        People people = new People(draw, staff);
        staff = List.copyOf(people.closing);
        int headcount = people.closing.size();
        headcounts.add(headcount);
        PerformanceData.Builder year = PerformanceData.builder();
        year.period(period).climate(climate.year());
        BigDecimal revenue = yearly.amount("revenue", 5000);
        BigDecimal sold = yearly.amount("sold", 100_000);
        energy.add(emissions.addYear(year, headcount, revenue));
        water.add(resources.addYear(year, headcount, revenue, sold));
        peopleFigures.addYear(year, people);
        operations.addYear(year, headcount, sold);
        years.add(year.build());
    }
}
