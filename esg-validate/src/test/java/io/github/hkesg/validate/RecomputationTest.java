package io.github.hkesg.validate;

import static io.github.hkesg.model.code.Provisions.KPI_B3_2;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.calc.Receipt;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecomputationTest {
    private static final Receipt RECEIPT = receipt();

    private static Receipt receipt() {
        Worksheet sheet = new Worksheet("example");
        return sheet.result(sheet.printed("hours", Quantity.of(1, Unit.HOUR)), Unit.HOUR)
                .receipt();
    }

    @ParameterizedTest
    @CsvSource({
        "3.26, h, 3.26183431952662721893, h, true, 3.26",
        "3, h, 3.26183431952662721893, h, true, 3",
        "-8.4, %, -8.39990413804, %, true, -8.4",
        "7.520, h, 7.52, h, true, 7.52",
        "3.21, h, 3.26183431952662721893, h, false, 3.26",
        "31, %, 32.54437869822485207101, %, false, 32.54",
        "325, '', 88, '', false, 88",
        "3.26, h, 3.2649, h, false, 3.265",
        "32, %, 32.004, %, false, 32.004",
        "0.76, t, 9.103955555555555555556, kWh, true, 9.1040",
        "427934, kWh, 427.934, tce, true, 427.934"
    })
    void a_recomputed_figure_is_shown_so_that_it_can_be_compared_with_the_printed_one(
            BigDecimal published,
            String publishedUnit,
            BigDecimal recomputed,
            String recomputedUnit,
            boolean agrees,
            BigDecimal shown) {
        Recomputation recomputation = new Recomputation(
                KPI_B3_2,
                ReportingPeriod.ofYear(2025),
                Location.REPORT,
                new Argument.Figure(published, publishedUnit),
                new Argument.Figure(recomputed, recomputedUnit),
                agrees,
                RECEIPT);

        assertThat(recomputation.shown()).isEqualTo(new Argument.Figure(shown, recomputedUnit));
    }
}
