package io.github.hkesg.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** However a document is broken, reading it gives a report or one typed error that tells where; never anything else. */
class BrokenReportPropertyTest {
    @Provide
    Arbitrary<Mutation> mutations() {
        return Mutation.slipsAndAttacks();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_document_with_another_tree(@ForAll @Size(min = 2, max = 6) List<@From("mutations") Mutation> mutations) {
        assertReportOrTypedError(Mutation.applied(mutations).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_single_fault_is_told_at_its_place_or_around_it(@ForAll("mutations") Mutation mutation) {
        Mutation.Broken broken = mutation.applied();
        byte[] document = broken.document().getBytes(StandardCharsets.UTF_8);

        assertThat(assertReportOrTypedError(document))
                .satisfiesAnyOf(problems -> assertThat(problems).isEmpty(), problems -> assertThat(problems)
                        .extracting(JsonProblem::location)
                        .as("around %s", broken.place())
                        .anyMatch(told ->
                                told.isWithin(broken.place()) || broken.place().isWithin(told)));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        byte[] document = Mutation.DOCUMENT.getBytes(StandardCharsets.UTF_8);
        return Combinators.combine(
                        Arbitraries.integers().between(0, document.length - 1),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(12))
                .as((from, dropped, inserted) -> {
                    int until = Math.min(from + dropped, document.length);
                    byte[] broken = new byte[from + inserted.length + document.length - until];
                    System.arraycopy(document, 0, broken, 0, from);
                    System.arraycopy(inserted, 0, broken, from, inserted.length);
                    System.arraycopy(document, until, broken, from + inserted.length, document.length - until);
                    return broken;
                });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_document_with_other_bytes_somewhere(@ForAll("bytes") byte[] broken) {
        assertReportOrTypedError(broken);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_document_of_any_bytes(@ForAll byte[] broken) {
        assertReportOrTypedError(broken);
    }

    private static List<JsonProblem> assertReportOrTypedError(byte[] document) {
        try {
            EsgReport report = EsgJson.read(new ByteArrayInputStream(document));
            assertThat(EsgJson.parse(EsgJson.toJson(report))).isEqualTo(report);
            return List.of();
        } catch (EsgJsonException e) {
            assertThat(e.problems())
                    .isNotEmpty()
                    .extracting(problem -> problem.message(Language.ZH_HANT))
                    .allSatisfy(message -> assertThat(message).isNotBlank());
            return e.problems();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
