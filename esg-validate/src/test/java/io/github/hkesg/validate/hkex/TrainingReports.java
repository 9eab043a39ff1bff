package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.ExampleReport.TURNOVER;
import static io.github.hkesg.validate.hkex.ExampleReport.WORKFORCE;
import static io.github.hkesg.validate.hkex.ExampleReport.year;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.quantity.Count;

/** Reports that differ from the example in their training, for the tests of the rules of aspect B3. */
final class TrainingReports {
    private TrainingReports() {}

    static EsgReport with(Training training) {
        return ExampleReport.with(year -> year.withTraining(training));
    }

    /** The line of an outcome that passed, or of a finding of a severity. */
    static String at(String expected, String rule, String place) {
        return expected.equals("passed") ? expected : expected + " " + rule + " @performance[2].training." + place;
    }

    static Training people(long total, long male, long female) {
        return Training.builder()
                .peopleTrained(total)
                .peopleTrained(BreakdownDimension.GENDER, "male", male)
                .peopleTrained(BreakdownDimension.GENDER, "female", female)
                .build();
    }

    /** 80 people at the start of the year, 100 at its end, 20 who left: 90 on average and 120 in the year. */
    static EsgReport from80To100(Training training) {
        return ExampleReport.of(
                year(2024).withWorkforce(WORKFORCE.withTotal(Count.of(80))),
                year(2025).withTurnover(TURNOVER.withLeavers(Count.of(20))).withTraining(training));
    }
}
