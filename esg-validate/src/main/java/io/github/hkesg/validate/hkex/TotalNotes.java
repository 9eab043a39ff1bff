package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.validate.rule.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is said beside the totals of a year, looked up once for each, however many intensities it has.
 *
 * @param defined totals with a definition of their intensities
 * @param narrowed totals with a boundary of their own
 * @param ofAllPeople totals that cover the same as the headcount does
 */
record TotalNotes(Set<IntensityTotal> defined, Set<IntensityTotal> narrowed, Set<IntensityTotal> ofAllPeople) {
    static TotalNotes of(RuleContext context) {
        TotalNotes said = new TotalNotes(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (IntensityTotal total : IntensityTotal.ALL) {
            List<Note> notes = FigureWalk.notes(context.year(), total.path());
            if (notes.stream().anyMatch(TotalNotes::definesAnIntensity)) {
                said.defined.add(total);
            }
            if (notes.stream().anyMatch(note -> note.kind() == NoteKind.BOUNDARY)) {
                said.narrowed.add(total);
            }
            if (IntensityRules.coversTheSame(context, total)) {
                said.ofAllPeople.add(total);
            }
        }
        return said;
    }

    private static boolean definesAnIntensity(Note note) {
        String figure = note.figure();
        return note.kind() == NoteKind.DEFINITION && figure != null && figure.contains("intensities");
    }

    boolean areBeside(ImpliedDenominator implied) {
        return defined.contains(implied.total()) || narrowed.contains(implied.total());
    }

    boolean leaveComparableToAllEmployees(ImpliedDenominator implied) {
        return IntensityRules.isOfAllEmployees(implied.intensity().denominator())
                && ofAllPeople.contains(implied.total())
                && !defined.contains(implied.total());
    }
}
