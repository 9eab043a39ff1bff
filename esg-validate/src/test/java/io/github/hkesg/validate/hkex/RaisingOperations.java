package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ExampleReport.COMMUNITY;
import static io.github.hkesg.validate.hkex.ExampleReport.PRODUCTS;
import static io.github.hkesg.validate.hkex.ExampleReport.SUPPLIERS;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.ExampleReport.with;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static java.util.Map.entry;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.AntiCorruption;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.Contribution;
import io.github.hkesg.model.kpi.ProductResponsibility;
import io.github.hkesg.model.kpi.SupplierPractice;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.quantity.Count;
import java.util.Map;

/** Reports whose figures on operating practices and community raise something: aspects B5 to B8. */
final class RaisingOperations {
    static final Map<String, EsgReport> ALL = Map.ofEntries(
            entry(
                    "suppliers.practice.share.reconcile",
                    with(year -> year.withSuppliers(SUPPLIERS.withPractices(practice("45"))))),
            entry(
                    "products.recalled-share.reconcile",
                    with(year ->
                            year.withProductResponsibility(recalled("3", "200").withRecalledShare(figure("5", "%"))))),
            entry(
                    "products.recalled.exceeds-sold",
                    with(year -> year.withProductResponsibility(recalled("300", "200")))),
            entry(
                    "complaints.rate.above-100",
                    with(year ->
                            year.withProductResponsibility(PRODUCTS.withComplaintResponseRate(figure("101", "%"))))),
            entry("corruption.cases.reconcile", with(year -> year.withAntiCorruption(concluded(1)))),
            entry(
                    "corruption.trained-share.above-100",
                    with(year -> year.withAntiCorruption(concluded(0).withStaffTrainedShare(figure("120", "%"))))),
            entry(
                    "complaints.rate.impossible",
                    with(year -> year.withProductResponsibility(
                            PRODUCTS.withComplaints(Count.of(2)).withComplaintResponseRate(figure("90", "%"))))),
            entry("suppliers.practice.share.above-100", with(year -> year.withSuppliers(share("105")))),
            entry("suppliers.practice.share.impossible", with(year -> year.withSuppliers(share("45.1")))),
            entry("corruption.trained-share.impossible", with(year -> year.withAntiCorruption(trained(1, "90.0")))),
            entry("corruption.staff-trained-share.reconcile", with(year -> year.withAntiCorruption(trained(80, "50")))),
            entry("community.hours.sum", with(year -> year.withCommunityInvestment(volunteering("25")))),
            entry("suppliers.region.sum", with(year -> year.withSuppliers(SUPPLIERS.withTotal(Count.of(52))))),
            entry(
                    "suppliers.practice.exceeds-total",
                    with(year -> year.withSuppliers(
                            SUPPLIERS.withPractices(new SupplierPractice("Supplier code", Count.of(51), null))))),
            entry(
                    "complaints.exceed-requests",
                    with(year -> year.withProductResponsibility(
                            PRODUCTS.withComplaints(Count.of(1)).withServiceRequests(Count.ZERO)))),
            entry(
                    "community.money.sum",
                    with(year -> year.withCommunityInvestment(COMMUNITY.withTotalMoney(figure("12000", "HKD"))))));

    private RaisingOperations() {}

    static Suppliers share(String share) {
        return SUPPLIERS.withPractices(new SupplierPractice("Supplier code", null, figure(share, "%")));
    }

    static AntiCorruption trained(long staff, String share) {
        return concluded(0).withStaffTrained(Count.of(staff)).withStaffTrainedShare(figure(share, "%"));
    }

    static SupplierPractice practice(String share) {
        return new SupplierPractice("Supplier code", Count.of(50), figure(share, "%"));
    }

    static ProductResponsibility recalled(String recalled, String sold) {
        return PRODUCTS.withRecalled(figure(recalled, "piece")).withSold(figure(sold, "piece"));
    }

    static AntiCorruption concluded(long cases) {
        return AntiCorruption.builder().concludedCases(Count.of(cases)).build();
    }

    static CommunityInvestment volunteering(String total) {
        return CommunityInvestment.builder()
                .addContributions(Contribution.of("education", null, figure("12", "h")))
                .addContributions(Contribution.of("health", null, figure("8", "h")))
                .totalHours(figure(total, "h"))
                .build();
    }
}
