package io.github.hkesg.model.json;

/** A key that a map has already. */
final class DuplicateKeyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String key;

    DuplicateKeyException(String key) {
        super("'" + key + "' occurs twice");
        this.key = key;
    }

    String key() {
        return key;
    }
}
