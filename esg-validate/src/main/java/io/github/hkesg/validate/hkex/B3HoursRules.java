package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B3_2;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Aspect B3: hours of training, KPI B3.2. */
final class B3HoursRules {
    static final DisclosureRule HOURS_SUM = Rule.named("training.hours.sum")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_2)
            .eachYear()
            .needs(Figures.TOTAL_TRAINING_HOURS, Figures.TRAINING)
            .check((context, total, training) -> Boundaries.unlessNoted(
                    context,
                    KPI_B3_2,
                    GroupSums.figures(context, TrainingGroups.hours(training), total),
                    List.of(training.notes())));

    /** A dimension of which every group is known has its sum checked; of the others, each group can still be too large. */
    static final DisclosureRule GROUP_HOURS = Rule.named("training.group-hours.exceed-total")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_2)
            .eachYear()
            .needs(Figures.TOTAL_TRAINING_HOURS, Figures.TRAINING)
            .check(B3HoursRules::groupHours);

    /** Hours that nobody attended. */
    static final DisclosureRule OF_NOBODY = Rule.named("training.hours.of-nobody")
            .kind(RuleKind.ARITHMETIC)
            .cites(KPI_B3_2)
            .eachYear()
            .needs(Figures.TRAINING)
            .check(B3HoursRules::ofNobody);

    static final List<DisclosureRule> ALL = List.of(HOURS_SUM, GROUP_HOURS, OF_NOBODY);

    private B3HoursRules() {}

    private static RuleOutcome groupHours(RuleContext context, Quantity total, Training training) {
        if (training.hoursBreakdowns().isEmpty()) {
            return Rule.absent("training.hoursBreakdowns");
        }
        List<Finding> findings = new ArrayList<>();
        training.hoursBreakdowns().forEach((dimension, groups) -> {
            if (!TrainingGroups.hours(training).complete().containsKey(dimension)) {
                groups.members().forEach((label, hours) -> {
                    if (hours.intervalIn(total.unit())
                                    .low()
                                    .compareTo(total.interval().high())
                            > 0) {
                        findings.add(context.finding(
                                KPI_B3_2,
                                context.at("training.hoursBreakdowns." + dimension)
                                        .key(label),
                                Map.of(
                                        "group", Groups.named(dimension, label),
                                        "hours", Argument.of(hours),
                                        "total", Argument.of(total))));
                    }
                });
            }
        });
        return Boundaries.unlessNoted(context, KPI_B3_2, RuleOutcome.of(findings), List.of(training.notes()));
    }

    private static RuleOutcome ofNobody(RuleContext context, Training training) {
        List<RuleOutcome> compared = new ArrayList<>();
        Stream.of(Optional.ofNullable(training.peopleTrained()), Optional.ofNullable(training.attendances()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .ifPresent(trained -> compared.addAll(ofNobody(
                        context, context.at(Figures.TOTAL_TRAINING_HOURS.path()), training.totalHours(), trained)));
        training.hoursBreakdowns().forEach((dimension, groups) -> {
            GroupFigures<Count> people = GroupFigures.of(training.peopleTrainedBreakdowns(), dimension);
            groups.members().forEach((label, hours) -> {
                Count trained = people.get(label);
                if (trained != null) {
                    compared.addAll(ofNobody(
                            context,
                            context.at("training.hoursBreakdowns." + dimension).key(label),
                            hours,
                            trained));
                }
            });
        });
        return compared.isEmpty()
                ? Rule.absent(Figures.PEOPLE_TRAINED.path())
                : Boundaries.unlessNoted(context, KPI_B3_2, Parts.together(compared), List.of(training.notes()));
    }

    private static List<RuleOutcome> ofNobody(
            RuleContext context, Location location, @Nullable Quantity hours, Count trained) {
        if (hours == null) {
            return List.of();
        }
        boolean isOfNobody = trained.value() == 0 && hours.interval().low().signum() > 0;
        return List.of(
                isOfNobody
                        ? RuleOutcome.of(
                                List.of(context.finding(KPI_B3_2, location, Map.of("hours", Argument.of(hours)))))
                        : RuleOutcome.passed());
    }
}
