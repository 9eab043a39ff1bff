package io.github.hkesg.benchmarks;

import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.row.ActivityRow;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A made-up ledger of a group with many sites: bills of electricity and refills of two fuels, amounts with two decimals. */
@State(Scope.Benchmark)
public class Ledger {
    static final AppliedFactor GRID = factor("0.5306", "kgCO2/kWh");
    static final AppliedFactor GASOLINE = factor("2.6599", "kgCO2e/L");
    static final AppliedFactor DIESEL = factor("2.6452", "kgCO2e/L");

    private static final int SITES = 500;
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);

    /** How many rows each of the two lists has. */
    @Param("1000000")
    public int rows;

    List<ActivityRow> bills = List.of();
    List<ActivityRow> refills = List.of();

    /** Writes the same ledger every time. */
    @Setup
    public void write() {
        Random random = new Random(20251231);
        bills = new ArrayList<>(rows);
        refills = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            bills.add(row(random, EnergySource.PURCHASED_ELECTRICITY, 10_000_000, Unit.KILOWATT_HOUR));
            EnergySource fuel = random.nextBoolean() ? EnergySource.GASOLINE : EnergySource.DIESEL;
            refills.add(row(random, fuel, 10_000, Unit.LITRE));
        }
    }

    private static ActivityRow row(Random random, EnergySource source, int below, Unit unit) {
        String site = "Site " + random.nextInt(SITES);
        return new ActivityRow(source, site, new Quantity(BigDecimal.valueOf(random.nextInt(below), 2), unit), YEAR);
    }

    static AppliedFactor fuelFactor(ActivityRow row) {
        return row.source() == EnergySource.GASOLINE ? GASOLINE : DIESEL;
    }

    private static AppliedFactor factor(String value, String unit) {
        return AppliedFactor.declared(new BigDecimal(value), UnitRatio.parse(unit), "declared");
    }
}
