package io.github.hkesg.validate;

import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.model.json.EsgJsonException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The waivers that an issuer or an adviser keeps beside a report, usually as a file under version control:
 *
 * <pre>{@code
 * { "waivers": [ { "rule": "safety.fatalities.years-missing", "location": "performance[*].safety",
 *     "rationale": "The third year is published with the annual report of 2026.",
 *     "owner": "Sustainability team", "expiry": "2026-12-31" } ] }
 * }</pre>
 *
 * @param waivers the waivers, in the order in which they are tried
 */
public record Waivers(List<Waiver> waivers) {
    /** No waivers. */
    public static final Waivers NONE = new Waivers(List.of());

    /**
     * Copies the waivers.
     *
     * @throws NullPointerException if there is no list, or a null in it
     */
    public Waivers {
        Objects.requireNonNull(waivers, "waivers");
        waivers = List.copyOf(waivers);
    }

    /**
     * Some waivers.
     *
     * @param waivers the waivers
     * @return them in this order
     */
    public static Waivers of(Waiver... waivers) {
        return new Waivers(List.of(waivers));
    }

    /**
     * Reads waivers from a file.
     *
     * @param file a JSON document in UTF-8
     * @return the waivers
     * @throws IOException if the file cannot be read
     * @throws EsgJsonException if it holds no waivers; with every fault found
     */
    public static Waivers read(Path file) throws IOException {
        return EsgJson.read(file, Waivers.class);
    }

    /**
     * Reads waivers from a text.
     *
     * @param json a JSON document
     * @return the waivers
     * @throws EsgJsonException if it holds no waivers; with every fault found
     */
    public static Waivers parse(String json) {
        return EsgJson.parse(json, Waivers.class);
    }
}
