package io.github.hkesg.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionParseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A1.3 | A1.3",
                "KPI A1.3 | A1.3",
                "KPIA1.3 | A1.3",
                "`  KPI  A1.3 ` | A1.3",
                "A1-GD | A1-GD",
                "A1.GD | A1-GD",
                "A1 GD | A1-GD",
                "A1GD | A1-GD",
                "A1-gd | A1-GD",
                "KPI A1-GD | A1-GD",
                "B8.GD | B8-GD",
                "D.28(a) | D.28(a)",
                "28(a) | D.28(a)",
                "28 (a) | D.28(a)",
                "28（a） | D.28(a)",
                "D.28（a） | D.28(a)",
                "KPI 28(a) | D.28(a)",
                "19(a)(ii) | D.19(a)(ii)",
                "19（a）（ii） | D.19(a)(ii)",
                "19 | D.19",
                "41 | D.41",
                "13(i) | B.13(i)",
                "13（iii） | B.13(iii)",
                "13 | B.13",
                "15 | B.15",
                "B.14-Q | B.14-Q",
                "A.11 | A.11",
            })
    void the_usual_spellings_are_understood(String spelling, String id) {
        assertThat(Provision.parse(spelling).id()).isEqualTo(id);
    }

    @Test
    void every_id_reads_as_its_own_provision_in_ascii_and_in_full_width_brackets() {
        assertThat(Provision.all()).allSatisfy(provision -> {
            assertThat(Provision.parse(provision.id())).isSameAs(provision);
            assertThat(Provision.parse(provision.id().replace('(', '（').replace(')', '）')))
                    .isSameAs(provision);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A1.33 | A1.3",
                "A1.7 | A1.1",
                "A9.1 | A1.1",
                "C1.1 | A1.1",
                "a1.3 | A1.3",
                "kpi A1.3 | A1.3",
                "A5-GD | A1-GD",
                "D28(a) | D.28(a)",
                "D.28(A) | D.28(a)",
                "D.28(d) | D.28(a)",
                "D.28(a | D.28(a)",
                "B.13(iv) | B.13(i)",
                "B.14-X | B.14-M",
                "D.42 | D.40",
                "`` | A.11",
            })
    void an_id_that_the_code_does_not_have_is_refused_with_the_nearest(String id, String nearest) {
        assertThatExceptionOfType(UnknownProvisionException.class)
                .isThrownBy(() -> Provision.parse(id))
                .withMessage("The Code has no provision '" + id + "'; the nearest is '" + nearest + "'")
                .satisfies(e -> assertThat(e.id()).isEqualTo(id))
                .satisfies(e -> assertThat(e.nearest()).isEqualTo(nearest));
    }

    @Test
    void a_hostile_id_is_cut_before_it_reaches_a_message() {
        assertThatExceptionOfType(UnknownProvisionException.class)
                .isThrownBy(() -> Provision.parse("A1.3".repeat(1_000_000)))
                .satisfies(e -> assertThat(e.id()).isEqualTo("A1.3".repeat(20).substring(0, 79) + "…"));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks would do
    void a_missing_id_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> Provision.parse(null)).withMessage("id");
    }

    @ParameterizedTest
    @CsvSource({"28(d), D.28(a)", "28（d）, D.28(a)", "KPI A1.33, A1.3", "42, D.40", "13(iv), B.13(i)", "KPI A9.1, A1.1"})
    void the_nearest_provision_is_that_of_the_spelling_as_it_was_understood(String id, String nearest) {
        assertThatExceptionOfType(UnknownProvisionException.class)
                .isThrownBy(() -> Provision.parse(id))
                .satisfies(e -> assertThat(e.nearest()).isEqualTo(nearest));
    }

    @Test
    void paragraph_11_belongs_to_part_a() {
        assertThat(Provision.parse("11")).isSameAs(Provisions.A_11);
    }

    @Test
    void the_wide_blank_of_chinese_text_is_a_blank() {
        assertThat(Provision.parse("KPI　A1.3")).isSameAs(Provisions.KPI_A1_3);
    }
}
