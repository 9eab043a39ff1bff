package io.github.hkesg.calc.workforce;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Receipt;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;

/** Employee turnover rate: KPI B1.2, in percent, by the denominators that issuers use. */
public final class TurnoverCalculator {
    private static final String PERSON = "person";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private TurnoverCalculator() {}

    /**
     * Leavers ÷ employees at the end of the year: the formula of the Exchange's guidance.
     *
     * @param leavers employees who left in the year, for example 37
     * @param closing employees at the end of the year, not zero, for example 102
     * @return for example 36.274… %
     * @throws ArithmeticException if the headcount is zero
     */
    public static Calculated<Quantity> onYearEndHeadcount(Count leavers, Count closing) {
        Worksheet sheet = new Worksheet("turnover.year-end-headcount");
        return rate(sheet, sheet.count("leavers", leavers, PERSON), sheet.count("closing headcount", closing, PERSON));
    }

    /**
     * Leavers ÷ employees at the start of the year.
     *
     * @param leavers employees who left in the year
     * @param opening employees at the start of the year, not zero
     * @return the rate
     * @throws ArithmeticException if the headcount is zero
     */
    public static Calculated<Quantity> onOpeningHeadcount(Count leavers, Count opening) {
        Worksheet sheet = new Worksheet("turnover.opening-headcount");
        return rate(sheet, sheet.count("leavers", leavers, PERSON), sheet.count("opening headcount", opening, PERSON));
    }

    /**
     * Leavers ÷ mean of opening and closing headcount.
     *
     * @param leavers employees who left in the year, for example 37
     * @param opening employees at the start of the year, for example 98
     * @param closing employees at the end of the year, for example 102
     * @return for example 37 %
     * @throws ArithmeticException if both headcounts are zero
     */
    public static Calculated<Quantity> onAverageHeadcount(Count leavers, Count opening, Count closing) {
        Worksheet sheet = new Worksheet("turnover.average-headcount");
        int left = sheet.count("leavers", leavers, PERSON);
        return rate(sheet, left, averageHeadcount(sheet, opening, closing));
    }

    /** Puts down the mean of opening and closing headcount. */
    static int averageHeadcount(Worksheet sheet, Count opening, Count closing) {
        int sum = sheet.add(
                "sum",
                sheet.count("opening headcount", opening, PERSON),
                sheet.count("closing headcount", closing, PERSON),
                PERSON);
        return sheet.divide("average headcount", sum, sheet.constant("two", TWO, ""), PERSON);
    }

    /**
     * Leavers ÷ (leavers + employees at the end of the year), a mainland practice; never above 100 %.
     *
     * @param leavers employees who left in the year, for example 37
     * @param closing employees at the end of the year, for example 102
     * @return for example 26.618… %
     * @throws ArithmeticException if both are zero
     */
    public static Calculated<Quantity> onLeaversPlusClosing(Count leavers, Count closing) {
        Worksheet sheet = new Worksheet("turnover.leavers-plus-closing");
        int left = sheet.count("leavers", leavers, PERSON);
        return rate(
                sheet,
                left,
                sheet.add("leavers and closing", left, sheet.count("closing headcount", closing, PERSON), PERSON));
    }

    /**
     * Leavers of a group ÷ all employees at the end of the year; rates of groups then add up to the overall rate.
     *
     * @param leavers employees of the group who left in the year
     * @param allEmployees all employees at the end of the year, not zero
     * @return the rate
     * @throws ArithmeticException if the headcount is zero
     */
    public static Calculated<Quantity> onTotalHeadcount(Count leavers, Count allEmployees) {
        Worksheet sheet = new Worksheet("turnover.total-headcount");
        return rate(sheet, sheet.count("leavers", leavers, PERSON), sheet.count("all employees", allEmployees, PERSON));
    }

    /**
     * Leavers by stock and flow: opening headcount + hires − closing headcount. Negative if the three figures cannot be
     * of one workforce.
     *
     * @param opening employees at the start of the year, for example 325
     * @param hires employees hired in the year, for example 123
     * @param closing employees at the end of the year, for example 338
     * @return for example 110
     */
    public static Calculated<Count> leaversByStockAndFlow(Count opening, Count hires, Count closing) {
        Worksheet sheet = new Worksheet("turnover.leavers-by-stock-and-flow");
        int sum = openingAndHires(sheet, opening, hires);
        int leavers = sheet.subtract("leavers", sum, sheet.count("closing headcount", closing, PERSON), PERSON);
        return people(sheet, leavers);
    }

    /**
     * Closing headcount by stock and flow: opening headcount + hires − leavers.
     *
     * @param opening employees at the start of the year, for example 325
     * @param hires employees hired in the year, for example 123
     * @param leavers employees who left in the year, for example 110
     * @return for example 338
     */
    public static Calculated<Count> closingByStockAndFlow(Count opening, Count hires, Count leavers) {
        Worksheet sheet = new Worksheet("workforce.closing-by-stock-and-flow");
        int sum = openingAndHires(sheet, opening, hires);
        int closing = sheet.subtract("closing headcount", sum, sheet.count("leavers", leavers, PERSON), PERSON);
        return people(sheet, closing);
    }

    /**
     * What is left over when stocks and flows are held against each other: opening headcount + hires − leavers − closing
     * headcount. Zero for figures of one workforce; anything else is the number of people unaccounted for.
     *
     * @param opening employees at the start of the year, for example 325
     * @param hires employees hired in the year, for example 123
     * @param leavers employees who left in the year, for example 105
     * @param closing employees at the end of the year, for example 338
     * @return for example 5
     */
    public static Calculated<Count> stockAndFlowDifference(Count opening, Count hires, Count leavers, Count closing) {
        Worksheet sheet = new Worksheet("turnover.stock-and-flow-difference");
        int expected = sheet.subtract(
                "expected closing headcount",
                openingAndHires(sheet, opening, hires),
                sheet.count("leavers", leavers, PERSON),
                PERSON);
        int difference =
                sheet.subtract("difference", expected, sheet.count("closing headcount", closing, PERSON), PERSON);
        return people(sheet, difference);
    }

    private static int openingAndHires(Worksheet sheet, Count opening, Count hires) {
        return sheet.add(
                "opening and hires",
                sheet.count("opening headcount", opening, PERSON),
                sheet.count("hires", hires, PERSON),
                PERSON);
    }

    /** Ends a calculation whose result is a number of people. */
    static Calculated<Count> people(Worksheet sheet, int line) {
        Receipt receipt = sheet.receipt(line);
        return new Calculated<>(Count.of(receipt.result().value().longValueExact()), receipt);
    }

    private static Calculated<Quantity> rate(Worksheet sheet, int leavers, int headcount) {
        return sheet.result(sheet.percent("turnover rate", leavers, headcount), Unit.PERCENT);
    }
}
