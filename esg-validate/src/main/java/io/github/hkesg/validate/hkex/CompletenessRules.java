package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.B_14_Q;
import static io.github.hkesg.model.code.Provisions.D_24_B;
import static io.github.hkesg.model.code.Provisions.D_25_A_I;
import static io.github.hkesg.model.code.Provisions.D_25_A_II;
import static io.github.hkesg.model.code.Provisions.D_28_C;
import static io.github.hkesg.model.code.Provisions.D_29_C;
import static io.github.hkesg.model.code.Provisions.D_34_B;
import static io.github.hkesg.model.code.Provisions.KPI_B2_1;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.model.code.IntensityRequirement;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Part;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.ProvisionKind;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether an answer has what the provision asks for: figures, breakdowns, intensities, years, sources, a place. */
final class CompletenessRules {
    /** What only some issuers have, and scope 3, of which a rule of its own speaks. */
    private static final Set<Provision> ASKED_ELSEWHERE = Set.of(D_24_B, D_25_A_I, D_25_A_II, D_28_C, D_34_B);

    static final DisclosureRule NO_FIGURE = Rule.named("kpi.no-figure")
            .kind(RuleKind.COMPLETENESS)
            .cites(provisions(kpi -> !ASKED_ELSEWHERE.contains(kpi.provision())))
            .check(CompletenessRules::noFigure);

    static final DisclosureRule BREAKDOWN_MISSING = Rule.named("kpi.breakdown-missing")
            .kind(RuleKind.COMPLETENESS)
            .cites(provisions(kpi -> !kpi.breakdownPath().isEmpty()))
            .reportingYear()
            .check(CompletenessRules::breakdownMissing);

    static final DisclosureRule INTENSITY_MISSING = Rule.named("kpi.intensity-missing")
            .kind(RuleKind.COMPLETENESS)
            .cites(provisions(kpi -> kpi.provision().intensity() == IntensityRequirement.ALWAYS))
            .reportingYear()
            .check(context -> intensityMissing(context, IntensityRequirement.ALWAYS));

    static final DisclosureRule INTENSITY_ADVISED = Rule.named("kpi.intensity-advised")
            .kind(RuleKind.ADVICE)
            .cites(provisions(kpi -> kpi.provision().intensity() == IntensityRequirement.WHERE_APPROPRIATE))
            .reportingYear()
            .check(context -> intensityMissing(context, IntensityRequirement.WHERE_APPROPRIATE));

    static final DisclosureRule YEARS_MISSING = Rule.named("safety.fatalities.years-missing")
            .kind(RuleKind.COMPLETENESS)
            .cites(KPI_B2_1)
            .check(CompletenessRules::yearsMissing);

    static final DisclosureRule SCOPE_3_SILENT = Rule.named("greenhouse-gas.scope-3.silent")
            .kind(RuleKind.COMPLETENESS)
            .cites(D_28_C)
            .check(CompletenessRules::scope3Silent);

    static final DisclosureRule LOCATION_BASED_MISSING = Rule.named("greenhouse-gas.scope-2.location-based-missing")
            .kind(RuleKind.COMPLETENESS)
            .cites(D_29_C)
            .reportingYear()
            .needs(Figures.SCOPE_2_MARKET)
            .check((context, marketBased) -> locationBasedMissing(context));

    static final DisclosureRule FACTORS_UNDECLARED = Rule.named("conversion-factors.undeclared")
            .kind(RuleKind.COMPLETENESS)
            .cites(B_14_Q)
            .reportingYear()
            .needs(Figures.GREENHOUSE_GAS)
            .check((context, gas) -> context.year().conversionFactors().isEmpty()
                            && (hasEmissions(gas) || QuantitativeKpi.hasScope3(context.year()))
                    ? RuleOutcome.of(List.of(context.finding(B_14_Q, context.at("conversionFactors"), Map.of())))
                    : RuleOutcome.passed());

    /** B.14, quantitative: the source of the conversion factors is to be told. */
    static final DisclosureRule FACTOR_SOURCE_MISSING = Rule.named("conversion-factors.source-missing")
            .kind(RuleKind.COMPLETENESS)
            .cites(B_14_Q)
            .reportingYear()
            .check(CompletenessRules::factorSources);

    static final DisclosureRule NO_REFERENCE = Rule.named("reported.without-reference")
            .kind(RuleKind.COMPLETENESS)
            .cites(PresenceRules.DISCLOSURES)
            .check(CompletenessRules::noReference);

    static final List<DisclosureRule> ALL = List.of(
            NO_FIGURE,
            BREAKDOWN_MISSING,
            INTENSITY_MISSING,
            INTENSITY_ADVISED,
            YEARS_MISSING,
            SCOPE_3_SILENT,
            LOCATION_BASED_MISSING,
            FACTORS_UNDECLARED,
            FACTOR_SOURCE_MISSING,
            NO_REFERENCE);

    private CompletenessRules() {}

    private static List<Provision> provisions(Predicate<QuantitativeKpi> filter) {
        return QuantitativeKpi.ALL.stream()
                .filter(filter)
                .map(QuantitativeKpi::provision)
                .toList();
    }

    /** Whether the report says that it answers a provision that is in force. */
    static boolean isClaimed(RuleContext context, Provision provision) {
        EsgReport.Entry entry = context.report().entryFor(provision);
        return entry != null
                && context.obligation(provision) != Obligation.NOT_IN_FORCE
                && entry.disclosure() instanceof Disclosure.Reported;
    }

    private static RuleOutcome noFigure(RuleContext context) {
        PerformanceData year = context.report().currentPerformance();
        List<Finding> findings = new ArrayList<>();
        boolean claimed = false;
        for (QuantitativeKpi kpi : QuantitativeKpi.ALL) {
            if (isClaimed(context, kpi.provision()) && !ASKED_ELSEWHERE.contains(kpi.provision())) {
                claimed = true;
                if ((year == null || !kpi.isGiven().test(year))
                        && !isMarketBasedOnly(kpi, year)
                        && !isRelieved(context, kpi.provision())) {
                    findings.add(noFigure(context, kpi));
                }
            }
        }
        return claimed
                ? RuleOutcome.of(findings)
                : new RuleOutcome.NotApplicable(new Reason("outcome.nothing-reported", Map.of()));
    }

    /** Where a description may stand alone, as that of financial effects that cannot be measured, figures are a question. */
    private static Finding noFigure(RuleContext context, QuantitativeKpi kpi) {
        boolean isOpen = kpi.provision().part() == Part.D
                && kpi.provision().kind() == ProvisionKind.QUANTITATIVE_AND_NARRATIVE
                && !kpi.provision().reliefs().isEmpty();
        return context.finding(
                isOpen ? RuleKind.PLAUSIBILITY : RuleKind.COMPLETENESS,
                isOpen ? "kpi.no-figure.relief" : "kpi.no-figure",
                kpi.provision(),
                inReportingYear(context, kpi.path()),
                Map.of());
    }

    private static boolean isRelieved(RuleContext context, Provision provision) {
        EsgReport.Entry entry = context.report().entryFor(provision);
        return entry != null
                && entry.disclosure() instanceof Disclosure.Reported reported
                && reported.reliefs().stream()
                        .anyMatch(claim -> provision.reliefs().contains(claim.relief()));
    }

    /** That the location-based figure is missing is the finding of a rule of its own. */
    private static boolean isMarketBasedOnly(QuantitativeKpi kpi, @Nullable PerformanceData year) {
        return kpi.provision().equals(D_29_C) && year != null && Figures.SCOPE_2_MARKET.in(year) != null;
    }

    private static Location inReportingYear(RuleContext context, String path) {
        PerformanceData year = context.report().currentPerformance();
        Location performance = Location.of("performance");
        return year == null
                ? performance
                : performance
                        .index(context.report().performance().indexOf(year))
                        .field(path);
    }

    private static RuleOutcome breakdownMissing(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (QuantitativeKpi kpi : QuantitativeKpi.ALL) {
            if (kpi.breakdownPath().isEmpty() || !kpi.isGiven().test(context.year())) {
                continue;
            }
            Set<BreakdownDimension> given = kpi.dimensions().apply(context.year());
            for (BreakdownDimension dimension : kpi.provision().breakdowns()) {
                if (!given.contains(dimension)) {
                    findings.add(context.finding(
                            kpi.provision(),
                            kpi.breakdownAt(context.at(""), dimension),
                            Map.of("dimension", new Argument.Term("dimension." + dimension))));
                }
            }
        }
        return RuleOutcome.of(findings);
    }

    private static RuleOutcome intensityMissing(RuleContext context, IntensityRequirement requirement) {
        List<Finding> findings = new ArrayList<>();
        for (QuantitativeKpi kpi : QuantitativeKpi.ALL) {
            if (kpi.provision().intensity() == requirement
                    && !kpi.intensityPath().isEmpty()
                    && isClaimed(context, kpi.provision())
                    && kpi.hasFigureOtherThanZero(context.year())
                    && kpi.intensities().apply(context.year()).isEmpty()) {
                findings.add(context.finding(kpi.provision(), context.at(kpi.intensityPath()), Map.of()));
            }
        }
        return RuleOutcome.of(findings);
    }

    /** B2.1 asks for each of the past three years, the reporting year included. */
    private static RuleOutcome yearsMissing(RuleContext context) {
        if (!isClaimed(context, KPI_B2_1)) {
            return Rule.absent(KPI_B2_1.id());
        }
        // The span of three years came with the edition of July 2020.
        if (context.report().edition() == CodeEdition.GUIDE_2016) {
            return new RuleOutcome.NotApplicable(new Reason("outcome.not-asked-by-edition", Map.of()));
        }
        LocalDate reportingEnd = context.report().period().end();
        Set<Integer> given = new TreeSet<>();
        for (PerformanceData year : context.report().performance()) {
            if (Figures.FATALITIES.in(year) != null) {
                given.add(reportingEnd.getYear() - year.period().end().getYear());
            }
        }
        List<Argument> missing = new ArrayList<>();
        for (int ago = KPI_B2_1.years() - 1; ago >= 0; ago--) {
            if (!given.contains(ago)) {
                missing.add(
                        Argument.of(yearsBefore(context.report().period(), ago).label()));
            }
        }
        if (missing.isEmpty() || given.isEmpty()) {
            return RuleOutcome.passed();
        }
        return RuleOutcome.of(List.of(context.finding(
                KPI_B2_1,
                Location.of("performance"),
                Map.of(
                        "required", Argument.of(KPI_B2_1.years()),
                        "given", Argument.of(KPI_B2_1.years() - missing.size()),
                        "missing", new Argument.Items(missing)))));
    }

    private static ReportingPeriod yearsBefore(ReportingPeriod period, int years) {
        return new ReportingPeriod(
                period.start().minusYears(years),
                period.end().plusDays(1).minusYears(years).minusDays(1));
    }

    private static RuleOutcome scope3Silent(RuleContext context) {
        PerformanceData year = context.report().currentPerformance();
        EsgReport.Entry entry = context.report().entryFor(D_28_C);
        if (entry == null || !isClaimed(context, D_28_C)) {
            return Rule.absent(D_28_C.id());
        }
        if (year != null && QuantitativeKpi.hasScope3(year)) {
            return RuleOutcome.passed();
        }
        boolean relief = entry.disclosure() instanceof Disclosure.Reported reported
                && !reported.reliefs().isEmpty();
        return RuleOutcome.of(List.of(context.finding(
                relief ? "greenhouse-gas.scope-3.silent.relief" : "greenhouse-gas.scope-3.silent.entry",
                D_28_C,
                inReportingYear(context, Figures.SCOPE_3.path()),
                Map.of("entry", Argument.of(entry.provision().id())))));
    }

    private static boolean hasEmissions(GreenhouseGas gas) {
        return Stream.of(
                        Optional.ofNullable(gas.scope1()),
                        Optional.ofNullable(gas.scope2LocationBased()),
                        Optional.ofNullable(gas.scope2MarketBased()),
                        Optional.ofNullable(gas.total()))
                .flatMap(Optional::stream)
                .anyMatch(figure -> figure.value().signum() > 0);
    }

    private static RuleOutcome locationBasedMissing(RuleContext context) {
        if (context.obligation(D_29_C) == Obligation.NOT_IN_FORCE) {
            return Rule.absent(D_29_C.id());
        }
        return Figures.SCOPE_2.in(context.year()) != null
                ? RuleOutcome.passed()
                : RuleOutcome.of(List.of(context.finding(D_29_C, context.at(Figures.SCOPE_2.path()), Map.of())));
    }

    private static RuleOutcome factorSources(RuleContext context) {
        List<ConversionFactor> factors = context.year().conversionFactors();
        if (factors.isEmpty() || context.obligation(B_14_Q) == Obligation.NOT_IN_FORCE) {
            return Rule.absent("conversionFactors");
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            ConversionFactor factor = factors.get(i);
            if (ConsideredReasons.isBlank(factor.publication())) {
                findings.add(context.finding(
                        B_14_Q,
                        context.at("conversionFactors").index(i).field("publication"),
                        Map.of(
                                "factor",
                                new Argument.Figure(
                                        factor.value(), factor.unit().toString()),
                                "source",
                                new Argument.Term("source." + factor.source()))));
            }
        }
        return RuleOutcome.of(findings);
    }

    private static RuleOutcome noReference(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        context.report().disclosures().forEach((provision, disclosure) -> {
            if (disclosure instanceof Disclosure.Reported reported
                    && reported.references().isEmpty()) {
                findings.add(context.finding(provision, context.entry(provision).field("references"), Map.of()));
            }
        });
        return RuleOutcome.of(findings);
    }
}
