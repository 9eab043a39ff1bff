package io.github.hkesg.calc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.DecimalInterval.Weighted;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates of groups that an issuer printed beside the rate of all, from the formula reference, section 3.2. */
class PublishedRatesTest {
    /** Rates by group and year-end headcounts of 2024; each dimension allows the 41 % published for all. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.2, gender    | 43, 36        | 223, 102       | 40.80 | true
            3.2, ages      | 0, 61, 37, 44 | 3, 40, 212, 70 | 41.12 | true
            3.2, regions   | 42, 0, 0      | 319, 4, 2      | 41.22 | true
            3.2, men alone | 43            | 223            | 43.00 | false
            """)
    void the_weighted_mean_of_published_rates_allows_the_overall_rate(
            String source, String rates, String headcounts, BigDecimal mean, boolean allows) {
        DecimalInterval printed = DecimalInterval.weightedMean(groups(rates, headcounts, true));
        DecimalInterval exact = DecimalInterval.weightedMean(groups(rates, headcounts, false));

        assertThat(exact.low().setScale(2, RoundingMode.HALF_EVEN)).as(source).isEqualTo(mean);
        assertThat(printed.contains(exact.low())).isTrue();
        assertThat(printed.intersects(Quantity.of("41", Unit.PERCENT).interval()))
                .as(source)
                .isEqualTo(allows);
    }

    private static List<Weighted> groups(String rates, String headcounts, boolean printed) {
        String[] rate = rates.split(", ", -1);
        String[] headcount = headcounts.split(", ", -1);
        return IntStream.range(0, rate.length)
                .mapToObj(i -> new Weighted(
                        printed
                                ? DecimalInterval.ofPrinted(new BigDecimal(rate[i]))
                                : DecimalInterval.exactly(new BigDecimal(rate[i])),
                        Count.parse(headcount[i]).interval()))
                .toList();
    }
}
