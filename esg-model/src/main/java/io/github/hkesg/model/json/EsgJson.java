package io.github.hkesg.model.json;

import io.github.hkesg.model.EsgReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes reports as JSON. The records carry annotations only, so a host's own Jackson 2 or 3 mapper reads and
 * writes the same; this class adds what a mapper does not do by itself: it refuses unknown and repeated fields, values of
 * another type than the field's and texts with half a character, tells every fault of a document at once, each with its
 * place, and limits what a hostile document can cost.
 *
 * <p>The bytes are the same too, with one exception: a Jackson 2 mapper escapes characters beyond the basic plane, such as
 * U+20BB7, unless {@code COMBINE_UNICODE_SURROGATES_IN_UTF8} is enabled. It is the same document.
 *
 * <p>Thread-safe.
 */
public final class EsgJson {
    /** The deepest report is nine objects deep. */
    private static final int MAX_DEPTH = 40;

    private static final int MAX_NAME_LENGTH = 1_000;
    private static final int MAX_STRING_LENGTH = 1_000_000;
    private static final int MAX_DOCUMENT_LENGTH = 50_000_000;

    /** Spreadsheets and editors of Windows put it before UTF-8. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final String SCHEMA = "esg-report.schema.json";

    private static final JsonMapper MAPPER = mapper();
    private static final ObjectReader READER = MAPPER.reader().withHandler(new ProblemCollector());
    private static final ObjectWriter WRITER = MAPPER.writer().with(prettyPrinter());

    private EsgJson() {}

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNumberLength(StrictScalars.MAX_NUMBER_LENGTH)
                        .maxNameLength(MAX_NAME_LENGTH)
                        .maxStringLength(MAX_STRING_LENGTH)
                        .maxDocumentLength(MAX_DOCUMENT_LENGTH)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .addModule(StrictScalars.addTo(new SimpleModule())
                        .addAbstractTypeMapping(Map.class, StrictMap.class)
                        .addDeserializer(LocalDate.class, new IsoDateDeserializer())
                        .setDeserializerModifier(new StrictDeserializers()))
                .build();
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /**
     * Reads a report from a file.
     *
     * @param file a JSON document in UTF-8
     * @return the report
     * @throws IOException if the file cannot be read
     * @throws EsgJsonException if it is no report; with every fault found
     */
    public static EsgReport read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a report from a stream, which is left open.
     *
     * @param in a JSON document in UTF-8
     * @return the report
     * @throws IOException if the stream cannot be read
     * @throws EsgJsonException if it is no report; with every fault found
     */
    public static EsgReport read(InputStream in) throws IOException {
        return read(in, EsgReport.class);
    }

    /** A fault of the encoding becomes a fault of the JSON at the same place, because JSON has no place for a NUL. */
    private static String decode(byte[] document) {
        CharBuffer text = CharBuffer.allocate(document.length + 1);
        if (StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(document), text, true)
                .isError()) {
            text.put('\0');
        }
        text.flip();
        boolean marked = text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK;
        return text.subSequence(marked ? 1 : 0, text.length()).toString();
    }

    /**
     * Reads a report from a text.
     *
     * @param json a JSON document
     * @return the report
     * @throws EsgJsonException if it is no report; with every fault found
     */
    public static EsgReport parse(String json) {
        return parse(json, EsgReport.class);
    }

    /**
     * Reads what is kept beside a report, with the same care: any record that Jackson can read.
     *
     * @param <T> type of the record
     * @param file a JSON document in UTF-8
     * @param type the record
     * @return the record
     * @throws IOException if the file cannot be read
     * @throws EsgJsonException if it is no such record; with every fault found
     */
    public static <T> T read(Path file, Class<T> type) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, type);
        }
    }

    private static <T> T read(InputStream in, Class<T> type) throws IOException {
        byte[] document = in.readNBytes(MAX_DOCUMENT_LENGTH + 1);
        if (document.length > MAX_DOCUMENT_LENGTH) {
            throw new EsgJsonException(List.of(ProblemCollector.tooLarge()));
        }
        return parse(decode(document), type);
    }

    /**
     * Reads what is kept beside a report, with the same care: any record that Jackson can read.
     *
     * @param <T> type of the record
     * @param json a JSON document
     * @param type the record
     * @return the record
     * @throws EsgJsonException if it is no such record; with every fault found
     */
    public static <T> T parse(String json, Class<T> type) {
        List<JsonProblem> problems = new ArrayList<>();
        T read = null;
        try {
            read = READER.forType(type)
                    .withAttribute(ProblemCollector.PROBLEMS, problems)
                    .readValue(json);
        } catch (JacksonException e) {
            problems.add(ProblemCollector.fatal(e));
        }
        if (read == null && problems.isEmpty()) {
            problems.add(ProblemCollector.empty());
        }
        if (read == null || !problems.isEmpty()) {
            throw new EsgJsonException(problems);
        }
        return read;
    }

    /**
     * The JSON Schema of a report (draft 2020-12), for editors and for services that are not written in Java. It tells the
     * shape of a report, not whether the report is right. What is read has this shape, except that provisions may be spelled
     * as in {@code KPI A1.3}. Not all of this shape is read; the schema does not check
     *
     * <ul>
     *   <li>that a unit measures what the figure is, and that a code of three letters is that of a currency;
     *   <li>that a date exists and that a period ends after it starts;
     *   <li>that a whole number is written without a point or exponent, and how many digits a number has;
     *   <li>that names occur once and texts are made of whole characters;
     *   <li>that a document is no larger than {@link #read(Path)} takes.
     * </ul>
     *
     * @return the schema, a JSON document
     */
    public static String schema() {
        try (InputStream in = Objects.requireNonNull(EsgJson.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a report as indented JSON in UTF-8, ending in a line feed. The stream is left open.
     *
     * @param report the report
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public static void write(EsgReport report, OutputStream out) throws IOException {
        out.write(toJson(report).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A report as indented JSON, ending in a line feed.
     *
     * @param report the report
     * @return the document
     */
    public static String toJson(EsgReport report) {
        return WRITER.writeValueAsString(report) + "\n";
    }
}
