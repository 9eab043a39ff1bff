package io.github.hkesg.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "totals, total",
        "TOTAL, total",
        "averageHuors, averageHours",
        "hours, hours",
        "'', total",
        "xyz, total",
        "totalHour, totalHours"
    })
    void the_smallest_edit_distance_wins_whatever_the_case(String name, String nearest) {
        assertThat(Nearest.to(name, List.of("total", "notes", "hours", "totalHours", "averageHours")))
                .isEqualTo(nearest);
    }

    @Test
    void of_equals_the_longest_shared_beginning_then_the_shortest_then_the_first() {
        assertThat(Nearest.to("ab", List.of("xb", "ax"))).isEqualTo("ax");
        assertThat(Nearest.to("ab", List.of("abc", "a"))).isEqualTo("abc");
        assertThat(Nearest.to("ab", List.of("acd", "ac"))).isEqualTo("ac");
        assertThat(Nearest.to("ab", List.of("ax", "ay"))).isEqualTo("ax");
    }

    @Test
    void a_text_is_cut_at_eighty_characters() {
        assertThat(Nearest.shorten("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(Nearest.shorten("x".repeat(81))).isEqualTo("x".repeat(79) + "…");
    }
}
