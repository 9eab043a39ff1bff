package io.github.hkesg.testkit;

import static io.github.hkesg.testkit.SampleEnvironment.figure;

import io.github.hkesg.model.kpi.AntiCorruption;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.Contribution;
import io.github.hkesg.model.kpi.ProductResponsibility;
import io.github.hkesg.model.kpi.SupplierPractice;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.quantity.Count;

/** A year's figures of aspects B5 to B8. */
final class SampleOperations {
    static final Suppliers SUPPLIERS = Suppliers.builder()
            .total(50)
            .region("Hong Kong", 20)
            .region("Mainland China", 30)
            .addPractices(
                    new SupplierPractice("Supplier code", Count.of(50), figure("100.0", "%")),
                    new SupplierPractice("Site visits", Count.of(20), figure("40.0", "%")))
            .build();

    static final ProductResponsibility PRODUCTS = ProductResponsibility.builder()
            .sold(figure("10000", "piece"))
            .recalled(figure("0", "piece"))
            .recalledShare(figure("0.0", "%"))
            .complaints(Count.of(2))
            .serviceRequests(Count.of(300))
            .complaintResponseRate(figure("100.0", "%"))
            .complaintResolutionRate(figure("100.0", "%"))
            .build();

    static final AntiCorruption ANTI_CORRUPTION = AntiCorruption.builder()
            .concludedCases(Count.ZERO)
            .directorsTrained(Count.of(5))
            .directorsTrainedShare(figure("100.0", "%"))
            .directorTrainingHours(figure("10.0", "h"))
            .staffTrained(Count.of(80))
            .staffTrainedShare(figure("80.0", "%"))
            .staffTrainingHours(figure("120.0", "h"))
            .build();

    static final CommunityInvestment COMMUNITY = CommunityInvestment.builder()
            .addContributions(
                    Contribution.of("education", figure("7000", "HKD"), figure("40", "h")),
                    Contribution.of("health", figure("3000", "HKD"), figure("20", "h")))
            .totalMoney(figure("10000", "HKD"))
            .totalHours(figure("60", "h"))
            .volunteerAttendances(Count.of(15))
            .activities(Count.of(2))
            .build();

    private SampleOperations() {}
}
