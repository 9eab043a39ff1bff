package io.github.hkesg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is right is not called wrong: reports that differ from the truth by their roundings alone. */
class SpecificityTest {
    private static final int REPORTS = 100;

    /** Years of drawn figures do jump; that a reviewer would ask why is no false alarm. */
    private static boolean isJump(Finding finding) {
        return finding.rule().value().endsWith("year-on-year-jump");
    }

    @Test
    void nothing_is_raised_in_consistent_reports_however_their_figures_are_rounded() {
        EsgValidator validator = EsgValidator.hkex();
        List<String> alarms = new ArrayList<>();
        int recomputed = 0;
        for (int seed = 0; seed < REPORTS; seed++) {
            var result = validator.validate(ConsistentReports.of(seed));
            recomputed += result.recomputations().size();
            for (Finding finding : result.findings()) {
                if (!isJump(finding)) {
                    alarms.add("seed " + seed + ": " + Descriptions.of(finding));
                }
            }
        }

        System.out.printf(
                Locale.ROOT,
                "Specificity: %d false alarms in %d consistent reports, %d figures recomputed%n",
                alarms.size(),
                REPORTS,
                recomputed);
        assertThat(alarms).isEmpty();
    }
}
