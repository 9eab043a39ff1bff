package io.github.hkesg.model.code;

import static io.github.hkesg.model.code.IssuerClass.GEM;
import static io.github.hkesg.model.code.IssuerClass.LARGE_CAP;
import static io.github.hkesg.model.code.IssuerClass.MAIN_BOARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Levels of obligation by group, class of issuer and start of the financial year. */
class ObligationTest {
    private static final List<LocalDate> YEARS = List.of(
            LocalDate.of(2016, 1, 1),
            LocalDate.of(2017, 1, 1),
            LocalDate.of(2019, 7, 1),
            LocalDate.of(2020, 7, 1),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 4, 1),
            LocalDate.of(2026, 1, 1));

    /** M mandatory, C comply or explain, V voluntary, - not in force. */
    private static final Map<Obligation, String> LETTERS = Map.of(
            Obligation.MANDATORY, "M",
            Obligation.COMPLY_OR_EXPLAIN, "C",
            Obligation.VOLUNTARY, "V",
            Obligation.NOT_IN_FORCE, "-");

    private static String levels(Provision provision, IssuerClass issuerClass) {
        return YEARS.stream()
                .map(year -> Obligation.of(provision, issuerClass, year))
                .map(LETTERS::get)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the columns of each class: the eight years above
                "A.11      | M M M M M M M M | M M M M M M M M | M M M M M M M M",
                "B.13(iii) | - - - M M M M M | - - - M M M M M | - - - M M M M M",
                "B.14-Q    | - - - M M M M M | - - - M M M M M | - - - M M M M M",
                "B.15      | - - - M M M M M | - - - M M M M M | - - - M M M M M",
                "A1-GD     | C C C C C C C C | C C C C C C C C | C C C C C C C C",
                "B8-GD     | C C C C C C C C | C C C C C C C C | C C C C C C C C",
                "A4-GD     | - - - C C - - - | - - - C C - - - | - - - C C - - -",
                "A1.3      | V C C C C C C C | V C C C C C C C | V C C C C C C C",
                "A2.5      | V C C C C C C C | V C C C C C C C | V C C C C C C C",
                "A1.2      | V C C C C - - - | V C C C C - - - | V C C C C - - -",
                "A4.1      | - - - C C - - - | - - - C C - - - | - - - C C - - -",
                "B1.1      | V V V C C C C C | V V V C C C C C | V V V C C C C C",
                "B5.3      | - - - C C C C C | - - - C C C C C | - - - C C C C C",
                "B5.4      | - - - C C C C C | - - - C C C C C | - - - C C C C C",
                "B7.3      | - - - C C C C C | - - - C C C C C | - - - C C C C C",
                "D.28(a)   | - - - - - M M M | - - - - - M M M | - - - - - M M M",
                "D.28(b)   | - - - - - M M M | - - - - - M M M | - - - - - M M M",
                "D.29(a)   | - - - - - M M M | - - - - - M M M | - - - - - M M M",
                "D.29(c)   | - - - - - M M M | - - - - - M M M | - - - - - M M M",
                "D.28(c)   | - - - - - C C C | - - - - - C C M | - - - - - V V V",
                "D.29(d)   | - - - - - C C C | - - - - - C C M | - - - - - V V V",
                "D.19(a)   | - - - - - C C C | - - - - - C C M | - - - - - V V V",
                "D.41      | - - - - - C C C | - - - - - C C M | - - - - - V V V",
                "D.36      | - - - - - V V V | - - - - - V V V | - - - - - V V V",
            })
    void the_obligation_by_class_of_issuer_and_financial_year(
            String id, String mainBoard, String largeCap, String gem) {
        Provision provision = Provision.parse(id);

        assertThat(levels(provision, MAIN_BOARD)).isEqualTo(mainBoard);
        assertThat(levels(provision, LARGE_CAP)).isEqualTo(largeCap);
        assertThat(levels(provision, GEM)).isEqualTo(gem);
    }

    @ParameterizedTest
    @CsvSource({
        "A1-GD, MAIN_BOARD, 2015-12-31, VOLUNTARY",
        "A1-GD, MAIN_BOARD, 2016-01-01, COMPLY_OR_EXPLAIN",
        "A2.1, GEM, 2016-12-31, VOLUNTARY",
        "A2.1, GEM, 2017-01-01, COMPLY_OR_EXPLAIN",
        "B2.1, LARGE_CAP, 2020-06-30, VOLUNTARY",
        "B2.1, LARGE_CAP, 2020-07-01, COMPLY_OR_EXPLAIN",
        "B.13, MAIN_BOARD, 2020-06-30, NOT_IN_FORCE",
        "B.13, MAIN_BOARD, 2020-07-01, MANDATORY",
        "A1.2, MAIN_BOARD, 2024-12-31, COMPLY_OR_EXPLAIN",
        "A1.2, MAIN_BOARD, 2025-01-01, NOT_IN_FORCE",
        "D.28(a), GEM, 2024-12-31, NOT_IN_FORCE",
        "D.28(a), GEM, 2025-01-01, MANDATORY",
        "D.28(c), LARGE_CAP, 2025-12-31, COMPLY_OR_EXPLAIN",
        "D.28(c), LARGE_CAP, 2026-01-01, MANDATORY"
    })
    void a_level_changes_on_the_very_day(String id, IssuerClass issuerClass, LocalDate start, Obligation obligation) {
        assertThat(Obligation.of(Provision.parse(id), issuerClass, start)).isEqualTo(obligation);
    }

    /** Only these may ever be mandatory for an issuer on GEM: Part B, the principles, scopes 1 and 2 and their measurement. */
    @Test
    void on_gem_nothing_else_becomes_mandatory() {
        assertThat(Provision.all().stream()
                        .filter(p -> p.kind() != ProvisionKind.HEADING
                                && Obligation.of(p, GEM, LocalDate.of(2026, 1, 1)) == Obligation.MANDATORY)
                        .map(Provision::id))
                .containsExactly(
                        "A.11",
                        "B.13(i)",
                        "B.13(ii)",
                        "B.13(iii)",
                        "B.14-M",
                        "B.14-Q",
                        "B.14-C",
                        "B.15",
                        "D.28(a)",
                        "D.28(b)",
                        "D.29(a)",
                        "D.29(b)(i)",
                        "D.29(b)(ii)",
                        "D.29(b)(iii)",
                        "D.29(c)");
    }

    @ParameterizedTest
    @EnumSource(IssuerClass.class)
    void what_is_not_in_the_rules_of_a_year_binds_nobody(IssuerClass issuerClass) {
        for (LocalDate year : YEARS) {
            assertThat(Provision.all())
                    .allSatisfy(p -> assertThat(Obligation.of(p, issuerClass, year) == Obligation.NOT_IN_FORCE)
                            .as("%s in %s", p, year)
                            .isEqualTo(!p.existsIn(year)));
        }
    }

    @Test
    void before_the_first_guide_nothing_existed() {
        LocalDate year = LocalDate.of(2011, 1, 1);

        assertThat(Provisions.KPI_A1_3.existsIn(year)).isFalse();
        assertThat(Obligation.of(Provisions.KPI_A1_3, IssuerClass.GEM, year)).isEqualTo(Obligation.NOT_IN_FORCE);
    }

    @ParameterizedTest
    @CsvSource({"D.28, MANDATORY", "D.29, MANDATORY", "D.29(b), MANDATORY", "D.20, VOLUNTARY", "B.13, MANDATORY"})
    void an_entry_for_a_heading_is_as_binding_as_the_strictest_of_its_limbs(String id, Obligation obligation) {
        assertThat(Obligation.of(Provision.parse(id), GEM, LocalDate.of(2025, 1, 1)))
                .isEqualTo(obligation);
    }
}
