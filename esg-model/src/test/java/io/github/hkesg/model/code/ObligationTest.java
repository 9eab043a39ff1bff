package io.github.hkesg.model.code;

import static io.github.hkesg.model.code.IssuerClass.GEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where levels of obligation change, and what they mean for headings. The levels themselves are in {@link ReferenceTablesTest}. */
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

    @ParameterizedTest
    @CsvSource({
        "A.11, GEM, 2015-12-31, NOT_IN_FORCE",
        "A.11, GEM, 2016-01-01, MANDATORY",
        "A1-GD, GEM, 2012-01-01, NOT_IN_FORCE",
        "A1-GD, GEM, 2012-01-02, VOLUNTARY",
        "A1-GD, MAIN_BOARD, 2015-12-31, VOLUNTARY",
        "A1-GD, MAIN_BOARD, 2016-01-01, COMPLY_OR_EXPLAIN",
        "A2.1, GEM, 2016-12-31, VOLUNTARY",
        "A2.1, GEM, 2017-01-01, COMPLY_OR_EXPLAIN",
        "B2.1, LARGE_CAP, 2020-06-30, VOLUNTARY",
        "B2.1, LARGE_CAP, 2020-07-01, COMPLY_OR_EXPLAIN",
        "B5.3, GEM, 2020-06-30, NOT_IN_FORCE",
        "B5.3, GEM, 2020-07-01, COMPLY_OR_EXPLAIN",
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
