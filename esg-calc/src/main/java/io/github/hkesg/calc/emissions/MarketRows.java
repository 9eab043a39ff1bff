package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.emissions.MarketBoundary.Remainder;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.row.GroupedSums;
import io.github.hkesg.calc.row.GroupedSums.Group;
import io.github.hkesg.calc.row.RowKey;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bills and contracts, added up to one boundary for each market. A group with a third label is one of a contract. */
final class MarketRows {
    private static final int WITH_CONTRACT = 3;

    private MarketRows() {}

    static void add(GroupedSums sums, MarketBoundary row) {
        List<String> market = List.of(row.name(), row.remainder().name());
        Quantity bought = row.consumption();
        sums.add(new RowKey(market, bought.unit(), List.of(row.remainderFactor())), bought.value());
        for (Activity contract : row.contracts()) {
            List<String> labels = List.of(row.name(), row.remainder().name(), contract.name());
            List<AppliedFactor> factors = List.of(row.remainderFactor(), contract.factor());
            sums.add(
                    new RowKey(labels, contract.amount().unit(), factors),
                    contract.amount().value());
        }
    }

    static List<MarketBoundary> markets(GroupedSums sums) {
        Map<Market, List<Group>> groups = new LinkedHashMap<>();
        sums.inOrder().forEach(group -> groups.computeIfAbsent(Market.of(group.key()), market -> new ArrayList<>())
                .add(group));
        List<MarketBoundary> markets = new ArrayList<>();
        groups.forEach((market, ofMarket) -> markets.add(market.boundary(ofMarket)));
        return markets;
    }

    private static boolean isContract(Group group) {
        return group.key().labels().size() == WITH_CONTRACT;
    }

    private record Market(String name, Remainder remainder, AppliedFactor remainderFactor) {
        static Market of(RowKey key) {
            return new Market(
                    key.labels().get(0),
                    Remainder.valueOf(key.labels().get(1)),
                    key.factors().get(0));
        }

        MarketBoundary boundary(List<Group> groups) {
            List<Quantity> bought = groups.stream()
                    .filter(group -> !isContract(group))
                    .map(group -> new Quantity(group.sum(), group.key().unit()))
                    .toList();
            List<Activity> contracts = groups.stream()
                    .filter(MarketRows::isContract)
                    .map(ActivityRows::activity)
                    .toList();
            return new MarketBoundary(name, sum(bought), contracts, remainder, remainderFactor);
        }

        /** Bills in several units are added in kilojoules, of which each is a number with an end. */
        private static Quantity sum(List<Quantity> bought) {
            if (bought.size() == 1) {
                return bought.get(0);
            }
            return bought.stream()
                    .map(amount -> amount.to(Unit.KILOJOULE))
                    .reduce((left, right) -> new Quantity(left.value().add(right.value()), Unit.KILOJOULE))
                    .orElseThrow();
        }
    }
}
