package io.github.hkesg.testkit;

import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.message.Messages;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on what came of one rule. */
public final class RuleOutcomeAssert extends AbstractAssert<RuleOutcomeAssert, RuleOutcome> {
    RuleOutcomeAssert(@Nullable RuleOutcome actual) {
        super(actual, RuleOutcomeAssert.class);
    }

    /**
     * The rule looked and found nothing wrong.
     *
     * @return this
     */
    public RuleOutcomeAssert isPassed() {
        return is("passed", outcome -> outcome instanceof RuleOutcome.Passed);
    }

    /**
     * The rule found something.
     *
     * @return assertions on what it found
     */
    public FindingsAssert isRaised() {
        is("raised", outcome -> outcome instanceof RuleOutcome.Raised);
        return new FindingsAssert(((RuleOutcome.Raised) actual).findings(), "the findings").as("%s", descriptionText());
    }

    /**
     * The rule has no bearing on this report.
     *
     * @return this
     */
    public RuleOutcomeAssert isNotApplicable() {
        return is("not applicable", outcome -> outcome instanceof RuleOutcome.NotApplicable);
    }

    /**
     * The rule could not decide.
     *
     * @return this
     */
    public RuleOutcomeAssert isUndetermined() {
        return is("undetermined", outcome -> outcome instanceof RuleOutcome.Undetermined);
    }

    /**
     * The rule did not apply or could not decide for this reason.
     *
     * @param messageKey key of the reason, for example {@code outcome.no-prior-report}
     * @return this
     */
    public RuleOutcomeAssert because(String messageKey) {
        return is("without a decision because of " + messageKey, outcome -> {
            Reason reason = Descriptions.reason(outcome);
            return reason != null && reason.messageKey().equals(messageKey);
        });
    }

    /**
     * The reason why the rule did not apply or could not decide mentions something, such as the path of what is missing.
     *
     * @param english one argument of the reason as English texts show it; of a place the path, for example
     *     {@code workforce.total}
     * @return this
     */
    public RuleOutcomeAssert mentioning(String english) {
        Messages messages = Messages.in(Language.EN);
        return is("without a decision because of " + english, outcome -> {
            Reason reason = Descriptions.reason(outcome);
            return reason != null
                    && reason.arguments().values().stream().anyMatch(argument -> mentions(argument, english, messages));
        });
    }

    private static boolean mentions(Argument argument, String english, Messages messages) {
        return Descriptions.of(argument, messages).equals(english)
                || (argument instanceof Argument.Items items
                        && items.items().stream().anyMatch(item -> mentions(item, english, messages)));
    }

    private RuleOutcomeAssert is(String expected, Predicate<RuleOutcome> condition) {
        isNotNull();
        if (!condition.test(actual)) {
            throw failure("Expecting the outcome to be %s, but it is%n  %s", expected, Descriptions.of(actual));
        }
        return this;
    }
}
