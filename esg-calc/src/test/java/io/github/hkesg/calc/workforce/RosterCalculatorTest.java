package io.github.hkesg.calc.workforce;

import static io.github.hkesg.model.kpi.BreakdownDimension.GENDER;
import static io.github.hkesg.model.kpi.BreakdownDimension.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.CalculatedFigures;
import io.github.hkesg.calc.Receipt;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.NewHires;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Records from a roster; sections are those of the formula reference. */
class RosterCalculatorTest {
    /** Women as in section 4.2: 98 before, 37 leavers, 102 at the end. Men: 230, 96, 223. */
    private static final Roster ROSTER = Rosters.of(
            Rosters.groups(Rosters.group(GENDER, "female", 98, 41, 37), Rosters.group(GENDER, "male", 230, 89, 96)));

    private static String rounded(@Nullable Quantity figure, int decimals) {
        return figure == null
                ? "none"
                : figure.value().setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static <V> @Nullable V member(
            Map<BreakdownDimension, Breakdown<V>> breakdowns, BreakdownDimension dimension, String label) {
        Breakdown<V> breakdown = breakdowns.get(dimension);
        return breakdown == null ? null : breakdown.members().get(label);
    }

    @Test
    void the_workforce_is_counted_with_hires_and_receipts() {
        CalculatedFigures<Workforce> workforce = RosterCalculator.workforce(ROSTER);

        assertThat(workforce.value())
                .isEqualTo(Workforce.builder()
                        .total(325)
                        .headcount(GENDER, "female", 102)
                        .headcount(GENDER, "male", 223)
                        .newHires(NewHires.builder()
                                .total(130)
                                .headcount(GENDER, "female", 41)
                                .headcount(GENDER, "male", 89)
                                .build())
                        .build());
        assertThat(workforce.receipt("total").render()).isEqualTo("328 person + 130 person − 133 person = 325 person");
        assertThat(workforce.receipt("breakdowns.GENDER.female").render())
                .isEqualTo("98 person + 41 person − 37 person = 102 person");
        assertThat(workforce.receipt("newHires.total").render()).isEqualTo("130 person");
        assertThat(workforce.undefined()).isEmpty();
    }

    /** The five variants of section 1.7 side by side; women are the case of section 4.2. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            V1 | YEAR_END_HEADCOUNT   | 40.9231 | 36.2745 | 43.0493
            V2 | AVERAGE_HEADCOUNT    | 40.7351 | 37.0000 | 42.3841
            V3 | LEAVERS_PLUS_CLOSING | 29.0393 | 26.6187 | 30.0940
            V4 | OPENING_HEADCOUNT    | 40.5488 | 37.7551 | 41.7391
            V5 | TOTAL_HEADCOUNT      | 40.9231 | 11.3846 | 29.5385
            """)
    void turnover_by_its_five_denominators(
            String variant, TurnoverMethod method, String overall, String women, String men) {
        CalculatedFigures<Turnover> turnover = RosterCalculator.turnover(ROSTER, method);

        assertThat(turnover.value().method()).isEqualTo(method);
        assertThat(rounded(turnover.value().overall(), 4)).as(variant).isEqualTo(overall);
        assertThat(rounded(member(turnover.value().breakdowns(), GENDER, "female"), 4))
                .as(variant)
                .isEqualTo(women);
        assertThat(rounded(member(turnover.value().breakdowns(), GENDER, "male"), 4))
                .as(variant)
                .isEqualTo(men);
        assertThat(turnover.receipts().keySet())
                .containsExactly(
                        Location.of("overall"),
                        Location.of("breakdowns.GENDER.female"),
                        Location.of("breakdowns.GENDER.male"),
                        Location.of("leavers"),
                        Location.of("leaverBreakdowns.GENDER.female"),
                        Location.of("leaverBreakdowns.GENDER.male"));
    }

    @ParameterizedTest
    @EnumSource(TurnoverMethod.class)
    void turnover_shows_the_leavers_behind_it(TurnoverMethod method) {
        CalculatedFigures<Turnover> turnover = RosterCalculator.turnover(ROSTER, method);

        assertThat(turnover.value().leavers()).isEqualTo(Count.of(133));
        assertThat(turnover.value().leaverBreakdowns())
                .isEqualTo(Map.of(GENDER, new Breakdown<>(Map.of("female", Count.of(37), "male", Count.of(96)))));
        assertThat(turnover.receipt("leavers").render()).isEqualTo("133 person");
        assertThat(turnover.receipt("leaverBreakdowns.GENDER.female").render()).isEqualTo("37 person");
        assertThat(turnover.receipt("leavers").formula()).isEqualTo("turnover.leavers");
    }

    @Test
    void nobody_left_is_a_figure_of_zero_leavers() {
        Roster roster = Rosters.of(Rosters.groups(Rosters.group(REGION, "Macao", 3, 0, 0)));
        Turnover turnover = RosterCalculator.turnover(roster, TurnoverMethod.YEAR_END_HEADCOUNT)
                .value();
        assertThat(turnover.leavers()).isEqualTo(Count.ZERO);
        assertThat(member(turnover.leaverBreakdowns(), REGION, "Macao")).isEqualTo(Count.ZERO);
    }

    /** Section 1.7, V5: on the total headcount, the groups' rates add up to the overall rate. */
    @Test
    void rates_on_the_total_headcount_add_up() {
        Turnover turnover = RosterCalculator.turnover(ROSTER, TurnoverMethod.TOTAL_HEADCOUNT)
                .value();
        List<Quantity> groups =
                List.copyOf(Objects.requireNonNull(turnover.breakdowns().get(GENDER))
                        .members()
                        .values());
        assertThat(rounded(Totals.sum(groups).value(), 40)).isEqualTo(rounded(turnover.overall(), 40));
    }

    /** Section 1.7: undefined if nobody is there at the end and somebody left. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YEAR_END_HEADCOUNT   | none   | breakdowns.REGION.Macao
            AVERAGE_HEADCOUNT    | 200.0  | -
            LEAVERS_PLUS_CLOSING | 100.0  | -
            OPENING_HEADCOUNT    | 100.0  | -
            TOTAL_HEADCOUNT      | 30.0   | -
            """)
    void a_group_that_everybody_left(TurnoverMethod method, String rate, String undefined) {
        Roster roster = Rosters.of(
                Rosters.groups(Rosters.group(REGION, "Hong Kong", 10, 0, 0), Rosters.group(REGION, "Macao", 3, 0, 3)));
        CalculatedFigures<Turnover> turnover = RosterCalculator.turnover(roster, method);

        assertThat(rounded(member(turnover.value().breakdowns(), REGION, "Macao"), 1))
                .isEqualTo(rate);
        assertThat(turnover.undefined().stream().map(Location::path).toList())
                .isEqualTo(undefined.equals("-") ? List.of() : List.of(undefined));
    }

    @ParameterizedTest
    @EnumSource(TurnoverMethod.class)
    void nobody_has_no_turnover(TurnoverMethod method) {
        CalculatedFigures<Turnover> turnover = RosterCalculator.turnover(Rosters.of(List.of()), method);
        assertThat(turnover.value().overall()).isNull();
        assertThat(turnover.undefined()).containsExactly(Location.of("overall"));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> turnover.receipt("overall"))
                .withMessage("No figure was calculated at overall");
    }

    private static TrainingLog log(Stream<String> ids, String hours) {
        LocalDate day = LocalDate.of(2025, 9, 1);
        return ids.map(id -> new TrainingRecord(id, day, Quantity.of(hours, Unit.HOUR)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), rows -> TrainingLog.of(ROSTER, rows)));
    }

    /** 60 women, the first 37 of whom left, and 90 men, all of whom left, for 2.5 h each. */
    private static TrainingLog trained() {
        return log(
                Stream.concat(
                        IntStream.range(0, 60).mapToObj(i -> "female-old-" + i),
                        IntStream.range(0, 90).mapToObj(i -> "male-old-" + i)),
                "2.5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YEAR_END_STAFF                  |  23 |  57.5 |  7.077 | 22.549 |  0.000 | 100.000 |  0.000 | 0.177 | 0.564
            STAFF_OF_THE_YEAR               | 150 | 375.0 | 32.751 | 43.165 | 28.213 |  40.000 | 60.000 | 0.819 | 1.079
            ALL_TRAINING_ON_YEAR_END_STAFF  | 150 | 375.0 | 46.154 | 58.824 | 40.359 |  40.000 | 60.000 | 1.154 | 1.471
            """)
    void training_on_each_basis(
            TrainingBasis basis,
            long people,
            String hours,
            String share,
            String shareOfWomen,
            String shareOfMen,
            String women,
            String men,
            String average,
            String averageOfWomen) {
        Training training = RosterCalculator.training(trained(), basis).value();

        assertThat(training.peopleTrained()).isEqualTo(Count.of(people));
        assertThat(training.attendances()).isEqualTo(Count.of(people));
        assertThat(training.totalHours()).isEqualTo(Quantity.of(hours, Unit.HOUR));
        assertThat(rounded(training.percentTrained(), 3)).isEqualTo(share);
        assertThat(rounded(member(training.percentTrainedBreakdowns(), GENDER, "female"), 3))
                .isEqualTo(shareOfWomen);
        assertThat(rounded(member(training.percentTrainedBreakdowns(), GENDER, "male"), 3))
                .isEqualTo(shareOfMen);
        assertThat(rounded(member(training.trainedMixBreakdowns(), GENDER, "female"), 3))
                .isEqualTo(women);
        assertThat(rounded(member(training.trainedMixBreakdowns(), GENDER, "male"), 3))
                .isEqualTo(men);
        assertThat(rounded(training.averageHours(), 3)).isEqualTo(average);
        assertThat(rounded(member(training.averageHoursBreakdowns(), GENDER, "female"), 3))
                .isEqualTo(averageOfWomen);
    }

    @Test
    void every_figure_of_training_has_its_receipt() {
        CalculatedFigures<Training> training = RosterCalculator.training(trained(), TrainingBasis.STAFF_OF_THE_YEAR);

        assertThat(training.receipt("totalHours").terms().get(0)).hasToString("150 row");
        assertThat(training.receipt("averageHours").render()).isEqualTo("375.0 h ÷ 458 person ≈ 0.818777292576 h");
        assertThat(training.receipt("averageHoursBreakdowns.GENDER.female").render())
                .isEqualTo("150.0 h ÷ 139 person ≈ 1.07913669065 h");
        assertThat(training.receipt("trainedMixBreakdowns.GENDER.male").render())
                .isEqualTo("90 person × 100 % ÷ 150 person = 60 %");
        assertThat(training.undefined()).isEmpty();
    }

    /** Somebody who took part twice is one person and two attendances. */
    @Test
    void people_and_attendances_are_counted_apart() {
        Training training = RosterCalculator.training(
                        log(Stream.of("male-old-200", "male-old-200", "female-new-1"), "1.25"),
                        TrainingBasis.YEAR_END_STAFF)
                .value();
        assertThat(training.peopleTrained()).isEqualTo(Count.of(2));
        assertThat(training.attendances()).isEqualTo(Count.of(3));
        assertThat(training.totalHours()).isEqualTo(Quantity.of("3.75", Unit.HOUR));
    }

    /** No training is a figure; what share of nobody the groups are is none. */
    @Test
    void a_year_without_training_is_zero_and_its_mix_undefined() {
        CalculatedFigures<Training> training =
                RosterCalculator.training(log(Stream.of(), "1"), TrainingBasis.YEAR_END_STAFF);
        assertThat(training.value().totalHours()).isEqualTo(Quantity.of("0", Unit.HOUR));
        assertThat(training.value().averageHours())
                .satisfies(average -> assertThat(average.value()).isEqualByComparingTo(BigDecimal.ZERO));
        assertThat(training.undefined())
                .containsExactly(
                        Location.of("trainedMixBreakdowns.GENDER.female"),
                        Location.of("trainedMixBreakdowns.GENDER.male"));
    }

    @Test
    void every_receipt_can_be_replayed() {
        Stream<CalculatedFigures<?>> turnovers =
                Stream.of(TurnoverMethod.values()).map(method -> RosterCalculator.turnover(ROSTER, method));
        Stream<CalculatedFigures<?>> trainings =
                Stream.of(TrainingBasis.values()).map(basis -> RosterCalculator.training(trained(), basis));
        List<Receipt> receipts = Stream.of(Stream.of(RosterCalculator.workforce(ROSTER)), turnovers, trainings)
                .flatMap(figures -> figures)
                .flatMap(figures -> figures.receipts().values().stream())
                .toList();

        assertThat(receipts).hasSize(6 + 5 * 6 + 3 * 9).allSatisfy(receipt -> assertThat(receipt.replay())
                .isEqualTo(receipt.result().value()));
    }
}
