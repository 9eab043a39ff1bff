package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Contributions;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.calc.row.GroupedSums;
import io.github.hkesg.calc.row.GroupedSums.Group;
import io.github.hkesg.calc.row.RowKey;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** Emissions of rows that are amounts with factors, or come down to some. */
final class ActivityRows {
    private ActivityRows() {}

    static <R> Collector<R, ?, Calculated<Quantity>> collector(
            String formula, String factorName, Function<R, Stream<Activity>> activities) {
        return GroupedSums.collector(
                (sums, row) -> activities.apply(row).forEach(activity -> add(sums, activity)),
                sums -> total(formula, factorName, sums));
    }

    private static void add(GroupedSums sums, Activity activity) {
        Quantity amount = activity.amount();
        sums.add(new RowKey(List.of(activity.name()), amount.unit(), List.of(activity.factor())), amount.value());
    }

    private static Calculated<Quantity> total(String formula, String factorName, GroupedSums sums) {
        Worksheet sheet = Worksheet.ofRows(formula, sums.rows());
        return new Contributions(sheet, "emissions", Unit.TONNE_CO2E)
                .add(sums.inOrder().stream().map(ActivityRows::activity).toList(), factorName)
                .total();
    }

    static Activity activity(Group group) {
        RowKey key = group.key();
        List<String> labels = key.labels();
        return new Activity(
                labels.get(labels.size() - 1),
                new Quantity(group.sum(), key.unit()),
                key.factors().get(key.factors().size() - 1));
    }
}
