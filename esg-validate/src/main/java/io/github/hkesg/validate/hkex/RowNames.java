package io.github.hkesg.validate.hkex;

import static java.util.Map.entry;

import io.github.hkesg.model.kpi.AdditionalFigure;
import io.github.hkesg.model.kpi.AirEmission;
import io.github.hkesg.model.kpi.CarbonPrice;
import io.github.hkesg.model.kpi.ContractualInstrument;
import io.github.hkesg.model.kpi.Contribution;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.FinancialEffect;
import io.github.hkesg.model.kpi.IndustryMetric;
import io.github.hkesg.model.kpi.PlanProgress;
import io.github.hkesg.model.kpi.SupplierPractice;
import io.github.hkesg.model.kpi.WasteStream;
import io.github.hkesg.model.quantity.Intensity;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** By what a row of a list is told in another year: what it is about, never its figure, where it stands or how it is typed. */
final class RowNames {
    private static final Map<Class<?>, Function<Object, String>> BY_TYPE = Map.ofEntries(
            row(EnergyUse.class, use -> named(use.source(), use.label())),
            row(AirEmission.class, emission -> named(emission.pollutant(), emission.label())),
            row(WasteStream.class, stream -> stream.material() + "/" + stream.label()),
            row(Intensity.class, intensity -> intensity.unit().denominator() + "/" + intensity.denominator()),
            row(ContractualInstrument.class, contract -> contract.kind() + "/" + contract.description()),
            row(SupplierPractice.class, SupplierPractice::name),
            row(Contribution.class, Contribution::area),
            row(CarbonPrice.class, price -> price.unit() + "/" + new TreeSet<>(price.uses())),
            row(FinancialEffect.class, effect -> effect.kind() + "/" + effect.horizon() + "/" + effect.lineItem()),
            row(PlanProgress.class, PlanProgress::plan),
            row(IndustryMetric.class, metric -> metric.topic() + "/" + metric.label()),
            row(ConversionFactor.class, factor -> factor.kind() + "/" + factor.source()),
            row(AdditionalFigure.class, AdditionalFigure::label));

    private RowNames() {}

    static String of(Object row) {
        Function<Object, String> name = BY_TYPE.get(row.getClass());
        if (name == null) {
            throw new IllegalStateException("Rows of " + row.getClass() + " have no name");
        }
        return Labels.normal(name.apply(row));
    }

    static boolean isKnown(Class<?> type) {
        return BY_TYPE.containsKey(type);
    }

    private static <T> Map.Entry<Class<?>, Function<Object, String>> row(Class<T> type, Function<T, String> name) {
        return entry(type, row -> name.apply(type.cast(row)));
    }

    /** Labels are worded anew from year to year, and tell apart only what has no name of its own. */
    private static String named(Enum<?> kind, @Nullable String label) {
        return kind.name().startsWith("OTHER") ? kind + "/" + label : kind.name();
    }
}
