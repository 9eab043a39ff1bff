package io.github.hkesg.calc.workforce;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.CalculatedFigures;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.kpi.NewHires;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;

/**
 * The records of KPI B1.1, B1.2, B3.1 and B3.2 from a roster and a training log, by every dimension that the roster has.
 * Breakdowns are complete, and add up to their totals, because they are counted from the same rows.
 */
public final class RosterCalculator {
    private static final String PERSON = "person";
    private static final String BREAKDOWNS = "breakdowns";

    private RosterCalculator() {}

    /**
     * Workforce at the end of the period and hires in it: B1.1.
     *
     * @param roster the roster
     * @return the record; the receipt of each headcount is opening + hires − leavers, for example
     *     {@code 325 person + 123 person − 110 person = 338 person}
     */
    public static CalculatedFigures<Workforce> workforce(Roster roster) {
        FigureSheet sheet = new FigureSheet();
        Headcount closing = roster.closing();
        Headcount hires = roster.hires();
        Count total = sheet.figure(
                Location.of("total"),
                TurnoverCalculator.closingByStockAndFlow(
                        roster.opening().total(),
                        hires.total(),
                        roster.leavers().total()));
        Location newHires = Location.of("newHires");
        Workforce value = Workforce.builder()
                .total(total)
                .breakdowns(sheet.breakdowns(
                        Location.of(BREAKDOWNS),
                        closing,
                        FigureSheet.ALWAYS,
                        (dimension, label) -> TurnoverCalculator.closingByStockAndFlow(
                                roster.opening().of(dimension, label),
                                hires.of(dimension, label),
                                roster.leavers().of(dimension, label))))
                .newHires(NewHires.builder()
                        .total(sheet.figure(newHires.field("total"), hired(hires.total())))
                        .breakdowns(sheet.breakdowns(
                                newHires.field(BREAKDOWNS),
                                hires,
                                FigureSheet.ALWAYS,
                                (dimension, label) -> hired(hires.of(dimension, label))))
                        .build())
                .build();
        return sheet.of(value);
    }

    private static Calculated<Count> hired(Count hires) {
        return counted("workforce.hires", "hires", hires);
    }

    private static Calculated<Count> left(Count leavers) {
        return counted("turnover.leavers", "leavers", leavers);
    }

    private static Calculated<Count> counted(String formula, String name, Count people) {
        Worksheet sheet = new Worksheet(formula);
        return TurnoverCalculator.people(sheet, sheet.count(name, people, PERSON));
    }

    /**
     * Turnover by one of the denominators in use: B1.2. With the leavers that the rates are reckoned from, in number.
     * Groups that the denominator finds empty have no rate and are listed as undefined.
     *
     * <p>For example, 37 leavers of 102 women at the end of the year are 36.274… % by year-end headcount.
     *
     * @param roster the roster
     * @param method the denominator
     * @return the record, which says which denominator it uses
     */
    public static CalculatedFigures<Turnover> turnover(Roster roster, TurnoverMethod method) {
        FigureSheet sheet = new FigureSheet();
        Movements all = new Movements(
                roster.leavers().total(),
                roster.opening().total(),
                roster.closing().total());
        Turnover value = Turnover.builder()
                .method(method)
                .overall(sheet.figure(Location.of("overall"), all.divisor(method, all), () -> all.rate(method, all)))
                .breakdowns(sheet.breakdowns(
                        Location.of(BREAKDOWNS),
                        roster.closing(),
                        (dimension, label) ->
                                Movements.of(roster, dimension, label).divisor(method, all),
                        (dimension, label) ->
                                Movements.of(roster, dimension, label).rate(method, all)))
                .leavers(sheet.figure(Location.of("leavers"), left(all.leavers())))
                .leaverBreakdowns(sheet.breakdowns(
                        Location.of("leaverBreakdowns"),
                        roster.leavers(),
                        FigureSheet.ALWAYS,
                        (dimension, label) -> left(roster.leavers().of(dimension, label))))
                .build();
        return sheet.of(value);
    }

    /**
     * Training: B3.1 both as share of each group and as composition of the trained, B3.2 per employee. Somebody with at
     * least one record is trained. Groups without anybody have no figure and are listed as undefined.
     *
     * <p>For example, 1,102.5 h among 338 people at the end of the year are 3.2618… h each.
     *
     * @param log the training log
     * @param basis whose training is counted and by whom it is divided
     * @return the record
     */
    public static CalculatedFigures<Training> training(TrainingLog log, TrainingBasis basis) {
        FigureSheet sheet = new FigureSheet();
        TrainingTotals totals = TrainingTotals.of(log, basis);
        Headcount trained = totals.trained();
        Headcount staff = totals.staff();
        Training value = Training.builder()
                .attendances(Count.of(totals.attendances()))
                .peopleTrained(trained.total())
                .percentTrained(sheet.figure(
                        Location.of("percentTrained"),
                        staff.total(),
                        () -> TrainingCalculator.shareOfGroupTrained(trained.total(), staff.total())))
                .percentTrainedBreakdowns(sheet.breakdowns(
                        Location.of("percentTrainedBreakdowns"),
                        staff,
                        staff::of,
                        (dimension, label) -> TrainingCalculator.shareOfGroupTrained(
                                trained.of(dimension, label), staff.of(dimension, label))))
                .trainedMixBreakdowns(sheet.breakdowns(
                        Location.of("trainedMixBreakdowns"),
                        trained,
                        (dimension, label) -> trained.total(),
                        (dimension, label) ->
                                TrainingCalculator.mixOfTrained(trained.of(dimension, label), trained.total())))
                .totalHours(sheet.figure(Location.of("totalHours"), totals.hours()))
                .averageHours(sheet.figure(
                        Location.of("averageHours"),
                        staff.total(),
                        () -> TrainingCalculator.averageHours(totals.hours().value(), staff.total())))
                .averageHoursBreakdowns(sheet.breakdowns(
                        Location.of("averageHoursBreakdowns"),
                        staff,
                        staff::of,
                        (dimension, label) -> TrainingCalculator.averageHours(
                                totals.hours(dimension, label), staff.of(dimension, label))))
                .build();
        return sheet.of(value);
    }
}
