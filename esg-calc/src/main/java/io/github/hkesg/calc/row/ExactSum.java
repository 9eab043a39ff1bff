package io.github.hkesg.calc.row;

import java.math.BigDecimal;

/**
 * A sum without rounding and the number of its summands. The value is that of the exact sum and its scale the longest among
 * the summands, or 0 if that is longer; both are associative and commutative, so that the digits do not depend on how the
 * rows were ordered or split.
 */
final class ExactSum {
    private BigDecimal sum = BigDecimal.ZERO;
    private long rows;

    void add(BigDecimal value) {
        sum = sum.add(value);
        rows++;
    }

    void add(ExactSum other) {
        add(other.sum, other.rows);
    }

    void add(BigDecimal ofRows, long count) {
        sum = sum.add(ofRows);
        rows += count;
    }

    BigDecimal value() {
        return sum;
    }

    long rows() {
        return rows;
    }
}
