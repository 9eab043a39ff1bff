package io.github.hkesg.calc;

import org.jspecify.annotations.Nullable;

/** A JSON document that is no receipt. */
public final class UnreadableReceiptException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnreadableReceiptException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
