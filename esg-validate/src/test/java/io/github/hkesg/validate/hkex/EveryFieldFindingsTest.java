package io.github.hkesg.validate.hkex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.validate.EsgValidator;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Everything but silence that is found in the example that has every field once. It is no compliant report: it has one entry
 * of each kind only, so that what it passes over is left out here.
 */
class EveryFieldFindingsTest {
    private static final Path FILE = Path.of("..", "examples", "reports", "every-field.json");

    @Test
    void these_are_the_findings() throws IOException {
        assertThat(EsgValidator.hkex().validate(EsgJson.read(FILE)).findings())
                .filteredOn(finding -> !finding.messageKey().startsWith("provision.undisclosed"))
                .map(Outcomes::line)
                .containsExactly(
                        "ERROR A1.3 not-applicable.contradicted-by-figure @disclosures[\"A1.3\"]",
                        "ERROR A1.3 not-applicable.unjustified @disclosures[\"A1.3\"]",
                        "INFO A1.3 kpi.intensity.denominator-missing"
                                + " @performance[1].waste.hazardous.intensities[0].denominator",
                        "INFO A2.2 kpi.intensity.denominator-missing @performance[1].water.intensities[0].denominator",
                        "ERROR A2.5 not-applicable.contradicted-by-figure @disclosures[\"A2.5\"]",
                        "ERROR B1.2 kpi.breakdown-missing @performance[1].turnover.breakdowns.AGE_GROUP",
                        "WARNING B6.1 explained.contradicted-by-figure @disclosures[\"B6.1\"]",
                        "ERROR D.25 reported.without-reference @disclosures[\"D.25\"].references");
    }
}
