package io.github.hkesg.calc.factor;

import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Global warming potentials over 100 years, as one assessment report of the IPCC has them. A report's figures are combined
 * with one set, which its receipts name.
 *
 * <p>For example, one kilogram of methane counts as 25 kg of CO2 in {@link #AR4}, 28 in {@link #AR5} and 27.9 in
 * {@link #AR6}.
 *
 * <p>Immutable and thread-safe.
 */
public final class GwpSet {
    /** Fourth Assessment Report. */
    public static final GwpSet AR4 = interim("AR4", 0, 2007);
    /** Fifth Assessment Report. */
    public static final GwpSet AR5 = interim("AR5", 1, 2013);
    /** Sixth Assessment Report, table 7.SM.7: SF6 is 25,200. */
    public static final GwpSet AR6 = interim("AR6", 2, 2021);
    /** Sixth Assessment Report as the GHG Protocol adapted it: SF6 is 24,300, everything else as in {@link #AR6}. */
    public static final GwpSet AR6_GHG_PROTOCOL = interim("AR6-GHG-Protocol", 3, 2021);

    private static final String REFRIGERANT = "R-";
    private static final UnitRatio UNIT = new UnitRatio(Unit.KILOGRAM_CO2E, Unit.KILOGRAM);

    private final String name;
    private final int year;
    private final Map<String, AppliedFactor> potentials;

    private GwpSet(String name, int year, Map<String, AppliedFactor> potentials) {
        this.name = name;
        this.year = year;
        this.potentials = potentials;
    }

    private static GwpSet interim(String name, int column, int year) {
        String[] rows = {
            "CO2 1 1 1 1",
            "CH4 25 28 27.9 27.9",
            "CH4-fossil 25 30 29.8 29.8",
            "CH4-non-fossil 25 28 27.0 27.0",
            "N2O 298 265 273 273",
            "SF6 22800 23500 25200 24300",
            "NF3 17200 16100 17400 17400",
            "HFC-23 14800 12400 14600 14600",
            "HCFC-22 1810 1760 1960 1960",
            "HFC-32 675 677 771 771",
            "HFC-125 3500 3170 3740 3740",
            "HFC-134a 1430 1300 1530 1530",
            "HFC-143a 4470 4800 5810 5810",
            "HFC-227ea 3220 3350 3600 3600",
            "CF4 7390 6630 7380 7380",
            "C2F6 12200 11100 12400 12400",
            "HCFC-123 77 79 90.4 90.4",
            "HCFC-141b 725 782 860 860"
        };
        Map<String, AppliedFactor> potentials = new LinkedHashMap<>();
        for (String row : rows) {
            String[] cells = row.split(" ", -1);
            String id = "gwp." + name.toLowerCase(Locale.ROOT) + "." + cells[0].toLowerCase(Locale.ROOT);
            potentials.put(
                    cells[0],
                    new AppliedFactor(
                            new BigDecimal(cells[column + 1]),
                            UnitRatio.parse("kgCO2e/kg"),
                            new FactorCitation("IPCC " + name, id, year, false)));
        }
        return new GwpSet(name, year, potentials);
    }

    /**
     * What receipts call this set.
     *
     * @return for example {@code AR6}
     */
    public String name() {
        return name;
    }

    /**
     * The gases of this set.
     *
     * @return for example {@code CO2}, {@code CH4}, {@code CH4-fossil}, {@code HFC-32}
     */
    public List<String> gases() {
        return List.copyOf(potentials.keySet());
    }

    /**
     * The potential of one gas. {@code CH4} is the value that does not ask where the methane comes from; methane from
     * combustion is {@code CH4-non-fossil}, because its carbon is counted as CO2 already, and fugitive methane
     * {@code CH4-fossil}.
     *
     * @param gas a formula such as {@code N2O}, a name such as {@code HFC-134a}, or a refrigerant's number such as
     *     {@code R-134a}
     * @return kilograms of CO2 equivalent per kilogram of the gas
     * @throws MissingFactorException if the set does not have the gas
     */
    public AppliedFactor potential(String gas) {
        AppliedFactor found = find(gas);
        if (found == null) {
            throw new MissingFactorException("the global warming potential of " + gas + " in " + name, List.of());
        }
        return found;
    }

    private @Nullable AppliedFactor find(String gas) {
        if (!gas.startsWith(REFRIGERANT)) {
            return potentials.get(gas);
        }
        String number = gas.substring(REFRIGERANT.length());
        AppliedFactor hydrofluorocarbon = potentials.get("HFC-" + number);
        return hydrofluorocarbon == null ? potentials.get("HCFC-" + number) : hydrofluorocarbon;
    }

    /**
     * The potential of a blend: Σ mass fraction × potential of the component, unrounded.
     *
     * @param blend the blend, for example {@link RefrigerantBlend#R_410A}
     * @return for example 2255.5 kgCO2e/kg for R-410A with {@link #AR6}; its citation names the composition
     * @throws MissingFactorException if the set does not have one of the components
     */
    public AppliedFactor potential(RefrigerantBlend blend) {
        List<BigDecimal> parts = new ArrayList<>();
        blend.massFractions()
                .forEach((gas, fraction) -> parts.add(potential(gas).value().multiply(fraction)));
        BigDecimal potential = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String source = "computed from IPCC " + name + " for " + blend;
        return new AppliedFactor(potential, UNIT, new FactorCitation(source, null, year, false));
    }

    /**
     * The name.
     *
     * @return the same as {@link #name()}
     */
    @Override
    public String toString() {
        return name;
    }
}
