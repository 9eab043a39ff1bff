package io.github.hkesg.examples.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.row.InvalidRowsException;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Issuer;
import io.github.hkesg.model.ListingBoard;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.rule.RuleKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's second calculation: what it prints, and that its figures hold up against the rules. */
class RawDataTest {
    private static final Path DATA = Path.of("data");

    private static PerformanceData compute(ByteArrayOutputStream out) throws IOException {
        return RawData.compute(RawFiles.read(DATA, RawData.YEAR), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private static List<String> printed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        compute(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void the_readme_shows_the_code() throws IOException {
        String source = Files.readString(Path.of("src/main/java/io/github/hkesg/examples/raw/RawData.java"));
        String snippet = source.substring(source.indexOf("// readme: raw-data\n"), source.indexOf("// readme: end"));
        String code = snippet.substring(snippet.indexOf('\n') + 1).stripIndent().strip();

        assertThat(readme()).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_readme_shows_what_is_printed() throws IOException {
        String afterCode = readme().substring(readme().indexOf("Roster roster = Roster.of("));
        String block = afterCode.substring(afterCode.indexOf("```text\n") + "```text\n".length());
        List<String> shown = block.substring(0, block.indexOf("```"))
                .lines()
                .filter(line -> !line.equals("…"))
                .toList();

        assertThat(printed()).hasSize(94).containsSubsequence(shown);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("..", "..", "README.md"));
    }

    /** Every figure that the report would print is looked at by the rules of arithmetic and plausibility. */
    @Test
    void the_figures_hold_up_against_the_rules() throws IOException {
        PerformanceData figures = compute(new ByteArrayOutputStream());
        EsgReport report = EsgReport.builder()
                .issuer(new Issuer("Example Holdings", null, null, ListingBoard.MAIN_BOARD, false))
                .period(RawData.YEAR)
                .addPerformance(figures)
                .build();

        ValidationReport result = EsgValidator.hkex().validate(report);

        assertThat(result.results().stream()
                        .filter(ruled -> ruled.outcome() instanceof RuleOutcome.Passed)
                        .map(ruled -> ruled.rule().toString()))
                .contains(
                        "workforce.breakdown.sum",
                        "turnover.overall.outside-groups",
                        "training.average-hours.reconcile",
                        "training.percent-trained.above-100");
        assertThat(result.findings())
                .filteredOn(finding -> finding.kind() == RuleKind.ARITHMETIC || finding.kind() == RuleKind.PLAUSIBILITY)
                .isEmpty();
    }

    @Test
    void every_cell_that_cannot_be_read_is_named(@TempDir Path directory) throws IOException {
        copyData(directory);
        Files.writeString(directory.resolve("energy-bills.csv"), """
                site,from,to,kWh
                Office,2025-01-01,2025-02-28,2684.7
                ,2025-03-01,2025-02-30,12 4
                Office,2025-05-31,2025-05-01,12
                Office,2025-05-01,2025-05-31,1e999999999
                """);

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> RawFiles.read(directory, RawData.YEAR))
                .withMessage(String.join(
                        System.lineSeparator(),
                        "energy-bills.csv: line 3, site: is missing",
                        "energy-bills.csv: line 3, kWh: is no number: 12 4",
                        "energy-bills.csv: line 3, to: is no date: 2025-02-30",
                        "energy-bills.csv: line 4: The period ends on 2025-05-01, before it starts on 2025-05-31",
                        "energy-bills.csv: line 5: value has more than 100 digits"));
    }

    @Test
    void a_column_that_is_not_there_is_named_in_every_line(@TempDir Path directory) throws IOException {
        copyData(directory);
        Files.writeString(directory.resolve("vehicle-log.csv"), "date,vehicle,litres\n2025-01-12,Van 1,41.60\n");

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> RawFiles.read(directory, RawData.YEAR))
                .withMessage("vehicle-log.csv: line 2, litres of petrol: is missing");
    }

    @Test
    void a_bill_of_another_year_is_named(@TempDir Path directory) throws IOException {
        copyData(directory);
        Files.writeString(
                directory.resolve("energy-bills.csv"), "site,from,to,kWh\nOffice,2024-12-15,2025-01-14,100\n");

        assertThatExceptionOfType(InvalidRowsException.class)
                .isThrownBy(() -> RawFiles.read(directory, RawData.YEAR))
                .withMessage("row 1, period: 2024-12-15/2025-01-14 is not within the reporting period 2025.");
    }

    private static void copyData(Path directory) throws IOException {
        for (String name : List.of("roster.csv", "training-log.csv", "energy-bills.csv", "vehicle-log.csv")) {
            Files.copy(DATA.resolve(name), directory.resolve(name));
        }
    }
}
