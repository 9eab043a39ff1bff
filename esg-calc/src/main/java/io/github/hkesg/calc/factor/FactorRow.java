package io.github.hkesg.calc.factor;

import io.github.hkesg.calc.factor.RawFactors.Field;
import io.github.hkesg.calc.factor.RawFactors.Row;
import io.github.hkesg.model.quantity.Arithmetic;
import io.github.hkesg.model.quantity.NumberSizeException;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands one row of a file of factors. Every field is looked at, so that all its faults are noted. */
final class FactorRow {
    static final String ID = "id";

    private static final String KIND = "kind";
    private static final String SUBJECT = "subject";
    private static final String REGION = "region";
    private static final String VARIANT = "variant";
    private static final String GAS = "gas";
    private static final String VALUE = "value";
    private static final String UNIT = "unit";
    private static final String DATA_YEAR = "dataYear";
    private static final String PUBLISHED_ON = "publishedOn";
    private static final String FIRST_REPORTING_YEAR = "firstReportingYear";
    private static final String LAST_REPORTING_YEAR = "lastReportingYear";
    private static final String PUBLICATION = "publication";
    private static final String CONFIDENCE = "confidence";
    private static final String SEEN_AT = "seenAt";
    private static final String LICENCE = "licence";
    private static final String GWP_SET = "gwpSet";
    private static final String NOTE = "note";
    private static final String OUTSIDE_SCOPES = "outsideScopes";
    private static final List<String> REQUIRED =
            List.of(ID, KIND, SUBJECT, REGION, VALUE, UNIT, DATA_YEAR, PUBLICATION, CONFIDENCE);
    private static final List<String> KNOWN = Stream.concat(
                    REQUIRED.stream(),
                    Stream.of(
                            VARIANT,
                            GAS,
                            PUBLISHED_ON,
                            FIRST_REPORTING_YEAR,
                            LAST_REPORTING_YEAR,
                            SEEN_AT,
                            LICENCE,
                            GWP_SET,
                            NOTE,
                            OUTSIDE_SCOPES))
            .toList();
    private static final int YEAR_LENGTH = 4;

    private final Row row;
    private final Map<String, Field> common;
    private final Problems problems;

    FactorRow(Row row, Map<String, Field> common, Problems problems) {
        this.row = row;
        this.common = common;
        this.problems = problems;
    }

    /** The factor, or null if the row has a fault. */
    @Nullable
    PublishedFactor read() {
        refuseUnknownFields();
        String id = text(ID);
        FactorKey key = key();
        BigDecimal value = number(VALUE);
        UnitRatio unit = unit(key);
        Vintage vintage = vintage();
        Provenance provenance = provenance();
        OutsideScopes outside = word(OUTSIDE_SCOPES, OutsideScopes.values());
        if (id == null || key == null || value == null || unit == null || vintage == null || provenance == null) {
            return null;
        }
        if (attempt(VALUE, () -> PublishedFactor.requireValue(value, key, provenance)) == null) {
            return null;
        }
        return attempt(ID, () -> new PublishedFactor(id, key, value, unit, vintage, provenance, outside));
    }

    /** The unit, held against the key if that could be read. */
    private @Nullable UnitRatio unit(@Nullable FactorKey key) {
        UnitRatio unit = parsed(UNIT, UnitRatio::parse);
        if (unit == null || key == null) {
            return unit;
        }
        return attempt(UNIT, () -> {
            key.requireUnit(unit);
            return unit;
        });
    }

    private void refuseUnknownFields() {
        Stream.of(row.fields(), common)
                .flatMap(fields -> fields.keySet().stream())
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> note(name, "There is no field '" + Shown.of(name) + "'"));
        Field sharedId = common.get(ID);
        if (sharedId != null) {
            problems.note(sharedId.line(), RawFactors.COMMON, "The id belongs to each factor, not to what is common");
        }
    }

    private @Nullable FactorKey key() {
        FactorKind kind = word(KIND, FactorKind.values());
        String subject = text(SUBJECT);
        String region = text(REGION);
        String variant = text(VARIANT);
        String gas = text(GAS);
        return kind == null || subject == null || region == null
                ? null
                : attempt(SUBJECT, () -> new FactorKey(kind, subject, region, variant, gas));
    }

    private @Nullable Vintage vintage() {
        Integer dataYear = year(DATA_YEAR);
        LocalDate publishedOn = parsed(PUBLISHED_ON, LocalDate::parse);
        Integer first = year(FIRST_REPORTING_YEAR);
        Integer last = year(LAST_REPORTING_YEAR);
        return dataYear == null ? null : attempt(DATA_YEAR, () -> new Vintage(dataYear, publishedOn, first, last));
    }

    private @Nullable Provenance provenance() {
        String publication = text(PUBLICATION);
        Confidence confidence = word(CONFIDENCE, Confidence.values());
        String seenAt = text(SEEN_AT);
        String licence = text(LICENCE);
        String gwpSet = text(GWP_SET);
        String note = text(NOTE);
        return publication == null || confidence == null
                ? null
                : attempt(PUBLICATION, () -> new Provenance(publication, confidence, seenAt, licence, gwpSet, note));
    }

    /** The text or number of a field, or null if there is none; what is missing is noted. */
    private @Nullable String given(String name) {
        Field field = field(name);
        if (field == null && REQUIRED.contains(name)) {
            note(name, "'" + name + "' is missing");
        }
        return field == null ? null : field.text();
    }

    private @Nullable Field field(String name) {
        Field own = row.fields().get(name);
        return own == null && !name.equals(ID) ? common.get(name) : own;
    }

    private @Nullable String text(String name) {
        String text = given(name);
        Field field = field(name);
        if (text == null || field == null) {
            return null;
        }
        if (!field.isText() || text.isBlank()) {
            note(name, "'" + name + "' is a text");
            return null;
        }
        return text;
    }

    private @Nullable BigDecimal number(String name) {
        String digits = given(name);
        return digits == null
                ? null
                : attempt(
                        name,
                        () -> PublishedFactor.requireNotNegative(
                                Arithmetic.requireReasonable(name, new BigDecimal(digits))));
    }

    private @Nullable Integer year(String name) {
        String digits = given(name);
        if (digits == null) {
            return null;
        }
        if (digits.length() != YEAR_LENGTH) {
            note(name, "'" + name + "' is a year of four digits, not '" + Shown.of(digits) + "'");
            return null;
        }
        return attempt(name, () -> Integer.valueOf(digits));
    }

    private <E extends Enum<E>> @Nullable E word(String name, E[] words) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        for (E word : words) {
            if (word.name().equals(text)) {
                return word;
            }
        }
        note(
                name,
                "'" + name + "' is one of "
                        + Arrays.stream(words).map(Enum::name).collect(Collectors.joining(", ")) + ", not '"
                        + Shown.of(text) + "'");
        return null;
    }

    /** How a text is read; may refuse it. */
    private interface Reading<T> {
        T read(String text);
    }

    private <T> @Nullable T parsed(String name, Reading<T> reading) {
        String text = text(name);
        return text == null ? null : attempt(name, () -> reading.read(text));
    }

    private <T> @Nullable T attempt(String name, Supplier<T> step) {
        try {
            return step.get();
        } catch (NumberFormatException | DateTimeParseException e) {
            note(name, "'" + name + "' cannot be read");
        } catch (IllegalArgumentException | NumberSizeException e) {
            note(name, String.valueOf(e.getMessage()));
        }
        return null;
    }

    private void note(String name, String message) {
        Field shared = common.get(name);
        if (shared != null && !row.fields().containsKey(name)) {
            problems.note(shared.line(), RawFactors.COMMON, message);
        } else {
            problems.note(row.lineOf(name), row.place(), message);
        }
    }
}
