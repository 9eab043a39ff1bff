package io.github.hkesg.calc.factor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the list of the shipped factors as Markdown. */
final class FactorsDocument {
    private static final String HEAD = """
            # Factors

            <!-- Generated from the factor files; CONTRIBUTING.md says how to write it anew. -->

            Every factor that comes with `esg-calc`, file by file: one file for each publication. A receipt cites a factor by its id.
            Nothing is a default: a calculation names its factor, and what is not here is an error that names the nearest.

            ```java
            """;
    private static final String TABLES = """
            ```

            ## How to read the tables

            | Column | Meaning |
            |---|---|
            | What for | kind, subject, region, variant and gas: the key with which a factor is looked up |
            | Data year | the year whose data it rests on; for a default, the year of the edition or of the copy |
            | Meant for | reporting years, by its publisher or as this library reads it; a factor applied outside them is marked in the receipt, not refused |
            | Confidence | H: seen on the publisher's own page, or the same digits in two or more independent copies. M: seen in one secondary copy that names its source. D: derived from values that were seen; the note says how |

            What was only recalled is not shipped; [the last table](#what-does-not-ship) has it by name. Rights differ from publisher to publisher and stand with each file; none of this is
            legal advice. The four refrigerant blends have no rows: their potentials are computed from their composition.

            ## Files of your own

            The form is that of the shipped files. `common` may hold any field but the id; a factor's own field stands before it. Required:
            `id`, `kind`, `subject`, `region`, `value`, `unit`, `dataYear`, `publication`, `confidence`; emission factors also `gas`.
            Optional: `variant`, `publishedOn`, `firstReportingYear`, `lastReportingYear`, `seenAt`, `licence`, `gwpSet`, `outsideScopes`
            (`BIOGENIC` or `NOT_KYOTO`), and `note`, which a derived factor must have. All faults of a file are told at once, each with its line.

            ```json
            """;

    private FactorsDocument() {}

    static String of(List<String> files, String code, String example) {
        StringBuilder document = new StringBuilder(HEAD)
                .append(code)
                .append(TABLES)
                .append(example)
                .append("```\n");
        for (String file : files) {
            table(document, file, Shipped.read(file));
        }
        document.append("\n## What does not ship\n\n")
                .append(
                        "Whoever has a copy of one of these loads it from a [file of their own](#files-of-your-own).\n\n")
                .append(NotShipped.table());
        return document.toString();
    }

    private static void table(StringBuilder document, String file, List<PublishedFactor> rows) {
        document.append("\n## ").append(file.replace(".json", "")).append("\n\n");
        shared(document, "Source", rows, row -> beforeRowName(row.provenance().publication()));
        shared(
                document,
                "Published on",
                rows,
                row -> Objects.toString(row.vintage().publishedOn(), null));
        shared(document, "Seen at", rows, row -> row.provenance().seenAt());
        shared(document, "Licence", rows, row -> row.provenance().licence());
        shared(document, "Combined with", rows, row -> row.provenance().gwpSet());
        document.append("\n| Id | Value | Unit | What for | Data year | Meant for | Confidence | Note |\n");
        document.append("|---|---|---|---|---|---|---|---|\n");
        rows.forEach(row -> document.append(line(row)).append('\n'));
    }

    /** The announcements name the row behind the document. */
    private static String beforeRowName(String publication) {
        return publication.startsWith("MEE/NBS") ? publication.substring(0, publication.indexOf(", ")) : publication;
    }

    private static void shared(
            StringBuilder document,
            String name,
            List<PublishedFactor> rows,
            Function<PublishedFactor, @Nullable String> field) {
        Set<String> values = new LinkedHashSet<>();
        rows.forEach(row -> Stream.of(Objects.requireNonNullElse(field.apply(row), ""))
                .filter(value -> !value.isEmpty())
                .forEach(values::add));
        if (!values.isEmpty()) {
            document.append("- ")
                    .append(name)
                    .append(": ")
                    .append(String.join("; ", values))
                    .append('\n');
        }
    }

    private static String line(PublishedFactor row) {
        return Stream.of(
                        "`" + row.id() + "`",
                        row.value().toPlainString(),
                        row.unit().toString(),
                        row.key().toString(),
                        String.valueOf(row.dataYear()),
                        years(row.vintage()),
                        row.provenance().confidence().name(),
                        note(row))
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String note(PublishedFactor row) {
        OutsideScopes mark = row.outsideScopes();
        return Stream.of(
                        mark == null ? "" : "Outside the scopes: " + mark.words() + ".",
                        Objects.requireNonNullElse(row.provenance().note(), ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String years(Vintage vintage) {
        Integer first = vintage.firstReportingYear();
        Integer last = vintage.lastReportingYear();
        if (first == null && last == null) {
            return "any";
        }
        if (Objects.equals(first, last)) {
            return String.valueOf(first);
        }
        return Objects.toString(first, "") + "–" + Objects.toString(last, "");
    }
}
