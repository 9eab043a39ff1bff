package io.github.hkesg.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** However a document is broken, reading it gives a report or one typed error that tells where; never anything else. */
class BrokenReportPropertyTest {
    private static final String DOCUMENT = document();
    private static final JsonNode TREE = JsonMapper.shared().readTree(DOCUMENT);
    private static final int NODES = objectsAndArrays(TREE).size();

    /** What a hand, a spreadsheet or an attacker may put where something else belongs. */
    private static final List<String> INTRUDERS = List.of(
            "null",
            "true",
            "-1",
            "3.5",
            "1e999999999",
            "-1E-999999999",
            "9".repeat(300),
            "\"\"",
            "\"N/A\"",
            "\"不適用\"",
            "\"" + "x".repeat(5_000) + "\"",
            "\"\\ud800\"",
            "{}",
            "[]",
            "[null]",
            "{\"\": null}",
            "{\"value\": 1}",
            "{\"value\": 1, \"unit\": \"furlong\"}",
            "{\"status\": \"reported\", \"status\": \"reported\"}",
            "[".repeat(5_000),
            "{\"a\":".repeat(5_000),
            "[".repeat(200) + "]".repeat(200));

    private static String document() {
        try {
            return Files.readString(Path.of("..", "examples", "reports", "every-field.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> objectsAndArrays(JsonNode tree) {
        List<JsonNode> nodes = new ArrayList<>();
        if (tree.isContainer() && !tree.isEmpty()) {
            nodes.add(tree);
        }
        tree.forEach(child -> nodes.addAll(objectsAndArrays(child)));
        return nodes;
    }

    /** A place in the tree, what to do there and with what. */
    record Mutation(int node, int child, int action, String intruder) {
        private static final int ACTIONS = 5;

        static Arbitrary<Mutation> any() {
            return Combinators.combine(
                            Arbitraries.integers().between(0, NODES - 1),
                            Arbitraries.integers().between(0, 30),
                            Arbitraries.integers().between(0, ACTIONS - 1),
                            Arbitraries.of(INTRUDERS))
                    .as(Mutation::new);
        }

        /** Done on the tree with a placeholder, because no tree can hold what some intruders are. */
        void applyTo(JsonNode tree, String placeholder) {
            List<JsonNode> nodes = objectsAndArrays(tree);
            JsonNode target = nodes.get(node % nodes.size());
            if (target instanceof ObjectNode object) {
                String name = object.propertyStream()
                        .skip(child % object.size())
                        .findFirst()
                        .orElseThrow()
                        .getKey();
                JsonNode value = object.get(name);
                switch (action) {
                    case 0 -> object.remove(name);
                    case 1 -> object.put(placeholder, "added");
                    case 2 -> object.set(name.toUpperCase(java.util.Locale.ROOT), value);
                    case 3 ->
                        object.set(name, JsonMapper.shared().createArrayNode().add(value));
                    default -> object.put(name, placeholder);
                }
            } else if (target instanceof ArrayNode array) {
                int index = child % array.size();
                switch (action) {
                    case 0 -> array.remove(index);
                    case 1 -> array.insert(index, placeholder);
                    case 2 -> array.addNull();
                    case 3 -> array.add(array.get(index).deepCopy());
                    default -> array.set(index, placeholder);
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Mutation.any().list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_document_with_another_tree(@ForAll("mutations") List<Mutation> mutations) {
        JsonNode tree = TREE.deepCopy();
        for (int i = 0; i < mutations.size(); i++) {
            mutations.get(i).applyTo(tree, "@" + i + "@");
        }
        String broken = JsonMapper.shared().writeValueAsString(tree);
        for (int i = 0; i < mutations.size(); i++) {
            String intruder = mutations.get(i).intruder();
            broken = broken.replace("\"@" + i + "@\":", "\"unknown\":" + intruder + ",\"unknownToo\":")
                    .replace("\"@" + i + "@\"", intruder);
        }
        assertReportOrTypedError(broken.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        byte[] document = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        return Combinators.combine(
                        Arbitraries.integers().between(0, document.length - 1),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(12))
                .as((from, dropped, inserted) -> {
                    int until = Math.min(from + dropped, document.length);
                    byte[] broken = new byte[from + inserted.length + document.length - until];
                    System.arraycopy(document, 0, broken, 0, from);
                    System.arraycopy(inserted, 0, broken, from, inserted.length);
                    System.arraycopy(document, until, broken, from + inserted.length, document.length - until);
                    return broken;
                });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_document_with_other_bytes_somewhere(@ForAll("bytes") byte[] broken) {
        assertReportOrTypedError(broken);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_document_of_any_bytes(@ForAll byte[] broken) {
        assertReportOrTypedError(broken);
    }

    private static void assertReportOrTypedError(byte[] document) {
        try {
            EsgReport report = EsgJson.read(new ByteArrayInputStream(document));
            assertThat(EsgJson.parse(EsgJson.toJson(report))).isEqualTo(report);
        } catch (EsgJsonException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.location()).isNotNull();
                assertThat(problem.message(Language.ZH_HANT)).isNotBlank();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
