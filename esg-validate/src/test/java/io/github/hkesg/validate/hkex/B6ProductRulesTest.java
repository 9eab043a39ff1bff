package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B6ProductRules.COMPLAINTS_EXCEED_REQUESTS;
import static io.github.hkesg.validate.hkex.ExampleReport.PRODUCTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.quantity.Count;
import org.jspecify.annotations.Nullable;
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
}
