package io.github.hkesg.calc.factor;

import io.github.hkesg.calc.factor.RawFactors.Row;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a file of factors: an object with the {@code factors}, each an object, and with what they have in {@code common}. A
 * field of a row stands before the same field of what is common.
 *
 * <pre>{@code
 * {"common": {"kind": "GRID_EMISSION_FACTOR", "subject": "PURCHASED_ELECTRICITY", "gas": "CO2e", "unit": "kgCO2e/kWh",
 *             "publication": "Example Power, annual report 2024", "confidence": "M"},
 *  "factors": [{"id": "example-power.2024", "region": "HK", "variant": "example-power", "dataYear": 2024, "value": 0.5}]}
 * }</pre>
 */
final class FactorFile {
    private static final int MAX_LENGTH = 10_000_000;

    private final Problems problems = new Problems();
    private final Map<String, Row> ids = new HashMap<>();
    private final Map<Object, PublishedFactor> keys = new HashMap<>();
    private final List<PublishedFactor> factors = new ArrayList<>();

    private FactorFile() {}

    static List<PublishedFactor> read(InputStream in, String name) throws IOException {
        FactorFile file = new FactorFile();
        byte[] document = in.readNBytes(MAX_LENGTH + 1);
        if (document.length > MAX_LENGTH) {
            file.problems.note(1, "", "The document is longer than any set of factors");
        } else {
            file.readAll(RawFactors.parse(document, file.problems));
        }
        file.problems.throwIfAny(name);
        return file.factors;
    }

    private void readAll(RawFactors raw) {
        for (Row row : raw.rows()) {
            PublishedFactor factor = new FactorRow(row, raw.common(), problems).read();
            requireNewId(row);
            if (factor != null) {
                requireNewKey(row, factor);
                factors.add(factor);
            }
        }
    }

    private void requireNewId(Row row) {
        RawFactors.Field field = row.fields().get(FactorRow.ID);
        String id = field == null ? null : field.text();
        Row first = id == null ? null : ids.putIfAbsent(id, row);
        if (first != null) {
            problems.note(
                    row.lineOf(FactorRow.ID), row.place(), "There is this id in line " + first.line() + " already");
        }
    }

    private void requireNewKey(Row row, PublishedFactor factor) {
        PublishedFactor first = keys.putIfAbsent(Map.entry(factor.key(), factor.dataYear()), factor);
        if (first != null && !first.id().equals(factor.id())) {
            problems.note(
                    row.line(),
                    row.place(),
                    first.id() + " is for the same: " + factor.key() + " " + factor.dataYear());
        }
    }
}
