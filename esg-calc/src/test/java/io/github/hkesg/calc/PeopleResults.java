package io.github.hkesg.calc;

import io.github.hkesg.calc.operating.ProductResponsibilityCalculator;
import io.github.hkesg.calc.safety.SafetyCalculator;
import io.github.hkesg.calc.workforce.TrainingCalculator;
import io.github.hkesg.calc.workforce.TurnoverCalculator;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Each result about people and customers, by the name of its method, for {@link EveryCalculatorPropertiesTest}. */
final class PeopleResults {
    private PeopleResults() {}

    static Map<String, Calculated<?>> all(BigDecimal a, BigDecimal b, Count m, Count n) {
        Quantity hours = new Quantity(a, Unit.HOUR);
        Quantity days = new Quantity(b, Unit.DAY);
        Map<String, Calculated<?>> results = new LinkedHashMap<>();
        results.put("closingByStockAndFlow", TurnoverCalculator.closingByStockAndFlow(m, n, m));
        results.put("stockAndFlowDifference", TurnoverCalculator.stockAndFlowDifference(m, n, m, n));
        results.put("averageHoursOnAverageHeadcount", TrainingCalculator.averageHoursOnAverageHeadcount(hours, m, n));
        results.put("averageHoursOfTheTrained", TrainingCalculator.averageHoursOfTheTrained(hours, n));
        results.put("fatalityRate", SafetyCalculator.fatalityRate(m, n));
        results.put(
                "fatalityRatePerHundredThousandEmployees",
                SafetyCalculator.fatalityRatePerHundredThousandEmployees(m, n));
        results.put("fatalityRatePerMillionHours", SafetyCalculator.fatalityRatePerMillionHours(m, hours));
        results.put("lostTimeInjuryFrequencyRate", SafetyCalculator.lostTimeInjuryFrequencyRate(m, hours));
        results.put("injuryRatePerThousandEmployees", SafetyCalculator.injuryRatePerThousandEmployees(m, n));
        results.put(
                "daysAwayRestrictedOrTransferredRate", SafetyCalculator.daysAwayRestrictedOrTransferredRate(m, hours));
        results.put("severityRate", SafetyCalculator.severityRate(days, hours));
        results.put("lostDayRate", SafetyCalculator.lostDayRate(days, hours));
        results.put(
                "recalledShare",
                ProductResponsibilityCalculator.recalledShare(
                        new Quantity(a, Unit.KILOGRAM), new Quantity(b, Unit.TONNE)));
        results.put("complaintRate", ProductResponsibilityCalculator.complaintRate(m, n));
        results.put("complaintResponseRate", ProductResponsibilityCalculator.complaintResponseRate(m, n));
        results.put("complaintResolutionRate", ProductResponsibilityCalculator.complaintResolutionRate(m, n));
        return results;
    }
}
