package io.github.hkesg.benchmarks;

import io.github.hkesg.model.quantity.Arithmetic;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import javax.measure.quantity.Energy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;

/** One figure converted from megajoules into kilowatt-hours, whose digits have no end, and kilowatt-hours into '000 kWh. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ConversionBenchmark {
    private static final javax.measure.Unit<Energy> MEGAJOULE = Units.JOULE.multiply(1_000_000L);
    private static final javax.measure.Unit<Energy> KILOWATT_HOUR = Units.JOULE.multiply(3_600_000L);
    private static final javax.measure.Unit<Energy> THOUSAND_KILOWATT_HOURS = Units.JOULE.multiply(3_600_000_000L);
    private static final BigDecimal MEGAJOULES_PER_KILOWATT_HOUR = new BigDecimal("3.6");

    private final BigDecimal figure = new BigDecimal("427934.25");
    private final Quantity megajoules = new Quantity(figure, Unit.MEGAJOULE);
    private final Quantity kilowattHours = new Quantity(figure, Unit.KILOWATT_HOUR);
    private final javax.measure.Quantity<Energy> indriyaMegajoules = Quantities.getQuantity(figure, MEGAJOULE);
    private final javax.measure.Quantity<Energy> indriyaKilowattHours = Quantities.getQuantity(figure, KILOWATT_HOUR);

    /** MJ into kWh. */
    @Benchmark
    public Quantity endless() {
        return megajoules.to(Unit.KILOWATT_HOUR);
    }

    /** MJ into kWh by indriya. */
    @Benchmark
    public Number endlessByIndriya() {
        return indriyaMegajoules.to(KILOWATT_HOUR).getValue();
    }

    /** MJ into kWh by a division of one's own. */
    @Benchmark
    public BigDecimal endlessByHand() {
        return figure.divide(MEGAJOULES_PER_KILOWATT_HOUR, Arithmetic.CONTEXT);
    }

    /** The kWh in '000 kWh. */
    @Benchmark
    public Quantity powerOfTen() {
        return kilowattHours.to(Unit.THOUSAND_KILOWATT_HOURS);
    }

    /** The kWh in '000 kWh by indriya. */
    @Benchmark
    public Number powerOfTenByIndriya() {
        return indriyaKilowattHours.to(THOUSAND_KILOWATT_HOURS).getValue();
    }

    /** The kWh in '000 kWh by moving the point. */
    @Benchmark
    public BigDecimal powerOfTenByHand() {
        return figure.movePointLeft(3);
    }
}
