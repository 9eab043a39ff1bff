package io.github.hkesg.model.code;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.text.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The catalogue against tables that were taken down from the notes on the Code a second time, apart from the catalogue:
 * every provision with all that it asks for, and its obligation in eight financial years for three classes of issuer.
 */
class ReferenceTablesTest {
    private static final String PROVISIONS = "reference-provisions.tsv";
    private static final String OBLIGATIONS = "reference-obligations.tsv";

    private static final Map<Obligation, String> LETTERS = Map.of(
            Obligation.MANDATORY, "M",
            Obligation.COMPLY_OR_EXPLAIN, "C",
            Obligation.VOLUNTARY, "V",
            Obligation.NOT_IN_FORCE, "-");

    static Stream<Named<Map<String, String>>> provisions() {
        return Tables.read(PROVISIONS).stream().map(row -> Named.of(Tables.cell(row, "id"), row));
    }

    static Stream<Named<Map<String, String>>> obligations() {
        return Tables.read(OBLIGATIONS).stream().map(row -> Named.of(Tables.cell(row, "id"), row));
    }

    private static List<String> ids(String table) {
        return Tables.read(table).stream().map(row -> Tables.cell(row, "id")).toList();
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void the_catalogue_says_of_a_provision_what_the_reference_says(Map<String, String> expected) {
        assertThat(cells(Provision.parse(Tables.cell(expected, "id"))))
                .containsExactlyInAnyOrderEntriesOf(withoutConfidence(expected));
    }

    /** V was seen as it stands; D, deduced, and R, recalled, are to be checked against the official text. */
    @ParameterizedTest
    @MethodSource("provisions")
    void a_provision_is_to_be_checked_unless_it_was_seen(Map<String, String> expected) {
        assertThat(Tables.cell(expected, "confidence")).isIn("V", "D", "R");
        assertThat(Provision.parse(Tables.cell(expected, "id")).toBeChecked())
                .isEqualTo(!Tables.cell(expected, "confidence").equals("V"));
    }

    /** A cell has the letters of Main Board, LargeCap and GEM; the columns are the first days of financial years. */
    @ParameterizedTest
    @MethodSource("obligations")
    void a_provision_binds_each_class_of_issuer_in_each_year_as_the_reference_says(Map<String, String> expected) {
        Provision provision = Provision.parse(Tables.cell(expected, "id"));

        assertThat(expected).hasSize(1 + 8).allSatisfy((column, cell) -> assertThat(
                        column.equals("id") ? provision.id() : letters(provision, LocalDate.parse(column)))
                .as(column)
                .isEqualTo(cell));
    }

    @Test
    void both_tables_have_every_provision_but_the_headings_in_the_order_of_the_code() {
        List<String> provisions = Provision.all().stream()
                .filter(provision -> provision.kind() != ProvisionKind.HEADING)
                .map(Provision::id)
                .toList();

        assertThat(provisions).hasSize(131);
        assertThat(ids(PROVISIONS)).isEqualTo(provisions);
        assertThat(ids(OBLIGATIONS)).isEqualTo(provisions);
    }

    private static Map<String, String> withoutConfidence(Map<String, String> row) {
        Map<String, String> rest = new LinkedHashMap<>(row);
        rest.remove("confidence");
        return rest;
    }

    private static Map<String, String> cells(Provision provision) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", provision.id());
        cells.put("part", provision.part().name());
        cells.put("section", provision.section().name());
        cells.put("title_en", provision.title(Language.EN));
        cells.put("title_zh_hant", provision.title(Language.ZH_HANT));
        cells.put("kind", provision.kind().name());
        cells.put("breakdowns", list(provision.breakdowns()));
        cells.put("limbs", list(provision.limbs()));
        cells.put("units", list(provision.prescribedUnits()));
        cells.put("intensity", provision.intensity().name());
        cells.put("years", String.valueOf(provision.years()));
        cells.put("effective", provision.effective().toString());
        cells.put("repealed", provision.repealed() == null ? "" : String.valueOf(provision.repealed()));
        cells.put("group", provision.group().name());
        cells.put("reliefs", list(provision.reliefs()));
        cells.put("ifrsS2", list(provision.ifrsS2()));
        cells.put("gri", list(provision.gri()));
        return cells;
    }

    private static String list(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(joining(";"));
    }

    private static String letters(Provision provision, LocalDate financialYearStart) {
        return Arrays.stream(IssuerClass.values())
                .map(issuerClass -> LETTERS.get(Obligation.of(provision, issuerClass, financialYearStart)))
                .collect(joining(" "));
    }
}
