package io.github.hkesg.calc.factor;

import static io.github.hkesg.calc.factor.StandardFactors.CHINA_NATIONAL_GRID;
import static io.github.hkesg.calc.factor.StandardFactors.hongKongFuel;
import static io.github.hkesg.model.kpi.EnergySource.GASOLINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The list of factors says what is shipped.
 *
 * <p>After a change of the files, {@code mvn test -pl esg-calc -am -Dtest=FactorsDocumentTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.update=true} writes it anew; read the difference before keeping it.
 */
class FactorsDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "factors.md");
    private static final Path SOURCE =
            Path.of("src", "test", "java", "io", "github", "hkesg", "calc", "factor", "FactorsDocumentTest.java");
    private static final Path EXAMPLE =
            Path.of("src", "test", "resources", "io", "github", "hkesg", "calc", "factor", "example-factors.json");

    private static String written() throws IOException {
        return FactorsDocument.of(Shipped.FILES, code(), Files.readString(EXAMPLE));
    }

    /** The lines of this class that the list shows. */
    private static String code() throws IOException {
        Matcher lines = Pattern.compile("\n( *)// docs: lookups\n(.*?)\n *// docs: end", Pattern.DOTALL)
                .matcher(Files.readString(SOURCE));
        assertThat(lines.find()).isTrue();
        return lines.group(2).stripIndent() + "\n";
    }

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(DOCUMENT, written());
        }
    }

    @Test
    void the_list_of_factors_is_that_of_the_files() throws IOException {
        assertThat(Files.readString(DOCUMENT))
                .as("stale; -Ddocs.update=true writes it anew, see this class")
                .isEqualTo(written());
    }

    @Test
    void every_row_is_in_the_list() throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(FactorSet.standard().all()).allSatisfy(row -> assertThat(document)
                .contains("| `" + row.id() + "` | " + row.value().toPlainString() + " | " + row.unit() + " |"));
        assertThat(document.lines().filter(line -> line.startsWith("| `"))).hasSize(653);
    }

    @Test
    void the_lookups_that_it_shows_work() throws IOException {
        Path file = EXAMPLE;
        // docs: lookups
        FactorSet factors = FactorSet.standard().overlaidWith(FactorSet.read(file)); // your own on top

        PublishedFactor grid = factors.require(CHINA_NATIONAL_GRID, 2023); // by key and data year
        PublishedFactor same = factors.require("cn-grid.national.2023"); // by id
        PublishedFactor then = factors.latestAsOf(CHINA_NATIONAL_GRID, LocalDate.of(2025, 6, 30)); // of data year 2022
        AppliedFactor applied = grid.appliedFor(2025); // for a calculator; its receipt marks a year it is not meant for

        PerGasFactor petrol = factors.requirePerGas(hongKongFuel(GASOLINE, "passenger-car"), 2022); // CO2, CH4, N2O
        AppliedFactor methane = GwpSet.AR6.potential("CH4");
        AppliedFactor blend = GwpSet.AR6.potential(RefrigerantBlend.R_410A); // computed from its composition
        // docs: end
        assertThat(same).isEqualTo(grid);
        assertThat(then.id()).isEqualTo("cn-grid.national.2022");
        assertThat(applied.citation().outsideIntendedYears()).isFalse();
        assertThat(petrol.co2().citation().id()).isEqualTo("hkex.petrol.passenger-car.co2");
        assertThat(methane.value()).isEqualByComparingTo("27.9");
        assertThat(blend.value()).isEqualByComparingTo("2255.5");
    }

    @Test
    void the_file_that_it_shows_can_be_read() throws IOException {
        assertThat(FactorSet.read(EXAMPLE).all())
                .extracting(PublishedFactor::id)
                .containsExactly("example-power.2023", "example-power.2024");
    }
}
