package io.github.hkesg.examples.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reports for the tests, as JSON. */
final class Reports {
    static final Path QINIU = Path.of("..", "reports", "qiniu-2025.json");

    private Reports() {}

    /** Every disclosure was voluntary for a GEM issuer before 2016, so an empty report has no errors. */
    static String withoutErrors() {
        return gem("2015", "");
    }

    /** A report that says nothing but what is given. */
    static String gem(String year, String more) {
        return """
                {
                "issuer": {"name": "Example Holdings", "board": "GEM", "largeCap": false},
                "period": {"start": "YEAR-01-01", "end": "YEAR-12-31"}MORE
                }
                """.replace("YEAR", year).replace("MORE", more.isEmpty() ? "" : ",\n" + more);
    }

    /** A report with one KPI of its year. */
    static String gemWithKpi(String kpi) {
        return gem(
                "2025",
                "\"performance\": [{\"period\": {\"start\": \"2025-01-01\", \"end\": \"2025-12-31\"}, " + kpi + "}]");
    }

    static ObjectNode qiniu() throws IOException {
        return (ObjectNode) JsonMapper.shared().readTree(Files.readString(QINIU));
    }

    /** An object inside a report. */
    static ObjectNode object(JsonNode report, String pointer) {
        return (ObjectNode) report.at(pointer);
    }

    static Path write(Path directory, String name, JsonNode report) throws IOException {
        return Files.writeString(directory.resolve(name), report.toString());
    }
}
