package io.github.hkesg.testkit;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Severity;
import io.github.hkesg.validate.message.Messages;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on findings. Each narrows what is looked at to the findings that are as it says, and fails when there are none:
 * {@code .at(KPI_A2_2).withSeverity(ERROR)} wants one finding that is both.
 */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {
    private final String what;

    FindingsAssert(List<Finding> actual, String what) {
        super(List.copyOf(actual), FindingsAssert.class);
        this.what = what;
    }

    /**
     * Concerns a provision.
     *
     * @param provision the provision, for example {@code KPI_A2_2}
     * @return the findings under this provision
     */
    public FindingsAssert at(Provision provision) {
        Objects.requireNonNull(provision, "provision");
        return narrowed("under " + provision, finding -> finding.provision().equals(provision));
    }

    /**
     * Points to a place of the report.
     *
     * @param path the place, for example {@code performance[2].safety.fatalityRate} or {@code disclosures["A2.2"]}
     * @return the findings at exactly this place
     */
    public FindingsAssert at(String path) {
        Location location = Location.of(path);
        List<Finding> there = actual.stream()
                .filter(finding -> finding.location().equals(location))
                .toList();
        if (actual.isEmpty()) {
            throw failure("Expecting among %s one at%n  %s%nbut there is none at all", what, path);
        }
        if (there.isEmpty()) {
            throw failure(
                    "Expecting among %s one at%n  %s%nbut the nearest is at%n  %s%n%nFound (%s):%n%s",
                    what,
                    path,
                    Nearest.location(
                            location, actual.stream().map(Finding::location).toList()),
                    actual.size(),
                    Descriptions.list(actual));
        }
        return new FindingsAssert(there, what + " at " + path).as("%s", descriptionText());
    }

    /**
     * Has a severity.
     *
     * @param severity the severity
     * @return the findings of this severity
     */
    public FindingsAssert withSeverity(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return narrowed("of severity " + severity, finding -> finding.severity() == severity);
    }

    /**
     * Is of a kind.
     *
     * @param kind the kind, which may be a milder one than the rule's
     * @return the findings of this kind
     */
    public FindingsAssert ofKind(RuleKind kind) {
        Objects.requireNonNull(kind, "kind");
        return narrowed("of kind " + kind, finding -> finding.kind() == kind);
    }

    /**
     * Mentions a figure, term or text.
     *
     * @param name name of the argument, for example {@code published}
     * @param english the argument as English texts show it, for example {@code 3.21 h}; of a place the path
     * @return the findings with this argument
     */
    public FindingsAssert mentioning(String name, String english) {
        Messages messages = Messages.in(Language.EN);
        return narrowed("with " + name + " = " + english, finding -> {
            Argument argument = finding.arguments().get(name);
            return argument != null && Descriptions.of(argument, messages).equals(english);
        });
    }

    /**
     * Is put into these words.
     *
     * @param messages the texts, with those of one's own rules where the rule is one
     * @param text the whole text
     * @return the findings with this text
     */
    public FindingsAssert saying(Messages messages, String text) {
        List<Finding> saying = actual.stream()
                .filter(finding -> messages.render(finding).equals(text))
                .toList();
        if (saying.isEmpty()) {
            throw failure(
                    "Expecting among %s one saying%n  %s%nbut they say%n%s",
                    what,
                    text,
                    actual.stream()
                            .map(finding -> "  " + messages.render(finding))
                            .collect(Collectors.joining(System.lineSeparator())));
        }
        return new FindingsAssert(saying, what + " saying \"" + text + "\"").as("%s", descriptionText());
    }

    /**
     * There is exactly one.
     *
     * @return this
     */
    public FindingsAssert once() {
        return times(1);
    }

    /**
     * There are exactly so many.
     *
     * @param count how many
     * @return this
     */
    public FindingsAssert times(int count) {
        if (actual.size() != count) {
            throw failure(
                    "Expecting %s to be %s but there are %s:%n%s",
                    what, count, actual.size(), Descriptions.list(actual));
        }
        return this;
    }

    private FindingsAssert narrowed(String how, Predicate<Finding> condition) {
        List<Finding> matching = actual.stream().filter(condition).toList();
        if (matching.isEmpty()) {
            throw failure(
                    "Expecting among %s one %s, but there is none.%n%nFound (%s):%n%s",
                    what, how, actual.size(), Descriptions.list(actual));
        }
        return new FindingsAssert(matching, what + " " + how).as("%s", descriptionText());
    }
}
