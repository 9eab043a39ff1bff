package io.github.hkesg.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what is compiled, and what it prints is what comes out. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path SOURCE =
            Path.of("src", "main", "java", "io", "github", "hkesg", "examples", "first", "FirstReport.java");
    private static final Path REPORT = ROOT.resolve(Path.of("examples", "reports", "qiniu-2025.json"));

    private final String readme;

    ReadmeTest() throws IOException {
        readme = Files.readString(ROOT.resolve("README.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "calculate", "build"})
    void the_readme_shows_the_code_of_the_example(String snippet) throws IOException {
        assertThat(readme).contains("```java\n" + code(snippet) + "\n```");
    }

    @Test
    void the_check_prints_what_the_readme_says() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FirstReport.check(REPORT, new PrintStream(bytes, true, StandardCharsets.UTF_8));

        List<String> printed = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(printed).hasSize(27).containsSubsequence(shownAfter("check"));
    }

    @Test
    void the_calculation_prints_what_the_readme_says() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FirstReport.calculate(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).isEqualTo(shownAfter("calculate"));
    }

    @Test
    void the_workforce_has_every_row_that_was_added() {
        Workforce workforce = FirstReport.build();

        assertThat(workforce.total()).isEqualTo(Count.of(325));
        assertThat(workforce.breakdowns())
                .containsOnlyKeys(BreakdownDimension.GENDER, BreakdownDimension.REGION)
                .allSatisfy((dimension, breakdown) ->
                        assertThat(Breakdown.sum(breakdown)).isEqualTo(Count.of(325)));
    }

    private static String code(String snippet) throws IOException {
        String source = Files.readString(SOURCE);
        Matcher region = Pattern.compile("// readme: " + snippet + "\n(.*?)\n *// readme: end", Pattern.DOTALL)
                .matcher(source);
        assertThat(region.find()).as(snippet).isTrue();
        return region.group(1).stripIndent();
    }

    /** The lines of the text block that follows a snippet, without those that only say that something was left out. */
    private List<String> shownAfter(String snippet) {
        try {
            int start = readme.indexOf(code(snippet));
            Matcher block =
                    Pattern.compile("```text\n(.*?)\n```", Pattern.DOTALL).matcher(readme);
            assertThat(block.find(start)).as(snippet).isTrue();
            return block.group(1).lines().filter(line -> !line.equals("…")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
