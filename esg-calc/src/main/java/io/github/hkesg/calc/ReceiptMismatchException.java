package io.github.hkesg.calc;

import java.math.BigDecimal;

/** A receipt says one thing, and its own steps give another. */
public final class ReceiptMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final BigDecimal written;
    private final BigDecimal recomputed;

    ReceiptMismatchException(int line, Term term, BigDecimal recomputed) {
        super("Line " + line + " (" + term.name() + ") says " + term.value() + ", but its step gives " + recomputed);
        this.line = line;
        this.written = term.value();
        this.recomputed = recomputed;
    }

    /**
     * The first line that does not follow from its operands.
     *
     * @return its index, counted from 0
     */
    public int line() {
        return line;
    }

    /**
     * What the receipt says.
     *
     * @return the value on the line
     */
    public BigDecimal written() {
        return written;
    }

    /**
     * What the step gives.
     *
     * @return the value that the line should have
     */
    public BigDecimal recomputed() {
        return recomputed;
    }
}
