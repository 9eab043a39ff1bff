package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.validate.hkex.Answers.explained;
import static io.github.hkesg.validate.hkex.Answers.notApplicable;
import static io.github.hkesg.validate.hkex.JustificationRules.EXPLAINED_UNREASONED;
import static io.github.hkesg.validate.hkex.JustificationRules.NOT_APPLICABLE_BOILERPLATE;
import static io.github.hkesg.validate.hkex.JustificationRules.NOT_APPLICABLE_UNJUSTIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a reason and what only sounds like one. */
class ConsideredReasonsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A",
                "n.a.",
                "NA",
                "Nil",
                "None",
                "-",
                "Not applicable",
                "NOT APPLICABLE.",
                "Not material",
                "Immaterial",
                "Not relevant",
                "Not applicable to the Group",
                "Not material to the Company.",
                "This KPI is not applicable.",
                "no waste",
                "Total hazardous waste and intensity",
                "不適用",
                "不適用。",
                "「不適用」",
                "不适用",
                "並不適用",
                "無",
                "没有",
                "不重大",
                "不適用於本集團",
                "不适用于本公司。",
                "對本集團不重要",
                "沒廢物",
                "有害廢棄物總量",
                "有害废弃物总量",
                "The Group considers that this KPI is not applicable to its business.",
                "This aspect is not considered material to the Group.",
                "Total hazardous waste and intensity: not applicable.",
                "Hazardous waste is not applicable to us.",
                "Not disclosed as it is not material.",
                "The Board has determined that this provision is not relevant.",
                "No relevant data available.",
                "Information is not available at present.",
                "No disclosure is made for the reporting period.",
                "Will be disclosed in due course.",
                "To be confirmed in the future.",
                "Please refer to the section above.",
                "Management does not consider this indicator to be significant for the year.",
                "xxxxxxxxxxxxxxxxxxxxxxxx",
                "..............................",
                "本集團認為此關鍵績效指標不適用。",
                "本集團認為該披露要求對本集團的業務並不重大。",
                "有害廢棄物不適用",
                "有害廢棄物總量：不適用於本集團。",
                "由於並不重大，故未有披露。",
                "董事會認為有關指標並不適用於本公司的業務營運。",
                "現時並無相關資料可供披露。",
                "暫無數據",
                "將於未來適時披露。",
                "請參閱上文",
                "本年度內無相關數據。",
                "因業務性質不適用",
                "與本集團業務無關。",
                "与本集团业务无关。",
                "與本集團的業務營運並無關係。",
                "与本公司业务没有关联。",
                "Not related to the Group's business.",
                "Unrelated to our operations.",
                "This has no relevance to the Group's business.",
                "本集团认为此关键绩效指标不适用。",
                "该披露要求对本集团的业务并不重大。",
                "有害废弃物不适用",
                "由于并不重大，故未有披露。",
                "现时并无相关资料可供披露。",
                "暂无数据",
                "将于未来适时披露。",
                "请参阅上文",
                "因业务性质不适用",
                "Lorem ipsum dolor sit amet",
                "The Group has complied with the relevant laws.",
                "As per HKEX guidance.",
                "TBD, under consideration by the working group",
                "See the annual report for details.",
                "Only not applicable.",
                "The business model of the Group.",
                "詳見年報",
                "由於集團的營運模式",
                "業務不涉及",
                "本集團的業務並不涉及有關事項。",
                "業務不涉及，故不適用。",
                "本集團已遵守相關法律法規。",
                "根據聯交所指引，並不適用。",
                "有待工作小組研究。",
                "详见年报",
                "由于集团的营运模式",
                "业务不涉及",
                "本集团已遵守相关法律法规。",
                "有待工作小组研究。"
            })
    void a_stock_phrase_the_title_or_too_few_words_are_boilerplate(String justification) {
        EsgReport report = notApplicable(KPI_A1_3, justification);

        assertThat(Outcomes.of(NOT_APPLICABLE_BOILERPLATE, report))
                .containsExactly("ERROR A1.3 not-applicable.boilerplate @disclosures[\"A1.3\"]");
        assertThat(Outcomes.of(NOT_APPLICABLE_UNJUSTIFIED, report)).containsExactly("passed");
        assertThat(Outcomes.of(EXPLAINED_UNREASONED, explained(KPI_A1_3, justification)))
                .containsExactly("ERROR A1.3 explained.unreasoned @disclosures[\"A1.3\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Group runs offices only and produces no hazardous waste.",
                "Software has no packaging.",
                "We neither sell nor ship goods.",
                "Not applicable: the Group's products are services without packaging.",
                "公司表示其營運沒有有害廢棄物排放。",
                "公司的業務沒有製成品包裝。",
                "公司認為產品回收比率與其業務特性不符。",
                "沒有廢物",
                "與本集團業務無關，因本集團只提供軟件服務",
                "Unrelated to the Group's business of software.",
                "Services only",
                "Retail only.",
                "Investment holding",
                "The working capital fund holds no plants.",
                "The law of the place of business forbids disclosure.",
                "本集團不產生有害廢棄物",
                "業務不涉及生產",
                "本集團採用輕資產營運模式",
                "業務不涉及包裝",
                "业务不涉及生产",
                "法律禁止披露有關數據",
                "本集團只營運辦公室",
                "本集团的产品为软件，没有包装。",
                "不適用，因本集團只提供軟件服務",
                "No hazardous waste is produced.",
                "No hazardous waste arose during the year.",
                "The Group had no operations during the year.",
                "We are an investment holding company without production.",
                "The Group leases its offices; the landlord disposes of waste.",
                "Not material according to the materiality assessment of 2025.",
                "Disclosure is prohibited by the state secrets law.",
                "Bound by a confidentiality agreement with the joint venture partner.",
                "All waste is recycled by the supplier under the lease contract.",
                "N/A: consulting services only.",
                "Water is included in the management fee and not metered.",
                "The factory was sold in March 2025.",
                "本集團為服務型企業，不涉及包裝材料",
                "本集團為服務型企業，不涉及包裝材料。",
                "本集團沒有生產業務",
                "年內並無營運",
                "年內沒有產生有害廢棄物。",
                "水費已包括在管理費內，沒有獨立水錶。",
                "本集團為投資控股公司，只設有一間辦公室。",
                "經重要性評估，此議題並不重大。",
                "受保密協議限制，未能披露。",
                "業主統一處理廢棄物，本集團未能取得數據。",
                "廠房已於 2025 年 3 月出售。",
                "軟件沒有包裝",
                "不適用：本集團從事金融服務。",
                "法例禁止披露",
                "本集团为服务型企业，不涉及包装材料",
                "本集团没有生产业务",
                "年内没有产生有害废弃物。",
                "水费已包括在管理费内，没有独立水表。",
                "经重要性评估，此议题并不重大。",
                "受保密协议限制，未能披露。",
                "软件没有包装",
                "不适用：本集团从事金融服务。",
                "法律禁止披露",
                "没有废物"
            })
    void a_sentence_about_the_business_is_a_reason(String justification) {
        assertThat(Outcomes.of(NOT_APPLICABLE_BOILERPLATE, notApplicable(KPI_A1_3, justification)))
                .containsExactly("passed");
        assertThat(Outcomes.of(EXPLAINED_UNREASONED, explained(KPI_A1_3, justification)))
                .containsExactly("passed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This KPI is not applicable to the Group.",
                "Not applicable to the Group's business.",
                "不適用於本集團業務。",
                "此關鍵績效指標不適用。",
                "此关键绩效指标不适用于本集团。"
            })
    void a_longer_way_of_saying_not_applicable_is_boilerplate_too(String justification) {
        assertThat(Outcomes.of(NOT_APPLICABLE_BOILERPLATE, notApplicable(KPI_A1_3, justification)))
                .containsExactly("ERROR A1.3 not-applicable.boilerplate @disclosures[\"A1.3\"]");
    }

    @Test
    void an_english_reason_may_name_something_in_chinese() {
        EsgReport report = notApplicable(KPI_A1_3, "Our cloud platform 雲端 is software and comes without packaging.");

        assertThat(Outcomes.of(NOT_APPLICABLE_BOILERPLATE, report)).containsExactly("passed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBC",
                "To be confirmed.",
                "In due course",
                "as soon as possible",
                "N/A",
                "None",
                "Ongoing",
                "適時",
                "待定。",
                "將來",
                "盡快",
                "适时",
                "将来",
                "尽快",
                " ",
                ""
            })
    void what_names_neither_step_nor_day_is_vague(String text) {
        assertThat(ConsideredReasons.isVague(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "By mid-2027.", "Q3", "安裝電錶", "安装电表", "明年", "2027 年底前", "FY2027", "Meters"})
    void a_step_or_a_day_may_be_short(String text) {
        assertThat(ConsideredReasons.isVague(text)).isFalse();
    }

    /** The words are taken apart by hand, so that no text, however long, can cost more than its length. */
    @Test
    void a_very_long_text_is_read_through() {
        String long1 = "不適用".repeat(100_000);
        String long2 = "not applicable ".repeat(100_000);

        assertThat(ConsideredReasons.isBoilerplate(long1, KPI_A1_3)).isTrue();
        assertThat(ConsideredReasons.isBoilerplate(long2, KPI_A1_3)).isTrue();
        assertThat(ConsideredReasons.isBoilerplate(long2 + "offices only, landlord collects", KPI_A1_3))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("io.github.hkesg.model.code.Provision#all")
    void the_title_of_a_provision_is_no_reason_in_any_language(Provision provision) {
        assertThat(Language.values()).allSatisfy(language -> assertThat(provision.title(language))
                .matches(title -> ConsideredReasons.isBoilerplate(title, provision)));
    }
}
