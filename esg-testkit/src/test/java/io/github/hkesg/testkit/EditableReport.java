package io.github.hkesg.testkit;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.json.EsgJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report whose figures are read and changed by their paths, which lead through the JSON as they lead through the records. */
final class EditableReport {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Pattern FACTOR = Pattern.compile("conversionFactors\\[|\\.emissionFactor$");

    private final EsgReport report;
    private final JsonNode tree;
    private final Map<String, Figures.Figure> figures = new LinkedHashMap<>();

    EditableReport(EsgReport report) {
        this.report = report;
        tree = MAPPER.readTree(EsgJson.toJson(report));
        collect(Location.of("performance"), tree.path("performance"));
        collect(Location.of("targets"), tree.path("targets"));
    }

    /** Every quantity, intensity, rate, factor and count with its path. Counts and factors are what they are printed as. */
    private void collect(Location location, JsonNode node) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(location.index(i), array.get(i));
            }
        } else if (node.has("value") && (node.has("unit") || node.has("perHours"))) {
            BigDecimal value = new BigDecimal(node.get("value").asString());
            figures.put(
                    location.path(),
                    new Figures.Figure(value, FACTOR.matcher(location.path()).find()));
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> collect(location.key(member.getKey()), member.getValue()));
        } else if (node.isIntegralNumber()) {
            figures.put(location.path(), new Figures.Figure(node.decimalValue(), true));
        }
    }

    Figures figures() {
        return new Figures(figures);
    }

    EsgReport report() {
        return report;
    }

    /** The report with one other figure. */
    EsgReport with(String path, BigDecimal value) {
        JsonNode changed = tree.deepCopy();
        put(changed, path, value);
        return EsgJson.parse(MAPPER.writeValueAsString(changed));
    }

    /** The report with every figure rounded on its own; counts and factors are what they are. */
    EsgReport rounded(Draw draw) {
        JsonNode changed = tree.deepCopy();
        figures.forEach((path, figure) -> {
            if (!figure.exact()) {
                put(changed, path, draw.rounded(figure.printed()));
            }
        });
        return EsgJson.parse(MAPPER.writeValueAsString(changed));
    }

    private static void put(JsonNode tree, String path, BigDecimal value) {
        JsonNode holder = tree;
        var steps = Location.of(path).steps();
        for (Location.Step step : steps.subList(0, steps.size() - 1)) {
            holder = child(holder, step.text());
        }
        String last = steps.get(steps.size() - 1).text();
        if (child(holder, last) instanceof ObjectNode figure) {
            figure.put("value", value.toPlainString());
        } else {
            ((ObjectNode) holder).put(last, value.longValueExact());
        }
    }

    private static JsonNode child(JsonNode holder, String step) {
        return holder instanceof ArrayNode ? holder.get(Integer.parseInt(step)) : holder.get(step);
    }
}
