package io.github.hkesg.testkit;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Issuer;
import io.github.hkesg.model.ListingBoard;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.Publication;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.ReportingBoundary;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Part;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.ProvisionKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Reports of the made-up Example Holdings on which no rule of the book finds anything. A test takes one and breaks one thing.
 *
 * <p>Every provision in force is reported with all its parts, every KPI has its figures, breakdowns and intensities for the
 * year and two years before, and what can be calculated from other figures agrees with them. The figures are the same in every
 * year, of 100 people who work with 100 MWh of electricity and a tonne of petrol, so that they are easily calculated in one's
 * head and the year before is never the reason for a finding.
 *
 * <pre>{@code
 * EsgReport silent = SampleReports.compliant(MAIN_BOARD, 2025).withoutDisclosure(KPI_A2_2);
 * EsgReport wrong = SampleReports.compliant(MAIN_BOARD, 2025, year -> year.withSafety(
 *         SampleFigures.SAFETY.withFatalities(Count.of(1))));
 * }</pre>
 */
public final class SampleReports {
    /** First financial year of the edition of 2016, the earliest that this library knows. */
    private static final int FIRST_YEAR = 2016;

    private static final int MONTHS_TO_PUBLICATION = 4;

    private SampleReports() {}

    /**
     * A report on which no rule of the book finds anything.
     *
     * @param issuerClass class of the issuer, on which the obligations of Part D depend
     * @param year the calendar year reported on, for example 2025; from 2016 on
     * @return the report, with the year reported on in {@code performance[2]}
     * @throws IllegalArgumentException if the year is before 2016, to which no edition applies
     */
    public static EsgReport compliant(IssuerClass issuerClass, int year) {
        return compliant(issuerClass, year, UnaryOperator.identity());
    }

    /**
     * A compliant report with a change to the figures of the year reported on.
     *
     * @param issuerClass class of the issuer
     * @param year the calendar year reported on, for example 2025; from 2016 on
     * @param change changes the figures of that year, for example {@code figures -> figures.withWater(null)}; the years before
     *     keep theirs
     * @return the report, with the changed year in {@code performance[2]}
     * @throws IllegalArgumentException if the year is before 2016, to which no edition applies
     */
    public static EsgReport compliant(IssuerClass issuerClass, int year, UnaryOperator<PerformanceData> change) {
        return compliant(issuerClass, ReportingPeriod.ofYear(year), change);
    }

    /**
     * A compliant report on a financial year that need not be a calendar year, with a change to the figures of that year.
     *
     * @param issuerClass class of the issuer
     * @param period the financial year, for example from 1 April 2025 to 31 March 2026; begins in 2016 or later
     * @param change changes the figures of that year; {@code UnaryOperator.identity()} for none
     * @return the report, with the changed year in {@code performance[2]}
     * @throws IllegalArgumentException if the period is not twelve months, or begins before 2016
     */
    public static EsgReport compliant(
            IssuerClass issuerClass, ReportingPeriod period, UnaryOperator<PerformanceData> change) {
        Objects.requireNonNull(issuerClass, "issuerClass");
        Objects.requireNonNull(change, "change");
        if (period.start().getYear() < FIRST_YEAR) {
            throw new IllegalArgumentException(
                    "No edition of the Code applies to " + period.start().getYear() + ", only from " + FIRST_YEAR);
        }
        if (!period.coversTwelveMonths()) {
            throw new IllegalArgumentException("A compliant report is on twelve months, not on " + period.label());
        }
        List<ReportingPeriod> years = List.of(yearBefore(yearBefore(period)), yearBefore(period), period);
        LocalDate published = period.end().plusMonths(MONTHS_TO_PUBLICATION);
        return EsgReport.builder()
                .issuer(issuer(issuerClass))
                .period(period)
                .boundary(new ReportingBoundary("Example Holdings and all its subsidiaries.", List.of()))
                .publication(new Publication(published, published))
                .addPerformance(figures(years.get(0)), figures(years.get(1)), change.apply(figures(period)))
                .targets(SampleTargets.of(years))
                .disclosures(everythingReported(issuerClass, period))
                .build();
    }

    private static ReportingPeriod yearBefore(ReportingPeriod period) {
        return new ReportingPeriod(period.start().minusYears(1), period.start().minusDays(1));
    }

    /**
     * The figures of one year, complete and consistent, the same for every year.
     *
     * @param year the calendar year
     * @return the figures
     */
    public static PerformanceData figures(int year) {
        return figures(ReportingPeriod.ofYear(year));
    }

    private static PerformanceData figures(ReportingPeriod year) {
        return PerformanceData.builder()
                .period(year)
                .airEmissions(SampleFigures.AIR_EMISSIONS)
                .greenhouseGas(SampleFigures.GREENHOUSE_GAS)
                .energy(SampleFigures.ENERGY)
                .waste(SampleFigures.WASTE)
                .water(SampleFigures.WATER)
                .packaging(SampleFigures.PACKAGING)
                .conversionFactors(SampleEnvironment.CONVERSION_FACTORS)
                .workforce(SampleFigures.WORKFORCE)
                .turnover(SampleFigures.TURNOVER)
                .safety(SampleFigures.SAFETY)
                .training(SampleFigures.TRAINING)
                .suppliers(SampleFigures.SUPPLIERS)
                .productResponsibility(SampleFigures.PRODUCT_RESPONSIBILITY)
                .antiCorruption(SampleFigures.ANTI_CORRUPTION)
                .communityInvestment(SampleFigures.COMMUNITY_INVESTMENT)
                .climate(SampleFigures.CLIMATE)
                .build();
    }

    /**
     * The issuer of the reports.
     *
     * @param issuerClass class of the issuer
     * @return Example Holdings, listed on GEM or on the Main Board, with a plainly made-up stock code
     */
    public static Issuer issuer(IssuerClass issuerClass) {
        return issuerClass == IssuerClass.GEM
                ? new Issuer("Example Holdings", null, "8000", ListingBoard.GEM, null)
                : new Issuer(
                        "Example Holdings", null, "1", ListingBoard.MAIN_BOARD, issuerClass == IssuerClass.LARGE_CAP);
    }

    private static Map<Provision, Disclosure> everythingReported(IssuerClass issuerClass, ReportingPeriod period) {
        Map<Provision, Disclosure> disclosures = new LinkedHashMap<>();
        for (Provision provision : Provision.all()) {
            if (provision.part() != Part.A
                    && provision.kind() != ProvisionKind.HEADING
                    && Obligation.of(provision, issuerClass, period.start()) != Obligation.NOT_IN_FORCE) {
                disclosures.put(provision, reported(provision));
            }
        }
        return disclosures;
    }

    private static Disclosure reported(Provision provision) {
        return new Disclosure.Reported(
                List.of(new Reference("ESG report", null)), List.of(), new LinkedHashSet<>(provision.limbs()));
    }
}
