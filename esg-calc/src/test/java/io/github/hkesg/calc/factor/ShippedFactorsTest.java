package io.github.hkesg.calc.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.quantity.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The factors that come with the library, digit for digit as the formula reference has them from their publishers. */
class ShippedFactorsTest {
    private static final String MEE = "MEE/NBS Announcement No. ";
    private static final String GBT = "GB/T 2589-2020";
    private static final String IPCC =
            "IPCC 2006 Guidelines, Volume 2, as carried by the GHG Protocol stationary combustion tool";

    static List<PublishedFactor> shipped() {
        return FactorSet.standard().all();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Section 2.1, national average
            GRID_EMISSION_FACTOR | PURCHASED_ELECTRICITY   | CN    | 2021 | 0.5568  | kgCO2/kWh | 2024-04-12
            GRID_EMISSION_FACTOR | PURCHASED_ELECTRICITY   | CN    | 2022 | 0.5366  | kgCO2/kWh | 2024-12-20
            GRID_EMISSION_FACTOR | PURCHASED_ELECTRICITY   | CN    | 2023 | 0.5306  | kgCO2/kWh | 2025-12-31
            # Section 2.5c
            COAL_EQUIVALENT      | PURCHASED_ELECTRICITY   | CN    | 2020 | 0.1229  | kgce/kWh  |
            COAL_EQUIVALENT      | PURCHASED_HEAT          | CN    | 2020 | 0.03412 | kgce/MJ   |
            COAL_EQUIVALENT      | COAL                    | CN    | 2020 | 0.7143  | kgce/kg   |
            COAL_EQUIVALENT      | GASOLINE                | CN    | 2020 | 1.4714  | kgce/kg   |
            COAL_EQUIVALENT      | DIESEL                  | CN    | 2020 | 1.4571  | kgce/kg   |
            COAL_EQUIVALENT      | LIQUEFIED_PETROLEUM_GAS | CN    | 2020 | 1.7143  | kgce/kg   |
            NET_CALORIFIC_VALUE  | COAL                    | CN    | 2020 | 20.934  | GJ/t      |
            NET_CALORIFIC_VALUE  | GASOLINE                | CN    | 2020 | 43.124  | GJ/t      |
            NET_CALORIFIC_VALUE  | DIESEL                  | CN    | 2020 | 42.705  | GJ/t      |
            NET_CALORIFIC_VALUE  | LIQUEFIED_PETROLEUM_GAS | CN    | 2020 | 50.242  | GJ/t      |
            # Section 2.6
            NET_CALORIFIC_VALUE  | GASOLINE                | WORLD | 2006 | 44.3    | GJ/t      |
            FUEL_EMISSION_FACTOR | GASOLINE                | WORLD | 2006 | 69300   | kgCO2/TJ  |
            NET_CALORIFIC_VALUE  | DIESEL                  | WORLD | 2006 | 43.0    | GJ/t      |
            FUEL_EMISSION_FACTOR | DIESEL                  | WORLD | 2006 | 74100   | kgCO2/TJ  |
            NET_CALORIFIC_VALUE  | LIQUEFIED_PETROLEUM_GAS | WORLD | 2006 | 47.3    | GJ/t      |
            FUEL_EMISSION_FACTOR | LIQUEFIED_PETROLEUM_GAS | WORLD | 2006 | 63100   | kgCO2/TJ  |
            NET_CALORIFIC_VALUE  | NATURAL_GAS             | WORLD | 2006 | 48.0    | GJ/t      |
            FUEL_EMISSION_FACTOR | NATURAL_GAS             | WORLD | 2006 | 56100   | kgCO2/TJ  |
            """)
    void a_factor_has_the_digits_that_were_published(
            FactorKind kind,
            EnergySource source,
            String region,
            int dataYear,
            String value,
            String unit,
            @Nullable LocalDate publishedOn) {
        PublishedFactor factor = FactorSet.standard().require(kind, source, region, dataYear);
        assertThat(factor.value().toPlainString()).isEqualTo(value);
        assertThat(factor.unit()).hasToString(unit);
        assertThat(factor.publishedOn()).isEqualTo(publishedOn);
    }

    @Test
    void the_table_above_has_every_factor() {
        assertThat(shipped()).hasSize(21);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_factor_has_a_positive_value_and_a_complete_provenance(PublishedFactor factor) {
        String publisher =
                switch (factor.dataYear()) {
                    case 2006 -> IPCC;
                    case 2020 -> GBT;
                    case 2021 -> MEE + "12 of 2024, national average";
                    case 2022 -> MEE + "33 of 2024, national average";
                    case 2023 -> MEE + "47 of 2025, national average";
                    default -> "no publication of that year is known";
                };
        assertThat(factor.publication()).isEqualTo(publisher);
        assertThat(factor.value()).isPositive();
        // Every row that is shipped so far was seen at its publisher or in two copies.
        assertThat(factor.confidence()).isEqualTo(Confidence.H);
    }

    @Test
    void only_digits_that_were_seen_or_derived_can_be_shipped() {
        assertThat(Confidence.values()).containsExactly(Confidence.H, Confidence.M, Confidence.D);
    }

    @Test
    void no_factor_duplicates_another() {
        assertThat(shipped())
                .extracting(f -> f.kind() + " " + f.source() + " " + f.region() + " " + f.dataYear())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_factor_turns_what_it_is_for_into_what_its_kind_says(PublishedFactor factor) {
        Dimension from = factor.unit().denominator().dimension();
        Dimension into = factor.unit().numerator().dimension();
        boolean isPurchased = Set.of(EnergySource.PURCHASED_ELECTRICITY, EnergySource.PURCHASED_HEAT)
                .contains(factor.source());
        switch (factor.kind()) {
            case GRID_EMISSION_FACTOR, FUEL_EMISSION_FACTOR -> {
                assertThat(from).isEqualTo(Dimension.ENERGY);
                assertThat(into).isEqualTo(Dimension.CO2_EQUIVALENT);
                assertThat(factor.gases()).isEqualTo("CO2");
            }
            case NET_CALORIFIC_VALUE -> {
                assertThat(from).isEqualTo(Dimension.MASS);
                assertThat(into).isEqualTo(Dimension.ENERGY);
                assertThat(factor.gases()).isNull();
            }
            case COAL_EQUIVALENT -> {
                assertThat(from).isEqualTo(isPurchased ? Dimension.ENERGY : Dimension.MASS);
                assertThat(factor.unit().numerator()).hasToString("kgce");
                assertThat(factor.gases()).isNull();
            }
        }
    }
}
