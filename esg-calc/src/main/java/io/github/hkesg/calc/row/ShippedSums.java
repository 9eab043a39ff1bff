package io.github.hkesg.calc.row;

import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.FactorCitation;
import io.github.hkesg.calc.row.GroupedSums.Group;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Exact sums as they travel between machines: texts and numbers only, so that the model's and the factors' types need not be
 * serialisable.
 */
record ShippedSums(ArrayList<Sum> sums, long rows) implements Serializable {
    static ShippedSums of(GroupedSums sums) {
        return new ShippedSums(
                new ArrayList<>(sums.inOrder().stream().map(Sum::of).toList()), sums.rows());
    }

    private Object readResolve() {
        return GroupedSums.of(sums.stream().map(Sum::group).toList(), rows);
    }

    private record Sum(ArrayList<String> labels, String unit, ArrayList<Factor> factors, BigDecimal value)
            implements Serializable {
        static Sum of(Group group) {
            RowKey key = group.key();
            List<Factor> factors = key.factors().stream().map(Factor::of).toList();
            return new Sum(new ArrayList<>(key.labels()), key.unit().symbol(), new ArrayList<>(factors), group.sum());
        }

        Group group() {
            List<AppliedFactor> applied = factors.stream().map(Factor::applied).toList();
            return new Group(new RowKey(labels, Unit.parse(unit), applied), value);
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
