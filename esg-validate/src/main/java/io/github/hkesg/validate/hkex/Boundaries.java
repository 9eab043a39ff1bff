package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.BoundaryDifference;
import io.github.hkesg.model.ReportingBoundary;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.RuleContext;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Figures that cover different things need not agree. */
final class Boundaries {
    private Boundaries() {}

    /** The outcome, unless it raises something and the report notes another boundary for one of the figures compared. */
    static RuleOutcome unlessNoted(
            RuleContext context, Provision provision, RuleOutcome outcome, Collection<List<Note>> notes) {
        boolean isNoted = notes.stream().flatMap(List::stream).anyMatch(note -> note.kind() == NoteKind.BOUNDARY)
                || isDifferent(context, provision);
        return isNoted && outcome instanceof RuleOutcome.Raised ? otherBoundary() : outcome;
    }

    /** The outcome, unless it raises something and the boundary of just one of two provisions is another than the report's. */
    static RuleOutcome unlessApart(
            RuleContext context, Set<Provision> provisions, Provision other, RuleOutcome outcome) {
        return areApart(context, provisions, other) && outcome instanceof RuleOutcome.Raised
                ? otherBoundary()
                : outcome;
    }

    /** What one difference says of both is the same for both. */
    static boolean areApart(RuleContext context, Set<Provision> provisions, Provision other) {
        ReportingBoundary boundary = context.report().boundary();
        return boundary != null
                && boundary.differences().stream()
                        .map(BoundaryDifference::provisions)
                        .anyMatch(
                                differing -> Collections.disjoint(differing, provisions) == differing.contains(other));
    }

    private static RuleOutcome otherBoundary() {
        return Parts.undetermined("outcome.other-boundary");
    }

    static boolean isDifferent(RuleContext context, Provision provision) {
        ReportingBoundary boundary = context.report().boundary();
        return boundary != null
                && boundary.differences().stream()
                        .anyMatch(difference -> difference.provisions().contains(provision));
    }
}
