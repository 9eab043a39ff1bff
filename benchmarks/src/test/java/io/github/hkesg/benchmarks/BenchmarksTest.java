package io.github.hkesg.benchmarks;

import static io.github.hkesg.model.code.Provisions.KPI_A2_2;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.testkit.SampleReports;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import tech.units.indriya.function.RationalNumber;

/** The benchmarks run, and what they compare gives the same digits. How fast is not looked at here. */
class BenchmarksTest {
    private static final MathContext COMPARED = new MathContext(30);

    @Test
    void every_benchmark_runs() throws RunnerException {
        Options once = new OptionsBuilder()
                .include("io.github.hkesg.benchmarks")
                .param("rows", "100")
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(10))
                .shouldFailOnError(true)
                .build();
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);

        Collection<RunResult> results =
                new Runner(once, OutputFormatFactory.createFormatInstance(nowhere, VerboseMode.SILENT)).run();

        assertThat(results)
                .extracting(result -> result.getPrimaryResult().getLabel())
                .containsExactlyInAnyOrder(
                        "scope2Collector",
                        "scope2CollectorInParallel",
                        "scope2Loop",
                        "scope2LoopOverSumOnly",
                        "fuelCollector",
                        "fuelCollectorInParallel",
                        "fuelLoop",
                        "endless",
                        "endlessByIndriya",
                        "endlessByHand",
                        "powerOfTen",
                        "powerOfTenByIndriya",
                        "powerOfTenByHand",
                        "ruleBook",
                        "ruleBook",
                        "hibernateValidatorAlone",
                        "hibernateValidatorAlone",
                        "byHand",
                        "byHand");
    }

    @Test
    void by_hand_is_found_what_the_rule_book_finds_of_it() {
        Report report = new Report();
        RuleBookBenchmark benchmark = new RuleBookBenchmark();
        assertThat(benchmark.byHand(report)).isEmpty();
        assertThat(benchmark.ruleBook(report).findings()).isEmpty();
        assertThat(benchmark.hibernateValidatorAlone(report)).isEmpty();

        report.value = SampleReports.compliant(
                        IssuerClass.MAIN_BOARD,
                        2025,
                        figures -> figures.withSafety(
                                Objects.requireNonNull(figures.safety()).withFatalities(Count.of(2))))
                .withoutDisclosure(KPI_A2_2);

        assertThat(benchmark.byHand(report)).containsExactly("A2.2", "safety.fatalityRate");
        assertThat(benchmark.ruleBook(report).findings())
                .extracting(finding -> finding.location().path())
                .containsExactly("disclosures[\"A2.2\"]", "performance[2].safety.fatalityRate");
    }

    @Test
    void collectors_and_loops_compute_the_same() {
        Ledger ledger = new Ledger();
        ledger.rows = 10_000;
        ledger.write();
        EmissionsBenchmark benchmark = new EmissionsBenchmark();

        BigDecimal scope2 = benchmark.scope2Loop(ledger);
        assertThat(benchmark.scope2Collector(ledger)).isEqualByComparingTo(scope2);
        assertThat(benchmark.scope2CollectorInParallel(ledger)).isEqualByComparingTo(scope2);
        assertThat(benchmark.scope2LoopOverSumOnly(ledger)).isEqualByComparingTo(scope2);
        assertThat(benchmark.fuelCollector(ledger)).isEqualByComparingTo(benchmark.fuelLoop(ledger));
        assertThat(benchmark.fuelCollectorInParallel(ledger)).isEqualByComparingTo(benchmark.fuelLoop(ledger));
    }

    @Test
    void conversions_give_the_same_digits() {
        ConversionBenchmark benchmark = new ConversionBenchmark();

        assertThat(benchmark.endless().value().round(COMPARED))
                .isEqualByComparingTo(benchmark.endlessByHand().round(COMPARED))
                .isEqualByComparingTo(decimal(benchmark.endlessByIndriya()).round(COMPARED));
        assertThat(benchmark.powerOfTen().value())
                .isEqualByComparingTo(benchmark.powerOfTenByHand())
                .isEqualByComparingTo(decimal(benchmark.powerOfTenByIndriya()));
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : ((RationalNumber) number).bigDecimalValue();
    }
}
