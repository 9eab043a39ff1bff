package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_28_A;
import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.model.code.Provisions.KPI_A1_4;
import static io.github.hkesg.model.code.Provisions.KPI_A2_1;
import static io.github.hkesg.model.code.Provisions.KPI_A2_2;
import static io.github.hkesg.model.code.Provisions.KPI_A2_5;
import static io.github.hkesg.model.code.Provisions.KPI_B1_1;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Totals per unit of activity, of whatever KPI. */
final class IntensityRules {
    /** Words that say that the people counted are those at the end of the year. */
    private static final Pattern YEAR_END =
            Pattern.compile("year[- ]end|end of the (financial |reporting )?(year|period)|年末|年底|年終|年终|期末");

    /** Words beside them that leave it at all employees; any other word may narrow the number down. */
    private static final Pattern ALL_EMPLOYEES = Pattern.compile("\\b(all|as|at|of|the|our|in|total|number|headcount"
            + "|employees?|staff|people|persons?|workforce|group)\\b|本集團|本集团|集團|集团|全體|全体|所有|總|总|僱員|雇員|雇员|員工|员工"
            + "|人數|人数|數|数|於|于|的|之|在|[\\s,.()（），。、]");

    /** Words that say how the people were counted in the course of the year. */
    private static final Pattern DURING_THE_YEAR =
            Pattern.compile("\\b(average|mean|monthly|annual|during|for|per|each|this|year|period|fte)\\b"
                    + "|月均|年均|平均|全年|各月|本年度|本年|年度|年內|年内|每名|每人|每位|人均");

    static final DisclosureRule RECONCILE = Rule.named("kpi.intensity.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_A1_3, KPI_A1_4, KPI_A2_1, KPI_A2_2, KPI_A2_5, D_28_A)
            .eachYear()
            .check(IntensityRules::reconcile);

    static final DisclosureRule DENOMINATOR_MISSING = Rule.named("kpi.intensity.denominator-missing")
            .kind(RuleKind.ADVICE)
            .cites(KPI_A1_3, KPI_A1_4, KPI_A2_1, KPI_A2_2, KPI_A2_5, D_28_A)
            .reportingYear()
            .check(IntensityRules::denominatorMissing);

    /** The total went one way, the headcount the other or nowhere, and the total per head the wrong way. */
    static final DisclosureRule TREND = Rule.named("kpi.intensity.trend-contradicted")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_A1_3, KPI_A1_4, KPI_A2_1, KPI_A2_2, KPI_A2_5, D_28_A)
            .reportingYear()
            .check(IntensityRules::trend);

    static final List<DisclosureRule> ALL = List.of(RECONCILE, DENOMINATOR_MISSING, TREND);

    private IntensityRules() {}

    /** A total per head falls only if the total falls more than the headcount does; signs that cannot both be are asked about. */
    private static RuleOutcome trend(RuleContext context) {
        PerformanceData before = context.yearBefore();
        if (before == null) {
            return Rule.absent("performance");
        }
        List<Finding> findings = new ArrayList<>();
        boolean any = false;
        for (IntensityTotal total : IntensityTotal.ALL) {
            List<Intensity> intensities = total.intensities().apply(context.year());
            for (int i = 0; i < intensities.size(); i++) {
                Intensity earlier =
                        samePerPerson(intensities.get(i), total.intensities().apply(before));
                int implied = earlier == null ? 0 : impliedTrend(context, total, before);
                any |= implied != 0;
                if (earlier != null
                        && implied != 0
                        && implied
                                == -signOfChange(
                                        earlier.interval(), intensities.get(i).interval())
                        && coversTheSame(context, total)) {
                    findings.add(context.finding(
                            "kpi.intensity.trend-contradicted." + (implied > 0 ? "fell" : "rose"),
                            total.provision(),
                            context.at(total.path() + ".intensities").index(i),
                            Map.of("before", shown(earlier), "now", shown(intensities.get(i)))));
                }
            }
        }
        return any ? RuleOutcome.of(findings) : Rule.absent("intensities");
    }

    private static @Nullable Intensity samePerPerson(Intensity intensity, List<Intensity> earlier) {
        return !intensity.unit().denominator().equals(Unit.PERSON)
                ? null
                : earlier.stream()
                        .filter(other -> other.unit().equals(intensity.unit())
                                && Labels.areSame(other.denominator(), intensity.denominator()))
                        .findFirst()
                        .orElse(null);
    }

    /** 1 if the total per employee certainly rose, -1 if it certainly fell, otherwise 0. */
    private static int impliedTrend(RuleContext context, IntensityTotal total, PerformanceData before) {
        Quantity then = total.total().apply(before);
        Quantity now = total.total().apply(context.year());
        Count peopleThen = Figures.HEADCOUNT.in(before);
        Count peopleNow = Figures.HEADCOUNT.in(context.year());
        if (then == null
                || now == null
                || !now.unit().isCompatibleWith(then.unit())
                || peopleThen == null
                || peopleNow == null) {
            return 0;
        }
        int sign = signOfChange(then.interval(), now.intervalIn(then.unit()));
        int people = Long.compare(peopleNow.value(), peopleThen.value());
        return people == -sign || people == 0 ? sign : 0;
    }

    private static int signOfChange(DecimalInterval before, DecimalInterval now) {
        if (now.low().compareTo(before.high()) > 0) {
            return 1;
        }
        return now.high().compareTo(before.low()) < 0 ? -1 : 0;
    }

    private static RuleOutcome reconcile(RuleContext context) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (IntensityTotal total : IntensityTotal.ALL) {
            List<Intensity> intensities = total.intensities().apply(context.year());
            for (int i = 0; i < intensities.size(); i++) {
                if (intensities.get(i).unit().denominator().equals(Unit.PERSON)) {
                    outcomes.add(perPerson(context, total, i, intensities.get(i)));
                }
            }
        }
        return outcomes.isEmpty() ? Rule.absent("intensities") : Parts.together(outcomes);
    }

    /** Agreement with the headcount at the end of the year speaks for itself; disagreement only where it is what was meant. */
    private static RuleOutcome perPerson(RuleContext context, IntensityTotal total, int index, Intensity intensity) {
        Quantity given = total.total().apply(context.year());
        Count people = Figures.HEADCOUNT.in(context.year());
        if (given == null || people == null || people.value() <= 0) {
            return Rule.undetermined(List.of(given == null ? total.path() + ".total" : Figures.HEADCOUNT.path()));
        }
        Unit numerator = intensity.unit().numerator();
        List<DecimalInterval> numerators = total.intervalsIn(context.year(), numerator);
        if (numerators.isEmpty()) {
            return Parts.unitsDiffer();
        }
        Calculated<Intensity> calculated = Totals.intensity(given.to(numerator), people);
        boolean agrees = numerators.stream()
                .anyMatch(each -> intensity.interval().intersects(each.dividedBy(people.interval())));
        if (!agrees && !(isYearEndHeadcount(intensity.denominator()) && coversTheSame(context, total))) {
            return Parts.undetermined("outcome.other-denominator");
        }
        return Recomputing.outcome(
                context,
                new Recomputation(
                        total.provision(),
                        context.year().period(),
                        context.at(total.path() + ".intensities").index(index),
                        new Argument.Figure(intensity.value(), intensity.unit().toString()),
                        new Argument.Figure(
                                calculated.value().value(), intensity.unit().toString()),
                        agrees,
                        calculated.receipt()));
    }

    /** Whether an intensity is held against the headcount of all people at the end of the year. */
    static boolean isPerYearEndHeadcount(RuleContext context, IntensityTotal total, Intensity intensity) {
        return intensity.unit().denominator().equals(Unit.PERSON)
                && Figures.HEADCOUNT.in(context.year()) != null
                && isYearEndHeadcount(intensity.denominator())
                && coversTheSame(context, total);
    }

    private static boolean isYearEndHeadcount(@Nullable String denominator) {
        if (denominator == null) {
            return false;
        }
        String text = denominator.toLowerCase(Locale.ROOT);
        String rest = YEAR_END.matcher(text).replaceAll(" ");
        return !rest.equals(text) && ALL_EMPLOYEES.matcher(rest).replaceAll("").isEmpty();
    }

    /** Whether a denominator is, for all that is said, all employees: at some day, or on average. */
    static boolean isOfAllEmployees(@Nullable String denominator) {
        if (denominator == null) {
            return true;
        }
        String text = YEAR_END.matcher(denominator.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return ALL_EMPLOYEES
                .matcher(DURING_THE_YEAR.matcher(text).replaceAll(" "))
                .replaceAll("")
                .isEmpty();
    }

    static boolean coversTheSame(RuleContext context, IntensityTotal total) {
        boolean hasNote = FigureWalk.notes(context.year(), total.path()).stream()
                .anyMatch(note -> note.kind() == NoteKind.BOUNDARY);
        return !hasNote
                && !Boundaries.isDifferent(context, total.provision())
                && !Boundaries.isDifferent(context, KPI_B1_1);
    }

    private static RuleOutcome denominatorMissing(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        boolean any = false;
        for (IntensityTotal total : IntensityTotal.ALL) {
            List<Intensity> intensities = total.intensities().apply(context.year());
            for (int i = 0; i < intensities.size(); i++) {
                any = true;
                String denominator = intensities.get(i).denominator();
                if (denominator == null || denominator.isBlank()) {
                    findings.add(context.finding(
                            total.provision(),
                            context.at(total.path() + ".intensities").index(i).field("denominator"),
                            Map.of("intensity", shown(intensities.get(i)))));
                }
            }
        }
        return any ? RuleOutcome.of(findings) : Rule.absent("intensities");
    }

    static Argument shown(Intensity intensity) {
        return new Argument.Figure(intensity.value(), intensity.unit().toString());
    }
}
