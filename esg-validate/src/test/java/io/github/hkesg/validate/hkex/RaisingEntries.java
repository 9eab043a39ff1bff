package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.B_15;
import static io.github.hkesg.model.code.Provisions.D_28_C;
import static io.github.hkesg.model.code.Provisions.GD_A3;
import static io.github.hkesg.model.code.Provisions.KPI_A1_2;
import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.model.code.Provisions.KPI_A2_1;
import static io.github.hkesg.model.code.Provisions.KPI_A2_4;
import static io.github.hkesg.model.code.Provisions.KPI_A2_5;
import static io.github.hkesg.validate.hkex.Answers.explained;
import static io.github.hkesg.validate.hkex.Answers.notApplicable;
import static io.github.hkesg.validate.hkex.ExampleReport.WATER;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.with;
import static io.github.hkesg.validate.hkex.ExampleReport.year;
import static io.github.hkesg.validate.hkex.RaisingClimate.targets;
import static java.util.Map.entry;

import io.github.hkesg.model.BoundaryDifference;
import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ExplanationReason;
import io.github.hkesg.model.Publication;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.ReliefClaim;
import io.github.hkesg.model.ReportingBoundary;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.Relief;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.quantity.Count;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports whose entries, periods, notes or prior report raise something. */
final class RaisingEntries {
    static final String REASON = "Data centres are leased and produce no such waste.";

    static final Map<String, EsgReport> ALL = Map.ofEntries(
            entry("structure.constraint", with(year -> year.withWorkforce(WORKFORCE.withTotal(Count.of(-5))))),
            entry("provision.undisclosed", ExampleReport.of(2025).withoutDisclosure(KPI_A2_5)),
            entry(
                    "provision.repealed",
                    ExampleReport.of(2025).withDisclosure(KPI_A1_2, Disclosure.Reported.in("Environment"))),
            entry(
                    "provision.not-yet-in-force",
                    ExampleReport.of(2024).withDisclosure(D_28_C, Disclosure.Reported.in("Climate"))),
            entry("not-applicable.unjustified", notApplicable(KPI_A1_3, null)),
            entry("not-applicable.boilerplate", notApplicable(KPI_A1_3, "Not applicable to the Group.")),
            entry("not-applicable.mandatory", notApplicable(B_15, REASON)),
            entry("not-applicable.contradicted-by-figure", notApplicable(KPI_A1_3, REASON)),
            entry("explained.unreasoned", explained(KPI_A1_3, "Not material.")),
            entry("explained.unavailable-without-plan", explainedAs(KPI_A1_3, ExplanationReason.UNAVAILABLE)),
            entry(
                    "explained.climate-without-plan",
                    ExampleReport.of(2025)
                            .withDisclosure(D_28_C, new Disclosure.Explained(null, REASON, null, null, null))),
            entry("explained.mandatory", explained(B_15, REASON)),
            entry("not-applicable.general-disclosure", notApplicable(GD_A3, REASON)),
            entry("comparatives.status-changed", notApplicable(KPI_A2_5, REASON)),
            entry("comparatives.prior-report-unfit", ExampleReport.of(2025).withIssuer(ExampleReport.GEM_ISSUER)),
            entry("comparatives.target-revised", targets(Targets.COMPLETE.withBase(Targets.baseOf("90.0")))),
            entry("comparatives.target-dropped", ExampleReport.of(2025)),
            entry(
                    "note.figure-unknown",
                    with(year -> year.withWater(
                            WATER.withNotes(Note.on("totl", NoteKind.ESTIMATED, "Read from the bills."))))),
            entry(
                    "reported.without-reference",
                    ExampleReport.of(2025)
                            .withDisclosure(KPI_A2_1, new Disclosure.Reported(List.of(), List.of(), Set.of()))),
            entry("explained.contradicted-by-figure", explained(KPI_A1_3, REASON)),
            entry("reported.limb-unknown", reported(KPI_A2_4, "sourcing-issues")),
            entry("reported.limb-missing", reported(KPI_A2_4, "target")),
            entry("relief.not-offered", claimed(Relief.COMMERCIAL_SENSITIVITY, REASON)),
            entry("relief.unreasoned", claimed(Relief.REASONABLE_INFORMATION, null)),
            entry("publication.late", published(LocalDate.of(2026, 5, 29), LocalDate.of(2026, 4, 28))),
            entry("publication.before-year-end", published(LocalDate.of(2025, 4, 28), LocalDate.of(2025, 4, 28))),
            entry(
                    "comparatives.restated-without-note",
                    ExampleReport.of(
                            year(2023), year(2024).withWorkforce(WORKFORCE.withTotal(Count.of(101))), year(2025))),
            entry("comparatives.not-contiguous", ExampleReport.of(year(2022), year(2024), year(2025))),
            entry("performance.reporting-year-missing", ExampleReport.of(2025).withPerformance(year(2023), year(2024))),
            entry("performance.period-repeated", ExampleReport.of(year(2024), year(2025), year(2025))),
            entry(
                    "period.not-twelve-months",
                    ExampleReport.of(2025)
                            .withPeriod(new ReportingPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 30)))),
            entry("period.before-any-guide", ExampleReport.of(2010)),
            entry("boundary.difference-without-reason", headOfficeOnly(null)));

    private RaisingEntries() {}

    static EsgReport reported(Provision provision, String... limbs) {
        return ExampleReport.of(2025)
                .withDisclosure(
                        provision,
                        new Disclosure.Reported(List.of(new Reference("Environment", null)), List.of(), Set.of(limbs)));
    }

    static EsgReport claimed(Relief relief, @Nullable String reason) {
        return ExampleReport.of(2025)
                .withDisclosure(
                        D_28_C,
                        new Disclosure.Reported(
                                List.of(new Reference("Climate", null)),
                                List.of(new ReliefClaim(relief, reason)),
                                Set.of()));
    }

    static EsgReport published(LocalDate esgReport, LocalDate annualReport) {
        return ExampleReport.of(2025).withPublication(new Publication(esgReport, annualReport));
    }

    static EsgReport headOfficeOnly(@Nullable String reason) {
        BoundaryDifference difference = new BoundaryDifference(Set.of(KPI_A2_1), "Head office only.", reason);
        return ExampleReport.of(2025).withBoundary(new ReportingBoundary("The Group.", List.of(difference)));
    }

    private static EsgReport explainedAs(Provision provision, ExplanationReason reason) {
        return ExampleReport.of(2025)
                .withDisclosure(provision, new Disclosure.Explained(reason, REASON, null, "In due course.", null));
    }
}
