package io.github.hkesg.model.code;

import io.github.hkesg.model.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** All provisions, by id. */
final class Catalogue {
    static final Catalogue INSTANCE = new Catalogue();

    /** Longer than "Aspect A3: The environment and natural resources - General Disclosure" with some air. */
    private static final int LONGEST_SPELLING = 80;

    private final Map<String, Provision> byId = new LinkedHashMap<>();
    private final Map<String, Provision> byIdInLowerCase = new HashMap<>();
    private final List<Provision> all;

    private Catalogue() {
        List<Map<String, String>> rows = Tables.read("provisions.tsv");
        for (Map<String, String> cells : rows) {
            ProvisionRow row = ProvisionRow.of(byId.size(), cells, this::known);
            Provision provision = new Provision(row);
            byId.put(row.id(), provision);
            byIdInLowerCase.put(row.id().toLowerCase(Locale.ROOT), provision);
        }
        all = List.copyOf(new ArrayList<>(byId.values()));
    }

    private Provision known(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    List<Provision> all() {
        return all;
    }

    Provision parse(String id) {
        Objects.requireNonNull(id, "id");
        Provision exact = byId.get(id);
        if (exact != null) {
            return exact;
        }
        String understood = id.length() <= LONGEST_SPELLING ? Spelling.normalise(id) : id;
        Provision provision = byIdInLowerCase.get(understood);
        if (provision == null) {
            throw new UnknownProvisionException(Nearest.shorten(id), Nearest.to(understood, byId.keySet()));
        }
        return provision;
    }
}
