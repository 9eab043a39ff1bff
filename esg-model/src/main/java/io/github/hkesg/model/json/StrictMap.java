package io.github.hkesg.model.json;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A map that refuses a second value for a key, so that two spellings of one provision ("A1.3" and "KPI A1.3") do not
 * silently become one entry.
 */
final class StrictMap<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable V put(K key, V value) {
        if (key != null && containsKey(key)) {
            throw new DuplicateKeyException(key.toString());
        }
        return super.put(key, value);
    }
}
