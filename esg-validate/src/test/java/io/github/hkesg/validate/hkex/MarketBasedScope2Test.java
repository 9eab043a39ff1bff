package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ExampleReport.ENERGY;
import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.GRID_FACTOR;
import static io.github.hkesg.validate.hkex.ExampleReport.factor;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.GreenhouseGases.raised;
import static io.github.hkesg.validate.hkex.GreenhouseGases.tonnes;
import static io.github.hkesg.validate.hkex.Scope2Rules.MARKET_BASED;
import static io.github.hkesg.validate.hkex.Scope2RulesTest.grid;
import static io.github.hkesg.validate.hkex.Scope2RulesTest.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.ContractualInstrument;
import io.github.hkesg.model.kpi.ContractualInstrumentKind;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.ConversionFactorKind;
import io.github.hkesg.model.kpi.EmissionFactorValue;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.quantity.UnitRatio;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.message.Messages;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Market-based scope 2 beside its contracts and factors. */
class MarketBasedScope2Test {
    private static final String MARKET =
            " D.29(c) greenhouse-gas.scope-2.market-based.reconcile @performance[2].greenhouseGas.scope2MarketBased";

    private static final ConversionFactor RESIDUAL = ConversionFactor.of(
            ConversionFactorKind.EMISSION_FACTOR,
            EnergySource.PURCHASED_ELECTRICITY,
            new BigDecimal("0.6096"),
            UnitRatio.parse("kgCO2/kWh"),
            "National residual mix, data year 2023");

    private static ContractualInstrument contract(
            ContractualInstrumentKind kind, String megawattHours, @Nullable String factor) {
        return new ContractualInstrument(
                kind,
                figure(megawattHours, "MWh"),
                factor == null ? null : new EmissionFactorValue(new BigDecimal(factor), UnitRatio.parse("kgCO2/kWh")),
                null);
    }

    private static ContractualInstrument certificate(String megawattHours, @Nullable String factor) {
        return contract(ContractualInstrumentKind.CERTIFICATE, megawattHours, factor);
    }

    private static EsgReport market(
            String marketBased, List<ConversionFactor> factors, ContractualInstrument... contracts) {
        GreenhouseGas gas =
                GREENHOUSE_GAS.withScope2MarketBased(tonnes(marketBased)).withContractualInstruments(contracts);
        return ExampleReport.with(year -> year.withGreenhouseGas(gas).withConversionFactors(factors));
    }

    /** 100,000 kWh, 30 MWh of them at 0 and the rest at 0.6096 kgCO2/kWh: 42.672 t; by the roundings 42.36 to 42.98 t. */
    @ParameterizedTest
    @CsvSource({
        "30, 0, 42.67, passed",
        "30, 0, 42.4, passed",
        "30, 0, 43.1, raised",
        "30, 0, 37.14, raised",
        "30.000, 0, 42.67, passed",
        "30.000, 0, 42.68, raised",
        "30.000, 0.1, 45.67, passed",
        "30.000, 0.1, 42.67, raised",
        "100.000, 0, 0.00, passed",
        "100.000, 0, 53.06, raised"
    })
    void with_a_residual_mix_declared_the_figure_follows_from_the_contracts_and_the_rest(
            String covered, String factor, String marketBased, String expected) {
        EsgReport report = market(marketBased, List.of(GRID_FACTOR, RESIDUAL), certificate(covered, factor));

        assertThat(Outcomes.of(MARKET_BASED, report)).containsExactly(raised(expected, "ERROR" + MARKET));
    }

    /** 100,000 kWh × 0.6096 kgCO2/kWh = 60.96 t. */
    @ParameterizedTest
    @CsvSource({"60.96, passed", "53.06, raised", "60.97, raised", "609.6, raised"})
    void without_contracts_all_electricity_is_of_the_residual_mix(String marketBased, String expected) {
        assertThat(Outcomes.of(MARKET_BASED, market(marketBased, List.of(GRID_FACTOR, RESIDUAL))))
                .containsExactly(raised(expected, "ERROR" + MARKET));
        assertThat(Outcomes.of(MARKET_BASED, market(marketBased, List.of(RESIDUAL))))
                .containsExactly(raised(expected, "ERROR" + MARKET));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Residual mix 2023",
                "全国电力平均二氧化碳排放因子（不包括市场化交易的非化石能源电量）",
                "全國電力平均二氧化碳排放因子（不包括市場化交易的非化石能源電量）",
                "MEE, national average excluding market-traded non-fossil electricity",
                "剩餘電力組合"
            })
    void a_residual_mix_is_known_by_what_is_said_of_its_publication(String publication) {
        ConversionFactor residual = new ConversionFactor(
                RESIDUAL.kind(), RESIDUAL.source(), RESIDUAL.value(), RESIDUAL.unit(), publication, List.of());

        assertThat(Outcomes.of(MARKET_BASED, market("70.00", List.of(GRID_FACTOR, residual))))
                .containsExactly("ERROR" + MARKET);
    }

    /**
     * Where no factor is said to be of a residual mix, the rest has one of the factors declared, or a higher one. 70 MWh at 0.5306
     * are 37.142 t.
     */
    @ParameterizedTest
    @CsvSource({
        "30.000, , 37.14, passed",
        "30.000, , 37.13, raised",
        "30.000, , 60.00, passed",
        "30.000, , 500, passed",
        "30.000, 0.1, 40.14, passed",
        "30.000, 0.1, 37.14, raised"
    })
    void without_one_the_figure_is_no_less_than_the_rest_makes_by_the_lowest_factor(
            String covered, @Nullable String factor, String marketBased, String expected) {
        EsgReport report = market(marketBased, List.of(GRID_FACTOR), certificate(covered, factor));

        assertThat(Outcomes.of(MARKET_BASED, report)).containsExactly(raised(expected, "WARNING" + MARKET));
    }

    /** What the roundings leave uncovered is 500.5 kWh at most, and 0.27 t. */
    @ParameterizedTest
    @CsvSource({
        "CERTIFICATE, 100, , 0, passed",
        "CERTIFICATE, 100, , 0.2, passed",
        "CERTIFICATE, 100, , 53.06, raised",
        "CERTIFICATE, 100, 0, 12, raised",
        "GREEN_TARIFF, 100, , 12, raised",
        "POWER_PURCHASE_AGREEMENT, 100, 0, 12, raised",
        "POWER_PURCHASE_AGREEMENT, 100, 0.12, 12, passed",
        "POWER_PURCHASE_AGREEMENT, 100, , 12, passed",
        "OTHER, 100, , 12, passed",
        "CERTIFICATE, 99, , 12, passed"
    })
    void contracts_that_cover_everything_leave_nothing_but_what_they_are_said_to_emit(
            ContractualInstrumentKind kind,
            String covered,
            @Nullable String factor,
            String marketBased,
            String expected) {
        assertThat(Outcomes.of(
                        MARKET_BASED, market(marketBased, List.of(GRID_FACTOR), contract(kind, covered, factor))))
                .containsExactly(raised(expected, "WARNING" + MARKET));
        assertThat(Outcomes.of(MARKET_BASED, market(marketBased, List.of(), contract(kind, "100", "0"))))
                .containsExactly(
                        new BigDecimal(marketBased).compareTo(BigDecimal.ONE) < 0 ? "passed" : "WARNING" + MARKET);
    }

    @Test
    void certificates_that_come_with_a_purchase_agreement_are_for_the_same_energy() {
        ContractualInstrument agreement = contract(ContractualInstrumentKind.POWER_PURCHASE_AGREEMENT, "50.000", "0");

        assertThat(Outcomes.of(
                        MARKET_BASED, market("26.53", List.of(GRID_FACTOR), agreement, certificate("50.000", "0"))))
                .containsExactly("passed");
        assertThat(Outcomes.of(MARKET_BASED, market("0", List.of(GRID_FACTOR), agreement, certificate("50.000", "0"))))
                .containsExactly("passed");
        assertThat(Outcomes.of(
                        MARKET_BASED, market("15.8", List.of(GRID_FACTOR), agreement, certificate("20.000", "0"))))
                .containsExactly("WARNING" + MARKET);
    }

    @Test
    void a_finding_says_what_the_contracts_cover() {
        assertThat(Outcomes.findings(MARKET_BASED, market("53", List.of(GRID_FACTOR), certificate("100", null))))
                .extracting(finding -> Messages.in(Language.EN).render(finding))
                .containsExactly(
                        "Market-based scope 2 is given as 53 tCO2e. Contracts cover 100 MWh of the 100000 kWh of"
                                + " electricity bought; with the factors stated, and none for green electricity without one, that"
                                + " leaves at most 0.27 tCO2e. Check the figures, or state the factors of the contracts.");
    }

    @Test
    void what_is_not_known_is_said() {
        assertThat(Outcomes.of(MARKET_BASED, market("60.00", List.of(GRID_FACTOR))))
                .containsExactly("undetermined: outcome.undetermined missing=greenhouseGas.contractualInstruments");
        assertThat(Outcomes.of(MARKET_BASED, market("60.00", List.of(), certificate("30", "0"))))
                .containsExactly("undetermined: outcome.no-single-factor source=purchased electricity");
        assertThat(Outcomes.of(MARKET_BASED, ExampleReport.with(year -> year.withEnergy(null)
                        .withGreenhouseGas(GREENHOUSE_GAS.withScope2MarketBased(tonnes("9"))))))
                .containsExactly("undetermined: outcome.undetermined missing=energy.sources");
        assertThat(Outcomes.of(MARKET_BASED, ExampleReport.of(2025)))
                .containsExactly("not applicable: outcome.absent subject=greenhouseGas.scope2MarketBased");
    }

    @Test
    void a_figure_with_a_definition_of_its_own_is_not_recomputed() {
        EsgReport report = ExampleReport.with(year -> year.withConversionFactors(RESIDUAL)
                .withGreenhouseGas(GREENHOUSE_GAS
                        .withScope2MarketBased(tonnes("10"))
                        .withNotes(
                                Note.on("scope2MarketBased", NoteKind.DEFINITION, "By the supplier's own factor."))));

        assertThat(Outcomes.of(MARKET_BASED, report)).containsExactly("undetermined: outcome.own-definition");
    }

    @Test
    void heat_may_be_under_the_contracts_too() {
        GreenhouseGas gas = GREENHOUSE_GAS
                .withScope2MarketBased(tonnes("60.00"))
                .withContractualInstruments(certificate("100", "0"));
        EsgReport report = ExampleReport.with(year -> year.withGreenhouseGas(gas)
                .withEnergy(ENERGY.withSources(
                        use(EnergySource.PURCHASED_ELECTRICITY, "100000", "kWh"),
                        use(EnergySource.PURCHASED_HEAT, "900", "GJ"))));

        assertThat(Outcomes.of(MARKET_BASED, report)).containsExactly("passed");
    }

    /** 100,000 kWh on grids of their own: 60.96 t if all is of the residual mix, and 38 t at the lowest factor. */
    @ParameterizedTest
    @CsvSource({"60.96, passed", "45.00, passed", "38.00, passed", "37.00, raised"})
    void with_several_grids_the_residual_mix_need_not_be_that_of_all(String marketBased, String expected) {
        EsgReport report = market(marketBased, List.of(GRID_FACTOR, grid("0.38", "kgCO2/kWh"), RESIDUAL));

        assertThat(Outcomes.of(MARKET_BASED, report)).containsExactly(raised(expected, "WARNING" + MARKET));
    }

    /** What is said of a factor can be very long, and the words of a residual mix can stand in it very often. */
    @ParameterizedTest
    @CsvSource({
        "' electricity', undetermined: outcome.undetermined missing=greenhouseGas.contractualInstruments",
        "'ing market-traded non-fossil electricity', raised"
    })
    void a_residual_mix_is_told_from_the_end_of_a_very_long_text(String end, String expected) {
        ConversionFactor factor = new ConversionFactor(
                RESIDUAL.kind(),
                RESIDUAL.source(),
                RESIDUAL.value(),
                RESIDUAL.unit(),
                "exclud".repeat(150_000) + end,
                List.of());

        assertThat(Outcomes.of(MARKET_BASED, market("70.00", List.of(GRID_FACTOR, factor))))
                .containsExactly(raised(expected, "ERROR" + MARKET));
    }
}
