package io.github.hkesg.model.quantity;

/** A number with more digits than any report prints. */
public final class NumberSizeException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    NumberSizeException(String name, int maxDigits) {
        super(name + " has more than " + maxDigits + " digits");
    }
}
