package io.github.hkesg.examples.raw;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A CSV file with a header, read into rows; all cells that cannot be read come back at once. */
final class CsvTable {
    private final List<String> problems = new ArrayList<>();

    private CsvTable() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableFileException naming every cell that cannot be read, with its line and column
     * @throws IOException if the file cannot be opened
     */
    static <T> List<T> read(Path file, Function<Line, T> rowOf) throws IOException {
        CsvTable table = new CsvTable();
        List<T> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord csvRecord : reader) {
                table.row(csvRecord, rowOf).ifPresent(rows::add);
            }
        } catch (CsvParseException e) {
            table.problems.add("this is no CSV: " + e.getMessage());
        }
        if (!table.problems.isEmpty()) {
            throw new UnreadableFileException(String.valueOf(file.getFileName()), table.problems);
        }
        return rows;
    }

    /** What a row says together can be impossible though each cell can be read: a period that ends before it starts. */
    private <T> Optional<T> row(NamedCsvRecord csvRecord, Function<Line, T> rowOf) {
        int before = problems.size();
        try {
            return Optional.of(rowOf.apply(new Line(csvRecord)));
        } catch (IllegalArgumentException | ArithmeticException e) {
            // If a cell could not be read, what stands in for it may be what is impossible.
            if (problems.size() == before) {
                problems.add("line " + csvRecord.getStartingLineNumber() + ": " + e.getMessage());
            }
            return Optional.empty();
        }
    }

    /** One line of the file. */
    final class Line {
        private final NamedCsvRecord cells;

        private Line(NamedCsvRecord cells) {
            this.cells = cells;
        }

        String text(String column) {
            return cells.findField(column)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .orElseGet(() -> unreadable(column, "is missing", ""));
        }

        LocalDate date(String column) {
            String text = text(column);
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                return text.isEmpty() ? LocalDate.EPOCH : unreadable(column, "is no date: " + text, LocalDate.EPOCH);
            }
        }

        @Nullable
        LocalDate dateIfAny(String column) {
            return cells.findField(column).orElse("").isBlank() ? null : date(column);
        }

        BigDecimal number(String column) {
            String text = text(column);
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
                return text.isEmpty() ? BigDecimal.ZERO : unreadable(column, "is no number: " + text, BigDecimal.ZERO);
            }
        }

        private <V> V unreadable(String column, String what, V standIn) {
            problems.add("line " + cells.getStartingLineNumber() + ", " + column + ": " + what);
            return standIn;
        }
    }
}
