package io.github.hkesg.testkit;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.model.quantity.DecimalInterval;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report whose figures are read and changed by their paths, which lead through the JSON as they lead through the records. */
final class EditableReport {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final EsgReport report;
    private final Map<String, BigDecimal> figures = new LinkedHashMap<>();

    EditableReport(EsgReport report) {
        this.report = report;
        collect(
                Location.of("performance"),
                MAPPER.readTree(EsgJson.toJson(report)).get("performance"));
    }

    /** Every quantity and every count with its path; intensities, rates per hours and factors are neither. */
    private void collect(Location location, JsonNode node) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(location.index(i), array.get(i));
            }
        } else if (isQuantity(node)) {
            figures.put(location.path(), new BigDecimal(node.get("value").asString()));
        } else if (node instanceof ObjectNode object && !isRatio(object)) {
            object.properties().forEach(member -> collect(location.key(member.getKey()), member.getValue()));
        } else if (node.isIntegralNumber()) {
            figures.put(location.path(), node.decimalValue());
        }
    }

    private static boolean isQuantity(JsonNode node) {
        return node.isObject()
                && node.has("value")
                && node.has("unit")
                && !node.get("unit").asString().contains("/");
    }

    private static boolean isRatio(ObjectNode node) {
        return node.has("value") && (node.has("unit") || node.has("perHours"));
    }

    Map<String, BigDecimal> figures() {
        return figures;
    }

    BigDecimal value(String path) {
        BigDecimal value = figures.get(path);
        if (value == null) {
            throw new IllegalArgumentException("No figure at " + path);
        }
        return value;
    }

    /** The true values that a printed quantity stands for. */
    DecimalInterval interval(String path) {
        return DecimalInterval.ofPrinted(value(path));
    }

    EsgReport report() {
        return report;
    }

    /** The report with one other figure. */
    EsgReport with(String path, BigDecimal value) {
        JsonNode tree = MAPPER.readTree(EsgJson.toJson(report));
        JsonNode holder = tree;
        var steps = Location.of(path).steps();
        for (Location.Step step : steps.subList(0, steps.size() - 1)) {
            holder = holder instanceof ArrayNode ? holder.get(Integer.parseInt(step.text())) : holder.get(step.text());
        }
        String last = steps.get(steps.size() - 1).text();
        if (holder.get(last) instanceof ObjectNode quantity) {
            quantity.put("value", value.toPlainString());
        } else {
            ((ObjectNode) holder).put(last, value.longValueExact());
        }
        return EsgJson.parse(MAPPER.writeValueAsString(tree));
    }
}
