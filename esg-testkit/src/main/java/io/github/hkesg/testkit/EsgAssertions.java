package io.github.hkesg.testkit;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Receipt;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.index.ContentIndex;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions on reports, findings, outcomes, content indices and receipts begin. A failed assertion lists what there is
 * instead, and names what comes nearest to what was expected.
 *
 * <pre>{@code
 * assertThat(SampleReports.compliant(MAIN_BOARD, 2025).withoutDisclosure(KPI_A2_2)).underHkexCode()
 *         .raises("provision.undisclosed").at(KPI_A2_2).withSeverity(ERROR);
 * }</pre>
 *
 * <p>May be imported statically beside {@code org.assertj.core.api.Assertions.assertThat}: the type of what is asserted on
 * tells which is meant. Several assertions are made softly, so that all failures come at once, with AssertJ's own {@code check}:
 *
 * <pre>{@code
 * SoftAssertions.assertSoftly(softly -> {
 *     softly.check(() -> assertThat(report).underHkexCode().hasVerdict(Verdict.ERRORS));
 *     softly.check(() -> assertThat(report).underHkexCode().raises("provision.undisclosed").at(KPI_A2_2));
 * });
 * }</pre>
 */
public final class EsgAssertions {
    private EsgAssertions() {}

    /**
     * Assertions on a report, by what rules make of it.
     *
     * @param actual the report
     * @return the assertions
     */
    public static EsgReportAssert assertThat(@Nullable EsgReport actual) {
        return new EsgReportAssert(actual);
    }

    /**
     * Assertions on what rules made of a report.
     *
     * @param actual the result of a validation
     * @return the assertions
     */
    public static ValidationReportAssert assertThat(@Nullable ValidationReport actual) {
        return new ValidationReportAssert(actual);
    }

    /**
     * Assertions on one finding.
     *
     * @param actual the finding
     * @return the assertions
     */
    public static FindingsAssert assertThat(@Nullable Finding actual) {
        return actual == null
                ? new FindingsAssert(List.of(), "a finding that is null")
                : new FindingsAssert(List.of(actual), "a finding");
    }

    /**
     * Assertions on several findings, each narrowing what is looked at. Has a name of its own since AssertJ has assertions on
     * collections too.
     *
     * @param actual the findings, for example those of a service that wraps a validator
     * @return the assertions
     */
    public static FindingsAssert assertThatFindings(Collection<Finding> actual) {
        return new FindingsAssert(List.copyOf(actual), "the findings");
    }

    /**
     * Assertions on what came of one rule.
     *
     * @param actual the outcome
     * @return the assertions
     */
    public static RuleOutcomeAssert assertThat(@Nullable RuleOutcome actual) {
        return new RuleOutcomeAssert(actual);
    }

    /**
     * Assertions on a content index.
     *
     * @param actual the index
     * @return the assertions
     */
    public static ContentIndexAssert assertThat(@Nullable ContentIndex actual) {
        return new ContentIndexAssert(actual);
    }

    /**
     * Assertions on how a value was calculated.
     *
     * @param actual the receipt
     * @return the assertions
     */
    public static ReceiptAssert assertThat(@Nullable Receipt actual) {
        return new ReceiptAssert(actual);
    }

    /**
     * Assertions on a calculated value, by its receipt.
     *
     * @param actual the value and its receipt
     * @return the assertions on the receipt
     */
    public static ReceiptAssert assertThat(@Nullable Calculated<?> actual) {
        return new ReceiptAssert(actual == null ? null : actual.receipt());
    }
}
