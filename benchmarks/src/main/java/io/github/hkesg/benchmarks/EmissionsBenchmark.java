package io.github.hkesg.benchmarks;

import io.github.hkesg.calc.row.ActivityCollectors;
import io.github.hkesg.calc.row.ActivityRow;
import io.github.hkesg.model.kpi.EnergySource;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Emissions of a ledger through the collectors, which also write a receipt, and by loops over the same rows. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EmissionsBenchmark {
    private static final int TONNE_IN_KILOGRAMS_AS_POWER_OF_TEN = 3;

    /** Tonnes of CO2e of the bills, one thread. */
    @Benchmark
    public BigDecimal scope2Collector(Ledger ledger) {
        return ledger.bills.stream()
                .collect(ActivityCollectors.locationBasedScope2(row -> Ledger.GRID))
                .value()
                .value();
    }

    /** The same with a parallel stream. */
    @Benchmark
    public BigDecimal scope2CollectorInParallel(Ledger ledger) {
        return ledger.bills.parallelStream()
                .collect(ActivityCollectors.locationBasedScope2(row -> Ledger.GRID))
                .value()
                .value();
    }

    /** The loop one would write first: multiplies every row. */
    @Benchmark
    public BigDecimal scope2Loop(Ledger ledger) {
        BigDecimal kilograms = BigDecimal.ZERO;
        for (ActivityRow row : ledger.bills) {
            kilograms = kilograms.add(row.quantity().value().multiply(Ledger.GRID.value()));
        }
        return tonnes(kilograms);
    }

    /** The loop that knows that one factor applies to all rows. */
    @Benchmark
    public BigDecimal scope2LoopOverSumOnly(Ledger ledger) {
        return tonnes(sum(ledger.bills).multiply(Ledger.GRID.value()));
    }

    private static BigDecimal sum(List<ActivityRow> rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ActivityRow row : rows) {
            sum = sum.add(row.quantity().value());
        }
        return sum;
    }

    /** Tonnes of CO2e of two fuels with a factor each, one thread. */
    @Benchmark
    public BigDecimal fuelCollector(Ledger ledger) {
        return ledger.refills.stream()
                .collect(ActivityCollectors.scope1FromActivity(Ledger::fuelFactor))
                .value()
                .value();
    }

    /** The same with a parallel stream. */
    @Benchmark
    public BigDecimal fuelCollectorInParallel(Ledger ledger) {
        return ledger.refills.parallelStream()
                .collect(ActivityCollectors.scope1FromActivity(Ledger::fuelFactor))
                .value()
                .value();
    }

    /** The loop one would write first: multiplies every row by its factor. */
    @Benchmark
    public BigDecimal fuelLoop(Ledger ledger) {
        BigDecimal kilograms = BigDecimal.ZERO;
        for (ActivityRow row : ledger.refills) {
            BigDecimal factor = row.source() == EnergySource.GASOLINE ? Ledger.GASOLINE.value() : Ledger.DIESEL.value();
            kilograms = kilograms.add(row.quantity().value().multiply(factor));
        }
        return tonnes(kilograms);
    }

    private static BigDecimal tonnes(BigDecimal kilograms) {
        return kilograms.movePointLeft(TONNE_IN_KILOGRAMS_AS_POWER_OF_TEN);
    }
}
