package io.github.hkesg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.calc.workforce.AgeBands;
import io.github.hkesg.calc.workforce.Roster;
import io.github.hkesg.calc.workforce.RosterCalculator;
import io.github.hkesg.calc.workforce.TrainingBasis;
import io.github.hkesg.calc.workforce.TrainingLog;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.rule.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From raw rows to findings: nothing arithmetic is found in what the library itself calculates from any roster and training log, on
 * any of its bases, neither in fifty digits nor in any fewer.
 */
class RawDataSpecificityTest {
    /** More of them with {@code -Dtestkit.rosters=1000}. */
    private static final int ROSTERS = Integer.getInteger("testkit.rosters", 12);

    private static final int YEAR = 2025;
    private static final int MOST_YEARS = 3;

    static Stream<Arguments> methods_and_bases() {
        return Stream.of(TurnoverMethod.values())
                .flatMap(method -> Stream.of(TrainingBasis.values()).map(basis -> Arguments.of(method, basis)));
    }

    @ParameterizedTest
    @MethodSource("methods_and_bases")
    void nothing_arithmetic_is_found_in_what_is_calculated_from_rows(TurnoverMethod method, TrainingBasis basis) {
        EsgValidator validator = EsgValidator.hkex();
        List<String> alarms = new ArrayList<>();
        int recomputed = 0;
        for (int seed = 0; seed < ROSTERS; seed++) {
            Draw draw = new Draw(seed);
            EsgReport exact = report(draw, method, basis);
            ValidationReport inFull = validator.validate(exact);
            ValidationReport rounded = validator.validate(new EditableReport(exact).rounded(draw));
            recomputed +=
                    inFull.recomputations().size() + rounded.recomputations().size();
            alarms.addAll(alarms("seed " + seed + " in full: ", inFull));
            alarms.addAll(alarms("seed " + seed + " rounded: ", rounded));
        }

        System.out.printf(
                Locale.ROOT,
                "Raw data: %d false alarms in %d reports, %d figures recomputed, %s, %s%n",
                alarms.size(),
                2 * ROSTERS,
                recomputed,
                method,
                basis);
        assertThat(alarms).isEmpty();
        assertThat(recomputed).isGreaterThan(ROSTERS);
    }

    private static List<String> alarms(String which, ValidationReport result) {
        return Stream.concat(
                        result.findings().stream()
                                .filter(finding -> finding.kind() == RuleKind.ARITHMETIC)
                                .map(Descriptions::of),
                        result.recomputations().stream()
                                .filter(recomputation -> !recomputation.agrees())
                                .map(recomputation -> recomputation.location().path()))
                .map(alarm -> which + alarm)
                .toList();
    }

    /** Of one year or several, so that the headcount at the start of the first is not told. */
    private static EsgReport report(Draw draw, TurnoverMethod method, TrainingBasis basis) {
        RawPeople people = new RawPeople(draw, YEAR);
        List<PerformanceData> years = new ArrayList<>();
        for (int year = YEAR + 1 - draw.between(1, MOST_YEARS); year <= YEAR; year++) {
            ReportingPeriod period = ReportingPeriod.ofYear(year);
            Roster roster = Roster.of(period, AgeBands.on(period.end(), 30, 50), people.employees());
            TrainingLog log = TrainingLog.of(roster, people.training(draw, period));
            years.add(PerformanceData.builder()
                    .period(period)
                    .workforce(RosterCalculator.workforce(roster).value())
                    .turnover(RosterCalculator.turnover(roster, method).value())
                    .training(RosterCalculator.training(log, basis).value())
                    .build());
        }
        return SampleReports.compliant(IssuerClass.MAIN_BOARD, YEAR)
                .withTargets(List.of())
                .withPerformance(years);
    }

    @Test
    void rosters_empty_groups_and_train_people_who_leave() {
        long emptied = 0;
        long trainedAndLeft = 0;
        for (int seed = 0; seed < ROSTERS; seed++) {
            Draw draw = new Draw(seed);
            RawPeople people = new RawPeople(draw, YEAR);
            ReportingPeriod period = ReportingPeriod.ofYear(YEAR);
            Roster roster = Roster.of(period, AgeBands.on(period.end(), 30, 50), people.employees());
            TrainingLog log = TrainingLog.of(roster, people.training(draw, period));
            emptied += RosterCalculator.turnover(roster, TurnoverMethod.YEAR_END_HEADCOUNT)
                    .undefined()
                    .size();
            trainedAndLeft +=
                    trained(log, TrainingBasis.STAFF_OF_THE_YEAR) - trained(log, TrainingBasis.YEAR_END_STAFF);
        }

        assertThat(emptied).isPositive();
        assertThat(trainedAndLeft).isPositive();
    }

    private static long trained(TrainingLog log, TrainingBasis basis) {
        return Objects.requireNonNull(
                        RosterCalculator.training(log, basis).value().peopleTrained())
                .value();
    }
}
