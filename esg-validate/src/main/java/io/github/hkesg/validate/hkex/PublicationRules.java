package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.B_15;

import io.github.hkesg.model.ListingBoard;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.Publication;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When the report came out: Part A, paragraph 4; Main Board Rule 13.91, GEM Rule 17.103. */
final class PublicationRules {
    private static final LocalDate TOGETHER = LocalDate.of(2022, 1, 1);
    private static final LocalDate AFTER_YEAR_END = LocalDate.of(2020, 7, 1);
    private static final LocalDate AFTER_ANNUAL_REPORT = LocalDate.of(2016, 1, 1);
    private static final int MONTHS_AFTER_YEAR_END = 5;
    private static final int MONTHS_AFTER_ANNUAL_REPORT = 3;

    /** By which a Main Board issuer's annual report is due. */
    private static final int MONTHS_OF_ANNUAL_REPORT = 4;

    /** By which a GEM issuer's annual report was due under the Guide of 2016. */
    private static final int MONTHS_OF_GEM_ANNUAL_REPORT = 3;

    private static final String ESG_REPORT = "publication.esgReport";

    static final DisclosureRule LATE = Rule.named("publication.late")
            .kind(RuleKind.FORM)
            .cites(B_15)
            .check(context -> {
                LocalDate published = published(context);
                return published == null ? Rule.absent(ESG_REPORT) : late(context, published);
            });

    static final DisclosureRule BEFORE_YEAR_END = Rule.named("publication.before-year-end")
            .kind(RuleKind.FORM)
            .cites(B_15)
            .check(context -> {
                LocalDate published = published(context);
                return published == null
                        ? Rule.absent(ESG_REPORT)
                        : inTime(
                                context,
                                "publication.before-year-end",
                                published.isAfter(context.report().period().end()),
                                published,
                                context.report().period().end());
            });

    static final List<DisclosureRule> ALL = List.of(LATE, BEFORE_YEAR_END);

    private PublicationRules() {}

    private static @Nullable LocalDate published(RuleContext context) {
        Publication publication = context.report().publication();
        return publication == null ? null : publication.esgReport();
    }

    private static RuleOutcome late(RuleContext context, LocalDate published) {
        LocalDate start = context.financialYearStart();
        if (start.isBefore(AFTER_ANNUAL_REPORT)) {
            return RuleOutcome.passed();
        }
        if (!start.isBefore(AFTER_YEAR_END) && start.isBefore(TOGETHER)) {
            LocalDate last = monthsAfter(context.report().period().end(), MONTHS_AFTER_YEAR_END);
            return inTime(context, "publication.late.after-year-end", !published.isAfter(last), published, last);
        }
        Publication publication = context.report().publication();
        LocalDate annualReport = publication == null ? null : publication.annualReport();
        boolean together = !start.isBefore(TOGETHER);
        if (annualReport == null) {
            return lateWithoutAnnualReport(context, published, together);
        }
        LocalDate last = together ? annualReport : annualReport.plusMonths(MONTHS_AFTER_ANNUAL_REPORT);
        String key = together ? "publication.late.together" : "publication.late.after-annual-report";
        return inTime(context, key, !published.isAfter(last), published, last);
    }

    /**
     * An annual report whose day is not given came out when it was due at the latest. Since when GEM issuers have four months
     * instead of three is not certain; whoever takes no more than four is not held to be late.
     */
    private static RuleOutcome lateWithoutAnnualReport(RuleContext context, LocalDate published, boolean together) {
        boolean isGem = context.report().issuer().board() == ListingBoard.GEM;
        int annualReport = isGem && !together ? MONTHS_OF_GEM_ANNUAL_REPORT : MONTHS_OF_ANNUAL_REPORT;
        LocalDate last = monthsAfter(
                context.report().period().end(), together ? annualReport : annualReport + MONTHS_AFTER_ANNUAL_REPORT);
        return published.isAfter(last)
                ? inTime(context, "publication.late.annual-report-due", false, published, last)
                : Rule.undetermined(List.of("publication.annualReport"));
    }

    /** A month that ends on its last day is followed by months that do. */
    private static LocalDate monthsAfter(LocalDate end, int months) {
        LocalDate day = end.plusMonths(months);
        return end.equals(end.with(TemporalAdjusters.lastDayOfMonth()))
                ? day.with(TemporalAdjusters.lastDayOfMonth())
                : day;
    }

    private static RuleOutcome inTime(
            RuleContext context, String key, boolean isInTime, LocalDate published, LocalDate limit) {
        return isInTime
                ? RuleOutcome.passed()
                : RuleOutcome.of(List.of(context.finding(
                        key,
                        B_15,
                        Location.of("publication").field("esgReport"),
                        Map.of(
                                "published", Argument.of(published.toString()),
                                "limit", Argument.of(limit.toString())))));
    }
}
