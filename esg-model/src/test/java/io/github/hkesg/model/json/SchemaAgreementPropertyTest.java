package io.github.hkesg.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.json.JsonProblem.Kind;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The schema accepts a document exactly when it can be read, but for the differences that decision 0013 names. */
class SchemaAgreementPropertyTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(EsgJson.schema(), InputFormat.JSON);

    /** Relations between values, and sizes, which no schema tells. */
    private static final Set<Kind> NOT_IN_THE_SCHEMA =
            Set.of(Kind.WRONG_UNIT, Kind.INVALID_PERIOD, Kind.DUPLICATE_FIELD, Kind.NUMBER_TOO_LONG, Kind.INVALID_TEXT);

    @Provide
    Arbitrary<Mutation> slips() {
        return Mutation.slips();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void what_is_read_has_the_shape_and_what_has_the_shape_is_read(
            @ForAll @Size(min = 1, max = 3) List<@From("slips") Mutation> mutations) {
        String document = Mutation.applied(mutations);

        List<JsonProblem> problems = problems(document);
        List<Error> faults = SCHEMA.validate(document, InputFormat.JSON);

        if (faults.isEmpty()) {
            assertThat(problems).as(document).allMatch(SchemaAgreementPropertyTest::isNotInTheSchema);
        } else if (problems.isEmpty()) {
            assertThat(faults).as(document).allMatch(SchemaAgreementPropertyTest::isAnotherSpelling);
        }
    }

    private static List<JsonProblem> problems(String document) {
        try {
            EsgJson.parse(document);
            return List.of();
        } catch (EsgJsonException e) {
            return e.problems();
        }
    }

    private static boolean isNotInTheSchema(JsonProblem problem) {
        String value = problem.arguments().getOrDefault("value", "");
        return switch (problem.kind()) {
            case INVALID_DATE -> value.equals("2025-02-30");
            case NOT_A_WHOLE_NUMBER -> value.equals("400.0");
            case UNKNOWN_UNIT -> problem.arguments().getOrDefault("unit", "").equals("ZZZ");
            default -> NOT_IN_THE_SCHEMA.contains(problem.kind());
        };
    }

    /** The schema knows provisions by their ids only. */
    private static boolean isAnotherSpelling(Error fault) {
        String spelling = fault.getProperty();
        return spelling != null && !Provision.parse(spelling).id().equals(spelling);
    }
}
