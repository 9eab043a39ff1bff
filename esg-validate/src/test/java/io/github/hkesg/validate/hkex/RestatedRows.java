package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ExampleReport.COMMUNITY;
import static io.github.hkesg.validate.hkex.ExampleReport.ENERGY;
import static io.github.hkesg.validate.hkex.ExampleReport.GREENHOUSE_GAS;
import static io.github.hkesg.validate.hkex.ExampleReport.SAFETY;
import static io.github.hkesg.validate.hkex.ExampleReport.SUPPLIERS;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.intensity;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.AdditionalFigure;
import io.github.hkesg.model.kpi.CarbonPrice;
import io.github.hkesg.model.kpi.ClimateMetrics;
import io.github.hkesg.model.kpi.ContractualInstrument;
import io.github.hkesg.model.kpi.ContractualInstrumentKind;
import io.github.hkesg.model.kpi.Contribution;
import io.github.hkesg.model.kpi.FinancialEffect;
import io.github.hkesg.model.kpi.FinancialEffectKind;
import io.github.hkesg.model.kpi.HoursRate;
import io.github.hkesg.model.kpi.IndustryMetric;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.PlanProgress;
import io.github.hkesg.model.kpi.SupplierPractice;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.UnitRatio;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Years with one more figure, in a row of each list that the model has. */
final class RestatedRows {
    private RestatedRows() {}

    static PerformanceData certificates(PerformanceData year, String digits) {
        return year.withGreenhouseGas(GREENHOUSE_GAS.withContractualInstruments(new ContractualInstrument(
                ContractualInstrumentKind.CERTIFICATE, figure(digits, "MWh"), null, "Green certificates")));
    }

    static PerformanceData emissionIntensity(PerformanceData year, String digits) {
        return year.withGreenhouseGas(GREENHOUSE_GAS.withIntensities(intensity(digits, "kgCO2e/person")));
    }

    static PerformanceData energyIntensity(PerformanceData year, String digits) {
        return year.withEnergy(ENERGY.withIntensities(intensity(digits, "kWh/m2")));
    }

    static PerformanceData injuryRate(PerformanceData year, String digits) {
        return year.withSafety(SAFETY.withLostTimeInjuryFrequencyRate(
                new HoursRate(new BigDecimal(digits), BigDecimal.valueOf(1_000_000))));
    }

    static PerformanceData financialEffect(PerformanceData year, String digits) {
        return climate(
                year,
                metrics -> metrics.addFinancialEffects(new FinancialEffect(
                        FinancialEffectKind.CURRENT_CASH_FLOWS,
                        null,
                        "Insurance",
                        figure(digits, "m HKD"),
                        null,
                        null)));
    }

    static PerformanceData plan(PerformanceData year, String digits) {
        return climate(
                year,
                metrics -> metrics.addPlanProgress(
                        new PlanProgress("Electric vehicles", null, figure(digits, "m HKD"), null)));
    }

    static PerformanceData industryMetric(PerformanceData year, String digits) {
        return climate(
                year,
                metrics -> metrics.addIndustryMetrics(
                        new IndustryMetric("Data centres", "Water used", figure(digits, "m3"), List.of())));
    }

    static PerformanceData carbonPrice(PerformanceData year, String digits) {
        return climate(
                year,
                metrics -> metrics.addCarbonPrices(
                        new CarbonPrice(new BigDecimal(digits), UnitRatio.parse("HKD/tCO2e"), Set.of())));
    }

    static PerformanceData contribution(PerformanceData year, String digits) {
        return year.withCommunityInvestment(
                COMMUNITY.withContributions(Contribution.of("education", figure(digits, "HKD"), null)));
    }

    static PerformanceData practice(PerformanceData year, String digits) {
        return year.withSuppliers(
                SUPPLIERS.withPractices(new SupplierPractice("Supplier code", Count.of(Long.parseLong(digits)), null)));
    }

    static PerformanceData additionalFigure(PerformanceData year, String digits) {
        return year.withAdditionalFigures(new AdditionalFigure("Volunteers", figure(digits, "person"), List.of()));
    }

    private static PerformanceData climate(PerformanceData year, UnaryOperator<ClimateMetrics.Builder> metrics) {
        return year.withClimate(metrics.apply(ClimateMetrics.builder()).build());
    }

    /** The types of the rows of every list below a year in which a figure can stand. */
    static Set<Class<?>> typesOfRows() {
        Set<Class<?>> rows = new LinkedHashSet<>();
        collectRows(PerformanceData.class, rows);
        rows.remove(Note.class);
        rows.removeIf(row -> !hasFigure(row));
        return rows;
    }

    private static boolean hasFigure(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == BigDecimal.class
                    || component.getType().getName().contains(".quantity.")) {
                return true;
            }
        }
        return false;
    }

    private static void collectRows(Class<?> type, Set<Class<?>> rows) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType list && component.getType() == List.class) {
                Type element = list.getActualTypeArguments()[0];
                if (element instanceof Class<?> row && rows.add(row)) {
                    collectRows(row, rows);
                }
            } else if (component.getType().isRecord()) {
                collectRows(component.getType(), rows);
            }
        }
    }
}
