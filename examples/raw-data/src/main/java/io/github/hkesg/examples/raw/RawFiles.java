package io.github.hkesg.examples.raw;

import static io.github.hkesg.model.kpi.BreakdownDimension.EMPLOYEE_CATEGORY;
import static io.github.hkesg.model.kpi.BreakdownDimension.EMPLOYMENT_TYPE;
import static io.github.hkesg.model.kpi.BreakdownDimension.GENDER;
import static io.github.hkesg.model.kpi.BreakdownDimension.REGION;
import static io.github.hkesg.model.kpi.EnergySource.GASOLINE;
import static io.github.hkesg.model.kpi.EnergySource.PURCHASED_ELECTRICITY;

import io.github.hkesg.calc.row.ActivityRow;
import io.github.hkesg.calc.workforce.Employee;
import io.github.hkesg.calc.workforce.TrainingRecord;
import io.github.hkesg.examples.raw.CsvTable.Line;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What a company's systems export.
 *
 * @param roster everybody who was employed
 * @param trainingLog who attended a training for how long
 * @param energyBills electricity by site
 * @param vehicleLog petrol by vehicle
 */
record RawFiles(
        List<Employee> roster,
        List<TrainingRecord> trainingLog,
        List<ActivityRow> energyBills,
        List<ActivityRow> vehicleLog) {
    static RawFiles read(Path directory, ReportingPeriod period) throws IOException {
        return new RawFiles(
                CsvTable.read(directory.resolve("roster.csv"), RawFiles::employee),
                CsvTable.read(directory.resolve("training-log.csv"), RawFiles::training),
                ActivityRow.requireWithin(CsvTable.read(directory.resolve("energy-bills.csv"), RawFiles::bill), period),
                ActivityRow.requireWithin(
                        CsvTable.read(directory.resolve("vehicle-log.csv"), RawFiles::refill), period));
    }

    private static Employee employee(Line line) {
        return Employee.of(line.text("id"), line.date("joined"))
                .withLeft(line.dateIfAny("left"))
                .withBirthDate(line.date("born"))
                .withLabel(GENDER, line.text("gender"))
                .withLabel(EMPLOYMENT_TYPE, line.text("employment type"))
                .withLabel(REGION, line.text("region"))
                .withLabel(EMPLOYEE_CATEGORY, line.text("category"));
    }

    private static TrainingRecord training(Line line) {
        return new TrainingRecord(
                line.text("employee"), line.date("date"), new Quantity(line.number("hours"), Unit.HOUR));
    }

    private static ActivityRow bill(Line line) {
        return new ActivityRow(
                PURCHASED_ELECTRICITY,
                line.text("site"),
                new Quantity(line.number("kWh"), Unit.KILOWATT_HOUR),
                new ReportingPeriod(line.date("from"), line.date("to")));
    }

    private static ActivityRow refill(Line line) {
        LocalDate day = line.date("date");
        return new ActivityRow(
                GASOLINE,
                line.text("vehicle"),
                new Quantity(line.number("litres of petrol"), Unit.LITRE),
                new ReportingPeriod(day, day));
    }
}
