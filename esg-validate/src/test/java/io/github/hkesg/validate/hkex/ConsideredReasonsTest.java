package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.validate.hkex.Answers.explained;
import static io.github.hkesg.validate.hkex.Answers.notApplicable;
import static io.github.hkesg.validate.hkex.JustificationRules.EXPLAINED_UNREASONED;
import static io.github.hkesg.validate.hkex.JustificationRules.NOT_APPLICABLE_BOILERPLATE;
import static io.github.hkesg.validate.hkex.JustificationRules.NOT_APPLICABLE_UNJUSTIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "有害废弃物总量"
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
                "本集團只營運辦公室",
                "本集团的产品为软件，没有包装。",
                "不適用，因本集團只提供軟件服務"
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
}
