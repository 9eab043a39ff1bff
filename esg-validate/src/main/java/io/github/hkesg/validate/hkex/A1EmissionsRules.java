package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_A1_1;
import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.model.code.Provisions.KPI_A1_4;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.AirEmission;
import io.github.hkesg.model.kpi.AirEmissions;
import io.github.hkesg.model.kpi.AirPollutant;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.Waste;
import io.github.hkesg.model.kpi.WasteClass;
import io.github.hkesg.model.kpi.WasteStream;
import io.github.hkesg.model.kpi.WasteTotal;
import io.github.hkesg.model.kpi.WasteTreatment;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Need;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Aspect A1: emissions and waste. */
final class A1EmissionsRules {
    /** "No hazardous waste" beside waste that national catalogues list as hazardous needs a reason. */
    static final DisclosureRule HAZARDOUS_WASTE_CONTRADICTED = Rule.named("hazardous-waste.not-applicable.contradicted")
            .kind(RuleKind.JUSTIFICATION)
            .cites(KPI_A1_3)
            .check(A1EmissionsRules::hazardousWasteContradicted);

    static final DisclosureRule WASTE_STREAM_JUMP = Rule.named("waste.stream.year-on-year-jump")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_A1_3, KPI_A1_4)
            .reportingYear()
            .needs(Figures.WASTE)
            .check(A1EmissionsRules::streamJumps);

    static final DisclosureRule WASTE_TOTAL_JUMP = Rule.named("waste.total.year-on-year-jump")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_A1_3, KPI_A1_4)
            .reportingYear()
            .needs(Figures.WASTE)
            .check((context, waste) -> Parts.together(List.of(
                    Jumps.outcome(context, KPI_A1_3, Figures.HAZARDOUS_WASTE_TOTAL, waste.notes()),
                    Jumps.outcome(context, KPI_A1_4, Figures.NON_HAZARDOUS_WASTE_TOTAL, waste.notes()))));

    static final DisclosureRule WASTE_TREATMENTS = Rule.named("waste.treatment.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_A1_3, KPI_A1_4)
            .eachYear()
            .needs(Figures.WASTE)
            .check(A1EmissionsRules::treatments);

    static final DisclosureRule WASTE_STREAM_EXCEEDS_TOTAL = Rule.named("waste.stream.exceeds-total")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_A1_3, KPI_A1_4)
            .eachYear()
            .needs(Figures.WASTE)
            .check(A1EmissionsRules::streamExceedsTotal);

    static final DisclosureRule POLLUTANT_UNNAMED = Rule.named("air-emissions.pollutant-unnamed")
            .kind(RuleKind.COMPLETENESS)
            .cites(KPI_A1_1)
            .reportingYear()
            .needs(Figures.AIR_EMISSIONS)
            .check(A1EmissionsRules::pollutantUnnamed);

    /** Two figures of one pollutant are of two sources or of two boundaries; the reader has to be told which is which. */
    static final DisclosureRule POLLUTANT_REPEATED = Rule.named("air-emissions.pollutant-repeated")
            .kind(RuleKind.COMPLETENESS)
            .cites(KPI_A1_1)
            .reportingYear()
            .needs(Figures.AIR_EMISSIONS)
            .check(A1EmissionsRules::pollutantRepeated);

    static final DisclosureRule POLLUTANT_JUMP = Rule.named("air-emissions.year-on-year-jump")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_A1_1)
            .reportingYear()
            .needs(Figures.AIR_EMISSIONS)
            .check(A1EmissionsRules::pollutantJumps);

    static final List<DisclosureRule> ALL = List.of(
            HAZARDOUS_WASTE_CONTRADICTED,
            WASTE_STREAM_JUMP,
            WASTE_TOTAL_JUMP,
            WASTE_TREATMENTS,
            WASTE_STREAM_EXCEEDS_TOTAL,
            POLLUTANT_UNNAMED,
            POLLUTANT_REPEATED,
            POLLUTANT_JUMP);

    /** What some reports count as waste produced and others, because it is not disposed of, do not. */
    private static final Set<WasteTreatment> RECOVERED = EnumSet.of(
            WasteTreatment.RECYCLED, WasteTreatment.REUSED, WasteTreatment.COMPOSTED, WasteTreatment.ENERGY_RECOVERY);

    private A1EmissionsRules() {}

    private static RuleOutcome hazardousWasteContradicted(RuleContext context) {
        EsgReport.Entry entry = context.report().entryFor(KPI_A1_3);
        if (entry == null || !(entry.disclosure() instanceof Disclosure.NotApplicable)) {
            return new RuleOutcome.NotApplicable(new Reason("outcome.nothing-not-applicable", Map.of()));
        }
        PerformanceData year = context.report().currentPerformance();
        Waste waste = year == null ? null : Figures.WASTE.in(year);
        if (waste == null) {
            return Rule.absent(Figures.WASTE.path());
        }
        List<WasteStream> suspect =
                waste.streams().stream().filter(A1EmissionsRules::isSuspect).toList();
        if (suspect.isEmpty() || hasHazardousTotal(waste)) {
            return RuleOutcome.passed();
        }
        return RuleOutcome.of(List.of(context.finding(
                KPI_A1_3, context.entry(KPI_A1_3), Map.of("streams", Argument.all(suspect, A1EmissionsRules::shown)))));
    }

    /** A total of hazardous waste contradicts by itself, which is the finding of {@link NotApplicableRules}. */
    private static boolean hasHazardousTotal(Waste waste) {
        WasteTotal hazardous = waste.hazardous();
        Quantity total = hazardous == null ? null : hazardous.total();
        return total != null && total.value().signum() > 0;
    }

    private static boolean isSuspect(WasteStream stream) {
        return stream.quantity().value().signum() > 0
                && (stream.wasteClass() == WasteClass.HAZARDOUS
                        || (stream.wasteClass() == null && stream.material().isPossiblyHazardous()));
    }

    private static Argument shown(WasteStream stream) {
        return new Argument.Items(List.of(name(stream), Argument.of(stream.quantity())));
    }

    private static Argument name(WasteStream stream) {
        String label = stream.label();
        return label == null ? new Argument.Term("material." + stream.material()) : Argument.of(label);
    }

    private static RuleOutcome streamJumps(RuleContext context, Waste waste) {
        if (waste.streams().isEmpty()) {
            return Rule.absent("waste.streams");
        }
        PerformanceData before = context.yearBefore();
        Waste wasteBefore = before == null ? null : Figures.WASTE.in(before);
        if (wasteBefore == null) {
            return Rule.undetermined(List.of(Figures.WASTE.path()));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < waste.streams().size(); i++) {
            WasteStream stream = waste.streams().get(i);
            WasteStream earlier = sameStream(stream, wasteBefore);
            if (earlier != null
                    && !Note.explainChange(stream.notes())
                    && !Note.explainChange(waste.notes())
                    && Jumps.isJump(earlier.quantity(), stream.quantity())) {
                findings.add(context.finding(
                        provisionOf(stream),
                        context.at("waste.streams").index(i),
                        Map.of(
                                "stream", name(stream),
                                "before", Argument.of(earlier.quantity()),
                                "now", Argument.of(stream.quantity()))));
            }
        }
        return RuleOutcome.of(findings);
    }

    private static RuleOutcome treatments(RuleContext context, Waste waste) {
        return Parts.together(List.of(
                treatments(context, KPI_A1_3, Figures.HAZARDOUS_WASTE),
                treatments(context, KPI_A1_4, Figures.NON_HAZARDOUS_WASTE)));
    }

    private static RuleOutcome treatments(RuleContext context, Provision provision, Need<WasteTotal> need) {
        WasteTotal waste = need.in(context.year());
        String path = need.path() + ".total";
        return waste == null
                ? Rule.absent(path)
                : Parts.sum(context, provision, path, waste.total(), waste.treatments(), RECOVERED);
    }

    /** Streams need not be part of a total, and may overlap: only one that is more than the whole by itself is odd. */
    private static RuleOutcome streamExceedsTotal(RuleContext context, Waste waste) {
        List<Finding> findings = new ArrayList<>();
        boolean compared = false;
        for (int i = 0; i < waste.streams().size(); i++) {
            WasteStream stream = waste.streams().get(i);
            Quantity total = totalOf(stream, waste);
            if (total != null && total.unit().isCompatibleWith(stream.quantity().unit())) {
                compared = true;
                if (Parts.exceeds(stream.quantity(), total)) {
                    findings.add(context.finding(
                            stream.wasteClass() == WasteClass.HAZARDOUS ? KPI_A1_3 : KPI_A1_4,
                            context.at("waste.streams").index(i).field("quantity"),
                            Map.of(
                                    "stream", name(stream),
                                    "quantity", Argument.of(stream.quantity()),
                                    "total", Argument.of(total))));
                }
            }
        }
        return compared ? RuleOutcome.of(findings) : Rule.absent("waste.streams");
    }

    /** The total to which the report itself assigns a stream; what is recovered may stand outside it. */
    private static @Nullable Quantity totalOf(WasteStream stream, Waste waste) {
        if (stream.wasteClass() == null || RECOVERED.contains(stream.treatment())) {
            return null;
        }
        WasteTotal total = stream.wasteClass() == WasteClass.HAZARDOUS ? waste.hazardous() : waste.nonHazardous();
        return total == null ? null : total.total();
    }

    private static RuleOutcome pollutantUnnamed(RuleContext context, AirEmissions emissions) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < emissions.pollutants().size(); i++) {
            AirEmission emission = emissions.pollutants().get(i);
            String label = emission.label();
            if (emission.pollutant() == AirPollutant.OTHER && (label == null || label.isBlank())) {
                findings.add(context.finding(
                        KPI_A1_1,
                        context.at("airEmissions.pollutants").index(i).field("label"),
                        Map.of("quantity", Argument.of(emission.quantity()))));
            }
        }
        return RuleOutcome.of(findings);
    }

    private static RuleOutcome pollutantRepeated(RuleContext context, AirEmissions emissions) {
        List<Finding> findings = new ArrayList<>();
        List<AirEmission> pollutants = emissions.pollutants();
        for (int i = 1; i < pollutants.size(); i++) {
            AirEmission earlier = sameRow(pollutants.get(i), pollutants.subList(0, i));
            if (earlier != null) {
                findings.add(context.finding(
                        KPI_A1_1,
                        context.at("airEmissions.pollutants").index(i),
                        Map.of(
                                "first", Argument.of(earlier.quantity()),
                                "second", Argument.of(pollutants.get(i).quantity()))));
            }
        }
        return RuleOutcome.of(findings);
    }

    private static RuleOutcome pollutantJumps(RuleContext context, AirEmissions emissions) {
        PerformanceData before = context.yearBefore();
        AirEmissions earlier = before == null ? null : Figures.AIR_EMISSIONS.in(before);
        if (earlier == null) {
            return Rule.undetermined(List.of(Figures.AIR_EMISSIONS.path()));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < emissions.pollutants().size(); i++) {
            AirEmission now = emissions.pollutants().get(i);
            AirEmission then = onlyRow(now, earlier.pollutants());
            if (then != null
                    && onlyRow(now, emissions.pollutants()) != null
                    && !Note.explainChange(emissions.notes(), "pollutants[" + i + "].quantity")
                    && Jumps.isJump(then.quantity(), now.quantity())) {
                findings.add(context.finding(
                        KPI_A1_1,
                        context.at("airEmissions.pollutants").index(i).field("quantity"),
                        Map.of(
                                "pollutant", name(now),
                                "before", Argument.of(then.quantity()),
                                "now", Argument.of(now.quantity()))));
            }
        }
        return RuleOutcome.of(findings);
    }

    /** The row of a pollutant; null where there is none, or rows of several sources could be mistaken for each other. */
    private static @Nullable AirEmission onlyRow(AirEmission emission, List<AirEmission> others) {
        List<AirEmission> rows = others.stream()
                .filter(other -> RowNames.of(other).equals(RowNames.of(emission)))
                .toList();
        boolean isNamed = emission.pollutant() != AirPollutant.OTHER || emission.label() != null;
        return isNamed && rows.size() == 1 ? rows.get(0) : null;
    }

    /** Chemical symbols are the same in every language. */
    private static Argument name(AirEmission emission) {
        String label = emission.label();
        return Argument.of(
                label != null
                        ? label
                        : switch (emission.pollutant()) {
                            case NOX -> "NOx";
                            case SOX -> "SOx";
                            case PARTICULATE_MATTER -> "PM";
                            case PM2_5 -> "PM2.5";
                            case CARBON_MONOXIDE -> "CO";
                            case VOLATILE_ORGANIC_COMPOUNDS -> "VOC";
                            case PM10, OTHER -> emission.pollutant().name();
                        });
    }

    private static @Nullable AirEmission sameRow(AirEmission emission, List<AirEmission> others) {
        return others.stream()
                .filter(other -> other.pollutant() == emission.pollutant()
                        && emission.pollutant() != AirPollutant.OTHER
                        && Labels.areSame(other.label(), emission.label()))
                .findFirst()
                .orElse(null);
    }

    private static Provision provisionOf(WasteStream stream) {
        return isSuspect(stream) ? KPI_A1_3 : KPI_A1_4;
    }

    private static @Nullable WasteStream sameStream(WasteStream stream, Waste waste) {
        return waste.streams().stream()
                .filter(other -> other.material() == stream.material()
                        && other.treatment() == stream.treatment()
                        && other.wasteClass() == stream.wasteClass()
                        && Labels.areSame(other.label(), stream.label()))
                .findFirst()
                .orElse(null);
    }
}
