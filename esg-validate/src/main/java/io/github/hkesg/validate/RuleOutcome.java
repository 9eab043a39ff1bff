package io.github.hkesg.validate;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What came of one rule. Wider than pass or fail: a rule that had nothing to look at has not passed. */
public sealed interface RuleOutcome {
    /**
     * The rule looked and found nothing wrong.
     *
     * @param recomputations the figures it calculated again
     */
    record Passed(List<Recomputation> recomputations) implements RuleOutcome {
        /** Copies the list. */
        public Passed {
            recomputations = List.copyOf(recomputations);
        }
    }

    /**
     * The rule found something.
     *
     * @param findings at least one finding
     * @param recomputations the figures it calculated again, agreeing or not
     */
    record Raised(List<Finding> findings, List<Recomputation> recomputations) implements RuleOutcome {
        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if there is no finding
         */
        public Raised {
            findings = List.copyOf(findings);
            recomputations = List.copyOf(recomputations);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("Raised without a finding");
            }
        }
    }

    /**
     * The rule has no bearing on this report.
     *
     * @param reason why
     */
    record NotApplicable(Reason reason) implements RuleOutcome {
        /**
         * Checks that there is a reason.
         *
         * @throws NullPointerException if there is none
         */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The rule has a bearing, but something that it needs is not in the report.
     *
     * @param reason what is missing
     */
    record Undetermined(Reason reason) implements RuleOutcome {
        /**
         * Checks that there is a reason.
         *
         * @throws NullPointerException if there is none
         */
        public Undetermined {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Nothing wrong.
     *
     * @return a pass without recomputed figures
     */
    static RuleOutcome passed() {
        return new Passed(List.of());
    }

    /**
     * A pass, or what was found.
     *
     * @param findings what was found; none for a pass
     * @param recomputations the figures calculated again
     * @return the outcome
     */
    static RuleOutcome of(List<Finding> findings, List<Recomputation> recomputations) {
        return findings.isEmpty() ? new Passed(recomputations) : new Raised(findings, recomputations);
    }

    /**
     * A pass, or what was found.
     *
     * @param findings what was found; none for a pass
     * @return the outcome
     */
    static RuleOutcome of(List<Finding> findings) {
        return of(findings, List.of());
    }

    /**
     * Handles every case; takes the place of a pattern switch, which Java 17 does not have.
     *
     * @param <R> type of the result
     * @param passed what to do with a pass
     * @param raised what to do with findings
     * @param notApplicable what to do with a rule that does not apply
     * @param undetermined what to do with a rule that could not decide
     * @return the result of the one function that applies
     */
    default <R> R fold(
            Function<? super Passed, ? extends R> passed,
            Function<? super Raised, ? extends R> raised,
            Function<? super NotApplicable, ? extends R> notApplicable,
            Function<? super Undetermined, ? extends R> undetermined) {
        if (this instanceof Passed pass) {
            return passed.apply(pass);
        }
        if (this instanceof Raised found) {
            return raised.apply(found);
        }
        if (this instanceof NotApplicable without) {
            return notApplicable.apply(without);
        }
        return undetermined.apply((Undetermined) this);
    }
}
