package io.github.hkesg.model.docs;

import static java.util.stream.Collectors.joining;

import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.ProvisionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Obligations by provision and start of the financial year, for the three classes of issuer. */
final class ObligationMatrix {
    /** The days on which levels change, the last day before the Code of 2025, and one inside a financial year of 2025. */
    private static final List<LocalDate> STARTS = List.of(
            LocalDate.of(2016, 1, 1),
            LocalDate.of(2017, 1, 1),
            LocalDate.of(2019, 7, 1),
            LocalDate.of(2020, 7, 1),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 4, 1),
            LocalDate.of(2026, 1, 1));

    private ObligationMatrix() {}

    /** One row for all provisions that bind alike. */
    static MarkdownTable inShort() {
        List<Provision> provisions = Provision.all().stream()
                .filter(provision -> provision.kind() != ProvisionKind.HEADING)
                .toList();
        Map<List<String>, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < provisions.size(); i++) {
            alike.computeIfAbsent(cells(provisions.get(i)), cells -> new ArrayList<>())
                    .add(i);
        }
        MarkdownTable table = new MarkdownTable(columns("Provisions"));
        alike.forEach((cells, positions) -> table.row(row(runs(provisions, positions), cells)));
        return table;
    }

    static MarkdownTable full() {
        MarkdownTable table = new MarkdownTable(columns("Provision"));
        Provision.all().forEach(provision -> table.row(row(CodePage.link(provision), cells(provision))));
        return table;
    }

    private static List<String> columns(String first) {
        return row(first, STARTS.stream().map(LocalDate::toString).toList());
    }

    private static List<String> row(String first, List<String> others) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(others);
        return row;
    }

    private static List<String> cells(Provision provision) {
        return STARTS.stream().map(start -> cell(provision, start)).toList();
    }

    private static String cell(Provision provision, LocalDate start) {
        List<String> letters = Arrays.stream(IssuerClass.values())
                .map(issuerClass -> CodeWords.letter(Obligation.of(provision, issuerClass, start)))
                .toList();
        return letters.stream().distinct().count() == 1 ? letters.get(0) : String.join(" ", letters);
    }

    /** Neighbours are drawn together: "A1.3 to A1.6, A3.1". */
    private static String runs(List<Provision> provisions, List<Integer> positions) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int position : positions) {
            List<Integer> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || last.get(last.size() - 1) + 1 != position) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(position);
        }
        return runs.stream().map(run -> run(provisions, run)).collect(joining(", "));
    }

    private static String run(List<Provision> provisions, List<Integer> run) {
        String first = CodePage.link(provisions.get(run.get(0)));
        String last = CodePage.link(provisions.get(run.get(run.size() - 1)));
        return switch (run.size()) {
            case 1 -> first;
            case 2 -> first + ", " + last;
            default -> first + " to " + last;
        };
    }
}
