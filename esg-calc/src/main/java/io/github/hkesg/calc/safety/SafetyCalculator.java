package io.github.hkesg.calc.safety;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Receipt;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;

/**
 * Health and safety at work: KPI B2.1 and B2.2, by the bases that issuers use. Injuries and cases are counted in
 * {@code piece}, so that two injuries of one person are two.
 */
public final class SafetyCalculator {
    private static final String PERSON = "person";
    private static final String CASE = "piece";

    private SafetyCalculator() {}

    /**
     * Fatality rate in percent of employees: fatalities ÷ employees.
     *
     * @param fatalities work-related fatalities of the year
     * @param employees employees at the end of the year, not zero
     * @return for example 0.05 % for 1 of 2,000
     * @throws ArithmeticException if there are no employees
     */
    public static Calculated<Quantity> fatalityRate(Count fatalities, Count employees) {
        return Totals.share("safety.fatality-rate", fatalities, employees, PERSON);
    }

    /**
     * Fatality rate per 100,000 employees.
     *
     * @param fatalities work-related fatalities of the year
     * @param employees employees at the end of the year, not zero
     * @return for example 50 for 1 of 2,000
     * @throws ArithmeticException if there are no employees
     */
    public static Calculated<SafetyRate> fatalityRatePerHundredThousandEmployees(Count fatalities, Count employees) {
        Worksheet sheet = new Worksheet("safety.fatality-rate.per-100000-employees");
        int lives = sheet.count("fatalities", fatalities, PERSON);
        int people = sheet.count("employees", employees, PERSON);
        return rate(sheet, lives, people, Unit.PERSON, RateBase.HUNDRED_THOUSAND_EMPLOYEES);
    }

    /**
     * Fatality rate per 1,000,000 hours worked.
     *
     * @param fatalities work-related fatalities of the year
     * @param hoursWorked hours worked by all in the year, not zero
     * @return for example 0.4 for 1 in 2,500,000 hours
     * @throws ArithmeticException if there are no hours
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the hours are no hours
     */
    public static Calculated<SafetyRate> fatalityRatePerMillionHours(Count fatalities, Quantity hoursWorked) {
        Worksheet sheet = new Worksheet("safety.fatality-rate.per-million-hours");
        int lives = sheet.count("fatalities", fatalities, PERSON);
        return rate(sheet, lives, hours(sheet, hoursWorked), Unit.PERSON, RateBase.MILLION_HOURS);
    }

    /**
     * Lost-time injury frequency rate, LTIFR: lost-time injuries × 1,000,000 ÷ hours worked.
     *
     * @param injuries injuries that cost working time, for example 6
     * @param hoursWorked hours worked by all in the year, not zero, for example 2,500,000 h
     * @return for example 2.4
     * @throws ArithmeticException if there are no hours
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the hours are no hours
     */
    public static Calculated<SafetyRate> lostTimeInjuryFrequencyRate(Count injuries, Quantity hoursWorked) {
        Worksheet sheet = new Worksheet("safety.lost-time-injury-frequency-rate");
        int cases = sheet.count("lost-time injuries", injuries, CASE);
        return rate(sheet, cases, hours(sheet, hoursWorked), Unit.PIECE, RateBase.MILLION_HOURS);
    }

    /**
     * Injury rate per 1,000 employees.
     *
     * @param injuries work injuries of the year
     * @param employees employees at the end of the year, not zero
     * @return for example 3 for 6 among 2,000
     * @throws ArithmeticException if there are no employees
     */
    public static Calculated<SafetyRate> injuryRatePerThousandEmployees(Count injuries, Count employees) {
        Worksheet sheet = new Worksheet("safety.injury-rate.per-1000-employees");
        int cases = sheet.count("injuries", injuries, CASE);
        int people = sheet.count("employees", employees, PERSON);
        return rate(sheet, cases, people, Unit.PIECE, RateBase.THOUSAND_EMPLOYEES);
    }

    /**
     * Rate of cases with days away, restricted or transferred, DART: cases × 200,000 ÷ hours worked.
     *
     * @param cases cases of the year, for example 22
     * @param hoursWorked hours worked by all in the year, not zero, for example 645,089 h
     * @return for example 6.8207…
     * @throws ArithmeticException if there are no hours
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the hours are no hours
     */
    public static Calculated<SafetyRate> daysAwayRestrictedOrTransferredRate(Count cases, Quantity hoursWorked) {
        Worksheet sheet = new Worksheet("safety.days-away-restricted-or-transferred-rate");
        int counted = sheet.count("cases", cases, CASE);
        return rate(sheet, counted, hours(sheet, hoursWorked), Unit.PIECE, RateBase.TWO_HUNDRED_THOUSAND_HOURS);
    }

    /**
     * Severity rate: working days lost × 200,000 ÷ hours worked.
     *
     * @param lostDays working days lost to injury, for example 25 d
     * @param hoursWorked hours worked by all in the year, not zero, for example 2,000,000 h
     * @return for example 2.5
     * @throws ArithmeticException if there are no hours
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the days are no days or the hours no hours
     */
    public static Calculated<SafetyRate> severityRate(Quantity lostDays, Quantity hoursWorked) {
        return lostDayRate("safety.severity-rate", lostDays, hoursWorked, RateBase.TWO_HUNDRED_THOUSAND_HOURS);
    }

    /**
     * Lost-day rate: working days lost × 1,000,000 ÷ hours worked.
     *
     * @param lostDays working days lost to injury, for example 25 d
     * @param hoursWorked hours worked by all in the year, not zero, for example 2,000,000 h
     * @return for example 12.5
     * @throws ArithmeticException if there are no hours
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the days are no days or the hours no hours
     */
    public static Calculated<SafetyRate> lostDayRate(Quantity lostDays, Quantity hoursWorked) {
        return lostDayRate("safety.lost-day-rate", lostDays, hoursWorked, RateBase.MILLION_HOURS);
    }

    private static Calculated<SafetyRate> lostDayRate(
            String formula, Quantity lostDays, Quantity hoursWorked, RateBase base) {
        Quantity.require("lostDays", lostDays, Dimension.DAYS);
        Worksheet sheet = new Worksheet(formula);
        int days = sheet.printed("lost days", lostDays);
        return rate(sheet, days, hours(sheet, hoursWorked), lostDays.unit(), base);
    }

    private static int hours(Worksheet sheet, Quantity hoursWorked) {
        Quantity.require("hoursWorked", hoursWorked, Dimension.HOURS);
        return sheet.printed("hours worked", hoursWorked);
    }

    /** Multiplies first, so that a rate that has an end is exact. */
    private static Calculated<SafetyRate> rate(Worksheet sheet, int counted, int related, Unit unit, RateBase base) {
        int size =
                sheet.constant("base", base.size().value(), base.size().unit().symbol());
        int product = sheet.multiply(
                "on the base", counted, size, unit + " " + base.size().unit());
        Receipt receipt = sheet.receipt(sheet.divide("rate", product, related, unit + "/" + base.size()));
        return new Calculated<>(new SafetyRate(receipt.result().value(), unit, base), receipt);
    }
}
