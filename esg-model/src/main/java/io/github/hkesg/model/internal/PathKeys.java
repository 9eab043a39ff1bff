package io.github.hkesg.model.internal;

import java.util.regex.Pattern;

/** How the key of a map stands in a path, so that every path of a place reads the same wherever it was made. */
public final class PathKeys {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private PathKeys() {}

    /**
     * The path of a map's value.
     *
     * @param map path of the map; empty for the root
     * @param key the key; quoted unless it is a plain name
     * @return for example {@code shares.GENDER} or {@code materials["塑膠薄膜"]}
     */
    public static String below(String map, Object key) {
        String name = key.toString();
        if (!PLAIN.matcher(name).matches()) {
            return map + "[\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
        }
        return map.isEmpty() ? name : map + "." + name;
    }
}
