package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.ConversionFactorKind;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.Note;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The emission factors of purchased electricity that a report declares. */
final class ElectricityFactors {
    /**
     * Words for a residual mix. The mainland publishes none by that name; its average without non-fossil electricity traded on
     * the market is what stands nearest. Repetitions are bounded, so that the time for a long text grows with its length alone.
     */
    private static final Pattern RESIDUAL = Pattern.compile("residual|剩餘|剩余"
            + "|(?:exclud\\w{0,6}|without) [^.;]{0,40}non-fossil"
            + "|(?:不包括|不包含|不含|扣除|剔除|排除)[^。；;]{0,12}非化石");

    private static final Comparator<ConversionFactor> BY_SIZE =
            Comparator.comparing(factor -> tonnesPerKilowattHour(factor).low());

    private ElectricityFactors() {}

    static List<ConversionFactor> declared(PerformanceData year) {
        return year.conversionFactors().stream()
                .filter(factor -> factor.kind() == ConversionFactorKind.EMISSION_FACTOR
                        && factor.source() == EnergySource.PURCHASED_ELECTRICITY
                        && factor.unit().denominator().dimension() == Dimension.ENERGY)
                .toList();
    }

    /** Whether the report says that a factor is that of the electricity which is left when what was sold by contract is taken out. */
    static boolean isResidual(ConversionFactor factor) {
        return Stream.concat(
                        Stream.of(factor.publication()), factor.notes().stream().map(Note::text))
                .filter(Objects::nonNull)
                .anyMatch(
                        text -> RESIDUAL.matcher(text.toLowerCase(Locale.ROOT)).find());
    }

    static ConversionFactor lowest(List<ConversionFactor> factors) {
        return Collections.min(factors, BY_SIZE);
    }

    static ConversionFactor highest(List<ConversionFactor> factors) {
        return Collections.max(factors, BY_SIZE);
    }

    static DecimalInterval tonnesPerKilowattHour(ConversionFactor factor) {
        return tonnesPerKilowattHour(factor.value(), factor.unit());
    }

    /** A printed factor is taken for what it is printed as, because it is the printed one with which a report calculates. */
    static DecimalInterval tonnesPerKilowattHour(BigDecimal value, UnitRatio unit) {
        return DecimalInterval.exactly(value)
                .times(DecimalInterval.exactly(unit.numerator().factor()))
                .times(DecimalInterval.exactly(Unit.KILOWATT_HOUR.factor()))
                .dividedBy(DecimalInterval.exactly(Unit.TONNE_CO2E.factor()))
                .dividedBy(DecimalInterval.exactly(unit.denominator().factor()));
    }
}
