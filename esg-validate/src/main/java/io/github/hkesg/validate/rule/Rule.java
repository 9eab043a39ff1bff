package io.github.hkesg.validate.rule;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.RuleOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Writes a rule as a value: what it is called, what it cites, what it needs, what it checks. A rule whose first need is not
 * in the report does not apply; one that lacks another need is undetermined, and says which.
 *
 * <p>For example:
 *
 * <pre>{@code
 * static final DisclosureRule LOST_DAYS_NEED_INJURIES = Rule.named("safety.lost-days.without-injuries")
 *         .kind(RuleKind.PLAUSIBILITY)
 *         .cites(KPI_B2_2)
 *         .eachYear()
 *         .needs(LOST_DAYS, INJURIES)
 *         .check((context, lostDays, injuries) -> ...);
 * }</pre>
 */
public final class Rule {
    private final RuleId id;
    private RuleKind kind = RuleKind.COMPLETENESS;
    private List<Provision> provisions = List.of();
    private RuleScope scope = RuleScope.REPORT;

    private Rule(RuleId id) {
        this.id = id;
    }

    /**
     * Begins a rule.
     *
     * @param id its stable name
     * @return the rule to be
     */
    public static Rule named(String id) {
        return new Rule(new RuleId(id));
    }

    /**
     * Says what the rule is concerned with.
     *
     * @param kind the kind
     * @return this
     */
    public Rule kind(RuleKind kind) {
        this.kind = Objects.requireNonNull(kind, "kind");
        return this;
    }

    /**
     * Says on which provisions the rule rests.
     *
     * @param cited at least one provision
     * @return this
     */
    public Rule cites(Provision... cited) {
        provisions = List.of(cited);
        return this;
    }

    /**
     * Says on which provisions the rule rests.
     *
     * @param cited at least one provision
     * @return this
     */
    public Rule cites(List<Provision> cited) {
        provisions = List.copyOf(cited);
        return this;
    }

    /**
     * Has the rule look at every year, comparatives included.
     *
     * @return this
     */
    public Rule eachYear() {
        scope = RuleScope.EACH_YEAR;
        return this;
    }

    /**
     * Has the rule look at the year reported on.
     *
     * @return this
     */
    public Rule reportingYear() {
        scope = RuleScope.REPORTING_YEAR;
        return this;
    }

    /**
     * Ends a rule that looks for what it needs by itself.
     *
     * @param check the check
     * @return the rule
     */
    public DisclosureRule check(Function<RuleContext, RuleOutcome> check) {
        return define(List.of(), check);
    }

    private DisclosureRule define(List<Need<?>> needs, Function<RuleContext, RuleOutcome> check) {
        if (provisions.isEmpty()) {
            throw new IllegalStateException("Rule " + id + " cites no provision");
        }
        List<String> paths = needs.stream().map(Need::path).toList();
        return new DefinedRule(id, kind, provisions, scope, paths, check);
    }

    /**
     * Says what the rule needs.
     *
     * @param <A> type of the figure
     * @param a the figure that the rule is about
     * @return the rule to be
     */
    public <A> One<A> needs(Need<A> a) {
        return new One<>(this, a);
    }

    /**
     * Says what the rule needs.
     *
     * @param <A> type of the first figure
     * @param <B> type of the second figure
     * @param a the figure that the rule is about
     * @param b what it is held against
     * @return the rule to be
     */
    public <A, B> Two<A, B> needs(Need<A> a, Need<B> b) {
        return new Two<>(this, a, b);
    }

    /**
     * Says what the rule needs.
     *
     * @param <A> type of the first figure
     * @param <B> type of the second figure
     * @param <C> type of the third figure
     * @param a the figure that the rule is about
     * @param b what it is held against
     * @param c what it is held against
     * @return the rule to be
     */
    public <A, B, C> Three<A, B, C> needs(Need<A> a, Need<B> b, Need<C> c) {
        return new Three<>(this, a, b, c);
    }

    /**
     * The outcome of a rule whose subject the report does not give.
     *
     * @param path path of the subject
     * @return not applicable, with the path
     */
    public static RuleOutcome absent(String path) {
        return new RuleOutcome.NotApplicable(
                new Reason("outcome.absent", Map.of("subject", Argument.of(Location.of(path)))));
    }

    /**
     * The outcome of a rule that lacks something.
     *
     * @param paths paths of what is missing
     * @return undetermined, with the paths
     */
    public static RuleOutcome undetermined(List<String> paths) {
        return new RuleOutcome.Undetermined(new Reason(
                "outcome.undetermined",
                Map.of("missing", Argument.all(paths, path -> Argument.of(Location.of(path))))));
    }

    private static RuleOutcome lacking(RuleContext context, Need<?> subject, List<Need<?>> others) {
        if (subject.in(context.year()) == null) {
            return absent(subject.path());
        }
        List<String> missing = new ArrayList<>();
        for (Need<?> need : others) {
            if (need.in(context.year()) == null) {
                missing.add(need.path());
            }
        }
        return undetermined(missing);
    }

    /**
     * A rule to be that needs one figure.
     *
     * @param <A> type of the figure
     */
    public static final class One<A> {
        private final Rule rule;
        private final Need<A> a;

        private One(Rule rule, Need<A> a) {
            this.rule = rule;
            this.a = a;
        }

        /**
         * Ends the rule.
         *
         * @param check the check, called only when the figure is there
         * @return the rule
         */
        public DisclosureRule check(Check1<A> check) {
            return rule.define(List.of(a), context -> {
                A first = a.in(context.year());
                return first == null ? absent(a.path()) : check.apply(context, first);
            });
        }
    }

    /**
     * A rule to be that needs two figures.
     *
     * @param <A> type of the first figure
     * @param <B> type of the second figure
     */
    public static final class Two<A, B> {
        private final Rule rule;
        private final Need<A> a;
        private final Need<B> b;

        private Two(Rule rule, Need<A> a, Need<B> b) {
            this.rule = rule;
            this.a = a;
            this.b = b;
        }

        /**
         * Ends the rule.
         *
         * @param check the check, called only when both figures are there
         * @return the rule
         */
        public DisclosureRule check(Check2<A, B> check) {
            return rule.define(List.of(a, b), context -> {
                A first = a.in(context.year());
                B second = b.in(context.year());
                return first == null || second == null
                        ? lacking(context, a, List.of(b))
                        : check.apply(context, first, second);
            });
        }
    }

    /**
     * A rule to be that needs three figures.
     *
     * @param <A> type of the first figure
     * @param <B> type of the second figure
     * @param <C> type of the third figure
     */
    public static final class Three<A, B, C> {
        private final Rule rule;
        private final Need<A> a;
        private final Need<B> b;
        private final Need<C> c;

        private Three(Rule rule, Need<A> a, Need<B> b, Need<C> c) {
            this.rule = rule;
            this.a = a;
            this.b = b;
            this.c = c;
        }

        /**
         * Ends the rule.
         *
         * @param check the check, called only when all three figures are there
         * @return the rule
         */
        public DisclosureRule check(Check3<A, B, C> check) {
            return rule.define(List.of(a, b, c), context -> {
                A first = a.in(context.year());
                B second = b.in(context.year());
                C third = c.in(context.year());
                return first == null || second == null || third == null
                        ? lacking(context, a, List.of(b, c))
                        : check.apply(context, first, second, third);
            });
        }
    }

    /**
     * A check of one figure.
     *
     * @param <A> type of the figure
     */
    @FunctionalInterface
    public interface Check1<A> {
        /**
         * Checks the figure.
         *
         * @param context the year and the report
         * @param a the figure
         * @return the outcome
         */
        RuleOutcome apply(RuleContext context, A a);
    }

    /**
     * A check of two figures.
     *
     * @param <A> type of the first figure
     * @param <B> type of the second figure
     */
    @FunctionalInterface
    public interface Check2<A, B> {
        /**
         * Checks the figures.
         *
         * @param context the year and the report
         * @param a the first figure
         * @param b the second figure
         * @return the outcome
         */
        RuleOutcome apply(RuleContext context, A a, B b);
    }

    /**
     * A check of three figures.
     *
     * @param <A> type of the first figure
     * @param <B> type of the second figure
     * @param <C> type of the third figure
     */
    @FunctionalInterface
    public interface Check3<A, B, C> {
        /**
         * Checks the figures.
         *
         * @param context the year and the report
         * @param a the first figure
         * @param b the second figure
         * @param c the third figure
         * @return the outcome
         */
        RuleOutcome apply(RuleContext context, A a, B b, C c);
    }

    /** A rule as a value. */
    private record DefinedRule(
            RuleId id,
            RuleKind kind,
            List<Provision> provisions,
            RuleScope scope,
            List<String> needs,
            Function<RuleContext, RuleOutcome> body)
            implements DisclosureRule {
        @Override
        public RuleOutcome evaluate(RuleContext context) {
            return body.apply(context);
        }
    }
}
