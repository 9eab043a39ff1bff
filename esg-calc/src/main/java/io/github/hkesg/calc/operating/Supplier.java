package io.github.hkesg.calc.operating;

import java.util.Objects;
import java.util.Set;

/**
 * One supplier of the year.
 *
 * <p>For example, supplier S-0017 in Mainland China, screened on environmental risk.
 *
 * @param id the supplier's id, not twice in one list
 * @param region the region as the report names it: B5.1
 * @param practices the practices of engaging suppliers that apply to it, as the report names them: B5.2
 */
public record Supplier(String id, String region, Set<String> practices) {
    /**
     * Copies the practices.
     *
     * @throws NullPointerException naming the missing component
     */
    public Supplier {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(region, "region");
        practices = Set.copyOf(practices);
    }
}
