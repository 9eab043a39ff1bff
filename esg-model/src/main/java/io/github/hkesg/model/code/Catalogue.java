package io.github.hkesg.model.code;

import io.github.hkesg.model.internal.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** All provisions, by id. */
final class Catalogue {
    static final Catalogue INSTANCE = new Catalogue();

    private static final int LONGEST_ID = 40;
    private static final int FIRST_OF_PART_B = 13;
    private static final int LAST_OF_PART_B = 15;
    private static final Pattern NUMBERED = Pattern.compile("(\\d{2})(\\(.*)?");

    private final Map<String, Provision> byId = new LinkedHashMap<>();
    private final List<Provision> all;

    private Catalogue() {
        List<Map<String, String>> rows = Tables.read("provisions.tsv");
        for (Map<String, String> cells : rows) {
            ProvisionRow row = ProvisionRow.of(byId.size(), cells, this::known);
            byId.put(row.id(), new Provision(row));
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
        Provision provision = byId.get(id);
        if (provision == null && id.length() <= LONGEST_ID) {
            provision = byId.get(normalise(id));
        }
        if (provision == null) {
            String understood = id.length() <= LONGEST_ID ? normalise(id) : id;
            throw new UnknownProvisionException(Nearest.shorten(id), Nearest.to(understood, byId.keySet()));
        }
        return provision;
    }

    private static String normalise(String id) {
        String compact = id.replace('（', '(').replace('）', ')').replaceAll("(?U)\\s", "");
        String bare = compact.startsWith("KPI") ? compact.substring("KPI".length()) : compact;
        String general = bare.replaceFirst("(?i)(?<=\\d)[-.]?GD$", "-GD");
        if (NUMBERED.matcher(general).matches()) {
            int paragraph = Integer.parseInt(general.substring(0, 2));
            String part = paragraph < FIRST_OF_PART_B ? "A." : paragraph <= LAST_OF_PART_B ? "B." : "D.";
            return part + general;
        }
        return general;
    }
}
