package io.github.hkesg.calc.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** KPI B2.1 and B2.2 on every base in use; sections are those of the formula reference. */
class SafetyCalculatorTest {
    private static Quantity hours(String digits) {
        return Quantity.of(digits, Unit.HOUR);
    }

    private static Quantity days(String digits) {
        return Quantity.of(digits, Unit.DAY);
    }

    /** A rate by name, of so many cases or days over so many hours or people. */
    private static Calculated<SafetyRate> rate(String name, String counted, String related) {
        return switch (name) {
            case "LTIFR" -> SafetyCalculator.lostTimeInjuryFrequencyRate(Count.parse(counted), hours(related));
            case "severity" -> SafetyCalculator.severityRate(days(counted), hours(related));
            case "lost days" -> SafetyCalculator.lostDayRate(days(counted), hours(related));
            case "DART" -> SafetyCalculator.daysAwayRestrictedOrTransferredRate(Count.parse(counted), hours(related));
            case "injuries" ->
                SafetyCalculator.injuryRatePerThousandEmployees(Count.parse(counted), Count.parse(related));
            case "fatalities" ->
                SafetyCalculator.fatalityRatePerHundredThousandEmployees(Count.parse(counted), Count.parse(related));
            case "fatalities in hours" ->
                SafetyCalculator.fatalityRatePerMillionHours(Count.parse(counted), hours(related));
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4.1 row 21, 6 lost-time injuries   | LTIFR               | 6    | 2500000 | 2.4
            4.1 row 21, 25 lost days           | severity            | 25   | 2000000 | 2.5
            4.1 row 21, 22 DART cases          | DART                | 22   | 645089  | 6.82
            1.7, the same days on another base | lost days           | 25   | 2000000 | 12.5
            1.7, half days                     | lost days           | 12.5 | 2000000 | 6.25
            1.7, per 1,000 employees           | injuries            | 6    | 2000    | 3
            1.7, per 100,000 employees         | fatalities          | 1    | 2000    | 50
            1.7, per 1,000,000 hours           | fatalities in hours | 1    | 2500000 | 0.4
            1.7, zero is a value               | LTIFR               | 0    | 2500000 | 0
            1.7, nobody died                   | fatalities          | 0    | 338     | 0
            """)
    void a_rate_on_its_base(String source, String name, String counted, String related, BigDecimal expected) {
        BigDecimal value = rate(name, counted, related).value().value();
        assertThat(value.setScale(expected.scale(), RoundingMode.HALF_EVEN))
                .as(source)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LTIFR      | 6  | 2500000 | 2.4 piece/1000000 h       | 6 piece × 1000000 h ÷ 2500000 h = 2.4 piece/1000000 h
            severity   | 25 | 2000000 | 2.5 d/200000 h            | 25 d × 200000 h ÷ 2000000 h = 2.5 d/200000 h
            fatalities | 1  | 2000    | 50 person/100000 person   | 1 person × 100000 person ÷ 2000 person = 50 person/100000 person
            """)
    void the_receipt_and_the_rate_say_the_base(
            String name, String counted, String related, String rate, String receipt) {
        Calculated<SafetyRate> result = rate(name, counted, related);
        assertThat(result.value()).hasToString(rate);
        assertThat(result.receipt().render()).isEqualTo(receipt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.7, F ÷ E × 100      | 1 | 2000 | 0.05
            zero is a value       | 0 | 338  | 0.00
            more than one         | 3 | 1000 | 0.30
            """)
    void the_fatality_rate_is_in_percent_of_employees(
            String source, long fatalities, long employees, BigDecimal percent) {
        Quantity rate = SafetyCalculator.fatalityRate(Count.of(fatalities), Count.of(employees))
                .value();
        assertThat(rate.unit()).isEqualTo(Unit.PERCENT);
        assertThat(rate.value()).as(source).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "LTIFR, 6, 0",
        "severity, 25, 0",
        "lost days, 25, 0",
        "DART, 22, 0",
        "injuries, 6, 0",
        "fatalities, 1, 0",
        "fatalities in hours, 1, 0"
    })
    void a_rate_without_hours_or_people_is_undefined(String name, String counted, String related) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> rate(name, counted, related));
    }

    static Stream<Arguments> wrongUnits() {
        Quantity hours = hours("2000000");
        Quantity days = days("25");
        return Stream.<Supplier<?>>of(
                        () -> SafetyCalculator.severityRate(hours, hours),
                        () -> SafetyCalculator.severityRate(days, days),
                        () -> SafetyCalculator.lostDayRate(hours, hours),
                        () -> SafetyCalculator.lostTimeInjuryFrequencyRate(Count.of(6), days))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("wrongUnits")
    void days_are_days_and_hours_are_hours(Supplier<?> calculation) {
        assertThatExceptionOfType(IncompatibleUnitException.class).isThrownBy(calculation::get);
    }

    @ParameterizedTest
    @EnumSource(RateBase.class)
    void the_name_of_a_base_is_its_size(RateBase base) {
        assertThat(base.size().toString())
                .isEqualTo(
                        switch (base) {
                            case MILLION_HOURS -> "1000000 h";
                            case TWO_HUNDRED_THOUSAND_HOURS -> "200000 h";
                            case THOUSAND_EMPLOYEES -> "1000 person";
                            case HUNDRED_THOUSAND_EMPLOYEES -> "100000 person";
                        });
    }

    @Test
    void a_printed_rate_stands_for_an_interval() {
        SafetyRate printed = new SafetyRate(new BigDecimal("2.4"), Unit.PIECE, RateBase.MILLION_HOURS);
        assertThat(printed.interval()).isEqualTo(new DecimalInterval(new BigDecimal("2.35"), new BigDecimal("2.45")));
    }
}
