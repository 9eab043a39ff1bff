package io.github.hkesg.testkit;

import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.RuleResult;
import io.github.hkesg.validate.message.Messages;
import java.util.Collection;
import java.util.MissingResourceException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Findings and outcomes as failure messages show them: one line each, with the English text where there is one. */
final class Descriptions {
    private static final Messages ENGLISH = Messages.in(Language.EN);

    private Descriptions() {}

    static String list(Collection<Finding> findings) {
        return findings.stream().map(finding -> "  " + of(finding)).collect(Collectors.joining(System.lineSeparator()));
    }

    static String of(Finding finding) {
        return finding.severity() + " " + finding.provision() + " " + finding.rule() + " @" + finding.location() + ": "
                + text(() -> ENGLISH.render(finding), finding.messageKey() + " " + finding.arguments());
    }

    static String of(RuleResult result) {
        String subject = result.subject().path();
        return (subject.isEmpty() ? "" : subject + " ") + of(result.outcome());
    }

    static String of(RuleOutcome outcome) {
        return outcome.fold(
                passed -> "passed",
                raised -> "raised" + System.lineSeparator() + list(raised.findings()),
                notApplicable -> "not applicable (" + of(notApplicable.reason()) + ")",
                undetermined -> "undetermined (" + of(undetermined.reason()) + ")");
    }

    static @Nullable Reason reason(RuleOutcome outcome) {
        return outcome.<@Nullable Reason>fold(
                passed -> null, raised -> null, RuleOutcome.NotApplicable::reason, RuleOutcome.Undetermined::reason);
    }

    private static String of(Reason reason) {
        return reason.messageKey() + ": "
                + text(() -> ENGLISH.render(reason), reason.arguments().toString());
    }

    /** An argument, in which a rule of one's own can use terms of its own; a place by its path, which tests write. */
    static String of(Argument argument, Messages messages) {
        if (argument instanceof Argument.Place place) {
            return place.location().path();
        }
        return text(() -> messages.render(argument), argument.toString());
    }

    /** A rule of one's own has texts that are not known here. */
    private static String text(Supplier<String> text, String otherwise) {
        try {
            return text.get();
        } catch (MissingResourceException none) {
            return otherwise;
        }
    }
}
