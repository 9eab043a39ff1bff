package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ExplanationReason;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Part;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether "not applicable" and explanations are allowed where they stand, and give considered reasons. */
final class JustificationRules {
    static final DisclosureRule NOT_APPLICABLE_UNJUSTIFIED = notApplicable(
            "not-applicable.unjustified",
            (context, entry) -> ConsideredReasons.isBlank(entry.value().justification()));

    static final DisclosureRule NOT_APPLICABLE_BOILERPLATE =
            notApplicable("not-applicable.boilerplate", (context, entry) -> {
                String justification = entry.value().justification();
                return justification != null
                        && !justification.isBlank()
                        && ConsideredReasons.isBoilerplate(justification, entry.provision());
            });

    static final DisclosureRule NOT_APPLICABLE_MANDATORY =
            notApplicable("not-applicable.mandatory", (context, entry) -> isMandatory(context, entry.provision()));

    /**
     * A general disclosure asks for policies. The Exchange's guidance of March 2020 lets an aspect be left out that is not
     * material, which is an explanation; "not applicable" leaves open whether there is a policy.
     */
    static final DisclosureRule NOT_APPLICABLE_GENERAL = notApplicable(
            "not-applicable.general-disclosure",
            RuleKind.PLAUSIBILITY,
            (context, entry) -> entry.provision().kind().isGeneralDisclosure());

    static final DisclosureRule EXPLAINED_UNREASONED = explained("explained.unreasoned", (context, entry) -> {
        String reasons = entry.value().consideredReasons();
        return reasons == null || reasons.isBlank() || ConsideredReasons.isBoilerplate(reasons, entry.provision());
    });

    /** The Exchange's guidance of March 2020 asks for steps and timeframe where information is not available. */
    static final DisclosureRule EXPLAINED_UNAVAILABLE_WITHOUT_PLAN = explained(
            "explained.unavailable-without-plan",
            (context, entry) ->
                    entry.value().reason() == ExplanationReason.UNAVAILABLE && isWithoutPlan(entry.value()));

    /**
     * Plan, progress and timetable were asked for in the consultation on Part D and are good practice, not a duty. What is
     * immaterial, confidential or prohibited has none; what is unavailable is the business of the rule above.
     */
    static final DisclosureRule EXPLAINED_CLIMATE_WITHOUT_PLAN = explained(
            "explained.climate-without-plan",
            RuleKind.ADVICE,
            (context, entry) -> entry.provision().part() == Part.D
                    && entry.value().reason() == null
                    && isWithoutPlan(entry.value()));

    static final DisclosureRule EXPLAINED_MANDATORY =
            explained("explained.mandatory", (context, entry) -> isMandatory(context, entry.provision()));

    static final List<DisclosureRule> ALL = List.of(
            NOT_APPLICABLE_UNJUSTIFIED,
            NOT_APPLICABLE_BOILERPLATE,
            NOT_APPLICABLE_MANDATORY,
            NOT_APPLICABLE_GENERAL,
            EXPLAINED_UNREASONED,
            EXPLAINED_UNAVAILABLE_WITHOUT_PLAN,
            EXPLAINED_CLIMATE_WITHOUT_PLAN,
            EXPLAINED_MANDATORY);

    private record EntryOf<T>(Provision provision, T value) {}

    private JustificationRules() {}

    private static boolean isWithoutPlan(Disclosure.Explained explained) {
        return ConsideredReasons.isVague(explained.steps()) || ConsideredReasons.isVague(explained.timeframe());
    }

    private static DisclosureRule notApplicable(
            String id, BiFunction<RuleContext, EntryOf<Disclosure.NotApplicable>, Boolean> isFaulty) {
        return notApplicable(id, RuleKind.JUSTIFICATION, isFaulty);
    }

    private static DisclosureRule notApplicable(
            String id, RuleKind kind, BiFunction<RuleContext, EntryOf<Disclosure.NotApplicable>, Boolean> isFaulty) {
        return rule(
                id,
                kind,
                "outcome.nothing-not-applicable",
                disclosure -> disclosure.fold(r -> Stream.empty(), Stream::of, e -> Stream.empty()),
                isFaulty,
                Disclosure.NotApplicable::justification);
    }

    private static DisclosureRule explained(
            String id, BiFunction<RuleContext, EntryOf<Disclosure.Explained>, Boolean> isFaulty) {
        return explained(id, RuleKind.JUSTIFICATION, isFaulty);
    }

    private static DisclosureRule explained(
            String id, RuleKind kind, BiFunction<RuleContext, EntryOf<Disclosure.Explained>, Boolean> isFaulty) {
        return rule(
                id,
                kind,
                "outcome.nothing-explained",
                disclosure -> disclosure.fold(r -> Stream.empty(), n -> Stream.empty(), Stream::of),
                isFaulty,
                Disclosure.Explained::consideredReasons);
    }

    private static <T> DisclosureRule rule(
            String id,
            RuleKind kind,
            String nothing,
            Function<Disclosure, Stream<T>> select,
            BiFunction<RuleContext, EntryOf<T>, Boolean> isFaulty,
            Function<T, @Nullable String> text) {
        return Rule.named(id).kind(kind).cites(PresenceRules.DISCLOSURES).check(context -> {
            List<EntryOf<T>> entries = entries(context, select);
            if (entries.isEmpty()) {
                return new RuleOutcome.NotApplicable(new Reason(nothing, Map.of()));
            }
            Predicate<EntryOf<T>> faulty = entry -> isFaulty.apply(context, entry);
            return RuleOutcome.of(entries.stream()
                    .filter(faulty)
                    .map(entry -> finding(context, entry, text))
                    .toList());
        });
    }

    private static <T> Finding finding(RuleContext context, EntryOf<T> entry, Function<T, @Nullable String> text) {
        String given = text.apply(entry.value());
        return context.finding(
                entry.provision(),
                context.entry(entry.provision()),
                Map.of("text", Argument.of(given == null ? "" : given)));
    }

    private static <T> List<EntryOf<T>> entries(RuleContext context, Function<Disclosure, Stream<T>> select) {
        List<EntryOf<T>> entries = new ArrayList<>();
        context.report().disclosures().forEach((provision, disclosure) -> {
            if (context.obligation(provision) != Obligation.NOT_IN_FORCE) {
                select.apply(disclosure).forEach(value -> entries.add(new EntryOf<>(provision, value)));
            }
        });
        return entries;
    }

    /** An entry for a paragraph also speaks for its mandatory limbs, unless they have entries of their own. */
    private static boolean isMandatory(RuleContext context, Provision provision) {
        return PresenceRules.DISCLOSURES.stream()
                .filter(limb -> limb.isWithin(provision) && isSpokenFor(context.report(), limb, provision))
                .anyMatch(limb -> context.obligation(limb) == Obligation.MANDATORY);
    }

    private static boolean isSpokenFor(EsgReport report, Provision limb, Provision provision) {
        EsgReport.Entry entry = report.entryFor(limb);
        return entry != null && entry.provision().equals(provision);
    }
}
