package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.ReportingBoundary;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.RuleContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Figures that cover different things need not agree. */
final class Boundaries {
    private Boundaries() {}

    /** The outcome, unless it raises something and the report notes another boundary for one of the figures compared. */
    static RuleOutcome unlessNoted(
            RuleContext context, Provision provision, RuleOutcome outcome, Collection<List<Note>> notes) {
        boolean isNoted = notes.stream().flatMap(List::stream).anyMatch(note -> note.kind() == NoteKind.BOUNDARY)
                || isDifferent(context, provision);
        return isNoted && outcome instanceof RuleOutcome.Raised
                ? new RuleOutcome.Undetermined(new Reason("outcome.other-boundary", Map.of()))
                : outcome;
    }

    static boolean isDifferent(RuleContext context, Provision provision) {
        ReportingBoundary boundary = context.report().boundary();
        return boundary != null
                && boundary.differences().stream()
                        .flatMap(difference -> Stream.of(difference.provisions()))
                        .anyMatch(provisions -> provisions.contains(provision));
    }
}
