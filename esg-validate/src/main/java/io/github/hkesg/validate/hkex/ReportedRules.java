package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.ReliefClaim;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.text.Nearest;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an answer says of itself: which parts of the provision it gives, and which reliefs it makes use of. */
final class ReportedRules {
    private static final List<Provision> WITH_LIMBS = PresenceRules.DISCLOSURES.stream()
            .filter(provision -> !provision.limbs().isEmpty())
            .toList();

    private static final List<Provision> WITH_RELIEFS = PresenceRules.DISCLOSURES.stream()
            .filter(provision -> !provision.reliefs().isEmpty())
            .toList();

    static final DisclosureRule LIMB_UNKNOWN = Rule.named("reported.limb-unknown")
            .kind(RuleKind.STRUCTURE)
            .cites(WITH_LIMBS)
            .check(context -> answers(context, "outcome.no-limbs", Disclosure.Reported::limbs, ReportedRules::unknown));

    /**
     * An answer that names the parts it gives lacks those that it does not name; one that names none may give all. Targets
     * can also stand among the figures, which is the business of {@link TargetRules#LIMB_MISSING}.
     */
    static final DisclosureRule LIMB_MISSING = Rule.named("reported.limb-missing")
            .kind(RuleKind.COMPLETENESS)
            .cites(WITH_LIMBS)
            .check(context -> answers(context, "outcome.no-limbs", Disclosure.Reported::limbs, ReportedRules::missing));

    /** A question and not an error, because the table of reliefs is derived from the IFRS standards. */
    static final DisclosureRule RELIEF_NOT_OFFERED = Rule.named("relief.not-offered")
            .kind(RuleKind.PLAUSIBILITY)
            .cites(WITH_RELIEFS)
            .check(context ->
                    answers(context, "outcome.no-reliefs", Disclosure.Reported::reliefs, ReportedRules::notOffered));

    static final DisclosureRule RELIEF_UNREASONED = Rule.named("relief.unreasoned")
            .kind(RuleKind.JUSTIFICATION)
            .cites(WITH_RELIEFS)
            .check(context ->
                    answers(context, "outcome.no-reliefs", Disclosure.Reported::reliefs, ReportedRules::unreasoned));

    static final List<DisclosureRule> ALL = List.of(LIMB_UNKNOWN, LIMB_MISSING, RELIEF_NOT_OFFERED, RELIEF_UNREASONED);

    /** An answer and the provision that it is given to. */
    private record Answer(Provision provision, Disclosure.Reported reported) {}

    private ReportedRules() {}

    private static RuleOutcome answers(
            RuleContext context,
            String nothing,
            Function<Disclosure.Reported, ? extends Collection<?>> said,
            BiFunction<RuleContext, Answer, Stream<Finding>> check) {
        List<Answer> answers = new ArrayList<>();
        context.report().disclosures().forEach((provision, disclosure) -> {
            if (disclosure instanceof Disclosure.Reported reported
                    && context.obligation(provision) != Obligation.NOT_IN_FORCE
                    && !said.apply(reported).isEmpty()) {
                answers.add(new Answer(provision, reported));
            }
        });
        return answers.isEmpty()
                ? new RuleOutcome.NotApplicable(new Reason(nothing, Map.of()))
                : RuleOutcome.of(answers.stream()
                        .flatMap(answer -> check.apply(context, answer))
                        .toList());
    }

    private static Location limbs(RuleContext context, Answer answer) {
        return context.entry(answer.provision()).field("limbs");
    }

    private static Stream<Finding> unknown(RuleContext context, Answer answer) {
        List<String> known = answer.provision().limbs();
        return answer.reported().limbs().stream()
                .filter(limb -> !known.contains(limb))
                .map(limb -> known.isEmpty()
                        ? context.finding(
                                "reported.limb-unknown.undivided",
                                answer.provision(),
                                limbs(context, answer),
                                Map.of("limb", Argument.of(Nearest.shorten(limb))))
                        : context.finding(
                                "reported.limb-unknown.other",
                                answer.provision(),
                                limbs(context, answer),
                                Map.of(
                                        "limb", Argument.of(Nearest.shorten(limb)),
                                        "nearest", Argument.of(Nearest.to(limb, known)),
                                        "known", Argument.all(known, Argument::of))));
    }

    private static Stream<Finding> missing(RuleContext context, Answer answer) {
        List<String> missing = answer.provision().limbs().stream()
                .filter(limb -> !answer.reported().limbs().contains(limb))
                .filter(limb -> !TargetRules.isTarget(answer.provision(), limb))
                .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(context.finding(
                        answer.provision(),
                        limbs(context, answer),
                        Map.of("missing", Argument.all(missing, Argument::of))));
    }

    private static Stream<Finding> notOffered(RuleContext context, Answer answer) {
        return reliefs(
                context,
                answer,
                claim -> !isOffered(answer.provision(), claim),
                claim -> Map.of("relief", name(claim)));
    }

    /** An entry for a paragraph also speaks for its limbs, and a limb has what its paragraph offers. */
    private static boolean isOffered(Provision provision, ReliefClaim claim) {
        return WITH_RELIEFS.stream()
                .filter(other -> other.isWithin(provision) || provision.isWithin(other))
                .anyMatch(other -> other.reliefs().contains(claim.relief()));
    }

    private static Stream<Finding> unreasoned(RuleContext context, Answer answer) {
        return reliefs(
                context,
                answer,
                claim -> {
                    String reason = claim.reason();
                    return reason == null
                            || reason.isBlank()
                            || ConsideredReasons.isBoilerplate(reason, answer.provision());
                },
                claim -> Map.of("relief", name(claim)));
    }

    private static Stream<Finding> reliefs(
            RuleContext context,
            Answer answer,
            Function<ReliefClaim, Boolean> isFaulty,
            Function<ReliefClaim, Map<String, Argument>> arguments) {
        List<ReliefClaim> claims = answer.reported().reliefs();
        return IntStream.range(0, claims.size())
                .filter(i -> isFaulty.apply(claims.get(i)))
                .mapToObj(i -> context.finding(
                        answer.provision(),
                        context.entry(answer.provision()).field("reliefs").index(i),
                        arguments.apply(claims.get(i))));
    }

    private static Argument name(ReliefClaim claim) {
        return new Argument.Term("relief." + claim.relief());
    }
}
