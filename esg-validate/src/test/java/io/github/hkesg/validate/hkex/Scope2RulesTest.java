package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_28_B;
import static io.github.hkesg.model.code.Provisions.KPI_A2_1;
import static io.github.hkesg.validate.hkex.ExampleReport.ENERGY;
import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.GRID_FACTOR;
import static io.github.hkesg.validate.hkex.ExampleReport.factor;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.GreenhouseGases.raised;
import static io.github.hkesg.validate.hkex.GreenhouseGases.tonnes;
import static io.github.hkesg.validate.hkex.GreenhouseGases.with;
import static io.github.hkesg.validate.hkex.Scope2Rules.LOCATION_BASED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.BoundaryDifference;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ReportingBoundary;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.ConversionFactorKind;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.message.Messages;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that recompute scope 2 by the grids and by the contracts. */
class Scope2RulesTest {
    private static final String SEVERAL = "undetermined: outcome.several-sources";
    private static final String LOCATION =
            "ERROR D.28(b) greenhouse-gas.scope-2.reconcile @performance[2].greenhouseGas.scope2LocationBased";

    static EnergyUse use(EnergySource source, String digits, String unit) {
        return EnergyUse.of(source, figure(digits, unit));
    }

    static ConversionFactor grid(String digits, String unit) {
        return factor(ConversionFactorKind.EMISSION_FACTOR, EnergySource.PURCHASED_ELECTRICITY, digits, unit);
    }

    /** 427,934 kWh × 0.5306 = 227.06178 t; with the factor of the year before, 0.5366, it would be 229.63 t. */
    @ParameterizedTest
    @CsvSource({"227.06, passed", "227.1, passed", "227.07, raised", "229.63, raised"})
    void scope_2_is_recomputed_from_the_electricity_with_the_declared_factor(String scope2, String expected) {
        EsgReport report = ExampleReport.with(
                year -> year.withGreenhouseGas(GREENHOUSE_GAS.withScope2LocationBased(tonnes(scope2)))
                        .withEnergy(ENERGY.withSources(use(EnergySource.PURCHASED_ELECTRICITY, "427934", "kWh"))));

        assertThat(Outcomes.of(LOCATION_BASED, report)).containsExactly(raised(expected, LOCATION));
    }

    /** 100,000 kWh × 0.5306 = 53.06 t; what heat, cooling or gas adds is not known. */
    @ParameterizedTest
    @CsvSource({
        "PURCHASED_HEAT, 53.06, several",
        "PURCHASED_COOLING, 53.06, several",
        "TOWNGAS, 53.06, several",
        "PURCHASED_HEAT, 70.00, several",
        "PURCHASED_HEAT, 53.04, raised",
        "TOWNGAS, 5.31, raised"
    })
    void scope_2_of_more_than_electricity_is_no_less_than_that_of_the_electricity(
            EnergySource other, String scope2, String expected) {
        EsgReport report = ExampleReport.with(year -> year.withEnergy(ENERGY.withSources(
                        use(EnergySource.PURCHASED_ELECTRICITY, "100000", "kWh"), use(other, "9", "GJ")))
                .withGreenhouseGas(GREENHOUSE_GAS.withScope2LocationBased(tonnes(scope2))));

        assertThat(Outcomes.of(LOCATION_BASED, report))
                .containsExactly(expected.equals("several") ? SEVERAL : LOCATION);
    }

    @Test
    void scope_2_without_a_declared_grid_factor_is_undetermined_because_there_are_many_grids() {
        assertThat(Outcomes.of(LOCATION_BASED, ExampleReport.with(year -> year.withConversionFactors(List.of()))))
                .containsExactly("undetermined: outcome.no-single-factor source=purchased electricity");
        assertThat(Outcomes.of(LOCATION_BASED, with(GREENHOUSE_GAS.withScope2LocationBased(null))))
                .containsExactly("not applicable: outcome.absent subject=greenhouseGas.scope2LocationBased");
    }

    /** 100,000 kWh, however they are split between grids of 0.38 and 0.5306 kgCO2/kWh: 38.00 to 53.06 t. */
    @ParameterizedTest
    @CsvSource({
        "37.99, raised",
        "38.00, passed",
        "45.53, passed",
        "53.06, passed",
        "53.07, raised",
        "453.3, raised",
        "45530, raised"
    })
    void scope_2_of_several_grids_lies_between_what_the_lowest_and_the_highest_factor_make(
            String scope2, String expected) {
        EsgReport report = ExampleReport.with(year -> year.withConversionFactors(GRID_FACTOR, grid("380", "kgCO2e/MWh"))
                .withGreenhouseGas(GREENHOUSE_GAS.withScope2LocationBased(tonnes(scope2))));

        assertThat(Outcomes.of(LOCATION_BASED, report)).containsExactly(raised(expected, LOCATION));
    }

    @Test
    void the_finding_tells_both_limits() {
        EsgReport report = ExampleReport.with(year -> year.withConversionFactors(GRID_FACTOR, grid("0.38", "kgCO2/kWh"))
                .withGreenhouseGas(GREENHOUSE_GAS.withScope2LocationBased(tonnes("455"))));

        assertThat(Outcomes.findings(LOCATION_BASED, report))
                .extracting(finding -> Messages.in(Language.EN).render(finding))
                .containsExactly(
                        "Location-based scope 2 is given as 455 tCO2e; with the factors declared, the electricity"
                                + " bought comes to between 38.00 tCO2e and 53.06 tCO2e. Correct the emissions, the electricity or a"
                                + " factor.");
    }

    /** Two rows may be two sites on grids of their own, of which the report gives one factor. */
    @ParameterizedTest
    @CsvSource({"53.06, passed", "48.00, several", "60.00, several"})
    void scope_2_of_two_rows_of_electricity_can_be_confirmed_by_one_factor_but_not_refuted(
            String scope2, String expected) {
        EsgReport report = ExampleReport.with(year ->
                year.withEnergy(twoRows()).withGreenhouseGas(GREENHOUSE_GAS.withScope2LocationBased(tonnes(scope2))));

        assertThat(Outcomes.of(LOCATION_BASED, report))
                .containsExactly(expected.equals("several") ? SEVERAL : expected);
    }

    @ParameterizedTest
    @CsvSource({"45.53, passed", "60.00, raised", "30.00, raised"})
    void scope_2_of_two_rows_lies_between_what_two_factors_make(String scope2, String expected) {
        EsgReport report = ExampleReport.with(year -> year.withEnergy(twoRows())
                .withConversionFactors(GRID_FACTOR, grid("0.38", "kgCO2/kWh"))
                .withGreenhouseGas(GREENHOUSE_GAS.withScope2LocationBased(tonnes(scope2))));

        assertThat(Outcomes.of(LOCATION_BASED, report)).containsExactly(raised(expected, LOCATION));
    }

    private static EnergyConsumption twoRows() {
        return ENERGY.withSources(
                use(EnergySource.PURCHASED_ELECTRICITY, "60000", "kWh"),
                use(EnergySource.PURCHASED_ELECTRICITY, "40000", "kWh"));
    }

    @Test
    void electricity_given_as_coal_equivalent_is_not_converted_back() {
        EsgReport report = ExampleReport.with(
                year -> year.withEnergy(ENERGY.withSources(use(EnergySource.PURCHASED_ELECTRICITY, "12.29", "tce"))));

        assertThat(Outcomes.of(LOCATION_BASED, report))
                .containsExactly("undetermined: outcome.no-single-factor source=purchased electricity");
    }

    @Test
    void emissions_and_electricity_of_different_boundaries_are_not_held_against_each_other() {
        EsgReport wrong = with(GREENHOUSE_GAS.withScope2LocationBased(tonnes("60.00")));

        assertThat(Outcomes.of(LOCATION_BASED, differing(wrong, KPI_A2_1)))
                .containsExactly("undetermined: outcome.other-boundary");
        assertThat(Outcomes.of(LOCATION_BASED, differing(wrong, D_28_B)))
                .containsExactly("undetermined: outcome.other-boundary");
        assertThat(Outcomes.of(LOCATION_BASED, differing(wrong, KPI_A2_1, D_28_B)))
                .containsExactly(LOCATION);
        assertThat(Outcomes.of(
                        LOCATION_BASED,
                        with(GREENHOUSE_GAS
                                .withScope2LocationBased(tonnes("60.00"))
                                .withNotes(Note.on(
                                        "scope2LocationBased",
                                        NoteKind.DEFINITION,
                                        "Charged vehicles are included.")))))
                .containsExactly("undetermined: outcome.own-definition");
    }

    private static EsgReport differing(EsgReport report, Provision... provisions) {
        return report.withBoundary(new ReportingBoundary(
                "The Group.",
                List.of(new BoundaryDifference(Set.of(provisions), "The head office only.", "Metered there."))));
    }
}
