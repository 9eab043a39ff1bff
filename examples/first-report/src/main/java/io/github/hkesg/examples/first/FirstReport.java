package io.github.hkesg.examples.first;

import static io.github.hkesg.calc.factor.StandardFactors.CHINA_NATIONAL_GRID;
import static io.github.hkesg.model.kpi.BreakdownDimension.GENDER;
import static io.github.hkesg.model.kpi.BreakdownDimension.REGION;
import static io.github.hkesg.model.quantity.Unit.KILOWATT_HOUR;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.emissions.EmissionsCalculator;
import io.github.hkesg.calc.factor.FactorSet;
import io.github.hkesg.calc.factor.PublishedFactor;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.ValidationReport;
import io.github.hkesg.validate.message.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads a report, holds it against the Code, and calculates one figure with its receipt. */
public final class FirstReport {
    private FirstReport() {}

    /**
     * Runs the example.
     *
     * @param args the report file
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        check(Path.of(args[0]), out);
        calculate(out);
        out.println(build());
    }

    static void check(Path file, PrintStream out) throws IOException {
        // readme: check
        EsgReport report = EsgJson.read(file);
        ValidationReport result = EsgValidator.hkex().validate(report); // edition by the financial year, never "latest"

        out.println(result.verdict());
        Messages english = Messages.in(Language.EN); // or ZH_HANT, ZH_HANS
        for (Finding finding : result.findings()) {
            String place = english.place(finding.location(), report);
            out.println(finding.severity() + " " + place + ": " + english.render(finding));
        }
        // readme: end
    }

    static void calculate(PrintStream out) {
        // readme: calculate
        PublishedFactor grid = FactorSet.standard().require(CHINA_NATIONAL_GRID, 2023);
        Calculated<Quantity> scope2 =
                EmissionsCalculator.locationBasedScope2(Quantity.of("427934", KILOWATT_HOUR), grid.appliedFor(2025));

        out.println(scope2.value()); // unrounded
        out.println(scope2.receipt().render());
        // readme: end
    }

    static Workforce build() {
        // readme: build
        Workforce workforce = Workforce.builder()
                .total(325)
                .headcount(GENDER, "male", 223)
                .headcount(GENDER, "female", 102)
                .headcount(REGION, "Mainland China", 319)
                .headcount(REGION, "Hong Kong, Macao and Taiwan", 4)
                .headcount(REGION, "Elsewhere", 2)
                .build();
        // readme: end
        return workforce;
    }
}
