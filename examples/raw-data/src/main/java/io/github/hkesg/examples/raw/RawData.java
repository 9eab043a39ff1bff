package io.github.hkesg.examples.raw;

import static io.github.hkesg.calc.row.ActivityCollectors.energyFromFuelVolume;
import static io.github.hkesg.calc.row.ActivityCollectors.locationBasedScope2;
import static io.github.hkesg.calc.row.ActivityCollectors.scope1FromFuelVolume;
import static io.github.hkesg.calc.row.QuantityCollectors.summing;
import static io.github.hkesg.calc.workforce.TrainingBasis.YEAR_END_STAFF;
import static io.github.hkesg.examples.raw.Factors.GRID;
import static io.github.hkesg.examples.raw.Factors.PETROL;
import static io.github.hkesg.examples.raw.Factors.PETROL_DENSITY;
import static io.github.hkesg.examples.raw.Factors.PETROL_ENERGY;
import static io.github.hkesg.model.kpi.TurnoverMethod.AVERAGE_HEADCOUNT;
import static io.github.hkesg.model.quantity.Unit.THOUSAND_KILOWATT_HOURS;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.CalculatedFigures;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.row.ActivityRow;
import io.github.hkesg.calc.workforce.AgeBands;
import io.github.hkesg.calc.workforce.Roster;
import io.github.hkesg.calc.workforce.RosterCalculator;
import io.github.hkesg.calc.workforce.TrainingLog;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Quantity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Computes the figures of Example Holdings, a made-up company, for 2025 from what its systems export. */
public final class RawData {
    static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);

    private RawData() {}

    /**
     * Runs the example.
     *
     * @param args the directory with the four CSV files
     * @throws IOException if a file cannot be opened
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        compute(RawFiles.read(Path.of(args[0]), YEAR), out);
    }

    static PerformanceData compute(RawFiles files, PrintStream out) {
        // readme: raw-data
        Roster roster = Roster.of(YEAR, AgeBands.on(YEAR.end(), 30, 50), files.roster()); // or all faulty rows at once
        CalculatedFigures<Workforce> workforce = RosterCalculator.workforce(roster);
        CalculatedFigures<Turnover> turnover = RosterCalculator.turnover(roster, AVERAGE_HEADCOUNT);
        CalculatedFigures<Training> training =
                RosterCalculator.training(TrainingLog.of(roster, files.trainingLog()), YEAR_END_STAFF);
        Calculated<Quantity> scope1 = files.vehicleLog().stream() // of CO2 alone, as the factor is
                .collect(scope1FromFuelVolume(refill -> PETROL_DENSITY, refill -> PETROL_ENERGY, refill -> PETROL));
        Calculated<Quantity> scope2 = files.energyBills().parallelStream().collect(locationBasedScope2(bill -> GRID));

        PerformanceData figures = PerformanceData.builder()
                .period(YEAR)
                .greenhouseGas(GreenhouseGas.builder()
                        .scope1(scope1.value())
                        .scope2LocationBased(scope2.value())
                        .build())
                .workforce(workforce.value())
                .turnover(turnover.value())
                .training(training.value())
                .build();
        // readme: end
        ReceiptTable receipts = new ReceiptTable();
        receipts.add("greenhouseGas.scope1", scope1)
                .add("greenhouseGas.scope2LocationBased", scope2)
                .print(out);
        EnergyConsumption energy = energy(files, receipts);
        receipts.print(out);
        receipts.add("workforce", workforce).print(out);
        receipts.add("turnover", turnover).print(out);
        receipts.add("training", training).print(out);
        return figures.withEnergy(energy);
    }

    private static EnergyConsumption energy(RawFiles files, ReceiptTable receipts) {
        Calculated<Quantity> electricity =
                files.energyBills().stream().map(ActivityRow::quantity).collect(summing(THOUSAND_KILOWATT_HOURS));
        Calculated<Quantity> petrol = files.vehicleLog().stream()
                .collect(energyFromFuelVolume(
                        refill -> PETROL_DENSITY, refill -> PETROL_ENERGY, THOUSAND_KILOWATT_HOURS));
        Calculated<Quantity> total = Totals.sumOf(
                Map.of("electricity", electricity, "petrol", petrol), THOUSAND_KILOWATT_HOURS); // with both receipts
        receipts.add("energy.sources[0]", electricity)
                .add("energy.sources[1]", petrol)
                .add("energy.total", total);
        return EnergyConsumption.builder()
                .addSources(EnergyUse.of(EnergySource.PURCHASED_ELECTRICITY, electricity.value()))
                .addSources(EnergyUse.of(EnergySource.GASOLINE, petrol.value()))
                .total(total.value())
                .build();
    }
}
