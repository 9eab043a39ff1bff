package io.github.hkesg.calc.row;

import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.FactorCitation;
import io.github.hkesg.calc.row.GroupedSums.Group;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * Exact sums as they travel between machines: texts and numbers only, so that the model's and the factors' types need not be
 * serialisable.
 */
final class ShippedSums implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Key[] keys;
    private final BigDecimal[] sums;
    private final long[] rows;

    private ShippedSums(List<Group> groups) {
        keys = groups.stream().map(group -> new Key(group.key())).toArray(Key[]::new);
        sums = groups.stream().map(group -> group.sum().value()).toArray(BigDecimal[]::new);
        rows = groups.stream().mapToLong(group -> group.sum().rows()).toArray();
    }

    static ShippedSums of(GroupedSums sums) {
        return new ShippedSums(sums.inOrder());
    }

    private Object readResolve() {
        GroupedSums arrived = new GroupedSums();
        for (int i = 0; i < keys.length; i++) {
            arrived.of(keys[i].chain()).add(sums[i], rows[i]);
        }
        return arrived;
    }

    private static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String label;
        private final String unit;
        private final Factor[] factors;

        Key(FactorChain chain) {
            label = chain.label();
            unit = chain.unit().symbol();
            factors = chain.factors().stream().map(Factor::of).toArray(Factor[]::new);
        }

        FactorChain chain() {
            return new FactorChain(
                    label,
                    Unit.parse(unit),
                    Arrays.stream(factors).map(Factor::applied).toList());
        }
    }

    private record Factor(BigDecimal value, String unit, FactorCitation citation) implements Serializable {
        static Factor of(AppliedFactor factor) {
            return new Factor(factor.value(), factor.unit().toString(), factor.citation());
        }

        AppliedFactor applied() {
            return new AppliedFactor(value, UnitRatio.parse(unit), citation);
        }
    }
}
