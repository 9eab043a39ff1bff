package io.github.hkesg.model.docs;

import static java.util.stream.Collectors.joining;

import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.model.code.CodeSection;
import io.github.hkesg.model.code.Part;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.ProvisionKind;
import io.github.hkesg.model.text.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The page about the Code, {@code docs/code.md}, written from the catalogue. */
final class CodePage {
    private CodePage() {}

    static String write() {
        StringBuilder page = new StringBuilder(CodePageText.INTRODUCTION);
        page.append(contents())
                .append(CodePageText.TRUST)
                .append(CodePageText.LEGEND)
                .append(editions());
        for (Part part : Part.values()) {
            page.append(part(part));
        }
        return page.append(CodePageText.OBLIGATIONS)
                .append(ObligationMatrix.inShort())
                .append(CodePageText.MATRIX)
                .append(ObligationMatrix.full())
                .toString();
    }

    /** The anchor of a provision, by which other pages link to it. */
    static String anchor(Provision provision) {
        return provision
                .id()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-$", "");
    }

    static String link(Provision provision) {
        return link(provision.id(), anchor(provision));
    }

    private static String marked(Provision provision) {
        return provision.toBeChecked() ? provision.id() + " †" : provision.id();
    }

    private static String contents() {
        StringBuilder contents = new StringBuilder("""
                - [How far to trust it](#trust)
                - [How to read it](#legend)
                - [Editions](#editions)
                """);
        for (Part part : Part.values()) {
            contents.append("- ").append(link("Part " + part, anchor(part))).append(": ");
            contents.append(sections(part).stream()
                    .map(section -> link(number(section) + section.title(Language.EN), anchor(part, section)))
                    .collect(joining(" · ")));
            contents.append('\n');
        }
        return contents.append("- [Obligations](#obligations): [in short](#obligations-in-short), ")
                .append("[provision by provision](#obligations-by-provision)\n\n")
                .toString();
    }

    private static String editions() {
        MarkdownTable table = new MarkdownTable(
                List.of("Edition", "Name", "For financial years from", "Aspects", "Part B", "Part C", "Part D"));
        for (CodeEdition edition : CodeEdition.values()) {
            Predicate<Provision> inForce = provision -> provision.existsIn(edition.effective());
            table.row(List.of(
                    "`" + edition.coordinates() + "`",
                    CodeWords.edition(edition),
                    edition.effective().toString(),
                    String.valueOf(count(inForce.and(p -> p.kind().isGeneralDisclosure()))),
                    String.valueOf(count(inForce.and(p -> p.part() == Part.B))),
                    partC(edition.effective()),
                    String.valueOf(count(inForce.and(p -> p.part() == Part.D)))));
        }
        return """
                ## <a id="editions"></a>Editions

                The edition of a report follows from the start of its financial year. The counts leave headings out.

                """ + table + "\n";
    }

    private static String partC(LocalDate financialYearStart) {
        Predicate<Provision> items = p -> p.part() == Part.C && p.existsIn(financialYearStart);
        long disclosures = count(items.and(p -> p.kind().isGeneralDisclosure()));
        return count(items) + ": " + disclosures + " general disclosures, " + (count(items) - disclosures) + " KPIs";
    }

    private static long count(Predicate<Provision> condition) {
        return Provision.all().stream()
                .filter(provision -> provision.kind() != ProvisionKind.HEADING)
                .filter(condition)
                .count();
    }

    private static String part(Part part) {
        StringBuilder text = new StringBuilder("## ")
                .append(anchored(anchor(part), "Part " + part + ". " + CodeWords.part(part)))
                .append("\n\n");
        for (CodeSection section : sections(part)) {
            String titles = Arrays.stream(Language.values())
                    .map(language -> section.title(language))
                    .distinct()
                    .collect(joining(" · "));
            text.append("### ")
                    .append(anchored(anchor(part, section), number(section) + titles))
                    .append("\n\n")
                    .append(provisions(part, section))
                    .append('\n');
        }
        return text.toString();
    }

    private static MarkdownTable provisions(Part part, CodeSection section) {
        MarkdownTable table = new MarkdownTable(
                List.of("Provision", "Title", "Kind", "Asks for", "Since", "Repealed", "Reliefs", "IFRS S2", "GRI"));
        Provision.all().stream()
                .filter(provision -> provision.part() == part && provision.section() == section)
                .forEach(provision -> table.row(List.of(
                        anchored(anchor(provision), marked(provision)),
                        titles(provision),
                        CodeWords.kind(provision.kind()),
                        CodeWords.needs(provision),
                        provision.effective().toString(),
                        date(provision.repealed()),
                        CodeWords.reliefs(provision.reliefs()),
                        String.join(", ", provision.ifrsS2()),
                        String.join(", ", provision.gri()))));
        return table;
    }

    private static String titles(Provision provision) {
        return Arrays.stream(Language.values()).map(provision::title).distinct().collect(joining("<br>"));
    }

    private static String date(@Nullable LocalDate date) {
        return Objects.toString(date, "");
    }

    private static List<CodeSection> sections(Part part) {
        return Provision.all().stream()
                .filter(provision -> provision.part() == part)
                .map(Provision::section)
                .distinct()
                .toList();
    }

    /** Aspects are known by their number. */
    private static String number(CodeSection section) {
        return section.part() == Part.C ? section.name() + " " : "";
    }

    private static String anchor(Part part) {
        return "part-" + part.name().toLowerCase(Locale.ROOT);
    }

    private static String anchor(Part part, CodeSection section) {
        return anchor(part) + "-" + section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String anchored(String anchor, String text) {
        return "<a id=\"" + anchor + "\"></a>" + text;
    }

    private static String link(String text, String anchor) {
        return "[" + text + "](#" + anchor + ")";
    }
}
