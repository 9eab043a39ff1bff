package io.github.hkesg.calc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes receipts as JSON. The records carry annotations only, so a host's own mapper reads and writes the same;
 * this class adds the canonical form and refuses what is no receipt.
 *
 * <p>For example, the first line of a receipt of scope 2 is
 * {@code {"name":"purchased electricity","value":"427934","unit":"kWh","origin":"PRINTED"}}.
 *
 * <p>Thread-safe.
 */
public final class ReceiptJson {
    /** A receipt is four objects and lists deep, and each part within it three more. */
    private static final int MAX_DEPTH = 4 + 3 * Receipt.MAX_DEPTH;

    private static final int MAX_NAME_LENGTH = 1_000;
    private static final int MAX_STRING_LENGTH = 100_000;
    private static final long MAX_DOCUMENT_LENGTH = 50_000_000;

    private static final JsonMapper MAPPER = mapper();

    private ReceiptJson() {}

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNameLength(MAX_NAME_LENGTH)
                        .maxStringLength(MAX_STRING_LENGTH)
                        .maxDocumentLength(MAX_DOCUMENT_LENGTH)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                .build();
    }

    /**
     * A receipt as JSON.
     *
     * @param receipt the receipt
     * @return one line of JSON; every value is a string with all its digits
     */
    public static String toJson(Receipt receipt) {
        return MAPPER.writeValueAsString(receipt);
    }

    /**
     * Reads a receipt. What it says is not calculated again; {@link Receipt#verify()} does that.
     *
     * @param json a JSON document
     * @return the receipt
     * @throws UnreadableReceiptException if it is no JSON, a field is missing or unknown, an operation is unknown, a step uses a
     *     line that does not come before it, or a number is too long; it tells the place
     */
    public static Receipt parse(String json) {
        try {
            Receipt receipt = MAPPER.readValue(json, Receipt.class);
            if (receipt == null) {
                throw new UnreadableReceiptException("Not a receipt: null", null);
            }
            return receipt;
        } catch (JacksonException e) {
            throw new UnreadableReceiptException("Not a receipt, " + place(e) + ": " + e.getOriginalMessage(), e);
        }
    }

    /** For example {@code terms[1].step}, or line and column where the document is no JSON. */
    private static String place(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            String field = step.getPropertyName();
            if (field == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(field);
            }
        }
        TokenStreamLocation place = e.getLocation();
        return path.isEmpty() && place != null
                ? "line " + place.getLineNr() + ", column " + place.getColumnNr()
                : path.toString();
    }

    /**
     * The canonical form: the JSON of {@link #toJson} without the versions of the library, with the fields of every object in
     * alphabetical order and no white space. Equal calculations have equal canonical forms.
     *
     * @param receipt the receipt
     * @return one line of JSON
     */
    public static String canonical(Receipt receipt) {
        ObjectNode tree = MAPPER.valueToTree(receipt);
        removeVersions(tree);
        return MAPPER.writeValueAsString(tree);
    }

    private static void removeVersions(ObjectNode receipt) {
        receipt.remove("libraryVersion");
        for (JsonNode term : receipt.path("terms")) {
            if (term.get("receipt") instanceof ObjectNode part) {
                removeVersions(part);
            }
        }
    }

    static String sha256(Receipt receipt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical(receipt).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
