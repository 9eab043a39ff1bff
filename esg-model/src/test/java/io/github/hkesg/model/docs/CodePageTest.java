package io.github.hkesg.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.text.Language;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page about the Code is that of the catalogue, and complete. */
class CodePageTest {
    private final String page = CodePage.write();

    private static List<String> found(String text, String regex) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void the_page_is_what_would_be_written_now() throws IOException {
        GeneratedPage.assertUpToDate("code.md", page);
    }

    @Test
    void every_provision_has_one_row_with_its_titles_and_one_in_the_matrix() {
        List<String> lines = page.lines().toList();

        assertThat(Provision.all()).allSatisfy(provision -> {
            String anchor = CodePage.anchor(provision);
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("| <a id=\"" + anchor + "\"></a>" + provision.id() + " "))
                    .singleElement()
                    .asString()
                    .contains(
                            provision.title(Language.EN),
                            provision.title(Language.ZH_HANT),
                            provision.title(Language.ZH_HANS));
            assertThat(lines.subList(
                            lines.indexOf("A heading is as binding as the strictest of its limbs."), lines.size()))
                    .filteredOn(line -> line.startsWith("| " + CodePage.link(provision) + " |"))
                    .hasSize(1);
        });
    }

    @Test
    void every_link_leads_to_an_anchor_of_its_own() {
        List<String> anchors = found(page, "<a id=\"([^\"]+)\"></a>");

        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(found(page, "\\]\\(([^)]+)\\)"))
                .hasSizeGreaterThan(Provision.all().size())
                .allSatisfy(target -> assertThat(anchors).contains(target.substring(1)));
    }

    /** Other pages and reports link to these. */
    @ParameterizedTest
    @CsvSource({"A1.3, a1-3", "A1-GD, a1-gd", "B.14-Q, b-14-q", "D.28(a), d-28-a", "D.19(a)(iv), d-19-a-iv"})
    void the_anchor_of_a_provision_follows_from_its_id(String id, String anchor) {
        assertThat(CodePage.anchor(Provision.parse(id))).isEqualTo(anchor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A1.3    | total<br>unit: tonnes<br>with intensity where appropriate",
                "A2.1    | by energy type<br>unit: '000 kWh<br>with intensity",
                "A1-GD   | air emissions; discharges to water; discharges to land; hazardous waste; non-hazardous waste",
                "B.14-C  | method changes; KPI changes; other comparability factors",
                "B1.1    | by gender, employment type, age group, region<br>unit: people",
                "B2.1    | number; rate<br>unit: people, %<br>for 3 years",
                "B3.2    | by gender, employee category<br>unit: hours per employee",
                "D.19(b) | role in processes, controls and procedures",
                "D.29(c) | location-based figure; contractual instruments<br>unit: tonnes CO2e",
                "D.34(b) | price<br>unit: currency per tonne CO2e",
                "D.41    | cross-industry; industry-based",
            })
    void what_a_provision_asks_for_is_said_in_words(String id, String words) {
        assertThat(CodeWords.needs(Provision.parse(id))).isEqualTo(words);
    }

    @Test
    void no_constant_or_key_is_left_on_the_page() {
        assertThat(found(page, "\\b([A-Z]{2,}_[A-Z_]+)\\b")).isEmpty();
        assertThat(found(page, "\\b([a-z]+-[a-z]+-[a-z-]+)(?=[;<| ])")).isEmpty();
    }

    @Test
    void the_counts_are_those_of_the_published_editions() {
        assertThat(page)
                .contains("| 11 | 0 | 43: 11 general disclosures, 32 KPIs | 0 |")
                .contains("| 12 | 7 | 48: 12 general disclosures, 36 KPIs | 0 |")
                .contains("| 11 | 7 | 45: 11 general disclosures, 34 KPIs | 75 |");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[B5.3](#b5-3); – ; – ; – ; C ; C ; C ; C ; C",
                "[D.28(a)](#d-28-a); – ; – ; – ; – ; – ; M ; M ; M",
                "[D.28(c)](#d-28-c); – ; – ; – ; – ; – ; C C V ; C C V ; C M V",
                "[D.36](#d-36); – ; – ; – ; – ; – ; V ; V ; V"
            })
    void a_cell_has_one_letter_where_the_classes_agree_and_three_where_they_differ(
            String provision,
            String y2016,
            String y2017,
            String y2019,
            String y2020,
            String y2024,
            String y2025,
            String april2025,
            String y2026) {
        assertThat(page)
                .contains("| "
                        + String.join(" | ", provision, y2016, y2017, y2019, y2020, y2024, y2025, april2025, y2026)
                        + " |\n");
    }

    @Test
    void what_binds_alike_is_drawn_together() {
        assertThat(page)
                .contains(
                        "| [A1.1](#a1-1), [A1.3](#a1-3) to [A1.6](#a1-6), [A2.1](#a2-1) to [A2.5](#a2-5), [A3.1](#a3-1) |"
                                + " V | C | C | C | C | C | C | C |\n");
    }
}
