package io.github.hkesg.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The constants and the table are one list. */
class ProvisionsTest {
    private static Map<String, Provision> constants() throws IllegalAccessException {
        Map<String, Provision> constants = new LinkedHashMap<>();
        for (Field field : Provisions.class.getFields()) {
            constants.put(field.getName(), (Provision) field.get(null));
        }
        return constants;
    }

    /** {@code KPI_A1_3}, {@code GD_A1}, {@code D_28_A_I}. */
    private static String nameOf(Provision provision) {
        String id = provision.id();
        if (provision.part() != Part.C) {
            return id.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("_$", "");
        }
        return provision.kind().isGeneralDisclosure() ? "GD_" + id.replace("-GD", "") : "KPI_" + id.replace('.', '_');
    }

    @Test
    void there_is_a_constant_for_every_provision_and_no_other() throws IllegalAccessException {
        assertThat(constants().values()).containsExactlyInAnyOrderElementsOf(Provision.all());
    }

    @Test
    void every_constant_is_named_after_its_provision() throws IllegalAccessException {
        assertThat(constants()).allSatisfy((name, provision) -> assertThat(name).isEqualTo(nameOf(provision)));
    }
}
