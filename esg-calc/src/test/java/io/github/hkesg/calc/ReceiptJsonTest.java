package io.github.hkesg.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.Term.Origin;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.FactorCitation;
import io.github.hkesg.calc.factor.FactorSet;
import io.github.hkesg.calc.factor.MissingFactorException;
import io.github.hkesg.calc.factor.OutsideScopes;
import io.github.hkesg.calc.factor.PublishedFactor;
import io.github.hkesg.model.quantity.NumberSizeException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A receipt as a document: written, read back, checked, and known by its fingerprint. */
class ReceiptJsonTest {
    private static final String JSON = """
            {"formula":"test.grid","libraryVersion":"1.2.3","terms":[\
            {"name":"electricity","value":"427934","unit":"kWh","origin":"PRINTED"},\
            {"name":"factor","value":"0.5306","unit":"kgCO2/kWh","origin":"EXACT",\
            "citation":{"source":"Example Publisher","id":"example.2023","dataYear":2023,"publishedOn":"2025-12-31",\
            "gwpSet":"AR5","outsideScopes":"BIOGENIC","appliedToYear":2022,"outsideIntendedYears":true}},\
            {"name":"emissions","value":"227061.7804","unit":"kgCO2","origin":"COMPUTED",\
            "step":{"operation":"MULTIPLY","left":0,"right":1}},\
            {"name":"unit","value":"1000","unit":"kgCO2/tCO2e","origin":"CONVERSION"},\
            {"name":"emissions","value":"227.0617804","unit":"tCO2e","origin":"COMPUTED",\
            "step":{"operation":"DIVIDE","left":2,"right":3}}]}""";

    private static Receipt receipt() {
        Worksheet sheet = new Worksheet("test.grid");
        int electricity = sheet.printed("electricity", Quantity.of("427934", Unit.KILOWATT_HOUR));
        AppliedFactor factor = new AppliedFactor(
                new BigDecimal("0.5306"),
                UnitRatio.parse("kgCO2/kWh"),
                new FactorCitation(
                        "Example Publisher",
                        "example.2023",
                        2023,
                        LocalDate.of(2025, 12, 31),
                        "AR5",
                        OutsideScopes.BIOGENIC,
                        2022,
                        true));
        int emissions = sheet.times("emissions", electricity, Unit.KILOWATT_HOUR, "factor", factor);
        int tonnes = sheet.convert(emissions, Unit.KILOGRAM_CO2, Unit.TONNE_CO2E);
        return new Receipt("test.grid", "1.2.3", sheet.receipt(tonnes).terms());
    }

    @Test
    void every_input_factor_and_step_is_written() {
        assertThat(ReceiptJson.toJson(receipt())).isEqualTo(JSON);
    }

    @Test
    void what_was_written_is_read_back_the_same() {
        assertThat(ReceiptJson.parse(JSON)).isEqualTo(receipt());
        assertThat(ReceiptJson.parse(JSON).verify().replay()).isEqualTo(new BigDecimal("227.0617804"));
    }

    @Test
    void a_mapper_of_the_host_reads_and_writes_the_same() {
        JsonMapper host = JsonMapper.builder()
                .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        assertThat(host.writeValueAsString(receipt())).isEqualTo(JSON);
        assertThat(host.readValue(JSON, Receipt.class)).isEqualTo(receipt());
    }

    /** 1E+3 was printed in thousands and stands for 500 to 1500; 1000 does not. */
    @ParameterizedTest
    @ValueSource(strings = {"1E+3", "1000", "3.210", "-0.50", "0.00", "1E-9", "123456789012345678901234567890.1"})
    void the_digits_and_their_precision_are_kept(String digits) {
        Receipt receipt = new Receipt(
                "test", List.of(new Term("figure", new BigDecimal(digits), "t", Origin.PRINTED, null, null)));
        Receipt read = ReceiptJson.parse(ReceiptJson.toJson(receipt));
        assertThat(read.result().value()).isEqualTo(new BigDecimal(digits));
        assertThat(read.interval()).isEqualTo(receipt.interval());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an unknown operation      | "MULTIPLY"            | "POWER"               | terms[2].step.operation
            an operation by number    | "MULTIPLY"            | 2                     | terms[2].step.operation
            a step on a later line    | "left":0,"right":1    | "left":0,"right":3    | line 1
            a step on itself          | "left":0,"right":1    | "left":2,"right":1    | line 1
            a step on no line         | "left":0,"right":1    | "left":-1,"right":1   | line 1
            half a step               | "left":0,"right":1    | "left":0              | terms[2].step.right
            an unknown origin         | "CONVERSION"          | "GUESSED"             | terms[3].origin
            an input that has a step  | "COMPUTED"            | "EXACT"               | terms[2]
            a result without a step   | "PRINTED"             | "COMPUTED"            | terms[0]
            a missing value           | "value":"427934",     | ``                    | terms[0]
            a value that is null      | "427934"              | null                  | terms[0]
            a value that is no number | "427934"              | "427,934"             | terms[0].value
            a value without end       | "427934"              | "1E+999999999"        | terms[0]
            a value of nothing        | "427934"              | "1E-999999999"        | terms[0]
            a missing formula         | "formula":"test.grid", | ``                   | line 1
            a missing version         | "libraryVersion":"1.2.3", | ``                | line 1
            an unknown field          | "unit":"kWh"          | "unit":"kWh","rounded":true | terms[0].rounded
            a repeated field          | "unit":"kWh"          | "unit":"kWh","unit":"kWh" | terms[0]
            a factor without a source | "source":"Example Publisher", | ``            | terms[1].citation
            terms that are no list    | "terms":[             | "terms":7,"more":[    | terms
            """)
    void what_is_no_receipt_is_refused_with_its_place(String reason, String found, String replacement, String place) {
        String changed = JSON.replace(found, replacement);
        assertThat(changed).as(reason).isNotEqualTo(JSON);
        assertThatExceptionOfType(UnreadableReceiptException.class)
                .as(reason)
                .isThrownBy(() -> ReceiptJson.parse(changed))
                .withMessageStartingWith("Not a receipt, " + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "7", "{", "{}", "{\"formula\":\"f\",\"libraryVersion\":\"1\",\"terms\":[]}"})
    void a_document_that_is_not_a_receipt_at_all_is_refused(String document) {
        assertThatExceptionOfType(UnreadableReceiptException.class)
                .isThrownBy(() -> ReceiptJson.parse(document))
                .withMessageStartingWith("Not a receipt");
    }

    @Test
    void a_second_document_behind_the_first_is_refused() {
        assertThatExceptionOfType(UnreadableReceiptException.class).isThrownBy(() -> ReceiptJson.parse(JSON + JSON));
    }

    @Test
    void a_hostile_depth_is_refused() {
        assertThatExceptionOfType(UnreadableReceiptException.class)
                .isThrownBy(() -> ReceiptJson.parse("[".repeat(100_000)));
    }

    /** A published figure that somebody bettered by one digit. */
    @ParameterizedTest
    @CsvSource({
        "\"227.0617804\", \"226.0617804\", 4, 226.0617804, 227.0617804",
        "\"227061.7804\", \"227061.7805\", 2, 227061.7805, 227061.7804",
        "\"427934\", \"427933\", 2, 227061.7804, 227061.2498",
        "\"0.5306\", \"0.53060\", 2, 227061.7804, 227061.78040",
    })
    void a_changed_value_is_found_on_the_line_that_no_longer_follows(
            String found, String replacement, int line, BigDecimal written, BigDecimal recomputed) {
        Receipt changed = ReceiptJson.parse(JSON.replace(found, replacement));
        assertThatExceptionOfType(ReceiptMismatchException.class)
                .isThrownBy(changed::verify)
                .satisfies(mismatch -> {
                    assertThat(mismatch.line()).isEqualTo(line);
                    assertThat(mismatch.written()).isEqualTo(written);
                    assertThat(mismatch.recomputed()).isEqualTo(recomputed);
                })
                .withMessage(
                        "Line %s (emissions) says %s, but its step gives %s",
                        line, written.toPlainString(), recomputed.toPlainString());
    }

    /** The digits follow from each other, and still 100 kWh are not 100 MWh. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a unit of an input         | "value":"427934","unit":"kWh" | "value":"427934","unit":"MWh" | 2 | (emissions) is in kgCO2, which its operands do not lead to
            a unit of a result         | "227061.7804","unit":"kgCO2"  | "227061.7804","unit":"tCO2"   | 2 | (emissions) is in tCO2, which its operands do not lead to
            a ratio by another name    | "unit":"kgCO2/tCO2e"          | "unit":"kgCO2/kgCO2e"         | 3 | (unit) says 1000 kgCO2/kgCO2e, which is not how the units convert
            a ratio of no units        | "unit":"kgCO2/tCO2e"          | "unit":"pound/ton"            | 3 | (unit) says 1000 pound/ton, which is not how the units convert
            a ratio of two dimensions  | "unit":"kgCO2/tCO2e"          | "unit":"kg/tCO2e"             | 3 | (unit) says 1000 kg/tCO2e, which is not how the units convert
            """)
    void a_unit_that_does_not_follow_is_found(
            String reason, String found, String replacement, int line, String message) {
        String json = JSON.replace(found, replacement);
        assertThat(json).as(reason).isNotEqualTo(JSON);
        Receipt changed = ReceiptJson.parse(json);
        assertThatExceptionOfType(ReceiptMismatchException.class)
                .as(reason)
                .isThrownBy(changed::verify)
                .withMessage("Line " + line + " " + message)
                .satisfies(mismatch -> assertThat(mismatch.recomputed()).isEqualTo(mismatch.written()));
        assertThat(changed.replay()).isEqualTo(new BigDecimal("227.0617804"));
    }

    @Test
    void readers_see_a_conversion_that_does_not_check_out() {
        assertThat(receipt().render(Rendering.FOR_READERS)).doesNotContain("1,000");
        Receipt forged = ReceiptJson.parse(JSON.replace("kgCO2/tCO2e", "kgCO2/kgCO2e"));
        assertThat(forged.render(Rendering.FOR_READERS)).contains("÷ 1,000 kgCO2/kgCO2e");
    }

    private static Receipt withFactor(AppliedFactor factor) {
        Worksheet sheet = new Worksheet("test.grid");
        int electricity = sheet.printed("electricity", Quantity.of("1000", Unit.KILOWATT_HOUR));
        return sheet.receipt(sheet.times("emissions", electricity, Unit.KILOWATT_HOUR, "factor", factor));
    }

    @Test
    void a_cited_factor_is_held_against_the_set_that_it_is_from() {
        AppliedFactor published =
                FactorSet.standard().require("cn-grid.national.2023").appliedFor(2025);
        Receipt sound = withFactor(published);
        assertThat(sound.verify(FactorSet.standard())).isSameAs(sound);
        Receipt bettered =
                withFactor(new AppliedFactor(new BigDecimal("0.4306"), published.unit(), published.citation()));
        assertThat(bettered.verify()).isSameAs(bettered);
        assertThatExceptionOfType(ReceiptMismatchException.class)
                .isThrownBy(() -> bettered.verify(FactorSet.standard()))
                .withMessage("Line 1 (factor) says 0.4306 kgCO2/kWh, but cn-grid.national.2023 is 0.5306 kgCO2/kWh")
                .satisfies(mismatch -> assertThat(mismatch.recomputed()).isEqualTo("0.5306"));
        assertThatExceptionOfType(MissingFactorException.class).isThrownBy(() -> sound.verify(FactorSet.of(List.of())));
    }

    @Test
    void a_factor_outside_its_years_is_marked_for_readers() {
        PublishedFactor older = FactorSet.standard().require("cn-grid.national.2021");
        String text = "1000 kWh × 0.5568 kgCO2/kWh = 556.8000 kgCO2";
        assertThat(withFactor(older.applied()).render()).isEqualTo(text);
        assertThat(withFactor(older.appliedFor(2024)).render()).isEqualTo(text);
        assertThat(withFactor(older.appliedFor(2025)).render())
                .isEqualTo(text + "; 0.5568 kgCO2/kWh is applied to 2025, outside the years that it is meant for");
    }

    /** Each step squares the one before: forty of them would have a hundred digits a million million times. */
    @Test
    void a_forged_receipt_cannot_exhaust_memory() {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term("start", new BigDecimal("9".repeat(100)), "", Origin.PRINTED, null, null));
        for (int i = 0; i < 40; i++) {
            terms.add(
                    new Term("square", BigDecimal.ONE, "", Origin.COMPUTED, null, new Step(Operation.MULTIPLY, i, i)));
        }
        Receipt forged = new Receipt("test", terms);
        assertThatExceptionOfType(NumberSizeException.class).isThrownBy(forged::replay);
        assertThatExceptionOfType(NumberSizeException.class).isThrownBy(forged::verify);
        assertThatExceptionOfType(NumberSizeException.class).isThrownBy(forged::interval);
    }

    @Test
    void the_canonical_form_has_sorted_fields_and_no_version() {
        assertThat(ReceiptJson.canonical(receipt())).isEqualTo("""
                        {"formula":"test.grid","terms":[\
                        {"name":"electricity","origin":"PRINTED","unit":"kWh","value":"427934"},\
                        {"citation":{"appliedToYear":2022,"dataYear":2023,"gwpSet":"AR5","id":"example.2023",\
                        "outsideIntendedYears":true,"outsideScopes":"BIOGENIC","publishedOn":"2025-12-31",\
                        "source":"Example Publisher"},\
                        "name":"factor","origin":"EXACT","unit":"kgCO2/kWh","value":"0.5306"},\
                        {"name":"emissions","origin":"COMPUTED","step":{"left":0,"operation":"MULTIPLY","right":1},\
                        "unit":"kgCO2","value":"227061.7804"},\
                        {"name":"unit","origin":"CONVERSION","unit":"kgCO2/tCO2e","value":"1000"},\
                        {"name":"emissions","origin":"COMPUTED","step":{"left":2,"operation":"DIVIDE","right":3},\
                        "unit":"tCO2e","value":"227.0617804"}]}""");
    }

    /**
     * Whoever has filed a fingerprint must find it again; a change here is a breaking change. This one has all fields that a
     * citation can have.
     */
    @Test
    void the_fingerprint_is_stable() {
        assertThat(receipt().sha256()).isEqualTo("ac1254d7e339c1740e6ef51a449c213ae61140a2f441acfb9e8bb24b0235d9fd");
        assertThat(ReceiptJson.parse(JSON).sha256()).isEqualTo(receipt().sha256());
    }

    @Test
    void another_version_that_calculates_alike_has_the_same_fingerprint() {
        assertThat(ReceiptJson.parse(JSON.replace("1.2.3", "4.5.6")).sha256())
                .isEqualTo(receipt().sha256());
    }

    @ParameterizedTest
    @CsvSource({
        "test.grid, test.other",
        "427934, 427933",
        "427934, 427934.0",
        "example.2023, example.2022",
        "kWh\", MWh\""
    })
    void any_other_change_has_another_fingerprint(String found, String replacement) {
        assertThat(ReceiptJson.parse(JSON.replace(found, replacement)).sha256())
                .isNotEqualTo(receipt().sha256());
    }

    @Test
    void a_new_receipt_carries_the_version_of_the_build() throws IOException {
        String pom = Files.readString(Path.of("..", "pom.xml"));
        Worksheet sheet = new Worksheet("test");
        String version =
                sheet.receipt(sheet.constant("one", BigDecimal.ONE, "")).libraryVersion();
        assertThat(pom).contains("<version>" + version + "</version>\n  <packaging>pom</packaging>");
    }
}
