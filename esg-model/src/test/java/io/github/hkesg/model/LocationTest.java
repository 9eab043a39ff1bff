package io.github.hkesg.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {
    @Test
    void a_path_leads_from_the_report_down() {
        Location hours = Location.of("performance").index(1).field("training").field("averageHours");

        assertThat(hours.path()).isEqualTo("performance[1].training.averageHours");
        assertThat(hours).hasToString("performance[1].training.averageHours");
        assertThat(Location.REPORT.field("performance")).isEqualTo(Location.of("performance"));
        assertThat(Location.of("period.start")).isEqualTo(Location.of("period").field("start"));
        assertThat(Location.REPORT.path()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GENDER | breakdowns.GENDER",
                "female | breakdowns.female",
                "_x9 | breakdowns._x9",
                "A1.3 | breakdowns[\"A1.3\"]",
                "D.28(a) | breakdowns[\"D.28(a)\"]",
                "30-50 | breakdowns[\"30-50\"]",
                "9 | breakdowns[\"9\"]",
                "Hong Kong | breakdowns[\"Hong Kong\"]",
                "男性 | breakdowns[\"男性\"]",
                "say \"so\" | breakdowns[\"say \\\"so\\\"\"]",
                "a\\b | breakdowns[\"a\\\\b\"]",
                "`` | breakdowns[\"\"]",
            })
    void a_key_is_quoted_unless_it_is_a_plain_name(String key, String path) {
        assertThat(Location.of("breakdowns").key(key).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "performance[1].training | performance | true",
                "performance[1].training | performance[1] | true",
                "performance[1].training | performance[1].training | true",
                "performance[1].training | `` | true",
                "`` | `` | true",
                "disclosures[\"A1.3\"] | disclosures | true",
                "disclosures[\"A1.3\"].reference | disclosures[\"A1.3\"] | true",
                "performance[10] | performance[1] | false",
                "performance[1].trainingHours | performance[1].training | false",
                "performance | performance[1] | false",
                "performance[1].training | performance[2] | false",
                "`` | performance | false",
            })
    void within_means_the_same_place_or_below_it(String inner, String outer, boolean within) {
        assertThat(new Location(inner).isWithin(new Location(outer))).isEqualTo(within);
    }

    @Test
    void locations_are_ordered_so_that_a_place_comes_before_what_it_holds() {
        assertThat(Location.REPORT).isLessThan(Location.of("issuer"));
        assertThat(Location.of("performance"))
                .isLessThan(Location.of("performance").index(0));
        assertThat(Location.of("performance").index(0))
                .isLessThan(Location.of("performance").index(1));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks would do
    void a_missing_path_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> new Location(null)).withMessage("path");
    }

    @Test
    void elements_of_a_list_come_in_the_order_of_their_numbers() {
        assertThat(Location.of("p").index(2)).isLessThan(Location.of("p").index(10));
        assertThat(Location.of("p").index(10))
                .isGreaterThan(Location.of("p").index(2).field("a"));
        assertThat(Location.of("p").index(2))
                .isEqualByComparingTo(Location.of("p").index(2));
    }

    @Test
    void a_path_is_walked_step_by_step() {
        assertThat(Location.of("disclosures")
                        .key("A1.3")
                        .field("references")
                        .index(10)
                        .steps())
                .containsExactly(
                        new Location.Step(Location.StepKind.FIELD, "disclosures"),
                        new Location.Step(Location.StepKind.KEY, "A1.3"),
                        new Location.Step(Location.StepKind.FIELD, "references"),
                        new Location.Step(Location.StepKind.ELEMENT, "10"));
        assertThat(Location.of("performance[*].water").steps())
                .containsExactly(
                        new Location.Step(Location.StepKind.FIELD, "performance"),
                        new Location.Step(Location.StepKind.ELEMENT, "*"),
                        new Location.Step(Location.StepKind.FIELD, "water"));
        assertThat(Location.REPORT.steps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1.3", "a \"quoted\" name", "back\\slash", "\\", "\"", "[*]", "]", "男性", "", " "})
    void a_quoted_key_is_read_back(String key) {
        assertThat(Location.of("breakdowns").key(key).steps())
                .containsExactly(
                        new Location.Step(Location.StepKind.FIELD, "breakdowns"),
                        new Location.Step(Location.StepKind.KEY, key));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "a.", ".a", "a..b", "a[", "a[]", "a[x]", "a[1", "a[1]b", "a[\"b]", "a]", "*", "a[-1]"})
    void what_is_no_path_has_no_steps(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of(path).steps())
                .withMessage("Not a location: '" + path + "'");
    }
}
