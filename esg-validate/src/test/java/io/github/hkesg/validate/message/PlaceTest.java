package io.github.hkesg.validate.message;

import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Issuer;
import io.github.hkesg.model.ListingBoard;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.Argument;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    private static final Messages ENGLISH = Messages.in(Language.EN);
    private static final Messages TRADITIONAL = Messages.in(Language.ZH_HANT);
    private static final Messages SIMPLIFIED = Messages.in(Language.ZH_HANS);

    private static final EsgReport REPORT = EsgReport.builder()
            .issuer(new Issuer("Example Holdings", null, "1", ListingBoard.MAIN_BOARD, false))
            .period(ReportingPeriod.ofYear(2025))
            .performance(List.of(
                    PerformanceData.builder()
                            .period(ReportingPeriod.ofYear(2024))
                            .build(),
                    PerformanceData.builder()
                            .period(ReportingPeriod.ofYear(2025))
                            .energy(EnergyConsumption.builder()
                                    .sources(List.of(
                                            EnergyUse.of(EnergySource.DIESEL, Quantity.of(3, Unit.TONNE)),
                                            new EnergyUse(
                                                    EnergySource.GASOLINE,
                                                    "Company cars",
                                                    Quantity.of(2, Unit.TONNE),
                                                    null)))
                                    .build())
                            .build()))
            .disclosures(Map.of(KPI_A1_3, new Disclosure.NotApplicable("No such waste.", null)))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "performance[1].training.averageHoursBreakdowns.GENDER.male"
                        + "|2025 › Training › Average training hours by group › Gender › Male"
                        + "|2025 › 培訓 › 各組別平均受訓時數 › 性別 › 男性"
                        + "|2025 › 培训 › 各组平均受训时数 › 性别 › 男性",
                "performance[0].turnover.breakdowns.AGE_GROUP[\"40-49\"]"
                        + "|2024 › Employee turnover › Turnover rates by group › Age group › 40-49"
                        + "|2024 › 僱員流失 › 各組別流失率 › 年齡組別 › 40-49"
                        + "|2024 › 员工流失 › 各组流失率 › 年龄组 › 40-49",
                "performance[1].energy.sources[0].quantity"
                        + "|2025 › Energy consumption › Energy by source › Diesel › Amount"
                        + "|2025 › 能源耗量 › 各能源耗量 › 柴油 › 數量"
                        + "|2025 › 能源耗用量 › 各能源耗用量 › 柴油 › 数量",
                "performance[1].energy.sources[1].quantity"
                        + "|2025 › Energy consumption › Energy by source › Company cars › Amount"
                        + "|2025 › 能源耗量 › 各能源耗量 › Company cars › 數量"
                        + "|2025 › 能源耗用量 › 各能源耗用量 › Company cars › 数量",
                "performance[1].energy.sources[7]"
                        + "|2025 › Energy consumption › Energy by source › No. 8"
                        + "|2025 › 能源耗量 › 各能源耗量 › 第 8 項"
                        + "|2025 › 能源耗用量 › 各能源耗用量 › 第 8 项",
                "performance[1].greenhouseGas.scope3.categories.BUSINESS_TRAVEL"
                        + "|2025 › Greenhouse gas emissions › Scope 3 emissions › Categories › Business travel"
                        + "|2025 › 溫室氣體排放 › 範圍 3 排放 › 類別 › 商務差旅"
                        + "|2025 › 温室气体排放 › 范围 3 排放 › 类别 › 商务差旅",
                "disclosures[\"A1.3\"].justification|Content index › A1.3 › Reason|內容索引 › A1.3 › 理由|内容索引 › A1.3 › 理由",
                "disclosures[\"A1.1\"].references[0]"
                        + "|Content index › A1.1 › Place in the report › No. 1"
                        + "|內容索引 › A1.1 › 在報告的位置 › 第 1 項"
                        + "|内容索引 › A1.1 › 在报告的位置 › 第 1 项",
                "targets[0].gases|Targets › No. 1 › Greenhouse gases covered|目標 › 第 1 項 › 涵蓋的溫室氣體|目标 › 第 1 项 › 涵盖的温室气体",
                "performance|Figures by year|各年度數據|各年度数据",
                "performance[1]|2025|2025|2025",
                "``|The whole report|整份報告|整份报告"
            })
    void a_place_is_named_from_the_report_down(String path, String english, String traditional, String simplified) {
        Location location = new Location(path);

        assertThat(ENGLISH.place(location, REPORT)).isEqualTo(english);
        assertThat(TRADITIONAL.place(location, REPORT)).isEqualTo(traditional);
        assertThat(SIMPLIFIED.place(location, REPORT)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "training.averageHours|average training hours|平均受訓時數",
                "performance[1].training.averageHours|average training hours|平均受訓時數",
                "training|training|培訓",
                "waste.hazardous.total|hazardous waste › total|有害廢棄物 › 總量",
                "energy.sources[].energy|energy by source › energy content|各能源耗量 › 所含能量",
                "targets[].accounting|targets › gross or net|目標 › 總額或淨額",
                "disclosures[].limbs|content index › parts reported|內容索引 › 已匯報的部分",
                "performance[\"2022\"]|figures of this kind for 2022|2022 年度的有關數據",
                "performance|figures by year|各年度數據",
                "intensities|intensities|密度",
                "D.28(c)|D.28(c) (Scope 3 absolute gross GHG emissions)|D.28(c)（範圍3溫室氣體排放）",
                "of.my.own|of.my.own|of.my.own"
            })
    void in_a_sentence_a_figure_has_its_own_name_only(String path, String english, String traditional) {
        Argument place = Argument.of(Location.of(path));

        assertThat(ENGLISH.render(place)).isEqualTo(english);
        assertThat(TRADITIONAL.render(place)).isEqualTo(traditional);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "performance[1].nonsense",
                "performance[1].training.averageHours.nonsense",
                "performance.training",
                "issuer[0]",
                "performance[1",
                "performance[1]..training"
            })
    void what_leads_to_nothing_is_shown_as_the_path_that_it_is(String path) {
        assertThat(ENGLISH.place(new Location(path), REPORT)).isEqualTo(path);
        assertThat(ENGLISH.render(Argument.of(new Location(path)))).isEqualTo(path);
    }

    @Test
    void a_long_key_is_cut_and_a_huge_number_is_not_counted_to() {
        String key = "x".repeat(100_000);

        assertThat(ENGLISH.place(
                        Location.of("performance[1].workforce.breakdowns.REGION")
                                .key(key),
                        REPORT))
                .isEqualTo("2025 › Workforce › Employees by group › Geographical region › " + "x".repeat(79) + "…");
        assertThat(ENGLISH.place(new Location("targets[99999999999999999999]"), REPORT))
                .isEqualTo("Targets › 99999999999999999999");
        assertThat(ENGLISH.place(new Location("targets[999999999]"), REPORT)).isEqualTo("Targets › No. 1000000000");
    }

    @Test
    void a_row_far_down_a_list_is_named_as_one_at_its_head() {
        List<EnergyUse> sources = IntStream.range(0, 3000)
                .mapToObj(i -> new EnergyUse(EnergySource.GASOLINE, "Car " + i, Quantity.of(2, Unit.TONNE), null))
                .toList();
        EsgReport report = REPORT.withPerformance(List.of(PerformanceData.builder()
                .period(ReportingPeriod.ofYear(2025))
                .energy(EnergyConsumption.builder().sources(sources).build())
                .build()));

        assertThat(List.of(0, 2998, 2999, 3000))
                .extracting(i -> ENGLISH.place(
                        Location.of("performance[0].energy.sources").index(i).field("quantity"), report))
                .containsExactly(
                        "2025 › Energy consumption › Energy by source › Car 0 › Amount",
                        "2025 › Energy consumption › Energy by source › Car 2998 › Amount",
                        "2025 › Energy consumption › Energy by source › Car 2999 › Amount",
                        "2025 › Energy consumption › Energy by source › No. 3001 › Amount");
    }
}
