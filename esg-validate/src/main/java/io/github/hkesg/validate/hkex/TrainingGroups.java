package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B3_1;
import static io.github.hkesg.model.code.Provisions.KPI_B3_2;

import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.rule.RuleContext;
import java.util.List;
import java.util.stream.Stream;

/** What the records say of the training of groups. */
final class TrainingGroups {
    private TrainingGroups() {}

    static GroupSums<Count> people(Training training) {
        return new GroupSums<>(
                KPI_B3_1,
                "training.peopleTrainedBreakdowns",
                training.peopleTrainedBreakdowns(),
                training.notCaptured());
    }

    static GroupSums<Quantity> hours(Training training) {
        return new GroupSums<>(
                KPI_B3_2, "training.hoursBreakdowns", training.hoursBreakdowns(), training.notCaptured());
    }

    static GroupSums<Quantity> percentages(Training training) {
        return new GroupSums<>(
                KPI_B3_1,
                "training.percentTrainedBreakdowns",
                training.percentTrainedBreakdowns(),
                training.notCaptured());
    }

    static GroupSums<Quantity> averages(Training training) {
        return new GroupSums<>(
                KPI_B3_2, "training.averageHoursBreakdowns", training.averageHoursBreakdowns(), training.notCaptured());
    }

    /** The notes beside the figures of training and of the people by whom they are divided. */
    static List<List<Note>> notes(RuleContext context) {
        Training training = Figures.TRAINING.in(context.year());
        Workforce workforce = Figures.WORKFORCE.in(context.year());
        return Stream.of(
                        training == null ? List.<Note>of() : training.notes(),
                        workforce == null ? List.<Note>of() : workforce.notes())
                .toList();
    }
}
