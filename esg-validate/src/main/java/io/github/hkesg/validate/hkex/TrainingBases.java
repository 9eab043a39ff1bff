package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Holds printed averages and percentages of training against every base that is usual for them. Where the first year of a report
 * lacks the headcount at its start, the other years tell whether the issuer divides by one.
 */
final class TrainingBases {
    /** The ratios of a year, given that year and the one before. */
    interface Printed extends BiFunction<PerformanceData, @Nullable PerformanceData, List<TrainingRatio>> {}

    /**
     * What the printed ratios tell of the issuer's base.
     *
     * @param needsOpening whether nothing but a headcount at the start of a year explains one of them
     * @param tellsBase whether one shows if that headcount is its base
     */
    private record Practice(boolean needsOpening, boolean tellsBase) {}

    private final RuleContext context;
    private final String rule;
    private final Provision provision;
    private final Printed printed;
    private final List<String> explained = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<Recomputation> recomputations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Practice practice;

    private TrainingBases(RuleContext context, String rule, Provision provision, Printed printed) {
        this.context = context;
        this.rule = rule;
        this.provision = provision;
        this.printed = printed;
    }

    static TrainingBases compare(RuleContext context, String rule, Provision provision, Printed printed) {
        TrainingBases bases = new TrainingBases(context, rule, provision, printed);
        printed.apply(context.year(), context.yearBefore()).forEach(bases::compare);
        return bases;
    }

    private void compare(TrainingRatio ratio) {
        ratio.agreed().ifPresent(agreed -> {
            recomputations.add(Recomputing.compare(context, provision, ratio.path(), ratio.published(), agreed));
            explained.add(ratio.path());
        });
        if (ratio.agreed().isEmpty()) {
            if (ratio.isBetween()) {
                explained.add(ratio.path());
            } else {
                disagreement(ratio);
            }
        }
    }

    private void disagreement(TrainingRatio ratio) {
        if (!ratio.isOpeningKnown() && inYearsWithYearBefore().needsOpening()) {
            open.add(ratio.path());
            return;
        }
        Recomputation onClosing =
                Recomputing.compare(context, provision, ratio.path(), ratio.published(), ratio.onClosing());
        recomputations.add(onClosing);
        findings.add(
                ratio.isOpeningKnown() || inYearsWithYearBefore().tellsBase()
                        ? Recomputing.disagreement(context, onClosing)
                        : context.finding(
                                RuleKind.PLAUSIBILITY,
                                rule + ".opening-unknown",
                                provision,
                                onClosing.location(),
                                Recomputing.arguments(onClosing)));
    }

    /** What the years of the report that have a year before tell of the base; the same for every ratio, and dear to find out. */
    private Practice inYearsWithYearBefore() {
        Practice known = practice;
        if (known == null) {
            List<PerformanceData> years = context.report().performance();
            List<TrainingRatio> ratios = years.stream()
                    .flatMap(year -> years.stream()
                            .filter(before -> before.period().isFollowedBy(year.period()))
                            .flatMap(before -> printed.apply(year, before).stream()))
                    .toList();
            known = new Practice(
                    ratios.stream().anyMatch(TrainingRatio::needsOpening),
                    ratios.stream().anyMatch(TrainingRatio::tellsBase));
            practice = known;
        }
        return known;
    }

    /**
     * What came of it. Where the figure of all cannot be calculated again, groups that agree do not let it pass.
     *
     * @param overall path of the figure of all; null if it is not printed
     * @param notCompared what came of it if nothing could be compared
     */
    RuleOutcome outcome(@Nullable String overall, RuleOutcome notCompared) {
        if (!findings.isEmpty()) {
            return RuleOutcome.of(findings, recomputations);
        }
        if (!open.isEmpty()) {
            return Rule.undetermined(List.of(Figures.HEADCOUNT.path()));
        }
        boolean isOverallOpen = overall != null && !explained.contains(overall);
        return explained.isEmpty() || isOverallOpen ? notCompared : RuleOutcome.of(List.of(), recomputations);
    }
}
