package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B6ProductRules.COMPLAINTS_EXCEED_REQUESTS;
import static io.github.hkesg.validate.hkex.B6ProductRules.COMPLAINT_RATES;
import static io.github.hkesg.validate.hkex.B6ProductRules.COMPLAINT_RATE_IMPOSSIBLE;
import static io.github.hkesg.validate.hkex.B6ProductRules.RECALLED_EXCEEDS_SOLD;
import static io.github.hkesg.validate.hkex.B6ProductRules.RECALLED_SHARE;
import static io.github.hkesg.validate.hkex.ExampleReport.PRODUCTS;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.ProductResponsibility;
import io.github.hkesg.model.quantity.Count;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B6ProductRulesTest {
    @ParameterizedTest
    @CsvSource({
        "223, 40374, passed",
        "223, 223, passed",
        "0, 0, passed",
        "224, 223, ERROR B6.2 complaints.exceed-requests @performance[2].productResponsibility.complaints",
        "224, , undetermined: outcome.undetermined missing=productResponsibility.serviceRequests",
        ", 223, not applicable: outcome.absent subject=productResponsibility.complaints"
    })
    void complaints_are_among_the_requests(@Nullable Long complaints, @Nullable Long requests, String expected) {
        Count complained = complaints == null ? null : Count.of(complaints);
        Count requested = requests == null ? null : Count.of(requests);

        assertThat(Outcomes.of(
                        COMPLAINTS_EXCEED_REQUESTS,
                        ExampleReport.with(year -> year.withProductResponsibility(
                                PRODUCTS.withComplaints(complained).withServiceRequests(requested)))))
                .containsExactly(expected);
    }

    private static EsgReport with(ProductResponsibility products) {
        return ExampleReport.with(year -> year.withProductResponsibility(products));
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, 30, piece, 2000, piece, passed",
        "1.5, 30, kg, 2.000, t, passed",
        "2.5, 30, piece, 2000, piece,"
                + " ERROR B6.1 products.recalled-share.reconcile @performance[2].productResponsibility.recalledShare",
        "1.5, 30, piece, 2.0, t, undetermined: outcome.undetermined missing=productResponsibility.sold",
        "1.5, 30, piece, 0, piece, undetermined: outcome.undetermined missing=productResponsibility.sold"
    })
    void the_share_recalled_is_that_of_what_was_sold(
            String share, String recalled, String unit, String sold, String soldUnit, String expected) {
        ProductResponsibility products = PRODUCTS.withRecalledShare(figure(share, "%"))
                .withRecalled(figure(recalled, unit))
                .withSold(figure(sold, soldUnit));

        assertThat(Outcomes.of(RECALLED_SHARE, with(products))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2000, piece, passed",
        "2002, piece, WARNING B6.1 products.recalled.exceeds-sold @performance[2].productResponsibility.recalled",
        "3, t, undetermined: outcome.undetermined missing=productResponsibility.sold"
    })
    void no_more_is_recalled_than_was_sold(String recalled, String unit, String expected) {
        ProductResponsibility products =
                PRODUCTS.withRecalled(figure(recalled, unit)).withSold(figure("2000", "piece"));

        assertThat(Outcomes.of(RECALLED_EXCEEDS_SOLD, with(products))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 99, passed",
        "101, 99, ERROR B6.2 complaints.rate.above-100 @performance[2].productResponsibility.complaintResponseRate",
        "99, 101, ERROR B6.2 complaints.rate.above-100 @performance[2].productResponsibility.complaintResolutionRate"
    })
    void no_more_than_all_complaints_are_answered(String response, String resolution, String expected) {
        ProductResponsibility products = PRODUCTS.withComplaintResponseRate(figure(response, "%"))
                .withComplaintResolutionRate(figure(resolution, "%"));

        assertThat(Outcomes.of(COMPLAINT_RATES, with(products))).containsExactly(expected);
    }

    @Test
    void without_rates_of_complaints_there_is_nothing_to_check() {
        assertThat(Outcomes.of(COMPLAINT_RATES, with(PRODUCTS)))
                .containsExactly("not applicable: outcome.absent subject=productResponsibility.complaintResponseRate");
    }

    /** Of 40 complaints, 39 are 97.5 %. */
    @ParameterizedTest
    @CsvSource({
        "40, 97.5, passed",
        "40, 97, passed",
        "40, 98, passed",
        "40, 99, WARNING",
        "40, 97.4, WARNING",
        "223, 99.0, WARNING",
        "223, 99.1, passed",
        "0, 100, undetermined: outcome.undetermined missing=productResponsibility.complaints"
    })
    void a_rate_of_complaints_is_that_of_whole_complaints(long complaints, String rate, String expected) {
        ProductResponsibility answered =
                PRODUCTS.withComplaints(Count.of(complaints)).withComplaintResponseRate(figure(rate, "%"));
        ProductResponsibility settled =
                PRODUCTS.withComplaints(Count.of(complaints)).withComplaintResolutionRate(figure(rate, "%"));

        assertThat(Outcomes.of(COMPLAINT_RATE_IMPOSSIBLE, with(answered)))
                .containsExactly(impossible(expected, "complaintResponseRate"));
        assertThat(Outcomes.of(COMPLAINT_RATE_IMPOSSIBLE, with(settled)))
                .containsExactly(impossible(expected, "complaintResolutionRate"));
    }

    private static String impossible(String expected, String figure) {
        return expected.equals("WARNING")
                ? "WARNING B6.2 complaints.rate.impossible @performance[2].productResponsibility." + figure
                : expected;
    }

    @Test
    void a_rate_that_a_note_defines_is_not_asked_about() {
        ProductResponsibility noted = PRODUCTS.withComplaints(Count.of(40))
                .withComplaintResolutionRate(figure("99", "%"))
                .withNotes(Note.on(
                        "complaintResolutionRate",
                        NoteKind.DEFINITION,
                        "Of the complaints of this year and those open from last year."));

        assertThat(Outcomes.of(COMPLAINT_RATE_IMPOSSIBLE, with(noted))).containsExactly("passed");
        assertThat(Outcomes.of(COMPLAINT_RATE_IMPOSSIBLE, with(PRODUCTS)))
                .containsExactly("not applicable: outcome.absent subject=productResponsibility.complaintResponseRate");
    }
}
