package io.github.hkesg.validate.index;

import static io.github.hkesg.model.code.Provisions.A_11;
import static io.github.hkesg.model.code.Provisions.B_15;
import static io.github.hkesg.model.code.Provisions.D_19_A;
import static io.github.hkesg.model.code.Provisions.D_19_A_I;
import static io.github.hkesg.model.code.Provisions.D_19_A_II;
import static io.github.hkesg.model.code.Provisions.D_19_A_III;
import static io.github.hkesg.model.code.Provisions.D_28;
import static io.github.hkesg.model.code.Provisions.D_28_A;
import static io.github.hkesg.model.code.Provisions.D_28_B;
import static io.github.hkesg.model.code.Provisions.D_28_C;
import static io.github.hkesg.model.code.Provisions.KPI_A1_2;
import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.model.code.Provisions.KPI_A1_4;
import static io.github.hkesg.model.code.Provisions.KPI_A2_5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Issuer;
import io.github.hkesg.model.ListingBoard;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.model.code.CodeSection;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Part;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.ProvisionKind;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.hkex.HkexRuleSets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentIndexTest {
    private static final Disclosure REPORTED = Disclosure.Reported.in("Environment");
    private static final Reference NOTE = new Reference("Notes", "60");
    private static final Disclosure NOT_APPLICABLE = new Disclosure.NotApplicable("Software has no packaging.", NOTE);
    private static final Disclosure EXPLAINED = new Disclosure.Explained(null, "Not yet measured.", null, null, null);

    private static EsgReport report(int year, Map<Provision, Disclosure> disclosures) {
        return EsgReport.builder()
                .issuer(new Issuer("Example Holdings", null, "1", ListingBoard.MAIN_BOARD, false))
                .period(ReportingPeriod.ofYear(year))
                .disclosures(disclosures)
                .build();
    }

    private static ContentIndex index(EsgReport report) {
        return ContentIndex.of(EsgValidator.hkex().validate(report));
    }

    private static ContentIndex index(Map<Provision, Disclosure> disclosures) {
        return index(report(2025, disclosures));
    }

    /** 43 items of the Guide of 2016, 48 and 7 mandatory disclosures of that of 2020, 45 and 7 and Part D of the Code of 2025. */
    @ParameterizedTest
    @CsvSource({"2019, 43", "2021, 55", "2025, 127"})
    void there_is_a_row_for_every_disclosure_in_force_and_for_nothing_else(int year, int rows) {
        EsgReport report = report(year, Map.of(A_11, REPORTED));
        List<Provision> inForce = Provision.all().stream()
                .filter(provision -> provision.part() != Part.A
                        && provision.kind() != ProvisionKind.HEADING
                        && report.obligation(provision) != Obligation.NOT_IN_FORCE)
                .toList();

        assertThat(index(report).entries())
                .extracting(IndexEntry::provision)
                .containsExactlyElementsOf(inForce)
                .hasSize(rows);
    }

    @Test
    void an_entry_has_the_status_the_places_and_the_reason_that_the_report_gives() {
        Map<Provision, Disclosure> disclosures = new LinkedHashMap<>();
        disclosures.put(KPI_A1_3, REPORTED);
        disclosures.put(KPI_A2_5, NOT_APPLICABLE);
        disclosures.put(D_28_C, EXPLAINED);
        ContentIndex index = index(disclosures);

        assertThat(index.entry(KPI_A1_3))
                .isEqualTo(new IndexEntry(
                        KPI_A1_3,
                        Obligation.COMPLY_OR_EXPLAIN,
                        IndexStatus.REPORTED,
                        KPI_A1_3,
                        List.of(new Reference("Environment", null)),
                        null));
        assertThat(index.entry(KPI_A2_5))
                .isEqualTo(new IndexEntry(
                        KPI_A2_5,
                        Obligation.COMPLY_OR_EXPLAIN,
                        IndexStatus.NOT_APPLICABLE,
                        KPI_A2_5,
                        List.of(NOTE),
                        "Software has no packaging."));
        assertThat(index.entry(D_28_C))
                .isEqualTo(new IndexEntry(
                        D_28_C,
                        Obligation.COMPLY_OR_EXPLAIN,
                        IndexStatus.EXPLAINED,
                        D_28_C,
                        List.of(),
                        "Not yet measured."));
        assertThat(index.entry(B_15))
                .isEqualTo(new IndexEntry(B_15, Obligation.MANDATORY, IndexStatus.UNDISCLOSED, null, List.of(), null));
    }

    @Test
    void a_paragraph_covers_its_limbs_unless_one_speaks_for_itself() {
        Map<Provision, Disclosure> disclosures = new LinkedHashMap<>();
        disclosures.put(D_28, REPORTED);
        disclosures.put(D_28_C, EXPLAINED);
        ContentIndex index = index(disclosures);

        assertThat(List.of(index.entry(D_28_A), index.entry(D_28_B), index.entry(D_28_C)))
                .extracting(entry -> entry.provision() + " " + entry.status() + " by " + entry.coveredBy())
                .containsExactly(
                        "D.28(a) REPORTED by D.28", "D.28(b) REPORTED by D.28", "D.28(c) EXPLAINED by D.28(c)");
        assertThat(index.entry(D_28_A).references()).containsExactly(new Reference("Environment", null));
    }

    @Test
    void a_limb_covers_its_paragraph_but_not_the_other_limbs() {
        ContentIndex index = index(Map.of(D_19_A_I, REPORTED));

        assertThat(index.entry(D_19_A).status()).isEqualTo(IndexStatus.REPORTED);
        assertThat(index.entry(D_19_A).coveredBy()).isEqualTo(D_19_A_I);
        assertThat(index.entry(D_19_A_II).status()).isEqualTo(IndexStatus.UNDISCLOSED);
    }

    @Test
    void every_row_counts_once() {
        Map<Provision, Disclosure> disclosures = new LinkedHashMap<>();
        disclosures.put(KPI_A1_3, REPORTED);
        disclosures.put(KPI_A1_4, REPORTED);
        disclosures.put(KPI_A2_5, NOT_APPLICABLE);
        disclosures.put(D_28, EXPLAINED);
        ContentIndex index = index(disclosures);

        assertThat(index.coverage())
                .containsExactly(
                        Map.entry(IndexStatus.REPORTED, 2),
                        Map.entry(IndexStatus.NOT_APPLICABLE, 1),
                        Map.entry(IndexStatus.EXPLAINED, 3),
                        Map.entry(IndexStatus.UNDISCLOSED, 121));
        assertThat(index.coverage(entry -> entry.provision().section() == CodeSection.A1))
                .containsExactly(
                        Map.entry(IndexStatus.REPORTED, 2),
                        Map.entry(IndexStatus.NOT_APPLICABLE, 0),
                        Map.entry(IndexStatus.EXPLAINED, 0),
                        Map.entry(IndexStatus.UNDISCLOSED, 4));
    }

    @Test
    void headings_and_what_is_not_in_force_have_no_row() {
        ContentIndex index = index(Map.of(D_28, REPORTED, KPI_A1_2, REPORTED));

        assertThatIllegalArgumentException().isThrownBy(() -> index.entry(D_28));
        assertThatIllegalArgumentException().isThrownBy(() -> index.entry(KPI_A1_2));
        assertThatIllegalArgumentException().isThrownBy(() -> index.entry(A_11));
    }

    @Test
    void obligations_are_those_of_the_edition_that_the_report_was_held_against() {
        EsgReport report = report(2025, Map.of());
        ContentIndex index = ContentIndex.of(
                EsgValidator.of(HkexRuleSets.of(CodeEdition.GUIDE_2020)).validate(report));

        assertThat(index.entries()).hasSize(55);
        assertThat(index.entry(KPI_A1_2).obligation()).isEqualTo(Obligation.COMPLY_OR_EXPLAIN);
    }

    @Test
    void a_paragraph_has_the_best_status_of_its_limbs() {
        Map<Provision, Disclosure> disclosures = new LinkedHashMap<>();
        disclosures.put(D_19_A_I, NOT_APPLICABLE);
        assertThat(statusOf(disclosures)).isEqualTo("NOT_APPLICABLE by D.19(a)(i)");
        disclosures.put(D_19_A_II, EXPLAINED);
        assertThat(statusOf(disclosures)).isEqualTo("EXPLAINED by D.19(a)(ii)");
        disclosures.put(D_19_A_III, REPORTED);
        assertThat(statusOf(disclosures)).isEqualTo("REPORTED by D.19(a)(iii)");
    }

    private static String statusOf(Map<Provision, Disclosure> disclosures) {
        IndexEntry paragraph = index(disclosures).entry(D_19_A);
        return paragraph.status() + " by " + paragraph.coveredBy();
    }
}
