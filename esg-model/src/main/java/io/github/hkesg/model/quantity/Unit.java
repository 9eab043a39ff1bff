package io.github.hkesg.model.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.hkesg.model.text.Nearest;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measurement from a closed vocabulary, with one exact factor to the base unit of its dimension.
 *
 * <p>For example, {@link #KILOWATT_HOUR} is 3,600,000 J and {@link #TONNE_COAL_EQUIVALENT} 29,307,600,000 J
 * (GB/T 2589-2020: 1 kgce = 29,307.6 kJ). Money is any ISO 4217 currency, in ones ({@code CNY}), thousands
 * ({@code k CNY}), ten-thousands ({@code 10k CNY}, the 萬元 of mainland reports), millions ({@code m CNY}), hundred
 * millions ({@code 100m CNY}, 億元) or billions ({@code b CNY}), so that the digits a report prints stay as they are.
 *
 * <p>Immutable and thread-safe; two units are equal when their symbols are.
 */
public final class Unit {
    private static final Map<String, Unit> KNOWN = new LinkedHashMap<>();
    private static final Map<String, BigDecimal> MONEY_SCALES = moneyScales();
    private static final int CURRENCY_CODE_LENGTH = 3;

    /** What reports write instead of a symbol; for suggestions only. */
    private static final Map<String, String> SPELLED_OUT = Map.of(
            "tonne", "t",
            "tonnes", "t",
            "tons", "t",
            "litre", "L",
            "litres", "L",
            "hours", "h",
            "days", "d",
            "percent", "%",
            "persons", "person",
            "people", "person");

    /** Kilojoule, {@code kJ}. */
    public static final Unit KILOJOULE = known("kJ", Dimension.ENERGY, "1e3", "kJ");
    /** Megajoule, {@code MJ}. */
    public static final Unit MEGAJOULE = known("MJ", Dimension.ENERGY, "1e6", "MJ");
    /** Gigajoule, {@code GJ}. */
    public static final Unit GIGAJOULE = known("GJ", Dimension.ENERGY, "1e9", "GJ");
    /** Terajoule, {@code TJ}. */
    public static final Unit TERAJOULE = known("TJ", Dimension.ENERGY, "1e12", "TJ");
    /** Kilowatt-hour, {@code kWh}: 3.6 MJ exactly. */
    public static final Unit KILOWATT_HOUR = known("kWh", Dimension.ENERGY, "3.6e6", "kW.h");
    /** Thousand kilowatt-hours, {@code '000 kWh}: the unit that KPI A2.1 asks for. */
    public static final Unit THOUSAND_KILOWATT_HOURS = known("'000 kWh", Dimension.ENERGY, "3.6e9", "MW.h");
    /** Megawatt-hour, {@code MWh}. */
    public static final Unit MEGAWATT_HOUR = known("MWh", Dimension.ENERGY, "3.6e9", "MW.h");
    /** Gigawatt-hour, {@code GWh}. */
    public static final Unit GIGAWATT_HOUR = known("GWh", Dimension.ENERGY, "3.6e12", "GW.h");
    /** Ten thousand kilowatt-hours, {@code 10k kWh}: the 萬千瓦時 of mainland reports. */
    public static final Unit TEN_THOUSAND_KILOWATT_HOURS = known("10k kWh", Dimension.ENERGY, "3.6e10", null);
    /** Kilogram of coal equivalent, {@code kgce}: 29,307.6 kJ. */
    public static final Unit KILOGRAM_COAL_EQUIVALENT = known("kgce", Dimension.ENERGY, "29307600", null);
    /** Tonne of coal equivalent, {@code tce}. */
    public static final Unit TONNE_COAL_EQUIVALENT = known("tce", Dimension.ENERGY, "29307600000", null);

    /** Unit of Hong Kong towngas, {@code towngas unit}: 48 MJ, as the Exchange's environmental KPI guidance counts it. */
    public static final Unit TOWNGAS_UNIT = known("towngas unit", Dimension.ENERGY, "48e6", null);
    /** Unit of Hong Kong piped liquefied petroleum gas, {@code LPG unit}: 46 MJ, as the Exchange's guidance counts it. */
    public static final Unit LPG_UNIT = known("LPG unit", Dimension.ENERGY, "46e6", null);

    /** Milligram, {@code mg}. */
    public static final Unit MILLIGRAM = known("mg", Dimension.MASS, "0.001", "mg");
    /** Gram, {@code g}. */
    public static final Unit GRAM = known("g", Dimension.MASS, "1", "g");
    /** Kilogram, {@code kg}. */
    public static final Unit KILOGRAM = known("kg", Dimension.MASS, "1e3", "kg");
    /** Metric tonne, {@code t}. */
    public static final Unit TONNE = known("t", Dimension.MASS, "1e6", "t");
    /** Ten thousand tonnes, {@code 10k t}: the 萬噸 of mainland reports. */
    public static final Unit TEN_THOUSAND_TONNES = known("10k t", Dimension.MASS, "1e10", null);
    /** Thousand tonnes, {@code kt}. */
    public static final Unit KILOTONNE = known("kt", Dimension.MASS, "1e9", "kt");
    /** Million tonnes, {@code Mt}. */
    public static final Unit MEGATONNE = known("Mt", Dimension.MASS, "1e12", "Mt");

    /** Kilogram of carbon dioxide equivalent, {@code kgCO2e}. */
    public static final Unit KILOGRAM_CO2E = known("kgCO2e", Dimension.CO2_EQUIVALENT, "1e3", null);
    /** Tonne of carbon dioxide equivalent, {@code tCO2e}. */
    public static final Unit TONNE_CO2E = known("tCO2e", Dimension.CO2_EQUIVALENT, "1e6", null);
    /** Ten thousand tonnes of carbon dioxide equivalent, {@code 10k tCO2e}. */
    public static final Unit TEN_THOUSAND_TONNES_CO2E = known("10k tCO2e", Dimension.CO2_EQUIVALENT, "1e10", null);
    /** Thousand tonnes of carbon dioxide equivalent, {@code ktCO2e}. */
    public static final Unit KILOTONNE_CO2E = known("ktCO2e", Dimension.CO2_EQUIVALENT, "1e9", null);
    /** Million tonnes of carbon dioxide equivalent, {@code MtCO2e}. */
    public static final Unit MEGATONNE_CO2E = known("MtCO2e", Dimension.CO2_EQUIVALENT, "1e12", null);
    /** Kilogram of carbon dioxide alone, {@code kgCO2}; its global warming potential is 1 by definition. */
    public static final Unit KILOGRAM_CO2 = known("kgCO2", Dimension.CO2_EQUIVALENT, "1e3", null);
    /** Tonne of carbon dioxide alone, {@code tCO2}. */
    public static final Unit TONNE_CO2 = known("tCO2", Dimension.CO2_EQUIVALENT, "1e6", null);

    /** Tonne of carbon, {@code tC}: burnt, it is 44/12 t of CO2. */
    public static final Unit TONNE_CARBON = known("tC", Dimension.CARBON, "1e6", null);

    /** Litre, {@code L}. */
    public static final Unit LITRE = known("L", Dimension.VOLUME, "1", "L");
    /** Cubic metre, {@code m3}. */
    public static final Unit CUBIC_METRE = known("m3", Dimension.VOLUME, "1e3", "m3");
    /** Thousand cubic metres, {@code '000 m3}. */
    public static final Unit THOUSAND_CUBIC_METRES = known("'000 m3", Dimension.VOLUME, "1e6", null);
    /** Gallon of the United States, {@code US gal}: 3.785411784 L exactly. */
    public static final Unit US_GALLON = known("US gal", Dimension.VOLUME, "3.785411784", "[gal_us]");
    /** Cubic metre of gas at 0 °C and 101.325 kPa, {@code Nm3}. */
    public static final Unit NORMAL_CUBIC_METRE = known("Nm3", Dimension.NORMAL_VOLUME, "1", null);
    /** Ten thousand cubic metres of gas at 0 °C, {@code 10k Nm3}: the 萬標準立方米 of the mainland's guidelines. */
    public static final Unit TEN_THOUSAND_NORMAL_CUBIC_METRES = known("10k Nm3", Dimension.NORMAL_VOLUME, "1e4", null);
    /** Square metre, {@code m2}. */
    public static final Unit SQUARE_METRE = known("m2", Dimension.AREA, "1", "m2");
    /** Square foot, {@code ft2}: 0.3048 m by 0.3048 m exactly. */
    public static final Unit SQUARE_FOOT = known("ft2", Dimension.AREA, "0.09290304", "[sft_i]");
    /** Kilometre, {@code km}. */
    public static final Unit KILOMETRE = known("km", Dimension.DISTANCE, "1", "km");
    /** Passenger-kilometre, {@code pkm}: one person carried one kilometre. */
    public static final Unit PASSENGER_KILOMETRE = known("pkm", Dimension.PASSENGER_DISTANCE, "1", null);
    /** Tonne-kilometre, {@code tkm}: one tonne carried one kilometre. */
    public static final Unit TONNE_KILOMETRE = known("tkm", Dimension.FREIGHT_DISTANCE, "1", null);
    /** Night in one hotel room, {@code room-night}. */
    public static final Unit ROOM_NIGHT = known("room-night", Dimension.ROOM_NIGHTS, "1", null);
    /** Person, {@code person}. */
    public static final Unit PERSON = known("person", Dimension.PEOPLE, "1", null);
    /** Piece, {@code piece}. */
    public static final Unit PIECE = known("piece", Dimension.PIECES, "1", null);
    /** Sheet of paper, {@code sheet}. */
    public static final Unit SHEET = known("sheet", Dimension.SHEETS, "1", null);
    /** Thousand sheets of paper, {@code '000 sheets}. */
    public static final Unit THOUSAND_SHEETS = known("'000 sheets", Dimension.SHEETS, "1e3", null);
    /** Hour, {@code h}. */
    public static final Unit HOUR = known("h", Dimension.HOURS, "1", "h");
    /** Working day, {@code d}. */
    public static final Unit DAY = known("d", Dimension.DAYS, "1", "d");
    /** Year that equipment was in use, {@code year}. */
    public static final Unit YEAR = known("year", Dimension.YEARS, "1", "a");
    /** Percent, {@code %}. For example, the value 3.21 means 3.21 parts in a hundred. */
    public static final Unit PERCENT = known("%", Dimension.PERCENT, "1", "%");
    /** Parts in a thousand, {@code ‰}, such as injuries per thousand employees. */
    public static final Unit PER_THOUSAND = known("‰", Dimension.PERCENT, "0.1", "[ppth]");
    /** Parts in a hundred thousand, {@code per 100000}, such as fatalities per hundred thousand workers. */
    public static final Unit PER_HUNDRED_THOUSAND = known("per 100000", Dimension.PERCENT, "0.001", null);
    /** Whatever an intensity divides by that has no unit of its own here, such as a meal or a TEU, {@code unit}; the intensity
     * says what it is. */
    public static final Unit UNIT_OF_ACTIVITY = known("unit", Dimension.ACTIVITY, "1", null);

    private final String symbol;
    private final Dimension dimension;
    private final BigDecimal factor;
    private final @Nullable String ucum;
    private final @Nullable String currency;

    private Unit(
            String symbol, Dimension dimension, BigDecimal factor, @Nullable String ucum, @Nullable String currency) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.factor = factor;
        this.ucum = ucum;
        this.currency = currency;
    }

    private static Unit known(String symbol, Dimension dimension, String factor, @Nullable String ucum) {
        Unit unit = new Unit(symbol, dimension, new BigDecimal(factor), ucum, null);
        KNOWN.put(symbol, unit);
        return unit;
    }

    private static Map<String, BigDecimal> moneyScales() {
        Map<String, BigDecimal> scales = new LinkedHashMap<>();
        scales.put("", BigDecimal.ONE);
        scales.put("k", new BigDecimal("1e3"));
        scales.put("10k", new BigDecimal("1e4"));
        scales.put("m", new BigDecimal("1e6"));
        scales.put("100m", new BigDecimal("1e8"));
        scales.put("b", new BigDecimal("1e9"));
        return scales;
    }

    /**
     * The vocabulary: every unit but those of money, of which there are as many as currencies.
     *
     * @return for example {@link #KILOWATT_HOUR} among others, by dimension
     */
    public static List<Unit> all() {
        return List.copyOf(KNOWN.values());
    }

    /**
     * Money of one currency, in ones.
     *
     * @param currencyCode ISO 4217 code, for example {@code HKD}
     * @return the unit
     * @throws UnknownUnitException if there is no such currency
     */
    public static Unit money(String currencyCode) {
        Unit unit = currencyCode.length() == CURRENCY_CODE_LENGTH ? parseMoney(currencyCode) : null;
        if (unit == null) {
            throw new UnknownUnitException(
                    Nearest.shorten(currencyCode), Nearest.to(currencyCode, List.of("HKD", "CNY", "USD")));
        }
        return unit;
    }

    /**
     * Reads a symbol.
     *
     * @param symbol a symbol such as {@code kWh}, {@code tCO2e} or {@code 10k CNY}; upper and lower case differ
     * @return the unit
     * @throws UnknownUnitException if there is no such unit; it names the nearest
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Unit parse(String symbol) {
        Objects.requireNonNull(symbol, "unit");
        Unit unit = KNOWN.get(symbol);
        if (unit == null) {
            unit = parseMoney(symbol);
        }
        if (unit == null) {
            throw new UnknownUnitException(Nearest.shorten(symbol), nearestTo(symbol));
        }
        return unit;
    }

    /** The symbol that was probably meant, with ³, ₂ and full-width letters read as plain ones. */
    static String nearestTo(String symbol) {
        String plain = Normalizer.normalize(Nearest.shorten(symbol), Normalizer.Form.NFKC);
        String spelledOut = SPELLED_OUT.get(plain.toLowerCase(Locale.ROOT));
        if (spelledOut != null) {
            return spelledOut;
        }
        List<String> candidates = new ArrayList<>(KNOWN.keySet());
        candidates.addAll(List.of("HKD", "CNY", "USD", "k HKD", "10k CNY", "m HKD"));
        return Nearest.to(plain, candidates);
    }

    private static @Nullable Unit parseMoney(String symbol) {
        int space = symbol.lastIndexOf(' ');
        String code = symbol.substring(space + 1);
        BigDecimal scale = MONEY_SCALES.get(symbol.substring(0, Math.max(space, 0)));
        if (scale == null || space == 0 || code.length() != CURRENCY_CODE_LENGTH) {
            return null;
        }
        try {
            String currency = Currency.getInstance(code).getCurrencyCode();
            return new Unit(symbol, Dimension.MONEY, scale, null, currency);
        } catch (IllegalArgumentException unknownCurrency) {
            return null;
        }
    }

    /**
     * The symbol that stands in JSON and behind printed figures.
     *
     * @return for example {@code kWh}
     */
    @JsonValue
    public String symbol() {
        return symbol;
    }

    /**
     * What this unit measures.
     *
     * @return the dimension
     */
    public Dimension dimension() {
        return dimension;
    }

    /**
     * How many base units of the dimension one of this unit is, exactly.
     *
     * @return for example 3600000 for {@code kWh}
     */
    public BigDecimal factor() {
        return factor;
    }

    /**
     * The code of this unit in the Unified Code for Units of Measure.
     *
     * @return the code, or null where UCUM has none
     */
    public @Nullable String ucum() {
        return ucum;
    }

    /**
     * The currency of a unit of money.
     *
     * @return ISO 4217 code, or null for everything but money
     */
    public @Nullable String currency() {
        return currency;
    }

    /**
     * Whether figures in this unit and the other can be added and compared.
     *
     * @param other another unit
     * @return true for units of one dimension and, for money, one currency
     */
    public boolean isCompatibleWith(Unit other) {
        return dimension == other.dimension && Objects.equals(currency, other.currency);
    }

    /**
     * Refuses another unit with which figures cannot be added or compared.
     *
     * @param other another unit
     * @throws IncompatibleUnitException if the units measure different things or different currencies
     */
    public void requireCompatible(Unit other) {
        if (!isCompatibleWith(other)) {
            throw new IncompatibleUnitException(this, other);
        }
    }

    /**
     * Refuses this unit where it measures the wrong thing.
     *
     * @param name what is to be measured, for the message
     * @param expected what it may measure
     * @throws IncompatibleUnitException if it measures something else
     */
    public void requireDimension(String name, Dimension... expected) {
        if (!List.of(expected).contains(dimension)) {
            throw new IncompatibleUnitException(name, this, List.of(expected));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit && symbol.equals(unit.symbol);
    }

    @Override
    public int hashCode() {
        return symbol.hashCode();
    }

    /**
     * The symbol.
     *
     * @return the same as {@link #symbol()}
     */
    @Override
    public String toString() {
        return symbol;
    }
}
