package io.github.hkesg.calc.emissions;

import static io.github.hkesg.calc.Given.activities;
import static io.github.hkesg.calc.Given.factor;
import static io.github.hkesg.calc.Given.fuel;
import static io.github.hkesg.calc.Given.quantities;
import static io.github.hkesg.calc.Given.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.emissions.WasteCalculator.TreatedWaste;
import io.github.hkesg.calc.emissions.WasteCalculator.WasteByTreatment;
import io.github.hkesg.model.kpi.WasteTreatment;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KPIs A1.1, A1.3 and A1.4; formula reference, 1.1 and 1.6. */
class AirAndWasteCalculatorsTest {
    /** 48 and 46 MJ a unit, and a heating value for gas that is metered otherwise. */
    @ParameterizedTest
    @CsvSource({
        "100 towngas unit, 0.019296",
        "100 LPG unit, 0.018492",
        "4800 MJ, 0.019296",
        "100 m3 × 48 MJ/m3, 0.019296",
    })
    void gaseous_fuels_emit_by_their_heating_value(String gas, BigDecimal kilograms) {
        Calculated<Quantity> nitrogenOxides =
                AirEmissionsCalculator.gaseousFuels(List.of(new Combustion(fuel(gas), factor("4.02 kg/TJ"))));
        assertThat(nitrogenOxides.value().value()).isEqualByComparingTo(kilograms);
        assertThat(nitrogenOxides.value().unit()).isEqualTo(Unit.KILOGRAM);
        assertThat(nitrogenOxides.receipt().formula()).isEqualTo("air.gaseous-fuel");
    }

    @Test
    void vehicles_emit_by_distance_or_by_fuel() {
        Calculated<Quantity> byDistance =
                AirEmissionsCalculator.vehiclesByDistance(activities("1000 km × 0.5 g/km; 2000 km × 2 g/km"));
        assertThat(byDistance.value()).isEqualTo(quantity("4.5 kg"));
        assertThat(byDistance.receipt().formula()).isEqualTo("air.vehicle-distance");
        Calculated<Quantity> byFuel = AirEmissionsCalculator.vehiclesByFuel(activities("1000 L × 0.0161 g/L"));
        assertThat(byFuel.value().value()).isEqualByComparingTo("0.0161");
        assertThat(byFuel.receipt().formula()).isEqualTo("air.vehicle-fuel");
    }

    /** Section 2.3: 189.4 million litres at 0.0161 g/L are the 3.05 t that a bus group printed. */
    @Test
    void sulphur_oxides_of_a_bus_group() {
        Quantity sulphurOxides = AirEmissionsCalculator.vehiclesByFuel(activities("189400000 L × 0.0161 g/L"))
                .value();
        assertThat(sulphurOxides.to(Unit.TONNE).value()).isEqualByComparingTo("3.04934");
    }

    @ParameterizedTest
    @CsvSource({"10 t, 0.5 %, 100", "1000 kg, 3.5 %, 70", "1 t, 0 %, 0"})
    void sulphur_burns_to_twice_its_mass(String fuel, String content, BigDecimal kilograms) {
        Calculated<Quantity> result = AirEmissionsCalculator.sulphurDioxideByBalance(quantity(fuel), quantity(content));
        assertThat(result.value().value()).isEqualByComparingTo(kilograms);
        assertThat(result.receipt().formula()).isEqualTo("air.sulphur-balance");
    }

    @Test
    void a_pollutant_is_no_greenhouse_gas() {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> AirEmissionsCalculator.vehiclesByDistance(activities("1 km × 1 kgCO2e/km")));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> AirEmissionsCalculator.vehiclesByFuel(activities("1 km × 1 g/km")));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> AirEmissionsCalculator.sulphurDioxideByBalance(quantity("1 t"), quantity("1 kg")));
        assertThatIllegalArgumentException().isThrownBy(() -> AirEmissionsCalculator.vehiclesByFuel(List.of()));
    }

    /** 402 lamp tubes stand in the Qiniu report; the weight of a tube is the caller's. */
    @Test
    void counted_waste_needs_the_weight_of_a_piece() {
        Calculated<Quantity> waste =
                WasteCalculator.totalWaste(quantities("1.2 t; 500 kg"), activities("402 piece × 0.2 kg/piece"));
        assertThat(waste.value().value()).isEqualByComparingTo("1.7804");
        assertThat(waste.value().unit()).isEqualTo(Unit.TONNE);
        assertThat(WasteCalculator.totalWaste(List.of(), activities("402 piece × 0.2 kg/piece"))
                        .value()
                        .value())
                .isEqualByComparingTo("0.0804");
        assertThatIllegalArgumentException().isThrownBy(() -> WasteCalculator.totalWaste(List.of(), List.of()));
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> WasteCalculator.totalWaste(quantities("402 piece"), List.of()));
    }

    @Test
    void waste_is_split_by_what_became_of_it() {
        Calculated<WasteByTreatment> result = WasteCalculator.byTreatment(List.of(
                new TreatedWaste(WasteTreatment.LANDFILLED, quantity("1.5 t")),
                new TreatedWaste(WasteTreatment.RECYCLED, quantity("300 kg")),
                new TreatedWaste(WasteTreatment.RECYCLED, quantity("0.2 t"))));
        assertThat(result.value())
                .isEqualTo(new WasteByTreatment(
                        Map.of(
                                WasteTreatment.LANDFILLED, quantity("1.5 t"),
                                WasteTreatment.RECYCLED, quantity("0.5 t")),
                        quantity("2.0 t")));
        assertThat(result.receipt().result().value()).isEqualByComparingTo("2.0");
        assertThatIllegalArgumentException().isThrownBy(() -> WasteCalculator.byTreatment(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"0.5 t, 1.5 t, 25", "500 kg, 1.5 t, 25", "0 t, 1 t, 0", "1 t, 0 t, 100"})
    void the_recycling_rate_is_recycled_of_recycled_and_disposed(String recycled, String disposed, BigDecimal percent) {
        Calculated<Quantity> rate = WasteCalculator.recyclingRate(quantity(recycled), quantity(disposed));
        assertThat(rate.value().value()).isEqualByComparingTo(percent);
        assertThat(rate.value().unit()).isEqualTo(Unit.PERCENT);
        assertThat(rate.receipt().formula()).isEqualTo("waste.recycling-rate");
    }

    @Test
    void without_waste_there_is_no_recycling_rate() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> WasteCalculator.recyclingRate(quantity("0 t"), quantity("0 t")));
    }
}
