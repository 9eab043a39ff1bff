package io.github.hkesg.calc;

import static io.github.hkesg.calc.Given.factor;
import static io.github.hkesg.calc.Given.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hkesg.calc.emissions.EmissionsCalculator;
import io.github.hkesg.calc.emissions.RefrigerantEmissions;
import io.github.hkesg.calc.emissions.RefrigerantStock;
import io.github.hkesg.calc.emissions.Scope1Collectors;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.FactorSet;
import io.github.hkesg.calc.factor.PublishedFactor;
import io.github.hkesg.calc.factor.StandardFactors;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a total down to raw rows. The figures of the seed issuer are from the formula reference, section 3.1. */
class ComposedReceiptTest {
    private static final PublishedFactor GRID = FactorSet.standard().require(StandardFactors.CHINA_NATIONAL_GRID, 2023);
    private static final Calculated<Quantity> SCOPE_1 =
            EmissionsCalculator.scope1FromFuel(quantity("0.76 t"), factor("43.124 GJ/t"), factor("69300 kgCO2/TJ"));
    private static final Calculated<Quantity> SCOPE_2 =
            EmissionsCalculator.locationBasedScope2(quantity("427934 kWh"), GRID.applied());

    private static Calculated<Quantity> total() {
        return Totals.sumOf(Map.of("scope 1", SCOPE_1, "scope 2", SCOPE_2), Unit.TONNE_CO2E);
    }

    @Test
    void a_total_is_the_sum_of_its_parts_unrounded() {
        assertThat(total().value().value()).isEqualByComparingTo("229.333035232"); // 2.271254832 + 227.0617804
        assertThat(total().receipt().formula()).isEqualTo("total.sum-of-calculated");
    }

    @Test
    void a_reader_goes_from_the_total_down_to_the_bill() {
        assertThat(total().receipt().renderWithParts(Rendering.FOR_READERS))
                .isEqualTo("2.271254832 tCO2e + 227.0617804 tCO2e = 229.333035232 tCO2e\n"
                        + "  scope 1 [scope1.fuel-energy, " + SCOPE_1.receipt().sha256() + "]: "
                        + "0.76 t × 43.124 GJ/t × 69,300 kgCO2/TJ = 2.271254832 tCO2e\n"
                        + "  scope 2 [scope2.location-based, "
                        + SCOPE_2.receipt().sha256() + "]: "
                        + "427,934 kWh × 0.5306 kgCO2/kWh = 227.0617804 tCO2e");
    }

    @Test
    void totals_of_totals_are_indented() {
        Calculated<Quantity> group = Totals.sumOf(Map.of("head office", total(), "plant", SCOPE_2), Unit.TONNE_CO2E);

        assertThat(group.receipt().renderWithParts(Rendering.FOR_READERS).lines())
                .extracting(line -> line.replaceFirst(" \\[.*", ""))
                .containsExactly(
                        "229.333035232 tCO2e + 227.0617804 tCO2e = 456.394815632 tCO2e",
                        "  head office",
                        "    scope 1",
                        "    scope 2",
                        "  plant");
    }

    @Test
    void the_receipt_is_written_read_and_verified_with_its_parts() {
        Receipt receipt = total().receipt();
        Receipt read = ReceiptJson.parse(ReceiptJson.toJson(receipt));

        assertThat(read).isEqualTo(receipt);
        assertThat(read.verify(FactorSet.standard()).replay())
                .isEqualTo(total().value().value());
        assertThat(read.sha256()).isEqualTo(receipt.sha256());
        assertThat(read.factors()).hasSize(3);
    }

    /** Two versions of the library that calculate alike give the same fingerprint, whichever wrote the part. */
    @Test
    void the_fingerprint_does_not_depend_on_the_version_that_wrote_a_part() {
        String json = ReceiptJson.toJson(total().receipt());
        String older = json.replace(LibraryVersion.CURRENT, "0.0.1");

        assertThat(older).isNotEqualTo(json);
        assertThat(ReceiptJson.parse(older).sha256())
                .isEqualTo(total().receipt().sha256());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an input of a part      | "value":"427934"          | "value":"427935" | scope 2: Line 2 (emissions) says 227061.7804, but its step gives 227062.3110
            the factor of a part    | "value":"0.5306"          | "value":"0.53"   | scope 2: Line 2 (emissions) says 227061.7804, but its step gives 226805.02
            a unit within a part    | "unit":"kgCO2/kWh"        | "unit":"kgCO2/t" | scope 2: Line 2 (emissions) is in kgCO2, which its operands do not lead to
            """)
    void what_was_changed_in_a_part_is_found(String reason, String found, String replacement, String message) {
        String json = ReceiptJson.toJson(total().receipt());
        String changed = json.replace(found, replacement);

        assertThat(changed).as(reason).isNotEqualTo(json);
        Receipt receipt = ReceiptJson.parse(changed);
        assertThatExceptionOfType(ReceiptMismatchException.class)
                .as(reason)
                .isThrownBy(receipt::verify)
                .withMessage(message);
    }

    /** The part is sound in itself, but it is not what the total was calculated from. */
    @Test
    void a_part_that_was_exchanged_is_found() {
        Receipt other = EmissionsCalculator.locationBasedScope2(quantity("427935 kWh"), GRID.applied())
                .receipt();
        String json = ReceiptJson.toJson(total().receipt())
                .replace(ReceiptJson.toJson(SCOPE_2.receipt()), ReceiptJson.toJson(other));

        assertThatExceptionOfType(ReceiptMismatchException.class)
                .isThrownBy(() -> ReceiptJson.parse(json).verify())
                .withMessage("Line 1 (scope 2) says 227.0617804, but its step gives 227.062311");
    }

    @Test
    void a_factor_of_a_part_that_was_not_published_so_is_found() {
        Calculated<Quantity> forged = EmissionsCalculator.locationBasedScope2(
                quantity("1 kWh"),
                new AppliedFactor(
                        GRID.value().negate(), GRID.unit(), GRID.applied().citation()));
        Receipt receipt =
                Totals.sumOf(Map.of("scope 2", forged), Unit.TONNE_CO2E).receipt();

        assertThat(receipt.verify()).isEqualTo(receipt);
        assertThatExceptionOfType(ReceiptMismatchException.class)
                .isThrownBy(() -> receipt.verify(FactorSet.standard()))
                .withMessageStartingWith("scope 2: Line 1 (grid emission factor) says -0.5306 kgCO2/kWh");
    }

    /** Printed inputs of the parts stand for intervals in the total too: 0.76 t for 0.755 to 0.765. */
    @Test
    void the_interval_of_a_total_comes_from_the_inputs_of_its_parts() {
        assertThat(total().receipt().interval().low())
                .isEqualByComparingTo(SCOPE_1.receipt()
                        .interval()
                        .low()
                        .add(SCOPE_2.receipt().interval().low()));
    }

    @Test
    void one_figure_of_several_can_be_a_part() {
        MassBalance balance = MassBalance.purchased(quantity("7 kg"));
        Calculated<RefrigerantEmissions> refrigerants = Stream.of(
                        new RefrigerantStock("R-410A", balance, factor("1923.5 kgCO2e/kg")))
                .collect(Scope1Collectors.refrigerantsByMassBalance());

        Calculated<Quantity> scope1 = Totals.sumOf(
                Map.of("vehicles", SCOPE_1, "refrigerants", refrigerants.map(RefrigerantEmissions::total)),
                Unit.TONNE_CO2E);

        assertThat(scope1.value().value()).isEqualByComparingTo("15.735754832"); // 13.4645 + 2.271254832
        assertThat(scope1.receipt().terms().get(0).name()).isEqualTo("refrigerants");
    }

    @Test
    void the_receipt_does_not_depend_on_the_map() {
        Map<String, Calculated<Quantity>> other = new HashMap<>();
        other.put("scope 2", SCOPE_2);
        other.put("scope 1", SCOPE_1);
        assertThat(Totals.sumOf(other, Unit.TONNE_CO2E)).isEqualTo(total());
    }

    @Test
    void the_intensity_of_a_total_has_its_receipt() {
        Calculated<Intensity> intensity = Totals.intensityOf(total(), quantity("200 person"), "monthly average");

        assertThat(intensity.value().value()).isEqualByComparingTo("1.14666517616");
        assertThat(intensity.value().denominator()).isEqualTo("monthly average");
        assertThat(intensity.receipt().renderWithParts(Rendering.FOR_READERS).lines())
                .hasSize(4);
    }

    @Test
    void a_receipt_that_leads_to_something_else_is_no_part() {
        Calculated<Quantity> mixed = new Calculated<>(quantity("1 tCO2e"), SCOPE_2.receipt());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Totals.sumOf(Map.of("scope 2", mixed), Unit.TONNE_CO2E))
                .withMessage("The receipt of scope 2 leads to 227.0617804 tCO2e, not to 1 tCO2e");
    }

    @Test
    void parts_measure_what_the_total_does() {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> Totals.sumOf(Map.of("scope 2", SCOPE_2), Unit.TONNE));
        assertThatIllegalArgumentException().isThrownBy(() -> Totals.sumOf(Map.of(), Unit.TONNE));
    }

    @Test
    void receipts_do_not_stand_within_each_other_without_end() {
        Calculated<Quantity> deep = SCOPE_2;
        for (int level = 2; level <= 10; level++) {
            deep = Totals.sumOf(Map.of("below", deep), Unit.TONNE_CO2E);
        }
        Calculated<Quantity> deepest = deep;

        assertThat(ReceiptJson.parse(ReceiptJson.toJson(deepest.receipt()))).isEqualTo(deepest.receipt());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Totals.sumOf(Map.of("below", deepest), Unit.TONNE_CO2E))
                .withMessage("More than 10 receipts stand within each other");
    }

    @Test
    void a_part_has_a_receipt_and_no_other_term_has_one() {
        Term part = total().receipt().terms().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term("part", part.value(), part.unit(), Term.Origin.PART, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Term("figure", part.value(), part.unit(), Term.Origin.PRINTED, null, null, part.receipt()));
        assertThat(List.of(part.receipt())).containsExactly(SCOPE_1.receipt());
    }
}
