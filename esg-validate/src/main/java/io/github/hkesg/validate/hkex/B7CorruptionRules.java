package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B7_1;
import static io.github.hkesg.model.code.Provisions.KPI_B7_3;

import io.github.hkesg.model.kpi.AntiCorruption;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Aspect B7: anti-corruption. */
final class B7CorruptionRules {
    /** B7.1 asks for the cases and for their outcomes. */
    static final DisclosureRule CASES = Rule.named("corruption.cases.reconcile")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B7_1)
            .eachYear()
            .needs(Figures.CONCLUDED_CASES, Figures.ANTI_CORRUPTION)
            .check(B7CorruptionRules::cases);

    static final DisclosureRule TRAINED_SHARE = Rule.named("corruption.trained-share.above-100")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B7_3)
            .eachYear()
            .needs(Figures.ANTI_CORRUPTION)
            .check(B7CorruptionRules::trainedShare);

    /** Whatever their number, directors and staff are whole people. */
    static final DisclosureRule TRAINED_SHARE_IMPOSSIBLE = Rule.named("corruption.trained-share.impossible")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B7_3)
            .eachYear()
            .needs(Figures.ANTI_CORRUPTION)
            .check(B7CorruptionRules::impossibleShares);

    /** Staff of some functions only may be meant, so that this is a question and not an error. */
    static final DisclosureRule STAFF_TRAINED_SHARE = Rule.named("corruption.staff-trained-share.reconcile")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(KPI_B7_3)
            .eachYear()
            .needs(Figures.ANTI_CORRUPTION, Figures.HEADCOUNT)
            .check(B7CorruptionRules::staffTrainedShare);

    static final List<DisclosureRule> ALL =
            List.of(CASES, TRAINED_SHARE, TRAINED_SHARE_IMPOSSIBLE, STAFF_TRAINED_SHARE);

    private B7CorruptionRules() {}

    private static RuleOutcome cases(RuleContext context, Count concluded, AntiCorruption corruption) {
        long told = corruption.cases().size();
        if (told == concluded.value()) {
            return RuleOutcome.passed();
        }
        boolean isMore = told > concluded.value();
        return RuleOutcome.of(List.of(context.finding(
                isMore ? RuleKind.ARITHMETIC : told == 0 ? RuleKind.COMPLETENESS : RuleKind.PLAUSIBILITY,
                "corruption.cases.reconcile." + (isMore ? "more" : told == 0 ? "none" : "fewer"),
                KPI_B7_1,
                context.at(isMore ? Figures.CONCLUDED_CASES.path() : "antiCorruption.cases"),
                Map.of("concluded", Argument.of(concluded), "told", Argument.of(told)))));
    }

    private static RuleOutcome trainedShare(RuleContext context, AntiCorruption corruption) {
        if (corruption.directorsTrainedShare() == null && corruption.staffTrainedShare() == null) {
            return Rule.absent("antiCorruption.staffTrainedShare");
        }
        return Percentages.aboveHundred(
                context,
                KPI_B7_3,
                Stream.concat(
                        Percentages.above(
                                GroupSums.HUNDRED,
                                context.at("antiCorruption.directorsTrainedShare"),
                                corruption.directorsTrainedShare()),
                        Percentages.above(
                                GroupSums.HUNDRED,
                                context.at("antiCorruption.staffTrainedShare"),
                                corruption.staffTrainedShare())));
    }

    private static RuleOutcome impossibleShares(RuleContext context, AntiCorruption corruption) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        impossibleShare(
                        context,
                        corruption,
                        "directorsTrainedShare",
                        corruption.directorsTrained(),
                        corruption.directorsTrainedShare())
                .ifPresent(outcomes::add);
        impossibleShare(
                        context,
                        corruption,
                        "staffTrainedShare",
                        corruption.staffTrained(),
                        corruption.staffTrainedShare())
                .ifPresent(outcomes::add);
        return outcomes.isEmpty() ? Rule.absent("antiCorruption.staffTrainedShare") : Parts.together(outcomes);
    }

    private static Optional<RuleOutcome> impossibleShare(
            RuleContext context,
            AntiCorruption corruption,
            String figure,
            @Nullable Count trained,
            @Nullable Quantity share) {
        if (trained == null || share == null) {
            return Optional.empty();
        }
        RuleOutcome outcome = isOfWholePeople(trained, share.interval())
                ? RuleOutcome.passed()
                : RuleOutcome.of(List.of(context.finding(
                        KPI_B7_3,
                        context.at("antiCorruption." + figure),
                        Map.of("trained", Argument.of(trained), "share", Argument.of(share)))));
        return Optional.of(Definitions.unlessNoted(outcome, corruption.notes(), figure));
    }

    /** Whether some number of people makes those trained this share of them. A share that may be next to nothing always is. */
    private static boolean isOfWholePeople(Count trained, DecimalInterval share) {
        if (trained.value() <= 0) {
            return share.contains(BigDecimal.ZERO);
        }
        return share.high().signum() > 0
                && (share.low().signum() <= 0
                        || trained.interval()
                                .times(DecimalInterval.exactly(GroupSums.HUNDRED))
                                .dividedBy(share)
                                .containsInteger());
    }

    private static RuleOutcome staffTrainedShare(RuleContext context, AntiCorruption corruption, Count headcount) {
        Count trained = corruption.staffTrained();
        Quantity share = corruption.staffTrainedShare();
        if (trained == null || share == null) {
            return Rule.absent("antiCorruption.staffTrainedShare");
        }
        if (headcount.value() <= 0) {
            return Rule.undetermined(List.of(Figures.HEADCOUNT.path()));
        }
        TrainingStaff staff = TrainingStaff.ofAll(context.year(), context.yearBefore());
        boolean isOfStaff = Stream.concat(staff.counted().stream().map(Count::interval), staff.between())
                .anyMatch(people -> share.interval()
                        .times(people)
                        .contains(trained.decimal().multiply(GroupSums.HUNDRED)));
        RuleOutcome outcome = isOfStaff
                ? RuleOutcome.passed()
                : RuleOutcome.of(List.of(context.finding(
                        KPI_B7_3,
                        context.at("antiCorruption.staffTrainedShare"),
                        Map.of(
                                "trained", Argument.of(trained),
                                "share", Argument.of(share),
                                "headcount", Argument.of(headcount)))));
        return Boundaries.unlessNoted(
                context,
                KPI_B7_3,
                Definitions.unlessNoted(outcome, corruption.notes(), "staffTrained"),
                List.of(corruption.notes()));
    }
}
