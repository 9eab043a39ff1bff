package io.github.hkesg.testkit;

import static io.github.hkesg.model.code.IssuerClass.MAIN_BOARD;
import static io.github.hkesg.model.code.Provisions.KPI_A1_2;
import static io.github.hkesg.model.code.Provisions.KPI_A2_2;
import static io.github.hkesg.model.code.Provisions.KPI_A2_5;
import static io.github.hkesg.testkit.EsgAssertions.assertThat;
import static io.github.hkesg.testkit.EsgAssertionsTest.GRID_RECEIPT;
import static io.github.hkesg.testkit.EsgAssertionsTest.MANY_LEAVERS;
import static io.github.hkesg.testkit.EsgAssertionsTest.SILENT;
import static io.github.hkesg.testkit.EsgAssertionsTest.WRONG_AVERAGE;
import static io.github.hkesg.testkit.ReadmeTest.TURNOVER_LIMIT;
import static io.github.hkesg.validate.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Verdict;
import io.github.hkesg.validate.index.IndexStatus;
import io.github.hkesg.validate.message.Messages;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a failed assertion says: what was found instead, and what came nearest. */
class AssertionFailuresTest {
    static List<Arguments> failures() {
        return List.of(
                Arguments.of(
                        "rule that passed, with all that was found instead",
                        (ThrowingCallable)
                                () -> assertThat(SILENT).underHkexCode().raises("kpi.no-figure"),
                        """
                        Expecting rule kpi.no-figure to raise a finding, but it came to this: passed.

                        Found (1):
                          ERROR A2.2 provision.undisclosed @disclosures["A2.2"]:"""),
                Arguments.of(
                        "rule that lacked something",
                        (ThrowingCallable) () -> assertThat(
                                        SampleReports.compliant(MAIN_BOARD, 2025, figures -> figures.withSafety(null)))
                                .underHkexCode()
                                .raises("safety.fatality-rate.reconcile"),
                        "performance[2] not applicable (outcome.absent: "),
                Arguments.of(
                        "rule that there is not",
                        (ThrowingCallable)
                                () -> assertThat(SILENT).underHkexCode().raises("provision.not-disclosed"),
                        "hkex:esg-code:2025 has no such rule; the nearest is provision."),
                Arguments.of(
                        "rule that there is not, where it should raise nothing",
                        (ThrowingCallable)
                                () -> assertThat(SILENT).underHkexCode().doesNotRaise("water.jump.year-on-year"),
                        "the nearest is water.year-on-year-jump"),
                Arguments.of(
                        "another provision",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .raises("provision.undisclosed")
                                .at(KPI_A2_5),
                        """
                        Expecting among the findings of provision.undisclosed one under A2.5, but there is none.

                        Found (1):
                          ERROR A2.2 provision.undisclosed @disclosures["A2.2"]:"""),
                Arguments.of(
                        "another place",
                        (ThrowingCallable) () -> assertThat(WRONG_AVERAGE)
                                .underHkexCode()
                                .raises("training.average-hours.reconcile")
                                .at("performance[2].training.totalHours"),
                        """
                          performance[2].training.totalHours
                        but the nearest is at
                          performance[2].training.averageHours
                        """),
                Arguments.of(
                        "another severity",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .raises("provision.undisclosed")
                                .at(KPI_A2_2)
                                .withSeverity(WARNING),
                        "one of severity WARNING, but there is none"),
                Arguments.of(
                        "other words",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .raises("provision.undisclosed")
                                .saying(Messages.in(Language.EN), "All is well."),
                        """
                        one saying
                          All is well.
                        but they say
                          The report gives figures for A2.2"""),
                Arguments.of(
                        "another number of findings",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .raises("provision.undisclosed")
                                .times(2),
                        "Expecting the findings of provision.undisclosed to be 2 but there are 1:"),
                Arguments.of(
                        "findings that were not expected",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .as("silent on 100 % of water")
                                .underHkexCode()
                                .hasNoFindings(),
                        "[silent on 100 % of water] "),
                Arguments.of(
                        "findings of other rules",
                        (ThrowingCallable) () -> assertThat(WRONG_AVERAGE.withoutDisclosure(KPI_A2_2))
                                .underHkexCode()
                                .raisesOnly("provision.undisclosed"),
                        "but found also\n  ERROR B3.2 training.average-hours.groups @performance[2].training.averageHours: "),
                Arguments.of(
                        "a verdict",
                        (ThrowingCallable)
                                () -> assertThat(SILENT).underHkexCode().hasVerdict(Verdict.CLEAN),
                        "Expecting the verdict CLEAN but was ERRORS."),
                Arguments.of(
                        "a finding of a rule whose texts are not known",
                        (ThrowingCallable) () -> assertThat(MANY_LEAVERS)
                                .underRule(TURNOVER_LIMIT)
                                .hasNoFindings(),
                        "WARNING B1.2 example.turnover-limit @performance[2].turnover.overall: example.turnover-limit {rate="),
                Arguments.of(
                        "an outcome",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .outcomeOf("provision.undisclosed")
                                .isPassed(),
                        "Expecting the outcome to be passed, but it is\n  raised"),
                Arguments.of(
                        "a year at which a rule does not look",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .outcomeOf("water.year-on-year-jump", "performance[0]"),
                        "to look at performance[0], but it looks at [performance[2]]"),
                Arguments.of(
                        "a row of the index",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .contentIndex()
                                .shows(KPI_A2_2, IndexStatus.REPORTED),
                        "Expecting the index to show A2.2 as REPORTED, but its row is\n  A2.2 COMPLY_OR_EXPLAIN UNDISCLOSED"),
                Arguments.of(
                        "a row that the index does not have",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .contentIndex()
                                .shows(KPI_A1_2, IndexStatus.REPORTED),
                        "Expecting a row for A1.2, but the index of hkex:esg-code:2025 has none; the nearest is A1"),
                Arguments.of(
                        "silence",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .contentIndex()
                                .isComplete(),
                        "Expecting a complete index, but it is silent on A2.2"),
                Arguments.of(
                        "a figure that no rule calculates",
                        (ThrowingCallable)
                                () -> assertThat(SILENT).underHkexCode().recomputes("performance[2].safety.injuries"),
                        "to be recomputed, but the nearest of those that are is performance[2].safety.fatalityRate:\n"),
                Arguments.of(
                        "nothing waived",
                        (ThrowingCallable)
                                () -> assertThat(SILENT).underHkexCode().waives("provision.undisclosed"),
                        "to be waived, but it came to this: raised\n"),
                Arguments.of(
                        "other rules",
                        (ThrowingCallable)
                                () -> assertThat(SILENT).underHkexCode().isUnder("hkex:esg-guide:2020"),
                        "Expecting the rules of hkex:esg-guide:2020, but they are those of hkex:esg-code:2025"),
                Arguments.of(
                        "another place in the index",
                        (ThrowingCallable) () -> assertThat(SILENT)
                                .underHkexCode()
                                .contentIndex()
                                .refersTo(KPI_A2_5, "Packaging"),
                        "Expecting the index to refer for A2.5 to Packaging, but its row is\n  A2.5 "),
                Arguments.of(
                        "a factor",
                        (ThrowingCallable) () -> assertThat(GRID_RECEIPT).usesFactor("cn-grid-2023"),
                        "Expecting the factor cn-grid-2023, but the factors are ["),
                Arguments.of(
                        "a result",
                        (ThrowingCallable) () -> assertThat(Totals.share(Count.of(3), Count.of(4), "person"))
                                .hasResult("76", "%"),
                        "Expecting the result 76 %, but the receipt is\n  part 3 person\n"),
                Arguments.of(
                        "an input",
                        (ThrowingCallable) () -> assertThat(Totals.share(Count.of(3), Count.of(4), "person"))
                                .uses("5", "person"),
                        "Expecting an input of 5 person, but the inputs are\n  part 3 person\n  whole 4 person"),
                Arguments.of(
                        "no finding at all",
                        (ThrowingCallable) () -> assertThat((Finding) null).at("performance[2].water"),
                        "Expecting among a finding that is null one at\n  performance[2].water\nbut there is none at all"),
                Arguments.of(
                        "no calculation at all",
                        (ThrowingCallable)
                                () -> assertThat((Calculated<?>) null).replays(),
                        "Expecting actual not to be null"),
                Arguments.of(
                        "no report at all",
                        (ThrowingCallable) () -> assertThat((EsgReport) null).underHkexCode(),
                        "Expecting actual not to be null"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void a_failure_says_what_there_is_instead(String what, ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContaining(message);
    }
}
