package io.github.hkesg.calc;

import io.github.hkesg.model.quantity.Arithmetic;
import io.github.hkesg.model.quantity.DecimalInterval;
import java.math.BigDecimal;

/** A step of a calculation. Sums and products are exact, quotients have 50 digits. */
public enum Operation {
    /** Sum of two terms. */
    ADD("+") {
        @Override
        BigDecimal apply(BigDecimal a, BigDecimal b) {
            return a.add(b);
        }

        @Override
        DecimalInterval apply(DecimalInterval a, DecimalInterval b) {
            return a.plus(b);
        }
    },
    /** Difference of two terms. */
    SUBTRACT("−") {
        @Override
        BigDecimal apply(BigDecimal a, BigDecimal b) {
            return a.subtract(b);
        }

        @Override
        DecimalInterval apply(DecimalInterval a, DecimalInterval b) {
            return a.minus(b);
        }
    },
    /** Product of two terms. */
    MULTIPLY("×") {
        @Override
        BigDecimal apply(BigDecimal a, BigDecimal b) {
            return a.multiply(b);
        }

        @Override
        DecimalInterval apply(DecimalInterval a, DecimalInterval b) {
            return a.times(b);
        }
    },
    /** Quotient of two terms. */
    DIVIDE("÷") {
        @Override
        BigDecimal apply(BigDecimal a, BigDecimal b) {
            return a.divide(b, Arithmetic.CONTEXT);
        }

        @Override
        DecimalInterval apply(DecimalInterval a, DecimalInterval b) {
            return a.dividedBy(b);
        }
    };

    private final String sign;

    Operation(String sign) {
        this.sign = sign;
    }

    /**
     * The sign between the two terms.
     *
     * @return for example {@code ×}
     */
    public String sign() {
        return sign;
    }

    boolean isAdditive() {
        return this == ADD || this == SUBTRACT;
    }

    abstract BigDecimal apply(BigDecimal a, BigDecimal b);

    abstract DecimalInterval apply(DecimalInterval a, DecimalInterval b);
}
