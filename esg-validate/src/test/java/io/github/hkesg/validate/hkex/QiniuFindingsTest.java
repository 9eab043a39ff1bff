package io.github.hkesg.validate.hkex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Everything that is found in a real report, the one of Qiniu Limited (2567) for 2025, and every figure of it that can be
 * calculated again.
 */
class QiniuFindingsTest {
    private static final Path FILE = Path.of("..", "examples", "reports", "qiniu-2025.json");

    private final ValidationReport result;

    QiniuFindingsTest() throws IOException {
        result = EsgValidator.hkex().validate(EsgJson.read(FILE));
    }

    @Test
    void the_report_is_held_against_the_code_of_2025_and_has_errors() {
        assertThat(result.ruleSet()).isEqualTo("hkex:esg-code:2025");
        assertThat(result.verdict()).isEqualTo(Verdict.ERRORS);
    }

    /**
     * No jump of the waste streams is among them: the report says that 297 of the 402 lamps were replaced when it moved
     * offices.
     */
    @Test
    void these_are_the_findings() {
        assertThat(result.findings())
                .map(Outcomes::line)
                .containsExactly(
                        "WARNING B.15 boundary.difference-without-reason @boundary.differences[0].reason",
                        "ERROR A1.1 kpi.no-figure @performance[1].airEmissions",
                        "ERROR A1.3 hazardous-waste.not-applicable.contradicted @disclosures[\"A1.3\"]",
                        "INFO A1.4 kpi.intensity-advised @performance[1].waste.nonHazardous.intensities",
                        "ERROR A2.1 energy.unit-not-prescribed @performance[1].energy",
                        "ERROR A2.2 kpi.intensity-missing @performance[1].water.intensities",
                        "ERROR B1.1 workforce.breakdown.sum @performance[0].workforce.breakdowns.EMPLOYEE_CATEGORY",
                        "ERROR B1.1 kpi.breakdown-missing @performance[1].workforce.breakdowns.EMPLOYMENT_TYPE",
                        "WARNING B1.2 turnover.rate.impossible @performance[0].turnover.breakdowns.AGE_GROUP[\"40-49 歲\"]",
                        "WARNING B1.2 turnover.stock-and-flow @performance[1].turnover.overall",
                        "ERROR B2.1 safety.fatalities.years-missing @performance",
                        "ERROR B3.1 kpi.no-figure @performance[1].training.percentTrained",
                        "ERROR B3.2 training.average-hours.reconcile @performance[0].training.averageHours",
                        "WARNING B3.2 training.average-hours.identical @performance[0].training.averageHoursBreakdowns",
                        "ERROR B3.2 training.average-hours.reconcile @performance[1].training.averageHours",
                        "WARNING B3.2 training.average-hours.identical @performance[1].training.averageHoursBreakdowns",
                        "WARNING D.24(a) kpi.no-figure @performance[1].climate.financialEffects",
                        "WARNING D.25(b) kpi.no-figure @performance[1].climate.financialEffects",
                        "ERROR D.28(c) greenhouse-gas.scope-3.silent @performance[1].greenhouseGas.scope3",
                        "ERROR D.30 kpi.no-figure @performance[1].climate.transitionRisks",
                        "ERROR D.31 kpi.no-figure @performance[1].climate.physicalRisks",
                        "ERROR D.32 kpi.no-figure @performance[1].climate.opportunities",
                        "ERROR D.33 kpi.no-figure @performance[1].climate.capitalDeployment",
                        "INFO D.36 kpi.no-figure @performance[1].climate.industryMetrics",
                        "ERROR D.40(a) target.climate.incomplete @targets[0].gases",
                        "ERROR D.40(c) target.climate.incomplete @targets[0].accounting");
    }

    @Test
    void these_figures_were_calculated_again() {
        assertThat(result.recomputations())
                .map(QiniuFindingsTest::line)
                .containsExactly(
                        "A2.1 2024 performance[0].energy.total: 57.34 tce, 57.34 tce, agrees",
                        "A2.1 2025 performance[1].energy.sources[0].quantity: 427934 kWh, 427.934 '000 kWh, agrees",
                        "A2.1 2025 performance[1].energy.sources[1].quantity: 0.76 t, 9.1040 '000 kWh, agrees",
                        "A2.1 2025 performance[1].energy.total: 53.71 tce, 53.71 tce, agrees",
                        "B1.1 2024 performance[0].workforce.breakdowns.AGE_GROUP: 325, 325, agrees",
                        "B1.1 2024 performance[0].workforce.breakdowns.EDUCATION: 325, 325, agrees",
                        "B1.1 2024 performance[0].workforce.breakdowns.EMPLOYEE_CATEGORY: 325, 88, differs",
                        "B1.1 2024 performance[0].workforce.breakdowns.GENDER: 325, 325, agrees",
                        "B1.1 2024 performance[0].workforce.breakdowns.REGION: 325, 325, agrees",
                        "B1.1 2024 performance[0].workforce.shares.GENDER.female: 31.38 %, 31.38 %, agrees",
                        "B1.1 2024 performance[0].workforce.shares.GENDER.male: 68.62 %, 68.62 %, agrees",
                        "B1.1 2025 performance[1].workforce.shares.GENDER.female: 33.14 %, 33.14 %, agrees",
                        "B1.2 2025 performance[1].turnover.overall: 31 %, 32.54 %, differs",
                        "B2.1 2024 performance[0].safety.fatalityRate: 0 %, 0 %, agrees",
                        "B2.1 2025 performance[1].safety.fatalityRate: 0 %, 0 %, agrees",
                        "B3.2 2024 performance[0].training.averageHours: 4.6 h, 7.52 h, differs",
                        "B3.2 2025 performance[1].training.averageHours: 3.21 h, 3.26 h, differs",
                        "B5.1 2024 performance[0].suppliers.total: 719, 719, agrees",
                        "B5.1 2025 performance[1].suppliers.total: 1105, 1105, agrees",
                        "B5.2 2025 performance[1].suppliers.practices[0].share: 100 %, 100 %, agrees",
                        "B8.2 2024 performance[0].communityInvestment.totalMoney: 43503 CNY, 43503 CNY, agrees",
                        "B8.2 2025 performance[1].communityInvestment.totalMoney: 5800 CNY, 5800 CNY, agrees",
                        "D.28(a) 2025 performance[1].greenhouseGas.scope1: 2.27 tCO2e, 2.27 tCO2e, agrees",
                        "D.28(b) 2024 performance[0].greenhouseGas.scope2LocationBased: 250.36 tCO2e, 250.36 tCO2e, agrees",
                        "D.28(b) 2024 performance[0].greenhouseGas.total: 250.36 tCO2e, 250.36 tCO2e, agrees",
                        "D.28(b) 2025 performance[1].greenhouseGas.change: -8.4 %, -8.4 %, agrees",
                        "D.28(b) 2025 performance[1].greenhouseGas.scope2LocationBased: 227.06 tCO2e, 227.06 tCO2e, agrees",
                        "D.28(b) 2025 performance[1].greenhouseGas.total: 229.33 tCO2e, 229.33 tCO2e, agrees",
                        "D.39 2025 targets[0].performance[0].change: -8.4 %, -8.4 %, agrees",
                        "D.39 2025 targets[0].performance[0].total: 229.33 tCO2e, 229.33 tCO2e, agrees");
    }

    private static String line(Recomputation recomputation) {
        return recomputation.provision() + " " + recomputation.period().label() + " " + recomputation.location() + ": "
                + figure(recomputation.published()) + ", " + figure(recomputation.shown()) + ", "
                + (recomputation.agrees() ? "agrees" : "differs");
    }

    private static String figure(Argument.Figure figure) {
        return (figure.value().toPlainString() + " " + figure.unit()).strip();
    }
}
