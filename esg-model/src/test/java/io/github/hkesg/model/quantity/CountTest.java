package io.github.hkesg.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {
    @ParameterizedTest
    @CsvSource({"338, 338", "0, 0", "-3, -3", "007, 7", "9223372036854775807, 9223372036854775807"})
    void digits_are_read_exactly(String digits, long value) {
        assertThat(Count.parse(digits)).isEqualTo(Count.of(value));
        assertThat(Count.parse(digits).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "3.5", "3.0", " 3", "1e3", "1,000", "many", "9223372036854775808"})
    void what_is_no_whole_number_is_refused_rather_than_rounded(String digits) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Count.parse(digits));
    }

    @Test
    void zero_is_one_value_however_it_was_made() {
        assertThat(Count.of(0)).isSameAs(Count.ZERO).isEqualTo(new Count(0));
        assertThat(Count.parse("0")).isSameAs(Count.ZERO);
    }

    @Test
    void a_negative_count_can_be_held_so_that_it_can_be_reported() {
        assertThat(Count.of(-1).value()).isEqualTo(-1);
    }

    @Test
    void counts_are_ordered_by_number() {
        assertThat(Count.of(9)).isLessThan(Count.of(10)).isGreaterThan(Count.of(-10));
        assertThat(Count.of(9)).isEqualByComparingTo(Count.parse("9"));
    }

    @Test
    void a_count_stands_for_itself_alone() {
        assertThat(Count.of(338).interval())
                .isEqualTo(new DecimalInterval(new BigDecimal("338"), new BigDecimal("338")));
        assertThat(Count.of(338).decimal()).isEqualTo("338");
    }

    @Test
    void a_count_is_printed_without_grouping() {
        assertThat(Count.of(1_234_567)).hasToString("1234567");
    }
}
