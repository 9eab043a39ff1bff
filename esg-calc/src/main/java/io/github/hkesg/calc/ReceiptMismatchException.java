package io.github.hkesg.calc;

import io.github.hkesg.calc.factor.PublishedFactor;
import java.math.BigDecimal;

/** A receipt says one thing, and its own steps, the units or the published factors give another. */
public final class ReceiptMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final BigDecimal written;
    private final BigDecimal recomputed;

    ReceiptMismatchException(int line, Term term, BigDecimal recomputed) {
        this(line, term, "says " + term.value() + ", but its step gives " + recomputed, recomputed);
    }

    private ReceiptMismatchException(int line, Term term, String fault, BigDecimal recomputed) {
        super("Line " + line + " (" + term.name() + ") " + fault);
        this.line = line;
        this.written = term.value();
        this.recomputed = recomputed;
    }

    static ReceiptMismatchException inUnit(int line, Term term) {
        return new ReceiptMismatchException(
                line, term, "is in " + term.unit() + ", which its operands do not lead to", term.value());
    }

    static ReceiptMismatchException inConversion(int line, Term term) {
        return new ReceiptMismatchException(
                line, term, "says " + term + ", which is not how the units convert", term.value());
    }

    static ReceiptMismatchException inFactor(int line, Term term, PublishedFactor published) {
        return new ReceiptMismatchException(
                line,
                term,
                "says " + term + ", but " + published.id() + " is " + published.value() + " " + published.unit(),
                published.value());
    }

    /** The same fault, told as one of a part of a total. */
    ReceiptMismatchException inPart(Term part) {
        return new ReceiptMismatchException(this, part);
    }

    private ReceiptMismatchException(ReceiptMismatchException within, Term part) {
        super(part.name() + ": " + within.getMessage(), within);
        this.line = within.line;
        this.written = within.written;
        this.recomputed = within.recomputed;
    }

    /**
     * The first line that does not follow from its operands.
     *
     * @return its index, counted from 0, in the receipt of the part that the message names, if it names one
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
     * What the step or the published factor gives.
     *
     * @return the value that the line should have; the same as written where a unit or a conversion is at fault
     */
    public BigDecimal recomputed() {
        return recomputed;
    }
}
