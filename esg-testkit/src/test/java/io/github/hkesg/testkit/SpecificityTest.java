package io.github.hkesg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is right is not called wrong: reports that differ from the truth by their roundings alone. */
class SpecificityTest {
    /** More of them with {@code -Dtestkit.reports=20000}. */
    private static final int REPORTS = Integer.getInteger("testkit.reports", 300);

    /** Those for financial years from 2016 on. */
    private static final int EDITIONS = 3;

    @Test
    void nothing_is_raised_in_consistent_reports_however_their_figures_are_rounded() {
        EsgValidator validator = EsgValidator.hkex();
        List<String> alarms = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        int recomputed = 0;
        for (int seed = 0; seed < REPORTS; seed++) {
            ConsistentReports.Drawn drawn = ConsistentReports.of(seed);
            ValidationReport result = validator.validate(drawn.report(), drawn.prior());
            recomputed += result.recomputations().size();
            kinds.add(drawn.report().issuer().issuerClass() + " " + result.ruleSet());
            for (Finding finding : result.findings()) {
                alarms.add("seed " + seed + ": " + Descriptions.of(finding));
            }
        }

        System.out.printf(
                Locale.ROOT,
                "Specificity: %d false alarms in %d consistent reports, %d figures recomputed, %d classes and editions%n",
                alarms.size(),
                REPORTS,
                recomputed,
                kinds.size());
        assertThat(alarms).isEmpty();
        assertThat(kinds).hasSize(IssuerClass.values().length * EDITIONS);
    }
}
