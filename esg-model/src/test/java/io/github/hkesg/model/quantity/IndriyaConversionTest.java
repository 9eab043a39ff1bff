package io.github.hkesg.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.RationalNumber;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;

/** The reference implementation of JSR 385 converts as we do, to the 30 digits that its own arithmetic can be trusted with. */
class IndriyaConversionTest {
    /** Indriya calculates with 34 digits. */
    private static final int COMPARED_DIGITS = 30;

    private static final Map<Unit, javax.measure.Unit<?>> UNITS = units();

    private static Map<Unit, javax.measure.Unit<?>> units() {
        Map<Unit, javax.measure.Unit<?>> units = new LinkedHashMap<>();
        javax.measure.Unit<?> kilowattHour = Units.WATT.multiply(1000).multiply(Units.SECOND.multiply(3600));
        units.put(Unit.KILOJOULE, Units.JOULE.multiply(1000));
        units.put(Unit.LPG_UNIT, Units.JOULE.multiply(46_000_000L));
        units.put(Unit.TONNE_CARBON, Units.KILOGRAM.multiply(1000));
        units.put(Unit.NORMAL_CUBIC_METRE, Units.CUBIC_METRE);
        units.put(Unit.TEN_THOUSAND_NORMAL_CUBIC_METRES, Units.CUBIC_METRE.multiply(10_000));
        units.put(Unit.US_GALLON, Units.LITRE.multiply(RationalNumber.of(3_785_411_784L, 1_000_000_000L)));
        units.put(Unit.PASSENGER_KILOMETRE, Units.METRE.multiply(1000));
        units.put(Unit.TONNE_KILOMETRE, Units.KILOGRAM.multiply(1000).multiply(Units.METRE.multiply(1000)));
        units.put(Unit.ROOM_NIGHT, AbstractUnit.ONE);
        units.put(Unit.SHEET, AbstractUnit.ONE);
        units.put(Unit.YEAR, Units.YEAR);
        units.put(Unit.MEGAJOULE, Units.JOULE.multiply(1_000_000L));
        units.put(Unit.GIGAJOULE, Units.JOULE.multiply(1_000_000_000L));
        units.put(Unit.TERAJOULE, Units.JOULE.multiply(1_000_000_000_000L));
        units.put(Unit.KILOWATT_HOUR, kilowattHour);
        units.put(Unit.THOUSAND_KILOWATT_HOURS, kilowattHour.multiply(1000));
        units.put(Unit.MEGAWATT_HOUR, kilowattHour.multiply(1000));
        units.put(Unit.KILOGRAM_COAL_EQUIVALENT, Units.JOULE.multiply(29_307_600L));
        units.put(Unit.TONNE_COAL_EQUIVALENT, Units.JOULE.multiply(29_307_600_000L));
        units.put(Unit.TOWNGAS_UNIT, Units.JOULE.multiply(48_000_000L));
        units.put(Unit.GIGAWATT_HOUR, kilowattHour.multiply(1_000_000L));
        units.put(Unit.TEN_THOUSAND_KILOWATT_HOURS, kilowattHour.multiply(10_000));
        units.put(Unit.MILLIGRAM, Units.GRAM.divide(1000));
        units.put(Unit.TEN_THOUSAND_TONNES, Units.KILOGRAM.multiply(10_000_000L));
        units.put(Unit.KILOTONNE, Units.KILOGRAM.multiply(1_000_000L));
        units.put(Unit.MEGATONNE, Units.KILOGRAM.multiply(1_000_000_000L));
        units.put(Unit.TEN_THOUSAND_TONNES_CO2E, Units.KILOGRAM.multiply(10_000_000L));
        units.put(Unit.KILOTONNE_CO2E, Units.KILOGRAM.multiply(1_000_000L));
        units.put(Unit.MEGATONNE_CO2E, Units.KILOGRAM.multiply(1_000_000_000L));
        units.put(Unit.THOUSAND_CUBIC_METRES, Units.CUBIC_METRE.multiply(1000));
        units.put(Unit.SQUARE_FOOT, Units.SQUARE_METRE.multiply(RationalNumber.of(9_290_304L, 100_000_000L)));
        units.put(Unit.PER_THOUSAND, Units.PERCENT.divide(10));
        units.put(Unit.PER_HUNDRED_THOUSAND, Units.PERCENT.divide(1000));
        units.put(Unit.UNIT_OF_ACTIVITY, AbstractUnit.ONE);
        units.put(Unit.GRAM, Units.GRAM);
        units.put(Unit.KILOGRAM, Units.KILOGRAM);
        units.put(Unit.TONNE, Units.KILOGRAM.multiply(1000));
        units.put(Unit.KILOGRAM_CO2E, Units.KILOGRAM);
        units.put(Unit.TONNE_CO2E, Units.KILOGRAM.multiply(1000));
        units.put(Unit.KILOGRAM_CO2, Units.KILOGRAM);
        units.put(Unit.TONNE_CO2, Units.KILOGRAM.multiply(1000));
        units.put(Unit.LITRE, Units.LITRE);
        units.put(Unit.CUBIC_METRE, Units.CUBIC_METRE);
        units.put(Unit.SQUARE_METRE, Units.SQUARE_METRE);
        units.put(Unit.KILOMETRE, Units.METRE.multiply(1000));
        units.put(Unit.PERSON, AbstractUnit.ONE);
        units.put(Unit.PIECE, AbstractUnit.ONE);
        units.put(Unit.THOUSAND_SHEETS, AbstractUnit.ONE.multiply(1000));
        units.put(Unit.HOUR, Units.HOUR);
        units.put(Unit.DAY, Units.DAY);
        units.put(Unit.PERCENT, Units.PERCENT);
        units.putAll(money("HKD"));
        units.putAll(money("CNY"));
        return units;
    }

    /** A currency is no unit of JSR 385; between the thousands and millions of one, only numbers convert. */
    private static Map<Unit, javax.measure.Unit<?>> money(String currency) {
        Map<Unit, javax.measure.Unit<?>> units = new LinkedHashMap<>();
        units.put(Unit.money(currency), AbstractUnit.ONE);
        units.put(Unit.parse("k " + currency), AbstractUnit.ONE.multiply(1000));
        units.put(Unit.parse("10k " + currency), AbstractUnit.ONE.multiply(10_000));
        units.put(Unit.parse("m " + currency), AbstractUnit.ONE.multiply(1_000_000L));
        units.put(Unit.parse("100m " + currency), AbstractUnit.ONE.multiply(100_000_000L));
        units.put(Unit.parse("b " + currency), AbstractUnit.ONE.multiply(1_000_000_000L));
        return units;
    }

    /** Two units of one dimension. */
    record Pair(Unit from, Unit to) {}

    private static Stream<Pair> pairs() {
        return UNITS.keySet().stream()
                .flatMap(from ->
                        UNITS.keySet().stream().filter(from::isCompatibleWith).map(to -> new Pair(from, to)));
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1_000_000_000_000_000L, 1_000_000_000_000_000L),
                        Arbitraries.integers().between(0, 9))
                .as(BigDecimal::valueOf);
    }

    @Property(tries = 200)
    void every_pair_of_units_of_one_dimension_converts_alike(@ForAll("figures") BigDecimal figure) {
        pairs().forEach(pair -> {
            BigDecimal ours = new Quantity(figure, pair.from()).to(pair.to()).value();
            BigDecimal theirs = converted(figure, pair);
            // Rounding both would make neighbours of a tie differ that differ in their 34th digit only.
            assertThat(ours.subtract(theirs).abs())
                    .as("%s in %s: %s and %s", pair.from(), pair.to(), ours, theirs)
                    .isLessThanOrEqualTo(ours.abs().movePointLeft(COMPARED_DIGITS));
        });
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // units of one dimension, which their type no longer says
    private static BigDecimal converted(BigDecimal figure, Pair pair) {
        Number value = Quantities.getQuantity(figure, (javax.measure.Unit) UNITS.get(pair.from()))
                .to((javax.measure.Unit) UNITS.get(pair.to()))
                .getValue();
        if (value instanceof RationalNumber ratio) {
            return new BigDecimal(ratio.getDividend()).divide(new BigDecimal(ratio.getDivisor()), Arithmetic.CONTEXT);
        }
        return new BigDecimal(value.toString());
    }

    @Example
    void money_is_compared_within_each_currency() {
        assertThat(pairs().filter(pair -> pair.from().dimension() == Dimension.MONEY))
                .hasSize(2 * 6 * 6)
                .allSatisfy(pair -> assertThat(pair.to().symbol())
                        .endsWith(pair.from()
                                .symbol()
                                .substring(pair.from().symbol().length() - 3)));
    }

    @Example
    void no_unit_is_left_out() {
        List<Unit> declared = Stream.of(Unit.class.getFields())
                .filter(field -> field.getType() == Unit.class)
                .map(field -> {
                    try {
                        return (Unit) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();

        assertThat(UNITS.keySet().stream().filter(unit -> unit.dimension() != Dimension.MONEY))
                .containsExactlyInAnyOrderElementsOf(declared);
    }
}
