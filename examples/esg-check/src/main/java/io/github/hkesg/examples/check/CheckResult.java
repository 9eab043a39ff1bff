package io.github.hkesg.examples.check;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.code.CodeSection;
import io.github.hkesg.model.code.Part;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.Severity;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.index.ContentIndex;
import io.github.hkesg.validate.index.IndexEntry;
import io.github.hkesg.validate.index.IndexStatus;
import io.github.hkesg.validate.message.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Everything that the documents show, in words of one language.
 *
 * @param report the report
 * @param validation what the rules made of it
 * @param index its content index
 * @param messages the words
 */
record CheckResult(EsgReport report, ValidationReport validation, ContentIndex index, Messages messages) {

    static CheckResult of(EsgReport report, ValidationReport validation, Language language) {
        return new CheckResult(report, validation, ContentIndex.of(validation), Messages.in(language));
    }

    // The rows are public because the template reads them by reflection.

    /** How many rows have a status. */
    public record StatusCount(String key, String name, int count) {}

    /** The coverage of an aspect, pillar or topic of the Code, and the errors found there. */
    public record SectionCoverage(String code, String title, int total, List<StatusCount> counts, int errors) {}

    /** The coverage of a part of the Code. */
    public record PartCoverage(String key, String title, List<SectionCoverage> sections) {}

    /** A finding in words. */
    public record FindingRow(
            String severityKey,
            String severity,
            String kind,
            String provision,
            String title,
            String rule,
            String place,
            String location,
            String message) {}

    /** A finding that somebody decided to live with. */
    public record WaivedRow(FindingRow finding, String rationale, String owner, String expiry) {}

    /** A recomputed figure beside the printed one. */
    public record RecomputedRow(
            String provision,
            String title,
            String period,
            String figure,
            String location,
            String published,
            String recomputed,
            boolean agrees,
            String formula) {}

    /** A row of the content index in words. */
    public record IndexRow(
            String provision,
            String title,
            String obligation,
            String statusKey,
            String status,
            String coveredBy,
            String reference,
            String reason,
            boolean toBeChecked) {}

    Language language() {
        return messages.language();
    }

    String issuerName() {
        String localName = report.issuer().localName();
        return Plain.line(
                language() == Language.EN || localName == null ? report.issuer().name() : localName);
    }

    String stockCode() {
        return Plain.line(Objects.requireNonNullElse(report.issuer().stockCode(), ""));
    }

    String issuerClass() {
        return messages.term("issuer-class." + report.issuer().issuerClass());
    }

    String period() {
        return report.period().start() + " – " + report.period().end();
    }

    String verdict() {
        return messages.term("verdict." + validation.verdict());
    }

    int count(Severity severity) {
        return (int) validation.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    List<StatusCount> coverage() {
        return counts(entry -> true);
    }

    List<PartCoverage> parts() {
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.A)
                .map(part -> new PartCoverage(part.name(), messages.term("part." + part), sections(part)))
                .filter(part -> !part.sections().isEmpty())
                .toList();
    }

    private List<SectionCoverage> sections(Part part) {
        List<SectionCoverage> sections = new ArrayList<>();
        for (CodeSection section : CodeSection.values()) {
            if (section.part() != part) {
                continue;
            }
            List<StatusCount> counts = counts(entry ->
                    entry.provision().section() == section && entry.provision().part() == part);
            int total = counts.stream().mapToInt(StatusCount::count).sum();
            if (total > 0) {
                String code = part == Part.C ? section.name() : "";
                sections.add(
                        new SectionCoverage(code, section.title(language()), total, counts, errors(section, part)));
            }
        }
        return sections;
    }

    private int errors(CodeSection section, Part part) {
        return (int) validation.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        && finding.provision().section() == section
                        && finding.provision().part() == part)
                .count();
    }

    private List<StatusCount> counts(Predicate<IndexEntry> filter) {
        Map<IndexStatus, Integer> coverage = index.coverage(filter);
        return coverage.entrySet().stream()
                .map(entry -> new StatusCount(
                        entry.getKey().name(), messages.term("status." + entry.getKey()), entry.getValue()))
                .toList();
    }

    List<FindingRow> findings() {
        return validation.findings().stream().map(this::row).toList();
    }

    List<WaivedRow> waived() {
        return validation.waived().stream()
                .map(waived -> new WaivedRow(
                        row(waived.finding()),
                        Plain.line(waived.waiver().rationale()),
                        Plain.line(waived.waiver().owner()),
                        waived.waiver().expiry().toString()))
                .toList();
    }

    private FindingRow row(Finding finding) {
        return new FindingRow(
                finding.severity().name(),
                messages.term("severity." + finding.severity()),
                messages.term("kind." + finding.kind()),
                finding.provision().id(),
                finding.provision().title(language()),
                finding.rule().value(),
                place(finding.location()),
                Plain.line(finding.location().path()),
                Plain.line(messages.render(finding)));
    }

    private String place(Location location) {
        return Plain.line(messages.place(location, report));
    }

    List<RecomputedRow> recomputed() {
        return validation.recomputations().stream().map(this::row).toList();
    }

    private RecomputedRow row(Recomputation recomputation) {
        return new RecomputedRow(
                recomputation.provision().id(),
                recomputation.provision().title(language()),
                recomputation.period().label(),
                withoutYear(recomputation),
                Plain.line(recomputation.location().path()),
                messages.render(recomputation.published()),
                messages.render(recomputation.shown()),
                recomputation.agrees(),
                recomputation.receipt().render(messages::unit));
    }

    /** The year has a column of its own. */
    private String withoutYear(Recomputation recomputation) {
        String place = place(recomputation.location());
        String year = recomputation.period().label() + " › ";
        return place.startsWith(year) ? place.substring(year.length()) : place;
    }

    List<IndexRow> indexRows() {
        return index.entries().stream().map(this::row).toList();
    }

    private IndexRow row(IndexEntry entry) {
        return new IndexRow(
                entry.provision().id(),
                entry.provision().title(language()),
                messages.term("obligation." + entry.obligation()),
                entry.status().name(),
                messages.term("status." + entry.status()),
                coveredBy(entry),
                Plain.line(places(entry)),
                Plain.line(Objects.requireNonNullElse(entry.reason(), "")),
                entry.provision().toBeChecked());
    }

    /** The provision under which the entry stands, if it is another than that of the row. */
    String coveredBy(IndexEntry entry) {
        Provision coveredBy = entry.coveredBy();
        return coveredBy == null || coveredBy.equals(entry.provision()) ? "" : coveredBy.id();
    }

    /** Where in the report, in the report's own words. */
    String places(IndexEntry entry) {
        return entry.references().stream()
                .map(this::place)
                .collect(Collectors.joining(messages.term("list.separator")));
    }

    private String place(Reference reference) {
        String page = reference.page();
        return page == null
                ? reference.section()
                : reference.section() + " " + Labels.render("page", language(), Map.of("page", page));
    }
}
