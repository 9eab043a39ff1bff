package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.KPI_B1_2;

import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.rule.RuleContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The turnover rates of the groups of two dimensions.
 *
 * @param dimension the one
 * @param rates its rates
 * @param other the other
 * @param otherRates its rates
 */
record TurnoverDimensions(
        BreakdownDimension dimension,
        Breakdown<Quantity> rates,
        BreakdownDimension other,
        Breakdown<Quantity> otherRates) {

    /** Pairs between which no overall rate can be: all rates of the one are above all of the other. */
    static Stream<TurnoverDimensions> apart(Map<BreakdownDimension, Breakdown<Quantity>> complete) {
        List<TurnoverDimensions> pairs = new ArrayList<>();
        complete.forEach((first, rates) -> complete.forEach((second, others) -> {
            if (first.compareTo(second) < 0) {
                pairs.add(new TurnoverDimensions(first, rates, second, others));
            }
        }));
        return pairs.stream()
                .filter(pair -> !GroupMeans.range(pair.rates).intersects(GroupMeans.range(pair.otherRates)));
    }

    private static Quantity lowest(Breakdown<Quantity> rates) {
        return sorted(rates).findFirst().orElseThrow();
    }

    private static Quantity highest(Breakdown<Quantity> rates) {
        return sorted(rates).reduce((one, next) -> next).orElseThrow();
    }

    private static Stream<Quantity> sorted(Breakdown<Quantity> rates) {
        return rates.members().values().stream().sorted(Comparator.comparing(Quantity::value));
    }

    /** As rates of the leavers of each group on all employees do. */
    boolean addUpToTheSame() {
        return GroupSums.sum(rates).intersects(GroupSums.sum(otherRates));
    }

    Finding finding(RuleContext context, String text) {
        return context.finding(
                text,
                KPI_B1_2,
                context.at("turnover.breakdowns"),
                Map.of(
                        "dimension", new Argument.Term("dimension." + dimension),
                        "other", new Argument.Term("dimension." + other),
                        "lowest", Argument.of(lowest(rates)),
                        "highest", Argument.of(highest(rates)),
                        "otherLowest", Argument.of(lowest(otherRates)),
                        "otherHighest", Argument.of(highest(otherRates))));
    }
}
