package io.github.hkesg.model.docs;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.RecordTree;
import io.github.hkesg.model.kpi.Breakdown;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** A report as JSON with a comment at the first appearance of every field. */
final class JsonExample {
    private static final int LINE = 110;

    private final Set<String> explained = new HashSet<>();
    private final StringBuilder lines = new StringBuilder();

    private JsonExample() {}

    static String of(Object report) {
        JsonExample example = new JsonExample();
        example.write("", report, "", "");
        return example.lines.toString();
    }

    /** Whatever fits into a line and needs no explanation stands in a line; what does not is written part by part. */
    private void write(String name, Object value, String indent, String comma) {
        String json = spaced(JsonMapper.shared().writeValueAsString(value));
        boolean inLine = indent.length() + name.length() + json.length() < LINE && !hasUnexplained(value);
        if (inLine || !(value instanceof Record || value instanceof Collection<?> || value instanceof Map<?, ?>)) {
            lines.append(indent).append(name).append(json).append(comma).append('\n');
        } else if (value instanceof Breakdown<?> breakdown) {
            write(name, breakdown.members(), indent, comma);
        } else if (value instanceof Collection<?> collection) {
            List<Part> parts = collection.stream()
                    .map(element -> new Part("", "", element))
                    .toList();
            block(name, '[', parts, ']', indent, comma);
        } else if (value instanceof Map<?, ?> map) {
            List<Part> parts = map.entrySet().stream()
                    .map(entry -> new Part("\"" + entry.getKey() + "\": ", "", entry.getValue()))
                    .toList();
            block(name, '{', parts, '}', indent, comma);
        } else {
            block(name, '{', fields(value), '}', indent, comma);
        }
    }

    private record Part(String name, String comment, Object value) {}

    private void block(String name, char open, List<Part> parts, char close, String indent, String comma) {
        lines.append(indent).append(name).append(open).append('\n');
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!part.comment().isEmpty()) {
                lines.append(indent).append("  // ").append(part.comment()).append('\n');
            }
            write(part.name(), part.value(), indent + "  ", i + 1 < parts.size() ? "," : "");
        }
        lines.append(indent).append(close).append(comma).append('\n');
    }

    private List<Part> fields(Object owner) {
        Class<?> type = owner.getClass();
        List<Part> parts = new ArrayList<>();
        if (owner instanceof Disclosure) {
            parts.add(new Part("\"status\": ", "", status(type)));
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = RecordTree.read(component, owner);
            if (value != null && !RecordTree.isEmpty(value)) {
                boolean first = explained.add(key(type, component));
                String comment = first ? SourceDocs.ofComponents(type).getOrDefault(component.getName(), "") : "";
                parts.add(new Part("\"" + component.getName() + "\": ", comment, value));
            }
        }
        return parts;
    }

    static String status(Class<?> type) {
        return Arrays.stream(Objects.requireNonNull(Disclosure.class.getAnnotation(JsonSubTypes.class))
                        .value())
                .filter(subtype -> subtype.value() == type)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private boolean hasUnexplained(Object value) {
        boolean[] unexplained = {false};
        RecordTree.visit(value, (type, component, part) -> {
            if (!JsonTypes.VALUES.contains(type) && !RecordTree.isEmpty(part)) {
                unexplained[0] |= !explained.contains(type.getName() + "." + component);
            }
        });
        return unexplained[0];
    }

    private static String key(Class<?> type, RecordComponent component) {
        return type.getName() + "." + component.getName();
    }

    /** Compact JSON with a blank after each colon and comma outside of texts. */
    private static String spaced(String json) {
        StringBuilder spaced = new StringBuilder();
        boolean text = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            spaced.append(c);
            if (c == '\\') {
                spaced.append(json.charAt(++i));
            } else if (c == '"') {
                text = !text;
            } else if (!text && (c == ':' || c == ',')) {
                spaced.append(' ');
            }
        }
        return spaced.toString();
    }
}
