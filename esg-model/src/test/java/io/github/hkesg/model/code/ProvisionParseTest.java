package io.github.hkesg.model.code;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import java.util.stream.Stream;
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
                "KPI　A1.3 | A1.3",
                "KPI: A1.3 | A1.3",
                "kpi a1.3 | A1.3",
                "a1.3 | A1.3",
                "Ａ１．３ | A1.3",
                "KPI B1.1 | B1.1",
                "Key Performance Indicator B1.1 | B1.1",
                "關鍵績效指標A1.1 | A1.1",
                "關鍵績效指標 A1.1 | A1.1",
                "关键绩效指标B8.2 | B8.2",
                "指標A1.1 | A1.1",
                "績效指標A1.1 | A1.1",
                "绩效指标 B8.2 | B8.2",
                "A1.1 KPI | A1.1",
                "A1.1指標 | A1.1",
                "(A1.1) | A1.1",
                "（Ａ１．１） | A1.1",
                "KPI (A1.1) | A1.1",
                "(KPI A1.1) | A1.1",
                "Part C, A2.1 | A2.1",
                "Part C: KPI A2.1 | A2.1",
                "C部分 關鍵績效指標A2.1 | A2.1",
                "A1-GD | A1-GD",
                "A1–GD | A1-GD",
                "A1.GD | A1-GD",
                "A1 GD | A1-GD",
                "A1GD | A1-GD",
                "A1-gd | A1-GD",
                "A1 (GD) | A1-GD",
                "KPI A1-GD | A1-GD",
                "GD A1 | A1-GD",
                "GD-B8 | B8-GD",
                "B8.GD | B8-GD",
                "General Disclosure A1 | A1-GD",
                "A1 General Disclosure | A1-GD",
                "Aspect A1: General Disclosure | A1-GD",
                "General Disclosure (Aspect B4) | B4-GD",
                "A1一般披露 | A1-GD",
                "一般披露A1 | A1-GD",
                "層面A1：一般披露 | A1-GD",
                "層面 B7 一般披露 | B7-GD",
                "A2層面一般披露 | A2-GD",
                "层面B7 一般披露 | B7-GD",
                "層面A1：排放物 一般披露 | A1-GD",
                "A1 排放物（一般披露） | A1-GD",
                "层面A3：环境及天然资源 一般披露 | A3-GD",
                "Aspect A1 Emissions General Disclosure | A1-GD",
                "Aspect A1: Emissions – General Disclosure | A1-GD",
                "Aspect B7: Anti-corruption (General Disclosure) | B7-GD",
                "Aspect A3: The environment and natural resources - General Disclosure | A3-GD",
                "D.28(a) | D.28(a)",
                "D.28（a） | D.28(a)",
                "D.28(A) | D.28(a)",
                "d.28(a) | D.28(a)",
                "D28(a) | D.28(a)",
                "D-28(a) | D.28(a)",
                "28(a) | D.28(a)",
                "28 (a) | D.28(a)",
                "28（a） | D.28(a)",
                "２８（ａ） | D.28(a)",
                "28a | D.28(a)",
                "D28a | D.28(a)",
                "第28a段 | D.28(a)",
                "13iii | B.13(iii)",
                "(28(a)) | D.28(a)",
                "Section D 28(a) | D.28(a)",
                "para D.28(a) | D.28(a)",
                "第D.28(a)段 | D.28(a)",
                "para 28(a) | D.28(a)",
                "para. 28(a) | D.28(a)",
                "Paragraph 28(a) | D.28(a)",
                "Part D 28(a) | D.28(a)",
                "Part D, paragraph 28(a) | D.28(a)",
                "第28(a)段 | D.28(a)",
                "第28（a）段 | D.28(a)",
                "第28段(a) | D.28(a)",
                "D部第28(a)段 | D.28(a)",
                "D部分第28(a)段 | D.28(a)",
                "19(a)(ii) | D.19(a)(ii)",
                "19（a）（ii） | D.19(a)(ii)",
                "19(a)(ⅱ) | D.19(a)(ii)",
                "第19(a)(ii)段 | D.19(a)(ii)",
                "19 | D.19",
                "第19段 | D.19",
                "41 | D.41",
                "13(i) | B.13(i)",
                "13（iii） | B.13(iii)",
                "B13(i) | B.13(i)",
                "B部分第13(i)段 | B.13(i)",
                "13 | B.13",
                "15 | B.15",
                "para 15 | B.15",
                "B.14-Q | B.14-Q",
                "b.14-q | B.14-Q",
                "14-Q | B.14-Q",
                "A.11 | A.11",
                "A11 | A.11",
                "11 | A.11",
                "第11段 | A.11",
            })
    void the_usual_spellings_are_understood(String spelling, String id) {
        assertThat(Provision.parse(spelling).id()).isEqualTo(id);
    }

    /** Wide characters stand where Chinese typesetting puts them, at a fixed distance from the narrow ones. */
    private static String wide(String id) {
        return id.chars().mapToObj(c -> Character.toString(c - '!' + '！')).collect(joining());
    }

    @Test
    void every_id_reads_as_its_own_provision_however_it_is_typed() {
        assertThat(Provision.all()).allSatisfy(provision -> {
            String id = provision.id();
            assertThat(Stream.of(
                            id,
                            id.toLowerCase(Locale.ROOT),
                            id.toUpperCase(Locale.ROOT),
                            wide(id),
                            " " + id.replace("", " "),
                            id.replace('-', '–'),
                            id.replace('(', '（').replace(')', '）')))
                    .allSatisfy(
                            spelling -> assertThat(Provision.parse(spelling)).isSameAs(provision));
        });
    }

    @Test
    void what_is_called_a_kpi_is_one_of_part_c() {
        assertThat(Provision.all()).allSatisfy(provision -> {
            String spelling = "KPI " + provision.id();
            if (provision.part() == Part.C) {
                assertThat(Provision.parse(spelling)).isSameAs(provision);
            } else {
                assertThatExceptionOfType(UnknownProvisionException.class)
                        .isThrownBy(() -> Provision.parse(spelling))
                        .satisfies(e -> assertThat(e.nearest()).isEqualTo(provision.id()));
            }
        });
    }

    @Test
    void every_paragraph_is_known_by_its_number_alone() {
        assertThat(Provision.all())
                .filteredOn(p -> p.part() != Part.C)
                .hasSize(105)
                .allSatisfy(provision -> {
                    String number = provision.id().substring("D.".length());
                    assertThat(Stream.of(number, "para " + number, "Paragraph " + number, "第" + number + "段"))
                            .allSatisfy(spelling ->
                                    assertThat(Provision.parse(spelling)).isSameAs(provision));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A1.33 | A1.3",
                "KPI A1.33 | A1.3",
                "關鍵績效指標A1.33 | A1.3",
                "A1.7 | A1.1",
                "A9.1 | A1.1",
                "KPI A9.1 | A1.1",
                "KPI A11 | A1.1",
                "關鍵績效指標A11 | A1.1",
                "指標A11 | A1.1",
                "A11 KPI | A1.1",
                "Part C: A11 | A1.1",
                "KPI B13 | B.13",
                "KPI 28(a) | D.28(a)",
                "(A1.1 | A1.1",
                "28(a | D.28(a)",
                "28z | D.28(a)",
                "Aspect A1 Employment General Disclosure | A1-GD",
                "層面A1及A2 一般披露 | A1.2",
                "C1.1 | A1.1",
                "A.1.3 | A1.3",
                "A1,3 | A1.3",
                "A5-GD | A1-GD",
                "General Disclosure A5 | A1-GD",
                "A1 | A1.1",
                "A1.GDX | A1-GD",
                "D.28(d) | D.28(a)",
                "28(d) | D.28(a)",
                "28（d） | D.28(a)",
                "第28(d)段 | D.28(a)",
                "para 28(d) | D.28(a)",
                "D.28(a | D.28(a)",
                "28(ａ)) | D.28(a)",
                "B.28(a) | D.28(a)",
                "A.13(i) | B.13(i)",
                "B.13(iv) | B.13(i)",
                "13(iv) | B.13(i)",
                "B.14-X | B.14-M",
                "D.42 | D.40",
                "42 | D.40",
                "16 | D.19",
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
}
