package io.github.hkesg.calc;

import static io.github.hkesg.calc.Given.activities;
import static io.github.hkesg.calc.Given.factor;
import static io.github.hkesg.calc.Given.fuel;
import static io.github.hkesg.calc.Given.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hkesg.calc.emissions.Combustion;
import io.github.hkesg.calc.emissions.Scope1Calculator;
import io.github.hkesg.calc.emissions.Scope2Calculator;
import io.github.hkesg.calc.emissions.WasteCalculator;
import io.github.hkesg.calc.energy.EnergyCalculator;
import io.github.hkesg.calc.energy.EnergyCalculator.Carrier;
import io.github.hkesg.calc.reconcile.Reconciliation;
import io.github.hkesg.calc.reconcile.WholeCounts;
import io.github.hkesg.calc.row.QuantityCollectors;
import io.github.hkesg.calc.workforce.TrainingCalculator;
import io.github.hkesg.calc.workforce.TurnoverCalculator;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.DecimalInterval.Weighted;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every place where the figures of the Qiniu ESG report 2025 do not reconcile, by the item of section 3.3 of the formula
 * reference: what the calculators make of the printed figures, or why figures alone cannot show it. The rows of section 3.2 that
 * explain such a place are at the end.
 */
class UnreconciledFiguresTest {
    private static final int ITEMS = 17;

    /** Items with the printed figure, its recomputation, and whether the two can both be right. */
    static Stream<Arguments> recomputed() {
        return Stream.of(
                arguments(
                        1,
                        "3.21 h",
                        TrainingCalculator.averageHours(quantity("1102.5 h"), Count.of(338)),
                        "3.262",
                        false),
                arguments(
                        2, "4.6 h", TrainingCalculator.averageHours(quantity("2444 h"), Count.of(325)), "7.52", false),
                arguments(4, "1102.5 h", hoursOf("37.7 h", 101), "3807.7", false),
                arguments(5, "31 %", TurnoverCalculator.onYearEndHeadcount(leavers(), Count.of(338)), "32.5", false),
                arguments(
                        5,
                        "31 %",
                        TurnoverCalculator.onAverageHeadcount(leavers(), Count.of(325), Count.of(338)),
                        "33.2",
                        false),
                arguments(5, "31 %", TurnoverCalculator.onYearEndHeadcount(leavers(), Count.of(343)), "32.1", false),
                arguments(5, "31 %", TurnoverCalculator.onOpeningHeadcount(leavers(), Count.of(325)), "33.8", false),
                arguments(5, "31 %", TurnoverCalculator.onLeaversPlusClosing(leavers(), Count.of(338)), "24.6", false),
                arguments(7, "325 piece", people(3, 17, 68), "88", false),
                arguments(8, "325 person", peopleBehind("57.34 tce", "0.29"), "198", false),
                arguments(8, "338 person", peopleBehind("53.71 tce", "0.28"), "192", false),
                // Petrol is burnt in the vehicles that the text says there are none of; the figures agree with each
                // other.
                arguments(9, "2.27 tCO2e", petrol(), "2.27", true),
                // Electricity and petrol are all of the total: bought cooling and heat are in neither figure.
                arguments(10, "57.34 tce", coalEquivalent("466562 kWh × 0.1229 kgce/kWh"), "57.34", true),
                arguments(
                        10,
                        "53.71 tce",
                        coalEquivalent("427934 kWh × 0.1229 kgce/kWh; 760 kg × 1.4714 kgce/kg"),
                        "53.71",
                        true),
                // What the report would have to print; its electricity alone is less.
                arguments(11, "427.934 '000 kWh", energyInThousandKilowattHours(), "437.038", false),
                // The table adds up; the activities that it leaves out are in the text alone.
                arguments(
                        15,
                        "5800 CNY",
                        Stream.of(quantity("5800 CNY")).collect(QuantityCollectors.summing(Unit.money("CNY"))),
                        "5800",
                        true),
                arguments(
                        16,
                        "227.06 tCO2e",
                        Scope2Calculator.locationBased(activities("427934 kWh × 0.5737 kgCO2/kWh")),
                        "245.51",
                        false),
                arguments(
                        16,
                        "-8.4 %",
                        Totals.change(quantity("231.90 tCO2e"), quantity("250.36 tCO2e")),
                        "-7.37",
                        false),
                // Attendances are not people: more of them than employees.
                arguments(
                        17,
                        "100 %",
                        TrainingCalculator.shareOfGroupTrained(Count.of(1327), Count.of(338)),
                        "392.6",
                        false));
    }

    @ParameterizedTest
    @MethodSource("recomputed")
    void the_printed_figure_beside_its_recomputation(
            int item, String printed, Calculated<Quantity> recomputed, BigDecimal shown, boolean agrees) {
        Quantity published = quantity(printed);
        assertThat(Given.shownAs(shown, recomputed.value().to(published.unit())))
                .as("item %s", item)
                .isEqualTo(shown);
        assertThat(Reconciliation.of(published, recomputed, Precision.AS_PRINTED)
                        .agrees())
                .as("item %s", item)
                .isEqualTo(agrees);
    }

    /** Items that are shown by the whole numbers of people that a printed figure leaves. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 | people behind 1,102.5 h at 3.21 h     | average  | 1102.5 | 3.21 | 343..343
            2 | people behind 2,444 h at 4.6 h        | average  | 2444   | 4.6  | 526..537
            6 | leavers behind 61 % of 40 people      | year end | 61     | 40   | none
            6 | leavers behind 37 % of 212 people     | year end | 37     | 212  | 78..79
            """)
    void the_whole_numbers_behind_a_printed_figure(
            int item, String what, String kind, BigDecimal first, String second, String people) {
        assertThat(shown(
                        kind.equals("average")
                                ? WholeCounts.headcounts(DecimalInterval.exactly(first), quantity(second + " h"))
                                : WholeCounts.parts(new Quantity(first, Unit.PERCENT), Count.parse(second))))
                .as("item %s, %s", item, what)
                .isEqualTo(people);
    }

    /** Items that no figure of the report contradicts: why, and the rule that finds them where there is one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3  | equal averages have their own value as mean; that no two groups ever are alike is not arithmetic | training.average-hours.identical
            12 | pieces have no mass, so nothing can be added up or compared                                      | hazardous-waste.not-applicable.contradicted
            13 | a year is absent                                                                                 | safety.fatalities.years-missing
            14 | entries of an index are no figures; only one that has no place at all is found                    | reported.without-reference
            """)
    void what_figures_alone_cannot_show_is_looked_for_by_a_rule(int item, String reason, String rule)
            throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "rules.md")))
                .as("item %s: %s", item, reason)
                .contains("| [`" + rule + "`](#");
    }

    @Test
    void every_item_is_in_one_of_the_tables() throws NoSuchMethodException {
        Stream<Integer> inMethods = recomputed().map(row -> (Integer) row.get()[0]);
        Stream<Integer> inTexts = Stream.of(
                        getClass()
                                .getDeclaredMethod(
                                        "the_whole_numbers_behind_a_printed_figure",
                                        int.class,
                                        String.class,
                                        String.class,
                                        BigDecimal.class,
                                        String.class,
                                        String.class),
                        getClass()
                                .getDeclaredMethod(
                                        "what_figures_alone_cannot_show_is_looked_for_by_a_rule",
                                        int.class,
                                        String.class,
                                        String.class))
                .flatMap(method ->
                        method.getAnnotation(CsvSource.class).textBlock().lines())
                .map(line ->
                        Integer.valueOf(line.substring(0, line.indexOf('|')).strip()));

        Set<Integer> items = Stream.concat(inMethods, inTexts).collect(Collectors.toSet());
        assertThat(items)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, ITEMS).boxed().toList());
    }

    /** Item 3: 226 men and 112 women at 3.21 h each are 3.21 h of all, so no arithmetic objects. */
    @Test
    void identical_averages_allow_the_overall_average() {
        DecimalInterval average = quantity("3.21 h").interval();
        DecimalInterval mean = DecimalInterval.weightedMean(List.of(
                new Weighted(average, Count.of(226).interval()),
                new Weighted(average, Count.of(112).interval())));

        assertThat(mean.intersects(average)).isTrue();
    }

    /** Item 12: lamp tubes are counted in pieces, and waste is a mass. */
    @Test
    void pieces_are_refused_as_a_mass_of_waste() {
        List<Quantity> pieces = List.of(quantity("402 piece"));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> WasteCalculator.totalWaste(pieces, List.of()));
    }

    /** Item 4: the hours of interns are beyond the printed total by any rounding. */
    @Test
    void the_hours_of_interns_exceed_those_of_all() {
        DecimalInterval interns = hoursOf("37.7 h", 101).receipt().interval();

        assertThat(interns.low()).isEqualByComparingTo("3802.65");
        assertThat(interns.low()).isGreaterThan(quantity("1102.5 h").interval().high());
    }

    /** Section 3.2, AI revenue: 437.3 of 1,768.7 million CNY are 24.72 %, printed as 24.7 %. */
    @Test
    void the_share_of_revenue_from_artificial_intelligence_reconciles() {
        Calculated<Quantity> share =
                Totals.shareBeside("share", quantity("437.3 m CNY"), quantity("1331.4 m CNY")); // 1768.7 − 437.3

        assertThat(Given.shownAs(new BigDecimal("24.72"), share.value())).isEqualTo("24.72");
        assertThat(Reconciliation.of(quantity("24.7 %"), share, Precision.AS_PRINTED)
                        .agrees())
                .isTrue();
    }

    /** Section 3.2, lamp tubes: 402, of which 297 came of a relocation, are 105 like for like, fewer than last year's 139. */
    @Test
    void lamp_tubes_without_the_relocation_are_fewer_than_last_year() {
        Calculated<Count> likeForLike = Totals.sumOfCounts(List.of(Count.of(402), Count.of(-297)), "piece");

        assertThat(likeForLike.value()).isEqualTo(Count.of(105)).isLessThan(Count.of(139));
    }

    /**
     * Section 3.2, leavers of 2024 under leavers ÷ (leavers + closing): 221 to 231 by the total, 226 to 236 by the mainland, and
     * at least 238 by the age cells, so that this formula fails too. The whole numbers inside are fewer than the rounded bounds.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            total           | 41 | 325 | 221..231 | 222..230
            mainland        | 42 | 319 | 226..236 | 227..235
            age 20 to 29    | 44 | 70  | 54..56   | 54..56
            age 30 to 39    | 37 | 212 | 122..127 | 122..127
            age 40 to 49    | 61 | 40  | 61..64   | 62..63
            """)
    void leavers_behind_a_rate_on_leavers_and_closing(
            String group, String rate, long closing, String bounds, String wholeNumbers) {
        DecimalInterval hundred = DecimalInterval.exactly(BigDecimal.valueOf(100));
        DecimalInterval one = DecimalInterval.exactly(BigDecimal.ONE);
        DecimalInterval leavers = Count.of(closing)
                .interval()
                .dividedBy(hundred.dividedBy(quantity(rate + " %").interval()).minus(one));

        assertThat(rounded(leavers)).as(group).isEqualTo(bounds);
        assertThat(onLeaversPlusClosing(rate, closing)).as(group).isEqualTo(wholeNumbers);
    }

    @Test
    void the_age_cells_need_more_leavers_than_the_totals_allow() {
        long least = Stream.of(
                        onLeaversPlusClosing("44", 70), onLeaversPlusClosing("37", 212), onLeaversPlusClosing("61", 40))
                .mapToLong(range -> Long.parseLong(range.substring(0, range.indexOf('.'))))
                .sum();

        assertThat(least).isEqualTo(238).isGreaterThan(235); // the most that total or mainland allow
    }

    /**
     * Section 3.2, turnover of 2025: 31 % of 338 are 103.1 to 106.5 leavers, which 13 more people at the end than at the start make
     * 116.1 to 119.5 hires; the report prints 123.
     */
    @Test
    void the_rate_of_2025_implies_fewer_hires_than_printed() {
        DecimalInterval leavers = quantity("31 %").interval().times(DecimalInterval.exactly(new BigDecimal("3.38")));
        DecimalInterval hires =
                leavers.plus(TurnoverCalculator.leaversByStockAndFlow(Count.of(338), Count.ZERO, Count.of(325))
                        .receipt()
                        .interval());

        assertThat(hires.low().setScale(1, RoundingMode.HALF_EVEN)).isEqualTo("116.1");
        assertThat(hires.high().setScale(1, RoundingMode.HALF_EVEN)).isEqualTo("119.5");
        assertThat(agreeing(
                        "31",
                        hired -> TurnoverCalculator.onYearEndHeadcount(
                                TurnoverCalculator.leaversByStockAndFlow(Count.of(325), Count.of(hired), Count.of(338))
                                        .value(),
                                Count.of(338))))
                .isEqualTo("117..119");
    }

    private static Count leavers() {
        return TurnoverCalculator.leaversByStockAndFlow(Count.of(325), Count.of(123), Count.of(338))
                .value();
    }

    private static Calculated<Quantity> people(long... parts) {
        Calculated<Count> sum =
                Totals.sumOfCounts(Arrays.stream(parts).mapToObj(Count::of).toList(), "piece");
        return new Calculated<>(new Quantity(sum.value().decimal(), Unit.PIECE), sum.receipt());
    }

    private static Calculated<Quantity> hoursOf(String average, long people) {
        Worksheet sheet = new Worksheet("hours");
        int hours = sheet.multiply(
                "hours",
                sheet.printed("average", quantity(average)),
                sheet.count("people", Count.of(people), "person"),
                "h");
        return sheet.result(hours, Unit.HOUR);
    }

    private static Calculated<Quantity> peopleBehind(String total, String intensity) {
        return Totals.impliedDenominator(
                quantity(total), new Intensity(new BigDecimal(intensity), UnitRatio.parse("tce/person"), null));
    }

    private static Calculated<Quantity> petrol() {
        return Scope1Calculator.onEnergyBasis(
                List.of(new Combustion(fuel("0.76 t × 43.124 GJ/t"), factor("69300 kgCO2/TJ"))));
    }

    private static Calculated<Quantity> coalEquivalent(String carriers) {
        return EnergyCalculator.coalEquivalent(activities(carriers).stream()
                .map(carrier -> new Carrier(carrier.amount(), carrier.factor()))
                .toList());
    }

    private static Calculated<Quantity> energyInThousandKilowattHours() {
        return Totals.sum(List.of(
                quantity("427.934 '000 kWh"),
                EnergyCalculator.fromFuel(fuel("760 kg × 43.124 GJ/t"), Unit.THOUSAND_KILOWATT_HOURS)
                        .value()));
    }

    private static String shown(Optional<DecimalInterval> counts) {
        return counts.map(UnreconciledFiguresTest::rounded).orElse("none");
    }

    private static String rounded(DecimalInterval interval) {
        return interval.low().setScale(0, RoundingMode.HALF_EVEN) + ".."
                + interval.high().setScale(0, RoundingMode.HALF_EVEN);
    }

    private static String onLeaversPlusClosing(String rate, long closing) {
        return agreeing(rate, left -> TurnoverCalculator.onLeaversPlusClosing(Count.of(left), Count.of(closing)));
    }

    /** The least and the greatest number of people whose rate agrees with the printed one. */
    private static String agreeing(String printed, LongFunction<Calculated<Quantity>> rate) {
        long[] numbers = LongStream.rangeClosed(0, 400)
                .filter(number -> Reconciliation.of(quantity(printed + " %"), rate.apply(number), Precision.AS_PRINTED)
                        .agrees())
                .toArray();
        return numbers[0] + ".." + numbers[numbers.length - 1];
    }
}
