package io.github.hkesg.calc.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thirty on the day         | 1995-12-31 | 30–49
            thirty on the next day    | 1996-01-01 | under 30
            fifty on the day          | 1975-12-31 | 50 and over
            forty-nine for a day more | 1976-01-01 | 30–49
            born on the day           | 2025-12-31 | under 30
            very old                  | 1930-02-28 | 50 and over
            """)
    void completed_years_on_the_day_decide(String reason, LocalDate birthDate, String group) {
        assertThat(AgeBands.on(DAY, 30, 50).label(birthDate)).as(reason).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, under 30", "2026-03-01, 30 and over"})
    void somebody_born_on_29_february(LocalDate day, String group) {
        assertThat(AgeBands.on(day, 30).label(LocalDate.of(1996, 2, 29))).isEqualTo(group);
    }

    @Test
    void labels_can_be_the_reports_own() {
        AgeBands ages = AgeBands.on(DAY, 30, 50).labelled("30歲以下", "30至49歲", "50歲及以上");
        assertThat(ages.label(LocalDate.of(1990, 1, 1))).isEqualTo("30至49歲");
    }

    @ParameterizedTest
    @CsvSource({"50, 30", "30, 30", "0, 30", "-1, 30"})
    void bounds_rise_from_above_zero(int first, int second) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBands.on(DAY, first, second))
                .withMessageStartingWith("Bounds of age groups must rise");
    }

    @Test
    void groups_need_a_bound() {
        assertThatIllegalArgumentException().isThrownBy(() -> AgeBands.on(DAY));
    }

    @Test
    void every_group_needs_a_label_of_its_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBands.on(DAY, 30).labelled("young"))
                .withMessage("1 bounds need 2 different labels, not [young]");
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeBands(DAY, List.of(30), List.of("all", "all")));
    }
}
