package io.github.hkesg.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.RecordTree;
import io.github.hkesg.model.json.EsgJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on the format of a report is that of the records, and complete. */
class JsonPageTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "reports", "every-field.json");

    private final EsgReport report;
    private final String page;

    JsonPageTest() throws IOException {
        report = EsgJson.read(EXAMPLE);
        page = JsonPage.write(report);
    }

    private static List<String> found(String text, String regex) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void the_page_is_what_would_be_written_now() throws IOException {
        GeneratedPage.assertUpToDate("json.md", page);
    }

    @Test
    void every_component_has_a_meaning() {
        assertThat(JsonTypes.records()).isNotEmpty().allSatisfy(type -> assertThat(
                        SourceDocs.ofComponents(type).keySet())
                .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(java.lang.reflect.RecordComponent::getName)
                        .toList()));
    }

    @Test
    void every_value_has_a_meaning() {
        assertThat(JsonTypes.enums()).isNotEmpty().allSatisfy(type -> assertThat(
                        SourceDocs.ofConstants(type).keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
    }

    @Test
    void the_example_without_its_comments_is_the_report() {
        String example = page.substring(page.indexOf("```jsonc\n") + 9, page.indexOf("```\n\n## <a id=\"fields\""));
        String json = example.replaceAll("(?m)^\\s*// .*$", "");

        assertThat(EsgJson.parse(json)).isEqualTo(report);
        assertThat(found(example, "(?m)^\\s*// (.*)$"))
                .hasSize((int) RecordTree.componentsBelow(EsgReport.class).stream()
                        .filter(component -> JsonTypes.VALUES.stream()
                                .noneMatch(value -> component.startsWith(value.getSimpleName() + ".")))
                        .count());
    }

    @Test
    void every_link_within_the_page_leads_somewhere() {
        List<String> anchors = found(page, "<a id=\"([^\"]+)\"></a>");

        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(found(page, "\\]\\(#([^)]+)\\)")).isNotEmpty().allSatisfy(target -> assertThat(anchors)
                .contains(target));
    }
}
