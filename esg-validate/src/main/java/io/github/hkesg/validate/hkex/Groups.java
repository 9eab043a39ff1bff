package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.validate.Argument;
import java.util.Set;

/** Names groups of a breakdown in texts. */
final class Groups {
    /** The labels that stand for a gender in data of any language, and are therefore translated. */
    private static final Set<String> GENDERS = Set.of("male", "female");

    private Groups() {}

    static Argument named(BreakdownDimension dimension, String label) {
        return dimension == BreakdownDimension.GENDER && GENDERS.contains(label)
                ? new Argument.Term("group." + label)
                : Argument.of(label);
    }
}
