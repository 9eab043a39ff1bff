package io.github.hkesg.model.json;

import io.github.hkesg.model.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One thing that is done to a report that uses every field: where in its tree, what and with what. */
record Mutation(int node, int child, Action action, String intruder) {
    /** The report, before anything is done to it. */
    static final String DOCUMENT = document();

    private static final JsonNode TREE = JsonMapper.shared().readTree(DOCUMENT);
    private static final int NODES = containers(TREE, Location.REPORT).size();
    private static final int MOST_CHILDREN = 30;

    /** What a hand or a spreadsheet may put where something else belongs. */
    static final List<String> SLIPS = List.of(
            "null",
            "true",
            "-1",
            "3.5",
            "400.0",
            "\"12\"",
            "\" 12.30 \"",
            "\"\"",
            "\"N/A\"",
            "\"不適用\"",
            "\"HKD\"",
            "\"ZZZ\"",
            "\"foo/bar\"",
            "\"2025-02-30\"",
            "{}",
            "[]",
            "[null]",
            "{\"\": null}",
            "{\"value\": 1}",
            "{\"value\": 1, \"unit\": \"furlong\"}",
            "{\"value\": 1, \"unit\": \"m2\"}",
            "{\"start\": \"2025-12-31\", \"end\": \"2025-01-01\"}",
            "{\"status\": \"reported\", \"limbs\": \"\"}");

    /** What an attacker may put there. */
    private static final List<String> ATTACKS = List.of(
            "1e999999999",
            "-1E-999999999",
            "1e99999999999999999999",
            "\"1e99999999999999999999\"",
            "9".repeat(300),
            "\"" + "9".repeat(300) + "\"",
            "\"" + "x".repeat(5_000) + "\"",
            "\"\\ud800\"",
            "{\"\\udc00\": 1}",
            "{\"status\": \"reported\", \"status\": \"reported\"}",
            "[".repeat(5_000),
            "{\"a\":".repeat(5_000),
            "[".repeat(200) + "]".repeat(200));

    /** What may be done. */
    enum Action {
        REMOVE,
        ADD,
        RENAME,
        SPELL_TWICE,
        WRAP_IN_LIST,
        REPLACE
    }

    /** A document and the place where it was broken. */
    record Broken(String document, Location place) {}

    private record Container(JsonNode node, Location place) {}

    static Arbitrary<Mutation> slips() {
        return with(Arbitraries.of(SLIPS));
    }

    static Arbitrary<Mutation> slipsAndAttacks() {
        return with(
                Arbitraries.of(Stream.concat(SLIPS.stream(), ATTACKS.stream()).toList()));
    }

    private static Arbitrary<Mutation> with(Arbitrary<String> intruders) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, NODES - 1),
                        Arbitraries.integers().between(0, MOST_CHILDREN),
                        Arbitraries.of(Action.class),
                        intruders)
                .as(Mutation::new);
    }

    private static String document() {
        try {
            return Files.readString(Path.of("..", "examples", "reports", "every-field.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The objects and lists of a tree that hold something. */
    private static List<Container> containers(JsonNode tree, Location place) {
        List<Container> nodes = new ArrayList<>();
        if (tree.isContainer() && !tree.isEmpty()) {
            nodes.add(new Container(tree, place));
        }
        tree.propertyStream().forEach(child -> nodes.addAll(containers(child.getValue(), place.key(child.getKey()))));
        if (tree.isArray()) {
            for (int i = 0; i < tree.size(); i++) {
                nodes.addAll(containers(tree.get(i), place.index(i)));
            }
        }
        return nodes;
    }

    Broken applied() {
        List<Location> places = new ArrayList<>();
        String document = applied(List.of(this), places);
        return new Broken(document, places.get(0));
    }

    static String applied(List<Mutation> mutations) {
        return applied(mutations, new ArrayList<>());
    }

    /** Done on the tree with a placeholder, because no tree can hold what some intruders are. */
    private static String applied(List<Mutation> mutations, List<Location> places) {
        JsonNode tree = TREE.deepCopy();
        for (int i = 0; i < mutations.size(); i++) {
            places.add(mutations.get(i).applyTo(tree, "@" + i + "@"));
        }
        String broken = JsonMapper.shared().writeValueAsString(tree);
        for (int i = 0; i < mutations.size(); i++) {
            String intruder = mutations.get(i).intruder();
            broken = broken.replace("\"@" + i + "@\":", "\"unknown\":" + intruder + ",\"unknownToo\":")
                    .replace("\"@" + i + "@\"", intruder);
        }
        return broken;
    }

    private Location applyTo(JsonNode tree, String placeholder) {
        List<Container> containers = containers(tree, Location.REPORT);
        Container target = containers.get(node % containers.size());
        return target.node() instanceof ObjectNode object
                ? applyTo(object, target.place(), placeholder)
                : applyTo((ArrayNode) target.node(), target.place(), placeholder);
    }

    private Location applyTo(ObjectNode object, Location place, String placeholder) {
        String name = object.propertyStream()
                .skip(child % object.size())
                .findFirst()
                .orElseThrow()
                .getKey();
        JsonNode value = object.get(name);
        switch (action) {
            case REMOVE -> object.remove(name);
            case ADD -> object.put(placeholder, "added");
            case RENAME -> object.set(name.toUpperCase(Locale.ROOT), value);
            case SPELL_TWICE -> object.set("KPI " + name, value.deepCopy());
            case WRAP_IN_LIST ->
                object.set(name, JsonMapper.shared().createArrayNode().add(value));
            case REPLACE -> object.put(name, placeholder);
        }
        return action == Action.REPLACE || action == Action.WRAP_IN_LIST ? place.key(name) : place;
    }

    private Location applyTo(ArrayNode array, Location place, String placeholder) {
        int index = child % array.size();
        switch (action) {
            case REMOVE -> array.remove(index);
            case ADD -> array.insert(index, placeholder);
            case RENAME -> array.addNull();
            case SPELL_TWICE -> array.add(array.get(index).deepCopy());
            case WRAP_IN_LIST ->
                array.set(
                        index,
                        JsonMapper.shared()
                                .createArrayNode()
                                .add(array.get(index).deepCopy()));
            case REPLACE -> array.set(index, placeholder);
        }
        return action == Action.REPLACE || action == Action.WRAP_IN_LIST ? place.index(index) : place;
    }
}
