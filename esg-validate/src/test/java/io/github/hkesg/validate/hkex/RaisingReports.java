package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.EsgReport;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For each rule a report that raises it: the example report with one thing changed. They are the examples of docs/rules.md. */
final class RaisingReports {
    /** Held beside every report; it differs from the others in nothing but a target that has not run out. */
    static final EsgReport PRIOR = ExampleReport.of(2024).withTargets(Targets.RUNNING);

    /** The example report with the target that runs. */
    static final EsgReport EXAMPLE = ExampleReport.of(2025).withTargets(Targets.COMPLETE);

    static final Map<String, EsgReport> ALL = Stream.of(
                    RaisingEntries.ALL,
                    RaisingEnvironment.ALL,
                    RaisingClimate.ALL,
                    RaisingPeople.ALL,
                    RaisingOperations.ALL)
            .flatMap(reports -> reports.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private RaisingReports() {}
}
