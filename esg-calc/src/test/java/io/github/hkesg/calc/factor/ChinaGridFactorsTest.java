package io.github.hkesg.calc.factor;

import static io.github.hkesg.calc.factor.StandardFactors.CHINA_NATIONAL_GRID;
import static io.github.hkesg.calc.factor.StandardFactors.CHINA_NATIONAL_GRID_EXCLUDING_MARKET_TRADED_NON_FOSSIL;
import static io.github.hkesg.calc.factor.StandardFactors.chinaGrid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mainland's electricity, digit for digit as announced. Formula reference, section 2.1. */
class ChinaGridFactorsTest {
    private final FactorSet standard = FactorSet.standard();

    private String digits(FactorKey key, int dataYear) {
        PublishedFactor factor = standard.require(key, dataYear);
        assertThat(factor.unit()).hasToString("kgCO2/kWh");
        return factor.value().toPlainString();
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 0.5568, 0.5942, 0.8426",
        "2022, 0.5366, 0.5856, 0.8325",
        "2023, 0.5306, 0.6096, 0.8273",
    })
    void the_national_averages_of_a_data_year(int dataYear, String average, String withoutTraded, String fossil) {
        assertThat(digits(CHINA_NATIONAL_GRID, dataYear)).isEqualTo(average);
        assertThat(digits(CHINA_NATIONAL_GRID_EXCLUDING_MARKET_TRADED_NON_FOSSIL, dataYear))
                .isEqualTo(withoutTraded);
        assertThat(digits(CHINA_NATIONAL_GRID.withVariant("fossil"), dataYear)).isEqualTo(fossil);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            North          | CN-NORTH     | 0.7120 | 0.6776 | 0.6361
            Northeast      | CN-NORTHEAST | 0.6012 | 0.5564 | 0.5122
            East           | CN-EAST      | 0.5992 | 0.5617 | 0.5500
            Central        | CN-CENTRAL   | 0.5354 | 0.5395 | 0.5271
            Northwest      | CN-NORTHWEST | 0.5951 | 0.5857 | 0.5543
            South          | CN-SOUTH     | 0.4326 | 0.3869 | 0.4042
            Southwest      | CN-SOUTHWEST | 0.2113 | 0.2268 | 0.2472
            Beijing        | CN-BJ        | 0.5688 | 0.5580 | 0.5554
            Tianjin        | CN-TJ        | 0.7355 | 0.7041 | 0.6796
            Hebei          | CN-HE        | 0.7901 | 0.7252 | 0.6516
            Shanxi         | CN-SX        | 0.7222 | 0.7096 | 0.6634
            Inner Mongolia | CN-NM        | 0.7025 | 0.6849 | 0.6479
            Liaoning       | CN-LN        | 0.5876 | 0.5626 | 0.4878
            Jilin          | CN-JL        | 0.5629 | 0.4932 | 0.4671
            Heilongjiang   | CN-HL        | 0.6342 | 0.5368 | 0.5229
            Shanghai       | CN-SH        | 0.5834 | 0.5849 | 0.5737
            Jiangsu        | CN-JS        | 0.6451 | 0.5978 | 0.5827
            Zhejiang       | CN-ZJ        | 0.5422 | 0.5153 | 0.4974
            Anhui          | CN-AH        | 0.7075 | 0.6782 | 0.6553
            Fujian         | CN-FJ        | 0.4711 | 0.4092 | 0.4211
            Jiangxi        | CN-JX        | 0.5835 | 0.5752 | 0.5836
            Shandong       | CN-SD        | 0.6838 | 0.6410 | 0.6191
            Henan          | CN-HA        | 0.6369 | 0.6058 | 0.5897
            Hubei          | CN-HB        | 0.3672 | 0.4364 | 0.4044
            Hunan          | CN-HN        | 0.5138 | 0.4900 | 0.4976
            Guangdong      | CN-GD        | 0.4715 | 0.4403 | 0.4419
            Guangxi        | CN-GX        | 0.5154 | 0.4044 | 0.4476
            Hainan         | CN-HI        | 0.4524 | 0.4184 | 0.3648
            Chongqing      | CN-CQ        | 0.4743 | 0.5227 | 0.5581
            Sichuan        | CN-SC        | 0.1255 | 0.1404 | 0.1564
            Guizhou        | CN-GZ        | 0.5182 | 0.4989 | 0.5683
            Yunnan         | CN-YN        | 0.1235 | 0.1073 | 0.1333
            Shaanxi        | CN-SN        | 0.6336 | 0.6558 | 0.6335
            Gansu          | CN-GS        | 0.4955 | 0.4772 | 0.4471
            Qinghai        | CN-QH        | 0.1326 | 0.1567 | 0.1796
            Ningxia        | CN-NX        | 0.6546 | 0.6423 | 0.6187
            Xinjiang       | CN-XJ        | 0.6577 | 0.6231 | 0.6021
            """)
    void a_region_or_province_has_its_three_years(
            String name, String region, String of2021, String of2022, String of2023) {
        assertThat(digits(chinaGrid(region), 2021)).isEqualTo(of2021);
        assertThat(digits(chinaGrid(region), 2022)).isEqualTo(of2022);
        assertThat(digits(chinaGrid(region), 2023)).isEqualTo(of2023);
        String id = "cn-grid." + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".2023";
        assertThat(standard.require(id).key()).isEqualTo(chinaGrid(region));
        assertThat(standard.require(id).provenance().publication())
                .startsWith("MEE/NBS Announcement No. 47 of 2025, " + name);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, MEE/NBS Announcement No. 12 of 2024, 2024-04-12",
        "2022, MEE/NBS Announcement No. 33 of 2024, 2024-12-20",
        "2023, MEE/NBS Announcement No. 47 of 2025, 2025-12-31",
    })
    void an_announcement_brings_forty_factors_on_one_day(int dataYear, String announcement, LocalDate publishedOn) {
        assertThat(standard.all())
                .filteredOn(factor -> factor.id().startsWith("cn-grid.") && factor.dataYear() == dataYear)
                .hasSize(40)
                .allSatisfy(factor -> {
                    assertThat(factor.provenance().publication()).startsWith(announcement + ", ");
                    assertThat(factor.vintage().publishedOn()).isEqualTo(publishedOn);
                });
    }

    @Test
    void the_factor_for_emission_trading_has_a_key_of_its_own() {
        PublishedFactor ets = standard.require(CHINA_NATIONAL_GRID.withVariant("ets"), 2022);
        assertThat(ets.value()).isEqualByComparingTo("0.5703");
        assertThat(ets.unit()).hasToString("tCO2/MWh");
    }

    @Test
    void heat_has_one_default() {
        PublishedFactor heat = standard.require(StandardFactors.CHINA_HEAT, 2025);
        assertThat(heat.value()).isEqualByComparingTo("0.11");
        assertThat(heat.unit()).hasToString("tCO2/GJ");
    }
}
