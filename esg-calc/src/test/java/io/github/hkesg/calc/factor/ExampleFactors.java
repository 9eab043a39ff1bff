package io.github.hkesg.calc.factor;

import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Factors of a publisher that does not exist. */
final class ExampleFactors {
    static final UnitRatio PER_KWH = UnitRatio.parse("kgCO2/kWh");
    static final Provenance PROVENANCE = Provenance.of("Example Publisher", Confidence.M);

    private ExampleFactors() {}

    static PublishedFactor grid(String region, String value, int dataYear, @Nullable LocalDate publishedOn) {
        return factor(
                "example." + region + "." + dataYear,
                StandardFactors.chinaGrid(region),
                value,
                PER_KWH,
                new Vintage(dataYear, publishedOn, null, null));
    }

    static PublishedFactor factor(String id, FactorKey key, String value, UnitRatio unit, Vintage vintage) {
        return new PublishedFactor(id, key, new BigDecimal(value), unit, vintage, PROVENANCE);
    }
}
