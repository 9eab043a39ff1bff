package io.github.hkesg.benchmarks;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.testkit.SampleReports;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A report to be validated: the complete sample report, on which nothing is found, or a real one, on which much is. */
@State(Scope.Benchmark)
public class Report {
    /** Which report. */
    @Param({"sample", "qiniu"})
    public String report = "sample";

    EsgReport value = SampleReports.compliant(IssuerClass.MAIN_BOARD, 2025);

    /**
     * Reads the real report.
     *
     * @throws IOException if it cannot be read
     */
    @Setup
    public void read() throws IOException {
        if (report.equals("qiniu")) {
            try (InputStream in = Report.class.getResourceAsStream("/qiniu-2025.json")) {
                value = EsgJson.read(Objects.requireNonNull(in, "qiniu-2025.json"));
            }
        }
    }
}
