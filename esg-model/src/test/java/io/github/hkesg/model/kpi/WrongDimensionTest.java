package io.github.hkesg.model.kpi;

import static io.github.hkesg.model.kpi.BreakdownDimension.GENDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No report can mean water in kilowatt-hours: such a record cannot be made. */
class WrongDimensionTest {
    private static final Quantity AREA = Quantity.of(1, Unit.SQUARE_METRE);
    private static final Quantity MASS = Quantity.of(1, Unit.TONNE);
    private static final Quantity ENERGY = Quantity.of(1, Unit.KILOWATT_HOUR);
    private static final Quantity DAYS = Quantity.of(1, Unit.DAY);
    private static final Quantity GAS = Quantity.of(1, Unit.TONNE_CO2E);

    private static Arguments row(String name, String expected, Supplier<?> record) {
        return arguments(name, expected, record);
    }

    private static Map<BreakdownDimension, Breakdown<Quantity>> byGender(Quantity figure) {
        return Map.of(GENDER, new Breakdown<>(Map.of("male", figure)));
    }

    static Stream<Arguments> environment() {
        return Stream.of(
                row("quantity", "[MASS]", () -> AirEmission.of(AirPollutant.NOX, AREA)),
                row("quantity", "[ENERGY, MASS, VOLUME]", () -> EnergyUse.of(EnergySource.DIESEL, AREA)),
                row("total", "[ENERGY]", () -> EnergyConsumption.builder()
                        .total(AREA)
                        .build()),
                row("scope1", "[CO2_EQUIVALENT]", () -> GreenhouseGas.builder()
                        .scope1(AREA)
                        .build()),
                row("scope2LocationBased", "[CO2_EQUIVALENT]", () -> GreenhouseGas.builder()
                        .scope2LocationBased(AREA)
                        .build()),
                row("scope2MarketBased", "[CO2_EQUIVALENT]", () -> GreenhouseGas.builder()
                        .scope2MarketBased(AREA)
                        .build()),
                row("total", "[CO2_EQUIVALENT]", () -> GreenhouseGas.builder()
                        .total(AREA)
                        .build()),
                row("change", "[PERCENT]", () -> GreenhouseGas.builder()
                        .change(AREA)
                        .build()),
                row("total", "[CO2_EQUIVALENT]", () -> new Scope3Emissions(AREA, Map.of())),
                row(
                        "categories.BUSINESS_TRAVEL",
                        "[CO2_EQUIVALENT]",
                        () -> new Scope3Emissions(null, Map.of(Scope3Category.BUSINESS_TRAVEL, AREA))),
                row("total", "[MASS]", () -> WasteTotal.of(AREA)),
                row(
                        "quantity",
                        "[MASS, VOLUME, PIECES]",
                        () -> new WasteStream(WasteMaterial.LAMPS, null, null, AREA, null, List.of())),
                row("total", "[VOLUME, MASS]", () -> WaterConsumption.builder()
                        .total(AREA)
                        .build()),
                row("total", "[MASS]", () -> new PackagingMaterial(AREA, List.of(), Map.of(), List.of())),
                row(
                        "materials.paper",
                        "[MASS]",
                        () -> new PackagingMaterial(MASS, List.of(), Map.of("paper", AREA), List.of())));
    }

    static Stream<Arguments> social() {
        return Stream.of(
                row("shares.GENDER.male", "[PERCENT]", () -> Workforce.builder()
                        .total(1)
                        .shares(byGender(AREA))
                        .build()),
                row("overall", "[PERCENT]", () -> Turnover.builder()
                        .overall(AREA)
                        .build()),
                row("breakdowns.GENDER.male", "[PERCENT]", () -> Turnover.builder()
                        .breakdowns(byGender(AREA))
                        .build()),
                row("fatalityRate", "[PERCENT]", () -> Safety.builder()
                        .fatalityRate(AREA)
                        .build()),
                row("lostDays", "[DAYS]", () -> Safety.builder().lostDays(AREA).build()),
                row("injuryRate", "[PERCENT]", () -> Safety.builder()
                        .injuryRate(AREA)
                        .build()),
                row("occupationalDiseaseRate", "[PERCENT]", () -> Safety.builder()
                        .occupationalDiseaseRate(AREA)
                        .build()),
                row("hoursWorked", "[HOURS]", () -> Safety.builder()
                        .hoursWorked(AREA)
                        .build()),
                row("percentTrained", "[PERCENT]", () -> Training.builder()
                        .percentTrained(AREA)
                        .build()),
                row("totalHours", "[HOURS]", () -> Training.builder()
                        .totalHours(AREA)
                        .build()),
                row("averageHours", "[HOURS]", () -> Training.builder()
                        .averageHours(AREA)
                        .build()),
                row("percentTrainedBreakdowns.GENDER.male", "[PERCENT]", () -> Training.builder()
                        .percentTrainedBreakdowns(byGender(AREA))
                        .build()),
                row("trainedMixBreakdowns.GENDER.male", "[PERCENT]", () -> Training.builder()
                        .trainedMixBreakdowns(byGender(AREA))
                        .build()),
                row("averageHoursBreakdowns.GENDER.male", "[HOURS]", () -> Training.builder()
                        .averageHoursBreakdowns(byGender(AREA))
                        .build()),
                row("share", "[PERCENT]", () -> new SupplierPractice("Code of conduct", null, AREA)),
                row("recalledShare", "[PERCENT]", () -> ProductResponsibility.builder()
                        .recalledShare(AREA)
                        .build()),
                row("complaintResponseRate", "[PERCENT]", () -> ProductResponsibility.builder()
                        .complaintResponseRate(AREA)
                        .build()),
                row("complaintResolutionRate", "[PERCENT]", () -> ProductResponsibility.builder()
                        .complaintResolutionRate(AREA)
                        .build()),
                row("money", "[MONEY]", () -> Contribution.of("Education", AREA, null)),
                row("time", "[HOURS]", () -> Contribution.of("Education", null, AREA)),
                row("totalMoney", "[MONEY]", () -> CommunityInvestment.builder()
                        .totalMoney(AREA)
                        .build()),
                row("totalHours", "[HOURS]", () -> CommunityInvestment.builder()
                        .totalHours(AREA)
                        .build()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"environment", "social"})
    void a_figure_that_measures_something_else_is_refused_by_the_name_of_its_component(
            String name, String expected, Supplier<?> record) {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(record::get)
                .withMessage(name + " cannot be in m2; expected a unit of " + expected)
                .satisfies(e -> assertThat(e.name()).isEqualTo(name))
                .satisfies(e -> assertThat(e.symbol()).isEqualTo("m2"));
    }

    /** The pairs that are easily taken for one another. */
    static Stream<Arguments> close() {
        return Stream.of(
                row("scope1", "t", () -> GreenhouseGas.builder().scope1(MASS).build()),
                row("total", "tCO2e", () -> WasteTotal.of(GAS)),
                row("total", "kWh", () -> WaterConsumption.builder()
                        .total(ENERGY)
                        .build()),
                row("totalHours", "d", () -> Training.builder().totalHours(DAYS).build()),
                row("lostDays", "h", () -> Safety.builder()
                        .lostDays(Quantity.of(8, Unit.HOUR))
                        .build()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("close")
    void neighbouring_dimensions_are_kept_apart(String name, String symbol, Supplier<?> record) {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(record::get)
                .satisfies(e -> assertThat(e.name()).isEqualTo(name))
                .satisfies(e -> assertThat(e.symbol()).isEqualTo(symbol));
    }

    @Test
    void carbon_dioxide_alone_and_in_equivalents_may_both_stand_under_greenhouse_gas() {
        Quantity alone = Quantity.of("227.06", Unit.TONNE_CO2);

        assertThat(GreenhouseGas.builder().scope1(alone).total(GAS).build().scope1())
                .isEqualTo(alone);
    }
}
