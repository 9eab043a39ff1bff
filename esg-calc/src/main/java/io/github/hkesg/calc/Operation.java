package io.github.hkesg.calc;

import io.github.hkesg.model.quantity.Arithmetic;
import io.github.hkesg.model.quantity.DecimalInterval;
import java.math.BigDecimal;

/** A step of a calculation. Sums and products are exact, quotients have 50 digits. */
public enum Operation {
    /** Sum of two terms. */
    ADD("+") {
        @Override
        BigDecimal compute(BigDecimal a, BigDecimal b) {
            return a.add(b);
        }

        @Override
        DecimalInterval enclose(DecimalInterval a, DecimalInterval b) {
            return a.plus(b);
        }
    },
    /** Difference of two terms. */
    SUBTRACT("−") {
        @Override
        BigDecimal compute(BigDecimal a, BigDecimal b) {
            return a.subtract(b);
        }

        @Override
        DecimalInterval enclose(DecimalInterval a, DecimalInterval b) {
            return a.minus(b);
        }
    },
    /** Product of two terms. */
    MULTIPLY("×") {
        @Override
        BigDecimal compute(BigDecimal a, BigDecimal b) {
            return a.multiply(b);
        }

        @Override
        DecimalInterval enclose(DecimalInterval a, DecimalInterval b) {
            return a.times(b);
        }
    },
    /** Quotient of two terms. */
    DIVIDE("÷") {
        @Override
        BigDecimal compute(BigDecimal a, BigDecimal b) {
            return Arithmetic.quotient(a, b, Arithmetic.CONTEXT);
        }

        @Override
        DecimalInterval enclose(DecimalInterval a, DecimalInterval b) {
            return a.dividedBy(b);
        }
    };

    /**
     * The most digits of an intermediate result. A worksheet comes nowhere near; steps that square a number over and over,
     * as only a forged receipt has them, would otherwise exhaust memory.
     */
    private static final int MAX_DIGITS = 1_000;

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

    final BigDecimal apply(BigDecimal a, BigDecimal b) {
        return requireReasonable(compute(a, b));
    }

    final DecimalInterval apply(DecimalInterval a, DecimalInterval b) {
        DecimalInterval result = enclose(a, b);
        requireReasonable(result.low());
        requireReasonable(result.high());
        return result;
    }

    static BigDecimal requireReasonable(BigDecimal value) {
        return Arithmetic.requireReasonable("value", value, MAX_DIGITS);
    }

    abstract BigDecimal compute(BigDecimal a, BigDecimal b);

    abstract DecimalInterval enclose(DecimalInterval a, DecimalInterval b);
}
