package io.github.hkesg.validate;

import io.github.hkesg.validate.rule.RuleId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody's decision to live with what a rule finds at a place, for a reason and for a time. A waived finding is reported as
 * waived: it counts neither as a finding nor in the verdict, and it is not lost.
 *
 * <p>A waiver covers its place and everything inside it. {@code [*]} stands for any element of a list, so that
 * {@code performance[*].water} is the water of every year; {@code disclosures["A1.3"]} is one entry; an empty place is the
 * whole report. There are no other patterns.
 *
 * @param rule the rule whose findings are waived
 * @param location the place, as findings show it
 * @param rationale why the finding is lived with; a waiver without one waives nothing
 * @param owner who answers for the decision; a waiver without one waives nothing
 * @param expiry the last day on which the waiver counts
 */
public record Waiver(RuleId rule, String location, String rationale, String owner, LocalDate expiry) {
    /**
     * Checks the form.
     *
     * @throws NullPointerException naming the missing component
     * @throws IllegalArgumentException if the location is no path
     */
    public Waiver {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(expiry, "expiry");
        LocationPattern.parse(location);
    }

    /**
     * Whether this waiver is about a finding, expired or not.
     *
     * @param finding the finding
     * @return true if the finding is of the waiver's rule and inside its place
     */
    public boolean covers(Finding finding) {
        return finding.rule().equals(rule) && LocationPattern.parse(location).covers(finding.location());
    }
}
