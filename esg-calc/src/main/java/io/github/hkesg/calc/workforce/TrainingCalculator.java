package io.github.hkesg.calc.workforce;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;

/** Training: KPI B3.1 and B3.2. */
public final class TrainingCalculator {
    private static final String AVERAGE_HOURS = "average hours";

    private TrainingCalculator() {}

    /**
     * Average hours of training: hours ÷ employees.
     *
     * @param totalHours hours of training in all, for example 1102.5 h
     * @param employees employees at the end of the year, not zero, for example 338
     * @return for example 3.2618… h
     * @throws ArithmeticException if there are no employees
     */
    public static Calculated<Quantity> averageHours(Quantity totalHours, Count employees) {
        return averageHours("training.average-hours", totalHours, "employees", employees);
    }

    /**
     * Average hours of training on the mean of opening and closing headcount: hours ÷ ((opening + closing) ÷ 2).
     *
     * @param totalHours hours of training in all, for example 1102.5 h
     * @param opening employees at the start of the year, for example 325
     * @param closing employees at the end of the year, for example 338
     * @return for example 3.3257… h
     * @throws ArithmeticException if both headcounts are zero
     */
    public static Calculated<Quantity> averageHoursOnAverageHeadcount(
            Quantity totalHours, Count opening, Count closing) {
        Worksheet sheet = new Worksheet("training.average-hours.average-headcount");
        int hours = sheet.printed("hours of training", totalHours);
        int mean = TurnoverCalculator.averageHeadcount(sheet, opening, closing);
        int average = sheet.divide(AVERAGE_HOURS, hours, mean, totalHours.unit().symbol());
        return sheet.result(average, totalHours.unit());
    }

    /**
     * Average hours of those who were trained at all: hours ÷ people trained.
     *
     * @param totalHours hours of training in all, for example 1102.5 h
     * @param trained people trained at least once, not zero, for example 300
     * @return for example 3.675 h
     * @throws ArithmeticException if nobody was trained
     */
    public static Calculated<Quantity> averageHoursOfTheTrained(Quantity totalHours, Count trained) {
        return averageHours("training.average-hours.of-the-trained", totalHours, "people trained", trained);
    }

    private static Calculated<Quantity> averageHours(String formula, Quantity totalHours, String name, Count people) {
        Worksheet sheet = new Worksheet(formula);
        int average = sheet.divide(
                AVERAGE_HOURS,
                sheet.printed("hours of training", totalHours),
                sheet.count(name, people, "person"),
                totalHours.unit().symbol());
        return sheet.result(average, totalHours.unit());
    }

    /**
     * Percentage trained, as share of a group: people of the group trained ÷ people of the group.
     *
     * @param trained people trained at least once
     * @param employees employees of the group, not zero
     * @return the percentage
     * @throws ArithmeticException if there are no employees
     */
    public static Calculated<Quantity> shareOfGroupTrained(Count trained, Count employees) {
        return Totals.share("training.share-of-group", trained, employees, "person");
    }

    /**
     * Composition of the trained: people of the group trained ÷ all people trained. The groups of one dimension add up to
     * 100 %.
     *
     * @param trained people of the group trained at least once
     * @param allTrained all people trained, not zero
     * @return the percentage
     * @throws ArithmeticException if nobody was trained
     */
    public static Calculated<Quantity> mixOfTrained(Count trained, Count allTrained) {
        return Totals.share("training.mix-of-trained", trained, allTrained, "person");
    }
}
