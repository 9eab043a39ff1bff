package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Issuer;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.validate.rule.RuleContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The report that was given as last year's, and whether it is one of the same issuer for an earlier period. */
final class PriorReport {
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    private PriorReport() {}

    /** Last year's report of the same issuer; null if none was given, or one that is not. */
    static @Nullable EsgReport of(RuleContext context) {
        EsgReport prior = context.prior();
        boolean isFit = prior != null
                && isOfSameIssuer(prior, context.report())
                && prior.period().end().isBefore(context.report().period().start());
        return isFit ? prior : null;
    }

    /**
     * By stock code, as number: the Exchange prints 1 and 00001 for one. Without two codes by either name, because a list of
     * figures must not be held against those of an issuer that only may be the same.
     */
    static boolean isOfSameIssuer(EsgReport prior, EsgReport report) {
        Issuer before = prior.issuer();
        Issuer now = report.issuer();
        String codeBefore = before.stockCode();
        String codeNow = now.stockCode();
        if (codeBefore != null && codeNow != null) {
            return number(codeBefore).equals(number(codeNow));
        }
        String localName = before.localName();
        return before.name().strip().equalsIgnoreCase(now.name().strip())
                || (localName != null && localName.equals(now.localName()));
    }

    private static String number(String stockCode) {
        return LEADING_ZEROS.matcher(stockCode.strip()).replaceFirst("");
    }

    /** The figures of a year, or null if the report has none for it. */
    static @Nullable PerformanceData yearOf(EsgReport report, ReportingPeriod period) {
        return report.performance().stream()
                .filter(year -> year.period().equals(period))
                .findFirst()
                .orElse(null);
    }
}
