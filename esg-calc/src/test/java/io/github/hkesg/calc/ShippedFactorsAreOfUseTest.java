package io.github.hkesg.calc;

import static io.github.hkesg.calc.Given.factor;
import static io.github.hkesg.calc.Given.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.calc.emissions.AirEmissionsCalculator;
import io.github.hkesg.calc.emissions.CarbonCombustion;
import io.github.hkesg.calc.emissions.Combustion;
import io.github.hkesg.calc.emissions.PerGasCombustion;
import io.github.hkesg.calc.emissions.PerGasEmissions;
import io.github.hkesg.calc.emissions.Scope1Calculator;
import io.github.hkesg.calc.emissions.Scope2Calculator;
import io.github.hkesg.calc.emissions.Scope3GuidanceCalculator;
import io.github.hkesg.calc.emissions.Scope3UpstreamCalculator;
import io.github.hkesg.calc.energy.EnergyCalculator;
import io.github.hkesg.calc.energy.EnergyCalculator.Carrier;
import io.github.hkesg.calc.energy.FuelUse;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.Confidence;
import io.github.hkesg.calc.factor.FactorKey;
import io.github.hkesg.calc.factor.FactorKind;
import io.github.hkesg.calc.factor.FactorSet;
import io.github.hkesg.calc.factor.GwpSet;
import io.github.hkesg.calc.factor.OutsideScopes;
import io.github.hkesg.calc.factor.PerGasFactor;
import io.github.hkesg.calc.factor.Provenance;
import io.github.hkesg.calc.factor.PublishedFactor;
import io.github.hkesg.calc.factor.Vintage;
import io.github.hkesg.calc.row.LedgerRow;
import io.github.hkesg.calc.row.Scope3Basis;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row that comes with the library, and every kind that users may add, has a calculator that takes it. */
class ShippedFactorsAreOfUseTest {
    /** Far below the digits of any factor, above the 50th digit of a quotient. */
    private static final int DECIMALS = 30;

    static List<PublishedFactor> shipped() {
        return FactorSet.standard().all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void one_unit_of_what_it_is_for_gives_the_factor(PublishedFactor row) {
        Calculated<Quantity> result = applied(row);

        Unit into = row.unit().numerator();
        BigDecimal expected = row.value()
                .multiply(timesOf(row))
                .multiply(into.factor())
                .divide(factorOfResult(row, result.value().unit()), DECIMALS * 2, RoundingMode.HALF_EVEN);
        assertThat(result.value().value().setScale(DECIMALS, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo(expected.setScale(DECIMALS, RoundingMode.HALF_EVEN));
        assertThat(result.receipt().factors()).anySatisfy(term -> assertThat(term.citation())
                .isEqualTo(row.applied().citation()));
    }

    /** Into one gigajoule for each gram, carbon into carbon, and all else into a unit of its own dimension. */
    private static BigDecimal factorOfResult(PublishedFactor row, Unit unit) {
        return switch (row.key().kind()) {
            case DENSITY, CARBON_CONTENT, OXIDATION_FRACTION ->
                row.unit().numerator().isCompatibleWith(Unit.GRAM) ? BigDecimal.ONE : Unit.TONNE_CARBON.factor();
            case TREATMENT_ELECTRICITY -> Unit.KILOWATT_HOUR.factor().multiply(BigDecimal.valueOf(1000));
            default -> unit.factor();
        };
    }

    /** What the calculation does to the factor besides, when all else is 1. */
    private static BigDecimal timesOf(PublishedFactor row) {
        return switch (row.key().kind()) {
            case CARBON_CONTENT, OXIDATION_FRACTION ->
                new BigDecimal(44).divide(new BigDecimal(12), DECIMALS * 2, RoundingMode.HALF_EVEN);
            case FUEL_EMISSION_FACTOR ->
                switch (Objects.requireNonNull(row.key().gas())) {
                    case "CH4" -> new BigDecimal(28);
                    case "N2O" -> new BigDecimal(265);
                    default -> BigDecimal.ONE;
                };
            default -> BigDecimal.ONE;
        };
    }

    private static Calculated<Quantity> applied(PublishedFactor row) {
        AppliedFactor factor = row.applied();
        Quantity one = Quantity.of("1", row.unit().denominator());
        List<Activity> activity = List.of(new Activity("one", one, factor));
        return switch (row.key().kind()) {
            case GRID_EMISSION_FACTOR -> Scope2Calculator.locationBased(activity);
            case HEAT_EMISSION_FACTOR -> Scope2Calculator.heat(activity);
            case FUEL_EMISSION_FACTOR -> fuel(row, one);
            case GAS_PRODUCTION_EMISSION_FACTOR -> Scope2Calculator.towngasProduction(activity);
            case AIR_POLLUTANT_FACTOR ->
                one.unit().dimension() == Dimension.ENERGY
                        ? AirEmissionsCalculator.gaseousFuels(List.of(new Combustion(FuelUse.of("one", one), factor)))
                        : AirEmissionsCalculator.vehiclesByFuel(activity);
            case WASTE_EMISSION_FACTOR, WATER_EMISSION_FACTOR -> Scope3UpstreamCalculator.wasteInOperations(activity);
            case TRAVEL_EMISSION_FACTOR -> Scope3UpstreamCalculator.businessTravel(activity);
            case GLOBAL_WARMING_POTENTIAL ->
                row.outsideScopes() == null
                        ? Scope1Calculator.fugitiveGases(activity)
                        : Scope1Calculator.gasesOutsideKyotoProtocol(activity);
            case NET_CALORIFIC_VALUE, HEATING_VALUE -> EnergyCalculator.fromFuel(one, factor, Unit.GIGAJOULE);
            case CARBON_CONTENT ->
                Scope1Calculator.onCarbonContentBasis(
                        List.of(new CarbonCombustion(FuelUse.of("one", one), factor, factor("1 tC/tC"))));
            case OXIDATION_FRACTION ->
                Scope1Calculator.onCarbonContentBasis(
                        List.of(new CarbonCombustion(FuelUse.of("one", quantity("1 GJ")), factor("1 tC/GJ"), factor)));
            case DENSITY ->
                EnergyCalculator.fromFuel(
                        FuelUse.of("one", one).withDensity(factor).withCalorificValue(factor("1 GJ/g")),
                        Unit.GIGAJOULE);
            case COAL_EQUIVALENT -> EnergyCalculator.coalEquivalent(List.of(new Carrier(one, factor)));
            case TREATMENT_ELECTRICITY -> Scope3GuidanceCalculator.sewage(one, factor, factor("1 kgCO2e/kWh"));
            case FREIGHT_EMISSION_FACTOR -> Scope3UpstreamCalculator.upstreamTransportByDistance(activity);
            case SPEND_EMISSION_FACTOR -> Scope3UpstreamCalculator.purchasedGoodsBySpend(activity);
            case GOODS_EMISSION_FACTOR -> Scope3UpstreamCalculator.purchasedGoodsByQuantity(activity);
        };
    }

    private static Calculated<Quantity> fuel(PublishedFactor row, Quantity one) {
        AppliedFactor factor = row.applied();
        AppliedFactor nothing = AppliedFactor.declared(
                BigDecimal.ZERO, new UnitRatio(Unit.KILOGRAM_CO2, one.unit()), "Example Publisher");
        FuelUse use = FuelUse.of("one", one);
        return switch (Objects.requireNonNull(row.key().gas())) {
            case "CH4" -> perGas(use, new PerGasFactor(nothing, factor, null));
            case "N2O" -> perGas(use, new PerGasFactor(nothing, null, factor));
            default ->
                row.outsideScopes() == OutsideScopes.BIOGENIC
                        ? Scope1Calculator.biogenicCarbonDioxide(List.of(new Combustion(use, factor)))
                        : Scope1Calculator.onActivityBasis(List.of(new Activity("one", one, factor)));
        };
    }

    private static Calculated<Quantity> perGas(FuelUse use, PerGasFactor factors) {
        return Scope1Calculator.onPerGasBasis(List.of(new PerGasCombustion(use, factors)), GwpSet.AR5)
                .map(PerGasEmissions::total);
    }

    /** Units of activity that only users have factors for: freight, spend, nights, areas, pieces. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREIGHT_EMISSION_FACTOR | 0.1  | kgCO2e/tkm        | UPSTREAM_TRANSPORT_BY_DISTANCE          | 12000 tkm     | 1.2
            TRAVEL_EMISSION_FACTOR  | 0.15 | kgCO2e/pkm        | BUSINESS_TRAVEL                         | 8000 pkm      | 1.2
            TRAVEL_EMISSION_FACTOR  | 48   | kgCO2e/room-night | BUSINESS_TRAVEL                         | 25 room-night | 1.2
            TRAVEL_EMISSION_FACTOR  | 0    | kgCO2e/pkm        | EMPLOYEE_COMMUTING                      | 8000 pkm      | 0
            SPEND_EMISSION_FACTOR   | 0.06 | kgCO2e/HKD        | PURCHASED_GOODS_BY_SPEND                | 20 k HKD      | 1.2
            SPEND_EMISSION_FACTOR   | 0.4  | tCO2e/10k CNY     | CAPITAL_GOODS_BY_SPEND                  | 30000 CNY     | 1.2
            GOODS_EMISSION_FACTOR   | 40   | kgCO2e/m2         | UPSTREAM_LEASED_ASSETS_BY_FLOOR_AREA    | 30 m2         | 1.2
            GOODS_EMISSION_FACTOR   | 300  | kgCO2e/piece      | CAPITAL_GOODS_BY_QUANTITY               | 4 piece       | 1.2
            GOODS_EMISSION_FACTOR   | 2.4  | kgCO2e/kg         | PURCHASED_GOODS_BY_QUANTITY             | 0.5 t         | 1.2
            """)
    void factors_of_users_are_of_use_too(
            FactorKind kind, BigDecimal value, String unit, Scope3Basis basis, String amount, BigDecimal tonnes) {
        FactorKey key = FactorKey.of(kind, "EXAMPLE", "WORLD").withGas("CO2e");
        AppliedFactor row = new PublishedFactor(
                        "example.row",
                        key,
                        value,
                        factor("1 " + unit).unit(),
                        new Vintage(2025, null, null, null),
                        new Provenance("Example Publisher", Confidence.M, null, null, null, "made up"))
                .applied();

        assertThat(Stream.of(new LedgerRow("example", "Site", quantity(amount), ReportingPeriod.ofYear(2025)))
                        .collect(basis.collector(ledger -> row))
                        .value()
                        .value())
                .isEqualByComparingTo(tonnes);
    }
}
