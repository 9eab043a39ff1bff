package io.github.hkesg.model.constraint;

import static io.github.hkesg.model.kpi.BreakdownDimension.GENDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Issuer;
import io.github.hkesg.model.ListingBoard;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.ReportingBoundary;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.Provisions;
import io.github.hkesg.model.kpi.AdditionalFigure;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.ConversionFactorKind;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.NewHires;
import io.github.hkesg.model.kpi.Scope3Category;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host's own validator finds what is wrong with a report, each fault at its path. */
class JakartaConstraintsTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);
    private static final Issuer ISSUER = new Issuer("Example Holdings", null, "1234", ListingBoard.MAIN_BOARD, null);

    @AutoClose
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new Templates())
            .buildValidatorFactory();

    /** Gives back the template, so that no expression language has to be on the class path. */
    private static final class Templates implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    /** Path and constraint of every violation. */
    private static List<String> violations(Object object) {
        return FACTORY.getValidator().validate(object).stream()
                .map(v -> v.getPropertyPath() + " "
                        + v.getMessageTemplate()
                                .replaceAll("\\{jakarta\\.validation\\.constraints\\.(.*)\\.message}", "$1"))
                .sorted()
                .toList();
    }

    private static EsgReport report(PerformanceData data) {
        return EsgReport.builder()
                .issuer(ISSUER)
                .period(YEAR)
                .performance(List.of(data))
                .build();
    }

    private static PerformanceData.Builder data() {
        return PerformanceData.builder().period(YEAR);
    }

    @Test
    void a_report_in_order_has_no_violation() {
        PerformanceData data = data().workforce(Workforce.builder()
                        .total(325)
                        .headcount(GENDER, "male", 223)
                        .headcount(GENDER, "female", 102)
                        .build())
                .turnover(Turnover.builder().overall("0").build())
                .greenhouseGas(GreenhouseGas.builder()
                        .scope1(Quantity.of("0.00", Unit.TONNE_CO2E))
                        .change(Quantity.of("-8.4", Unit.PERCENT))
                        .build())
                .build();

        assertThat(violations(report(data))).isEmpty();
    }

    @Test
    void negative_headcounts_are_found_in_the_total_and_in_a_member_of_a_breakdown() {
        Workforce workforce = Workforce.builder()
                .total(-3)
                .headcount(GENDER, "male", -1)
                .headcount(GENDER, "female", 0)
                .newHires(NewHires.builder()
                        .total(0)
                        .headcount(GENDER, "female", -2)
                        .build())
                .build();

        assertThat(violations(report(data().workforce(workforce).build())))
                .containsExactly(
                        "performance[0].workforce.breakdowns[GENDER].<map value>[male].<breakdown member> PositiveOrZero",
                        "performance[0].workforce.newHires.breakdowns[GENDER].<map value>[female].<breakdown member>"
                                + " PositiveOrZero",
                        "performance[0].workforce.total PositiveOrZero");
    }

    @Test
    void negative_quantities_are_found_alone_in_lists_in_maps_and_in_breakdowns() {
        PerformanceData data = data().water(WaterConsumption.builder()
                        .total(Quantity.of("-1", Unit.TONNE))
                        .build())
                .energy(EnergyConsumption.builder()
                        .addSources(
                                EnergyUse.of(EnergySource.DIESEL, Quantity.of("0", Unit.TONNE)),
                                EnergyUse.of(EnergySource.GASOLINE, Quantity.of("-0.01", Unit.TONNE)))
                        .build())
                .greenhouseGas(GreenhouseGas.builder()
                        .scope3(new Scope3Emissions(
                                null, Map.of(Scope3Category.BUSINESS_TRAVEL, Quantity.of("-1", Unit.TONNE_CO2E))))
                        .build())
                .turnover(Turnover.builder()
                        .overall("-1")
                        .rate(GENDER, "male", "-2")
                        .build())
                .training(Training.builder().averageHours(GENDER, "male", "-2").build())
                .suppliers(Suppliers.builder().total(1).region("Asia", -1).build())
                .build();

        assertThat(violations(report(data)))
                .containsExactly(
                        "performance[0].energy.sources[1].quantity PositiveOrZero",
                        "performance[0].greenhouseGas.scope3.categories[BUSINESS_TRAVEL].<map value> PositiveOrZero",
                        "performance[0].suppliers.regions[Asia].<map value> PositiveOrZero",
                        "performance[0].training.averageHoursBreakdowns[GENDER].<map value>[male].<breakdown member>"
                                + " PositiveOrZero",
                        "performance[0].turnover.breakdowns[GENDER].<map value>[male].<breakdown member> PositiveOrZero",
                        "performance[0].turnover.overall PositiveOrZero",
                        "performance[0].water.total PositiveOrZero");
    }

    @Test
    void a_conversion_factor_has_to_be_above_zero() {
        ConversionFactor factor = ConversionFactor.of(
                ConversionFactorKind.EMISSION_FACTOR,
                EnergySource.PURCHASED_ELECTRICITY,
                BigDecimal.ZERO,
                UnitRatio.parse("kgCO2/kWh"),
                null);

        assertThat(violations(report(data().addConversionFactors(factor).build())))
                .containsExactly("performance[0].conversionFactors[0].value Positive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_blank_text_is_found_wherever_a_text_is_needed(String blank) {
        PerformanceData data = data().addAdditionalFigures(AdditionalFigure.of(blank, Quantity.of(1, Unit.PIECE)))
                .build();
        EsgReport report = EsgReport.builder()
                .issuer(new Issuer(blank, null, null, ListingBoard.GEM, null))
                .period(YEAR)
                .boundary(new ReportingBoundary(blank, List.of()))
                .performance(List.of(data))
                .disclosures(Map.of(
                        Provisions.KPI_A1_3,
                        new Disclosure.Reported(List.of(new Reference(blank, null)), List.of(), Set.of())))
                .build();

        assertThat(violations(report))
                .containsExactly(
                        "boundary.description NotBlank",
                        "disclosures[A1.3].references[0].section NotBlank",
                        "issuer.name NotBlank",
                        "performance[0].additionalFigures[0].label NotBlank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2567", "02567", "80700"})
    void a_stock_code_has_one_to_five_digits(String stockCode) {
        assertThat(violations(new Issuer("Example Holdings", null, stockCode, ListingBoard.GEM, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "2567.HK", "HK2567", " 2567", "２５６７"})
    void what_is_no_stock_code_is_found(String stockCode) {
        assertThat(violations(new Issuer("Example Holdings", null, stockCode, ListingBoard.GEM, null)))
                .containsExactly("stockCode Pattern");
    }
}
