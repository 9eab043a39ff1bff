package io.github.hkesg.testkit;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.AntiCorruption;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.ConcludedCase;
import io.github.hkesg.model.kpi.Contribution;
import io.github.hkesg.model.kpi.Defendant;
import io.github.hkesg.model.kpi.ProductResponsibility;
import io.github.hkesg.model.kpi.SupplierPractice;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Collections;

/** Suppliers, products, anti-corruption and community investment of a made-up issuer. */
final class Operations {
    private static final int DIRECTORS = 9;

    private final Draw draw;
    private final Yearly yearly;

    Operations(Yearly yearly) {
        draw = yearly.draw;
        this.yearly = yearly;
    }

    void addYear(PerformanceData.Builder year, int people, BigDecimal sold) {
        year.suppliers(suppliers())
                .productResponsibility(products(sold))
                .antiCorruption(antiCorruption(people))
                .communityInvestment(community());
    }

    private Suppliers suppliers() {
        int here = draw.between(1, 200);
        int there = draw.between(0, 200);
        return Suppliers.builder()
                .total(here + there)
                .region("Hong Kong", here)
                .region("Mainland China", there)
                .addPractices(
                        practice("Supplier code", here + there, here + there),
                        practice("Site visits", draw.between(0, here + there), here + there))
                .build();
    }

    private SupplierPractice practice(String name, int covered, int total) {
        return new SupplierPractice(name, Count.of(covered), draw.percent(covered, total));
    }

    private ProductResponsibility products(BigDecimal sold) {
        int requests = draw.between(0, 1000);
        BigDecimal recalled = sold.multiply(draw.fraction());
        int complaints = draw.between(0, requests);
        return ProductResponsibility.builder()
                .sold(draw.printed(sold, "piece"))
                .recalled(draw.printed(recalled, "piece"))
                .recalledShare(draw.percent(recalled, sold))
                .complaints(Count.of(complaints))
                .serviceRequests(Count.of(requests))
                .complaintResponseRate(partOf(complaints))
                .complaintResolutionRate(partOf(complaints))
                .build();
    }

    /** Of no complaints, all. */
    private Quantity partOf(int complaints) {
        return complaints == 0 ? draw.percent(1, 1) : draw.percent(draw.between(0, complaints), complaints);
    }

    private AntiCorruption antiCorruption(int people) {
        int cases = draw.oneIn(2) ? 0 : draw.between(1, 3);
        int directors = draw.between(1, DIRECTORS);
        int staff = draw.between(1, people);
        return AntiCorruption.builder()
                .concludedCases(Count.of(cases))
                .cases(Collections.nCopies(cases, new ConcludedCase(Defendant.EMPLOYEE, "Dismissed by the court.")))
                .directorsTrained(Count.of(directors))
                .directorsTrainedShare(draw.percent(directors, DIRECTORS))
                .directorTrainingHours(yearly.printed("hours of directors", 30, "h"))
                .staffTrained(Count.of(staff))
                .staffTrainedShare(draw.percent(staff, people))
                .staffTrainingHours(yearly.printed("hours of staff", 300, "h"))
                .build();
    }

    private CommunityInvestment community() {
        BigDecimal education = draw.amount(100_000);
        BigDecimal health = draw.amount(100_000);
        BigDecimal educationHours = draw.amount(100);
        BigDecimal healthHours = draw.amount(100);
        return CommunityInvestment.builder()
                .addContributions(
                        Contribution.of("education", draw.printed(education, "HKD"), draw.printed(educationHours, "h")),
                        Contribution.of("health", draw.printed(health, "HKD"), draw.printed(healthHours, "h")))
                .totalMoney(draw.printed(education.add(health), "HKD"))
                .totalHours(draw.printed(educationHours.add(healthHours), "h"))
                .volunteerAttendances(Count.of(draw.between(0, 100)))
                .activities(Count.of(draw.between(2, 9)))
                .build();
    }
}
