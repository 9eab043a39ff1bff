package io.github.hkesg.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Issuer;
import io.github.hkesg.model.ListingBoard;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.kpi.Workforce;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One validator, used by two threads at once, finds in a hundred thousand reports exactly what it finds in one thread. */
class ThreadsTest {
    private static final int REPORTS = 100_000;

    /** Small reports whose figures differ, so that a result that belongs to another report would show. */
    private static EsgReport report(int number) {
        Workforce workforce = Workforce.builder()
                .total(100 + number)
                .headcount(BreakdownDimension.GENDER, "male", 60)
                .headcount(BreakdownDimension.GENDER, "female", 40)
                .build();
        Suppliers suppliers = Suppliers.builder()
                .total(50)
                .region("Hong Kong", 20)
                .region("Mainland China", 30L + number % 3)
                .build();
        PerformanceData year = PerformanceData.builder()
                .period(ReportingPeriod.ofYear(2015))
                .workforce(workforce)
                .suppliers(suppliers)
                .build();
        return EsgReport.builder()
                .issuer(new Issuer("Example Holdings", null, "1", ListingBoard.MAIN_BOARD, false))
                .period(ReportingPeriod.ofYear(2015))
                .addPerformance(year)
                .build();
    }

    /** Findings with every figure that they mention, in a number: equal numbers stand for equal findings. */
    private static int[] findings(EsgValidator validator, int from, int to) {
        return IntStream.range(from, to)
                .map(number -> validator.validate(report(number)).findings().hashCode())
                .toArray();
    }

    @Test
    void two_threads_find_what_one_finds() throws Exception {
        EsgValidator validator = EsgValidator.hkex();
        int[] alone = findings(validator, 0, REPORTS);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<int[]>> halves =
                    List.of(() -> findings(validator, 0, REPORTS / 2), () -> findings(validator, REPORTS / 2, REPORTS));
            List<Future<int[]>> found = threads.invokeAll(halves);
            int[] together = IntStream.concat(
                            IntStream.of(found.get(0).get()),
                            IntStream.of(found.get(1).get()))
                    .toArray();

            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdown();
        }
        assertThat(IntStream.of(alone).distinct().count()).isGreaterThan(REPORTS / 2);
    }
}
