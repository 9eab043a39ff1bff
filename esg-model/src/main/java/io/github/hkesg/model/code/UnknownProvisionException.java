package io.github.hkesg.model.code;

/** An id that no edition of the Code has. */
public final class UnknownProvisionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String nearest;

    UnknownProvisionException(String id, String nearest) {
        super("The Code has no provision '" + id + "'; the nearest is '" + nearest + "'");
        this.id = id;
        this.nearest = nearest;
    }

    /**
     * The id that was not found.
     *
     * @return the id as given, shortened if it was very long
     */
    public String id() {
        return id;
    }

    /**
     * The id that looks most like it.
     *
     * @return an id that {@link Provision#parse(String)} accepts
     */
    public String nearest() {
        return nearest;
    }
}
