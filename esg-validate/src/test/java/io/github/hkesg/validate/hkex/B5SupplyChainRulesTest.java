package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B5SupplyChainRules.PRACTICE_ABOVE_100;
import static io.github.hkesg.validate.hkex.B5SupplyChainRules.PRACTICE_EXCEEDS_TOTAL;
import static io.github.hkesg.validate.hkex.B5SupplyChainRules.PRACTICE_IMPOSSIBLE;
import static io.github.hkesg.validate.hkex.B5SupplyChainRules.PRACTICE_SHARE;
import static io.github.hkesg.validate.hkex.B5SupplyChainRules.REGION_SUM;
import static io.github.hkesg.validate.hkex.ExampleReport.SUPPLIERS;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.SupplierPractice;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.quantity.Count;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B5SupplyChainRulesTest {
    private static EsgReport with(Suppliers suppliers) {
        return ExampleReport.with(year -> year.withSuppliers(suppliers));
    }

    @ParameterizedTest
    @CsvSource({
        "719, 643, 20, 56, passed",
        "1105, 1027, 16, 62, passed",
        "720, 643, 20, 56, ERROR B5.1 suppliers.region.sum @performance[2].suppliers.total",
        "718, 643, 20, 56, ERROR B5.1 suppliers.region.sum @performance[2].suppliers.total"
    })
    void suppliers_by_region_add_up_to_the_total(
            long total, long mainland, long hongKong, long abroad, String expected) {
        Suppliers suppliers = Suppliers.builder()
                .total(total)
                .region("Mainland China", mainland)
                .region("Hong Kong", hongKong)
                .region("Abroad", abroad)
                .build();

        assertThat(Outcomes.of(REGION_SUM, with(suppliers))).containsExactly(expected);
    }

    @Test
    void without_regions_there_is_nothing_to_add_up() {
        assertThat(Outcomes.of(REGION_SUM, with(SUPPLIERS.withRegions(Map.of()))))
                .containsExactly("undetermined: outcome.undetermined missing=suppliers.regions");
        assertThat(Outcomes.of(REGION_SUM, ExampleReport.with(year -> year.withSuppliers(null))))
                .containsExactly("not applicable: outcome.absent subject=suppliers");
    }

    @Test
    void a_practice_that_covers_more_suppliers_than_there_are_is_found() {
        Suppliers suppliers = SUPPLIERS.withPractices(
                new SupplierPractice("Supplier code", Count.of(50), null),
                new SupplierPractice("Audit", null, figure("12", "%")),
                new SupplierPractice("Training", Count.of(51), null));

        assertThat(Outcomes.of(PRACTICE_EXCEEDS_TOTAL, with(suppliers)))
                .containsExactly(
                        "ERROR B5.2 suppliers.practice.exceeds-total @performance[2].suppliers.practices[2].suppliers");
    }

    @Test
    void a_practice_may_cover_all_suppliers() {
        assertThat(Outcomes.of(PRACTICE_EXCEEDS_TOTAL, with(SUPPLIERS))).containsExactly("passed");
    }

    @Test
    void without_practices_none_covers_too_many() {
        assertThat(Outcomes.of(PRACTICE_EXCEEDS_TOTAL, with(SUPPLIERS.withPractices(List.of()))))
                .containsExactly("not applicable: outcome.absent subject=suppliers.practices");
        assertThat(Outcomes.of(PRACTICE_EXCEEDS_TOTAL, ExampleReport.with(year -> year.withSuppliers(null))))
                .containsExactly("not applicable: outcome.absent subject=suppliers");
    }

    @Test
    void practices_that_give_no_count_cannot_be_held_against_the_total() {
        Suppliers suppliers = SUPPLIERS.withPractices(new SupplierPractice("Audit", null, figure("12", "%")));

        assertThat(Outcomes.of(PRACTICE_EXCEEDS_TOTAL, with(suppliers)))
                .containsExactly("undetermined: outcome.undetermined missing=suppliers.practices[].suppliers");
    }

    /** 45 of 50 are 90 %. */
    @ParameterizedTest
    @CsvSource({
        "45, 90, passed",
        "45, 90.0, passed",
        "45, 91, ERROR B5.2 suppliers.practice.share.reconcile @performance[2].suppliers.practices[0].share",
        "45, , not applicable: outcome.absent subject=suppliers.practices[].share",
        ", 90, undetermined: outcome.undetermined missing=suppliers.practices[].suppliers"
    })
    void the_share_under_a_practice_is_that_of_the_suppliers(
            @Nullable Long covered, @Nullable String share, String expected) {
        SupplierPractice practice = new SupplierPractice(
                "Supplier code", covered == null ? null : Count.of(covered), share == null ? null : figure(share, "%"));

        assertThat(Outcomes.of(PRACTICE_SHARE, with(SUPPLIERS.withPractices(practice))))
                .containsExactly(expected);
    }

    private static EsgReport share(@Nullable Long suppliers, String share) {
        return ExampleReport.with(year -> year.withSuppliers(SUPPLIERS.withPractices(new SupplierPractice(
                "Site visits", suppliers == null ? null : Count.of(suppliers), figure(share, "%")))));
    }

    /** Of 50 suppliers, 22 are 44 %; where their number is given, another rule compares it. */
    @ParameterizedTest
    @CsvSource({
        ", 44, passed",
        ", 44.0, passed",
        ", 45, WARNING B5.2 suppliers.practice.share.impossible @performance[2].suppliers.practices[0].share",
        ", 44.1, WARNING B5.2 suppliers.practice.share.impossible @performance[2].suppliers.practices[0].share",
        "22, 45, not applicable: outcome.absent subject=suppliers.practices[].share"
    })
    void the_share_under_a_practice_is_that_of_whole_suppliers(
            @Nullable Long suppliers, String share, String expected) {
        assertThat(Outcomes.of(PRACTICE_IMPOSSIBLE, share(suppliers, share))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "100, passed",
        "100.1, ERROR B5.2 suppliers.practice.share.above-100 @performance[2].suppliers.practices[0].share"
    })
    void a_practice_covers_no_more_than_all_suppliers(String share, String expected) {
        assertThat(Outcomes.of(PRACTICE_ABOVE_100, share(null, share))).containsExactly(expected);
    }

    @Test
    void without_a_share_none_is_looked_at() {
        assertThat(Outcomes.of(PRACTICE_ABOVE_100, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.absent subject=suppliers.practices[].share");
    }

    @Test
    void a_share_that_a_note_defines_is_not_asked_about() {
        EsgReport noted = ExampleReport.with(year -> year.withSuppliers(SUPPLIERS
                .withPractices(new SupplierPractice("Site visits", null, figure("45", "%")))
                .withNotes(Note.on("practices[0].share", NoteKind.DEFINITION, "Of suppliers of hardware."))));

        assertThat(Outcomes.of(PRACTICE_IMPOSSIBLE, noted)).containsExactly("undetermined: outcome.own-definition");
    }
}
