package io.github.hkesg.model.json;

import io.github.hkesg.model.EsgReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
 * writes the same; this class adds what a mapper does not do by itself: it refuses unknown and repeated fields, tells every
 * fault of a document at once, each with its place, and limits what a hostile document can cost.
 *
 * <p>Thread-safe.
 */
public final class EsgJson {
    /** The deepest report is nine objects deep. */
    private static final int MAX_DEPTH = 40;

    private static final int MAX_NUMBER_LENGTH = 200;
    private static final int MAX_NAME_LENGTH = 1_000;
    private static final int MAX_STRING_LENGTH = 1_000_000;
    private static final long MAX_DOCUMENT_LENGTH = 50_000_000;

    private static final String SCHEMA = "esg-report.schema.json";

    private static final JsonMapper MAPPER = mapper();
    private static final ObjectReader READER = MAPPER.reader().withHandler(new ProblemCollector());
    private static final ObjectWriter WRITER = MAPPER.writer().with(prettyPrinter());

    private EsgJson() {}

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNumberLength(MAX_NUMBER_LENGTH)
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
                .addModule(new SimpleModule()
                        .addAbstractTypeMapping(Map.class, StrictMap.class)
                        .addDeserializer(LocalDate.class, new IsoDateDeserializer())
                        .setDeserializerModifier(new BreakdownProblems()))
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
        byte[] document = in.readNBytes((int) MAX_DOCUMENT_LENGTH + 1);
        return read(document);
    }

    /**
     * Reads a report from a text.
     *
     * @param json a JSON document
     * @return the report
     * @throws EsgJsonException if it is no report; with every fault found
     */
    public static EsgReport parse(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
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
            return read(in.readNBytes((int) MAX_DOCUMENT_LENGTH + 1), type);
        }
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
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    private static EsgReport read(byte[] document) {
        return read(document, EsgReport.class);
    }

    private static <T> T read(byte[] document, Class<T> type) {
        List<JsonProblem> problems = new ArrayList<>();
        T read = null;
        try {
            read = READER.forType(type)
                    .withAttribute(ProblemCollector.PROBLEMS, problems)
                    .readValue(document);
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
     * shape of a report, not whether the report is right.
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
