package io.github.hkesg.calc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.calc.reconcile.Reconciliation;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Totals that issuers printed beside their parts, from the formula reference, section 4.1. A total that is off by the
 * rounding of its parts agrees; one of another set of parts does not.
 */
class PublishedSumsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            row 7, HKEX 2018, scopes 1 and 2     | 38 + 18289                  | 18327     | 18327     | true
            row 7, HKEX 2019, scopes 1 and 2     | 33 + 19634                  | 19667     | 19667     | true
            row 7, HKEX 2020, scopes 1 and 2     | 166 + 18952                 | 19118     | 19118     | true
            row 7, HKEX 2021, scopes 1 and 2     | 102 + 14939                 | 15041     | 15041     | true
            row 7, HKEX 2018, all scopes         | 38 + 18289 + 1890           | 20217     | 20217     | true
            row 7, HKEX 2019, all scopes         | 33 + 19634 + 2523           | 22190     | 22190     | true
            row 7, HKEX 2020, all scopes         | 166 + 18952 + 978           | 20096     | 20096     | true
            row 7, HKEX 2021, all scopes         | 102 + 14939 + 949           | 15990     | 15990     | true
            row 8, HKEX 2018, first print        | 38 + 18289 + 1862           | 20189     | 20189     | true
            row 8, restated part, first total    | 38 + 18289 + 1890           | 20217     | 20189     | false
            row 9, HKEX 2023, by source          | 277 + 11                    | 288       | 288       | true
            row 9, HKEX 2023, by gas             | 276 + 11 + 0.2 + 1.2        | 288.4     | 288.4     | true
            row 9, by gas beside by source       | 276 + 11 + 0.2 + 1.2        | 288.4     | 288       | true
            row 11, 2024, scopes 1 and 2         | 517 + 50537                 | 51054     | 51054     | true
            row 11, 2024, all scopes             | 51054 + 79                  | 51133     | 51133     | true
            row 11, 2023, scopes 1 and 2         | 548 + 50953                 | 51501     | 51501     | true
            row 11, 2023, all scopes             | 51501 + 89                  | 51590     | 51590     | true
            row 11, 2022, scopes 1 and 2         | 575 + 48522                 | 49097     | 49097     | true
            row 11, 2022, 1 low by rounding      | 49097 + 86                  | 49183     | 49182     | true
            row 11, 2022, the same in three      | 575 + 48522 + 86            | 49183     | 49182     | true
            row 11, 2022, 2 low is no rounding   | 49097 + 86                  | 49183     | 49181     | false
            row 12, 2021, 1 low by rounding      | 577 + 50074                 | 50651     | 50650     | true
            row 12, 2021, 2 low is no rounding   | 577 + 50074                 | 50651     | 50649     | false
            row 13, Power Assets 2020            | 8009254 + 1914426           | 9923680   | 9923680   | true
            row 13, Power Assets 2019            | 8486783 + 1826945           | 10313728  | 10313728  | true
            row 13, the other year's total       | 8009254 + 1914426           | 9923680   | 10313728  | false
            row 14, Towngas Smart Energy 2022    | 43435 + 39821               | 83256     | 83256     | true
            row 14, Towngas Smart Energy 2023    | 41802 + 62538               | 104340    | 104340    | true
            row 14, Towngas Smart Energy 2024    | 30984 + 10646 + 35389       | 77019     | 77019     | true
            row 15, first year                   | 18681.3 + 11341.5 + 362.0   | 30384.8   | 30384.8   | true
            row 15, second year                  | 18218.1 + 11258.6 + 609.0   | 30085.7   | 30085.7   | true
            row 15, third year, 0.1 by rounding  | 15995.7 + 12318.2 + 682.1   | 28996.0   | 28996.1   | true
            row 15, 0.3 is no rounding           | 15995.7 + 12318.2 + 682.1   | 28996.0   | 28996.3   | false
            row 16, this year                    | 8777 + 41 + 1749 + 49653 + 14596 + 367 + 28 | 75211 | 75211 | true
            row 16, prior year                   | 8452 + 38 + 1631 + 45745 + 14011 + 352 + 26 | 70255 | 70255 | true
            row 16, a part left out              | 8777 + 41 + 1749 + 49653 + 14596 + 367      | 75183 | 75211 | false
            row 17, first boundary               | 1.03 + 53.44 + 0.5          | 54.97     | 54.97     | true
            row 17, second boundary              | 6.77 + 28.89 + 0.99 + 1.06  | 37.71     | 37.71     | true
            row 18, first year                   | 4.89 + 1201.48              | 1206.37   | 1206.37   | true
            row 18, second year                  | 2.94 + 1153.7 + 1.64 + 129.98 | 1288.26 | 1288.26   | true
            3.1 Qiniu 2025                       | 2.27 + 227.06               | 229.33    | 229.33    | true
            """)
    void a_published_total_beside_its_parts(String source, String parts, String sum, String published, boolean agrees) {
        List<Quantity> figures = Arrays.stream(parts.split("\\+", -1))
                .map(part -> Quantity.of(part.strip(), Unit.TONNE_CO2E))
                .toList();
        Calculated<Quantity> recomputed = Totals.sum(figures);
        assertThat(recomputed.value()).as(source).isEqualTo(Quantity.of(sum, Unit.TONNE_CO2E));
        assertThat(Reconciliation.of(Quantity.of(published, Unit.TONNE_CO2E), recomputed, Precision.AS_PRINTED)
                        .agrees())
                .as(source)
                .isEqualTo(agrees);
    }
}
