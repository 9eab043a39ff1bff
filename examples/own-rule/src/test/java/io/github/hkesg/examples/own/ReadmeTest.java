package io.github.hkesg.examples.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.model.text.MessageCatalog;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.message.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows of a rule of one's own is what is compiled, and what it prints is what comes out. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path SOURCE =
            Path.of("src", "main", "java", "io", "github", "hkesg", "examples", "own", "OwnRule.java");

    private static final Path WAIVERS = Path.of("waivers.json");

    private final String readme;
    private final EsgReport report;

    ReadmeTest() throws IOException {
        readme = Files.readString(ROOT.resolve("README.md"));
        report = EsgJson.read(ROOT.resolve(Path.of("examples", "reports", "qiniu-2025.json")));
    }

    private static String code(String snippet) throws IOException {
        Matcher region = Pattern.compile("// readme: " + snippet + "\n(.*?)\n *// readme: end", Pattern.DOTALL)
                .matcher(Files.readString(SOURCE));
        assertThat(region.find()).as(snippet).isTrue();
        return region.group(1).stripIndent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "use", "submission"})
    void the_readme_shows_the_code_of_the_example_in_under_fifteen_lines(String snippet) throws IOException {
        assertThat(readme).contains("```java\n" + code(snippet) + "\n```");
        assertThat(code(snippet).lines()).hasSizeLessThan(15);
    }

    @Test
    void it_prints_what_the_readme_says() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OwnRule.check(report, WAIVERS, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        Matcher shown = Pattern.compile("```text\n(.*?)\n```", Pattern.DOTALL).matcher(readme);
        assertThat(shown.find(readme.indexOf(code("use")))).isTrue();
        List<String> lines =
                shown.group(1).lines().filter(line -> !line.equals("…")).toList();

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().toList()).containsSubsequence(lines);
    }

    @Test
    void the_limit_is_exceeded_only_above_thirty_percent() {
        EsgValidator validator = EsgValidator.hkex(rules -> rules.with(OwnRule.TURNOVER_LIMIT));

        assertThat(validator.validate(report).findings())
                .filteredOn(finding -> finding.rule().equals(OwnRule.TURNOVER_LIMIT.id()))
                .extracting(finding -> finding.location().path())
                .containsExactly("performance[0].turnover.overall", "performance[1].turnover.overall");
    }

    @ParameterizedTest
    @EnumSource
    void its_texts_exist_in_every_language(Language language) {
        Messages messages = Messages.in(language).with(MessageCatalog.load(OwnRule.class, "texts"));

        assertThat(messages.describe(OwnRule.TURNOVER_LIMIT.id())).isNotBlank();
    }

    @Test
    void the_readme_shows_the_waivers() throws IOException {
        assertThat(readme).contains("```json\n" + Files.readString(WAIVERS) + "```");
    }
}
