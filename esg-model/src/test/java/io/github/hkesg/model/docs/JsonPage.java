package io.github.hkesg.model.docs;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.quantity.Unit;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page on the format of a report: rules, an annotated example, and every field of every record. */
final class JsonPage {
    private JsonPage() {}

    static String write(EsgReport example) {
        String text = INTRODUCTION
                .replace("@UNITS@", units())
                .replace("@EXAMPLE@", JsonExample.of(example).stripTrailing())
                .replace("@DISCLOSURES@", disclosures())
                .replace("@FIELDS@", fields())
                .replace("@VALUES@", values());
        return text.replaceAll("\n{3,}", "\n\n");
    }

    private static String units() {
        Map<String, List<String>> symbols = Unit.all().stream()
                .collect(Collectors.groupingBy(
                        unit -> unit.dimension()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', ' '),
                        LinkedHashMap::new,
                        Collectors.mapping(unit -> "`" + unit.symbol() + "`", Collectors.toList())));
        MarkdownTable table = new MarkdownTable(List.of("Measures", "Symbols"));
        symbols.forEach((dimension, units) -> table.row(List.of(dimension, String.join(", ", units))));
        return table.toString();
    }

    private static String disclosures() {
        MarkdownTable table = new MarkdownTable(List.of("`status`", "Meaning", "Fields"));
        for (Class<?> type : Disclosure.class.getPermittedSubclasses()) {
            table.row(List.of(
                    "`" + JsonExample.status(type) + "`",
                    SourceDocs.ofType(type),
                    "[" + type.getSimpleName() + "](#" + JsonTypes.anchor(type) + ")"));
        }
        return table.toString();
    }

    private static String fields() {
        return JsonTypes.records().stream().map(JsonPage::fields).collect(Collectors.joining("\n"));
    }

    private static String fields(Class<?> type) {
        Map<String, String> meanings = SourceDocs.ofComponents(type);
        MarkdownTable table = new MarkdownTable(List.of("Field", "Type", "Meaning"));
        for (RecordComponent component : type.getRecordComponents()) {
            table.row(List.of(
                    "`" + component.getName() + "`" + (JsonTypes.isRequired(component) ? " *" : ""),
                    JsonTypes.word(component.getGenericType()),
                    meanings.getOrDefault(component.getName(), "")));
        }
        return heading(type) + table;
    }

    private static String heading(Class<?> type) {
        return "### <a id=\"" + JsonTypes.anchor(type) + "\"></a>" + type.getSimpleName() + "\n\n"
                + SourceDocs.ofType(type) + "\n\n";
    }

    private static String values() {
        return JsonTypes.enums().stream().map(JsonPage::values).collect(Collectors.joining("\n"));
    }

    private static String values(Class<? extends Enum<?>> type) {
        Map<String, String> meanings = SourceDocs.ofConstants(type);
        MarkdownTable table = new MarkdownTable(List.of("Value", "Meaning"));
        Arrays.stream(type.getEnumConstants())
                .forEach(constant ->
                        table.row(List.of("`" + constant.name() + "`", meanings.getOrDefault(constant.name(), ""))));
        return heading(type) + table;
    }

    private static final String INTRODUCTION = """
            # The JSON of a report

            <!-- Written by JsonPageTest from the records of esg-model; edit those or JsonPage, then run the test with -Ddocs.update=true. -->

            One document holds one issuer's report for one period. `EsgJson` reads and writes it; so does a Jackson 2 mapper with its
            java.time module or a Jackson 3 mapper, without any configuration, because the records carry annotations only.

            ```java
            EsgReport report = EsgJson.read(Path.of("report.json")); // EsgJsonException lists every fault, with place, line and column
            EsgJson.write(report, out);
            String schema = EsgJson.schema();                        // JSON Schema, draft 2020-12
            ```

            - [Rules of the format](#rules): [numbers](#numbers), [units](#units), [breakdowns](#breakdowns), [notes](#notes), [disclosures](#disclosures)
            - [An annotated example](#example) that uses every field
            - [Every field](#fields) and [every value](#values)
            - The [JSON Schema](../esg-model/src/main/resources/io/github/hkesg/model/json/esg-report.schema.json), also in the jar

            ## <a id="rules"></a>Rules of the format

            - **What the report says, not what is right.** A negative headcount or a total that does not add up can be written and read;
              the validator then says what is wrong with it. Refused are only shapes that no report could mean.
            - **`EsgJson` refuses unknown and repeated fields**, unknown units, provisions and values, values of another type than the
              field's (a stock code is a text: `"02567"`), and texts with half of a surrogate pair. It names the nearest known word, and all
              errors of a document come back at once, with line and column. A host's own mapper has its own settings: with the defaults of
              Jackson 3 it passes over unknown fields, lets the last of repeated ones win and turns the number 2567 into a text.
            - **Left out means not given.** A figure that is absent is not zero, and an empty text or an empty object is not an absent one.
              An empty list or map says no more than leaving it out, and is left out when written. Null says no more either.
            - **Order.** Fields may stand in any order, `status` included. Periods stand oldest first.
            - Dates are written `2025-12-31`. Periods include both ends.
            - Files are in UTF-8. `EsgJson` refuses those of more than 50 MB, deeper than 40 levels or with numbers of more than 100 digits.
            - All mappers write the same text. As bytes, a Jackson 2 mapper escapes characters beyond the basic plane (𠮷) unless
              `COMBINE_UNICODE_SURROGATES_IN_UTF8` is enabled; it is the same document.

            ### <a id="numbers"></a>Numbers

            A quantity is `{"value": 3.210, "unit": "h"}`. The digits are kept as printed: 3.210 stays 3.210 and stands for everything that
            rounds to it. A count of people, cases or suppliers is a bare whole number: `400`, not `400.0`, although a schema calls that
            an integer. Digits in quotes are read too (`"3.210"`), but nothing around them.

            ### <a id="units"></a>Units

            @UNITS@
            Money has the ISO 4217 code of its currency: `HKD` in ones, `k HKD` in thousands, `10k CNY` in ten-thousands (萬元), `m HKD` in
            millions, `100m CNY` in hundred millions (億元), `b HKD` in billions.
            Two units with a stroke between them are a ratio, such as `tce/person` or `kgCO2/kWh`.

            ### <a id="breakdowns"></a>Breakdowns

            A figure broken down by a dimension is an object of the report's own labels: `"GENDER": {"male": 223, "female": 102}`.
            `notCaptured` names dimensions that the report prints and the data do not have, or only in part: rules then neither call them
            missing nor add them up.

            ### <a id="notes"></a>Notes

            Each KPI has `notes`: restated, estimated, method changed, other boundary, change explained. `figure` names the one figure that a
            note is about, as its path below the KPI, such as `scope1` or `sources[0].quantity`; without it the note is about the whole KPI.

            ### <a id="disclosures"></a>Disclosures

            `disclosures` says what the report does about each [provision](code.md), by id. A provision that is absent is passed over in silence.
            The schema knows the ids only; other spellings such as `KPI B6.1` are read and written again as ids.
            An entry for a paragraph covers its limbs unless one of them has an entry of its own.

            @DISCLOSURES@

            ## <a id="example"></a>An annotated example

            This is [`every-field.json`](../examples/reports/every-field.json), which is plainly made up, with comments that JSON itself does not allow.

            ```jsonc
            @EXAMPLE@
            ```

            ## <a id="fields"></a>Every field

            An asterisk marks fields that must be there.

            @FIELDS@

            ## <a id="values"></a>Every value

            @VALUES@
            """;
}
