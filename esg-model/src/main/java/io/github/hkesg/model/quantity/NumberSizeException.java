package io.github.hkesg.model.quantity;

/** A number with more digits than any report prints. */
public final class NumberSizeException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    NumberSizeException(String name) {
        super(name + " has more than " + Arithmetic.MAX_DIGITS + " digits");
    }
}
