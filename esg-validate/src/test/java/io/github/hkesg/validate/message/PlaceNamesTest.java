package io.github.hkesg.validate.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.AirPollutant;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.ContractualInstrumentKind;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.FinancialEffectKind;
import io.github.hkesg.model.kpi.WasteMaterial;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.UnitRatio;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.model.text.MessageCatalog;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every place that a path can lead to has a name, so that no reader is shown a name of the code. */
class PlaceNamesTest {
    private static final MessageCatalog NAMES = MessageCatalog.load(Messages.class, "places");

    /** Values that stand in the JSON as one number or one text, with nothing inside. */
    private static final Set<Class<?>> SCALARS = Set.of(Count.class, UnitRatio.class, Provision.class, Breakdown.class);

    /** Constants whose words stand among the terms. */
    private static final Set<Class<?>> TERMS =
            Set.of(BreakdownDimension.class, EnergySource.class, WasteMaterial.class);

    /** Constants that name a row of a list. */
    private static final Set<Class<?>> OF_ROWS =
            Set.of(AirPollutant.class, ContractualInstrumentKind.class, FinancialEffectKind.class);

    private static final Set<String> OTHERS = Set.of(
            "place.row",
            "place.provision",
            "place.year",
            "path.intensities",
            "path.climate.percentage",
            "path.targets.total",
            "path.targets.intensity",
            "path.targets.change",
            "path.notes.figure");

    private final Set<Class<?>> records = new LinkedHashSet<>();
    private final Set<String> keys = new TreeSet<>(OTHERS);

    @ParameterizedTest
    @EnumSource
    void every_component_of_a_report_and_every_key_has_a_name_and_nothing_else_has(Language language) {
        walk(EsgReport.class);
        OF_ROWS.forEach(this::constants);

        assertThat(NAMES.keys(language)).containsExactlyElementsOf(keys);
    }

    @Test
    void the_records_are_found() {
        walk(EsgReport.class);

        assertThat(records).hasSizeGreaterThan(40);
        assertThat(keys)
                .contains("Training.averageHours", "Explained.steps", "WasteTreatment.RECYCLED", "Quantity.unit");
    }

    private void walk(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::walk);
            if (generic.getRawType() == java.util.Map.class) {
                constants((Class<?>) generic.getActualTypeArguments()[0]);
            }
        } else if (type instanceof Class<?> raw && raw.isSealed()) {
            Arrays.stream(raw.getPermittedSubclasses()).forEach(this::walk);
        } else if (type instanceof Class<?> raw && raw.isRecord() && !SCALARS.contains(raw) && records.add(raw)) {
            for (RecordComponent component : raw.getRecordComponents()) {
                keys.add(raw.getSimpleName() + "." + component.getName());
                walk(component.getGenericType());
            }
        }
    }

    private void constants(Class<?> type) {
        if (type.isEnum() && !TERMS.contains(type)) {
            for (Object constant : type.getEnumConstants()) {
                keys.add(type.getSimpleName() + "." + ((Enum<?>) constant).name());
            }
        }
    }
}
