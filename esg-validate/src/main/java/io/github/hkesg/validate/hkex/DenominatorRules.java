package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_28_A;
import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.model.code.Provisions.KPI_A1_4;
import static io.github.hkesg.model.code.Provisions.KPI_A2_1;
import static io.github.hkesg.model.code.Provisions.KPI_A2_2;
import static io.github.hkesg.model.code.Provisions.KPI_A2_5;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.AdditionalFigure;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The denominators that totals and intensities imply, where the report does not print them. */
final class DenominatorRules {
    private static final Pattern SOLD = Pattern.compile("\\b(sold|shipped|sales)\\b|銷售|销售|銷量|销量|售出|出貨|出货|付運|付运");

    static final DisclosureRule IMPLAUSIBLE = Rule.named("kpi.intensity.implausible")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_A1_3, KPI_A1_4, KPI_A2_1, KPI_A2_2, KPI_A2_5, D_28_A)
            .eachYear()
            .check(DenominatorRules::implausible);

    /**
     * Intensities that are said to divide by the same thing. A question and not an error, because the same words need not mean the
     * same, such as the floor area of offices and of shops.
     */
    static final DisclosureRule DISAGREE = Rule.named("kpi.intensity.denominator-disagree")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_A1_3, KPI_A1_4, KPI_A2_1, KPI_A2_2, KPI_A2_5, D_28_A)
            .eachYear()
            .check(DenominatorRules::disagree);

    static final List<DisclosureRule> ALL = List.of(IMPLAUSIBLE, DISAGREE);

    private DenominatorRules() {}

    private static RuleOutcome implausible(RuleContext context) {
        List<ImpliedDenominator> perPerson = ImpliedDenominator.of(context).stream()
                .filter(implied -> implied.unit().equals(Unit.PERSON))
                .toList();
        if (perPerson.isEmpty()) {
            return Rule.absent("intensities");
        }
        YearEnds ends = YearEnds.of(context);
        if (ends == null) {
            return Rule.undetermined(List.of(Figures.HEADCOUNT.path()));
        }
        TotalNotes notes = TotalNotes.of(context);
        return Parts.together(perPerson.stream()
                .map(implied -> implausible(context, implied, notes, ends))
                .toList());
    }

    private static RuleOutcome implausible(
            RuleContext context, ImpliedDenominator implied, TotalNotes notes, YearEnds ends) {
        if (!notes.leaveComparableToAllEmployees(implied)) {
            return Parts.undetermined("outcome.other-denominator");
        }
        if (!ends.areFarFrom(implied)) {
            return RuleOutcome.passed();
        }
        return IntensityRules.isPerYearEndHeadcount(context, implied.total(), implied.intensity())
                ? Parts.undetermined("outcome.other-finding")
                : RuleOutcome.of(List.of(context.finding(
                        implied.total().provision(),
                        implied.at(context),
                        Map.of(
                                "intensity", IntensityRules.shown(implied.intensity()),
                                "total", Argument.of(implied.ofTotal()),
                                "implied", implied.shown(),
                                "opening", people(ends.opening()),
                                "closing", people(ends.closing())))));
    }

    private static Argument people(Count count) {
        return new Argument.Figure(count.decimal(), Unit.PERSON.symbol());
    }

    private static RuleOutcome disagree(RuleContext context) {
        TotalNotes notes = TotalNotes.of(context);
        YearEnds ends = YearEnds.of(context);
        List<ImpliedDenominator> all = ImpliedDenominator.of(context).stream()
                .filter(implied -> implied.isNamed()
                        && !notes.areBeside(implied)
                        && !isFoundElsewhere(context, implied, notes, ends))
                .toList();
        Map<String, List<Quantity>> figures = additionalFigures(context.year());
        Map<String, List<ImpliedDenominator>> byName = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        boolean any = false;
        for (ImpliedDenominator implied : all) {
            Optional<Quantity> stated =
                    stated(context.year(), implied, figures.getOrDefault(implied.name(), List.of()));
            any |= stated.isPresent();
            if (stated.isPresent() && !implied.canBe(stated.get())) {
                findings.add(besideStated(context, implied, stated.get()));
            } else {
                byName.computeIfAbsent(implied.name(), name -> new ArrayList<>())
                        .add(implied);
            }
        }
        for (List<ImpliedDenominator> same : byName.values()) {
            any |= same.size() > 1;
            findings.addAll(odd(context, same));
        }
        return any ? RuleOutcome.of(findings) : Rule.absent("intensities");
    }

    /** What is wrong with these is the finding of the rule on the headcount, or of that on what is beyond all plausibility. */
    private static boolean isFoundElsewhere(
            RuleContext context, ImpliedDenominator implied, TotalNotes notes, @Nullable YearEnds ends) {
        if (IntensityRules.isPerYearEndHeadcount(context, implied.total(), implied.intensity())) {
            return true;
        }
        return implied.unit().equals(Unit.PERSON)
                && ends != null
                && notes.leaveComparableToAllEmployees(implied)
                && ends.areFarFrom(implied);
    }

    private static Map<String, List<Quantity>> additionalFigures(PerformanceData year) {
        return year.additionalFigures().stream()
                .collect(Collectors.groupingBy(
                        figure -> Labels.normal(figure.label()),
                        Collectors.mapping(AdditionalFigure::quantity, Collectors.toList())));
    }

    /** The denominator itself, where the report prints it: under the same name, or as products sold. */
    private static Optional<Quantity> stated(PerformanceData year, ImpliedDenominator implied, List<Quantity> named) {
        boolean isOfProductsSold = named.isEmpty()
                && implied.total().provision().equals(KPI_A2_5)
                && SOLD.matcher(implied.name()).find();
        Optional<Quantity> stated = isOfProductsSold
                ? Optional.ofNullable(Figures.SOLD.in(year))
                : named.stream().filter(figure -> named.size() == 1).findFirst();
        return stated.filter(quantity -> quantity.unit().isCompatibleWith(implied.unit()));
    }

    private static Finding besideStated(RuleContext context, ImpliedDenominator implied, Quantity stated) {
        return context.finding(
                DISAGREE.id() + ".stated",
                implied.total().provision(),
                implied.at(context),
                Map.of(
                        "intensity", IntensityRules.shown(implied.intensity()),
                        "total", Argument.of(implied.ofTotal()),
                        "implied", implied.shown(implied.digitsApartFrom(stated)),
                        "denominator", Argument.of(implied.denominator()),
                        "stated", Argument.of(stated)));
    }

    /** One finding for each intensity that does not go with the others: first the one that disagrees with most, or else the last. */
    private static List<Finding> odd(RuleContext context, List<ImpliedDenominator> same) {
        List<ImpliedDenominator> left = new ArrayList<>(same);
        List<Finding> findings = new ArrayList<>();
        for (ImpliedDenominator odd = oddest(context, left); odd != null; odd = oddest(context, left)) {
            findings.add(besideOther(context, odd, against(context, odd, left).get(0)));
            left.remove(odd);
        }
        return findings;
    }

    private static @Nullable ImpliedDenominator oddest(RuleContext context, List<ImpliedDenominator> among) {
        ImpliedDenominator oddest = null;
        int most = 1;
        for (ImpliedDenominator each : among) {
            int others = against(context, each, among).size();
            if (others >= most) {
                oddest = each;
                most = others;
            }
        }
        return oddest;
    }

    private static List<ImpliedDenominator> against(
            RuleContext context, ImpliedDenominator one, List<ImpliedDenominator> among) {
        return among.stream()
                .filter(other -> one.unit().isCompatibleWith(other.unit())
                        && !one.canBeSameAs(other)
                        && !Boundaries.areApart(
                                context,
                                Set.of(one.total().provision()),
                                other.total().provision()))
                .toList();
    }

    private static Finding besideOther(RuleContext context, ImpliedDenominator odd, ImpliedDenominator other) {
        int digits = odd.digitsApartFrom(other);
        return context.finding(
                odd.total().provision(),
                odd.at(context),
                Map.of(
                        "intensity", IntensityRules.shown(odd.intensity()),
                        "total", Argument.of(odd.ofTotal()),
                        "implied", odd.shown(digits),
                        "denominator", Argument.of(odd.denominator()),
                        "otherProvision", Argument.of(other.total().provision().id()),
                        "otherIntensity", IntensityRules.shown(other.intensity()),
                        "otherTotal", Argument.of(other.ofTotal()),
                        "otherImplied", other.shown(digits)));
    }
}
