package io.github.hkesg.calc.factor;

import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    public static final GwpSet AR4 = of("AR4", FactorSet.standard());
    /** Fifth Assessment Report. */
    public static final GwpSet AR5 = of("AR5", FactorSet.standard());
    /** Sixth Assessment Report, table 7.SM.7: SF6 is 25,200. */
    public static final GwpSet AR6 = of("AR6", FactorSet.standard());
    /** Sixth Assessment Report as the GHG Protocol adapted it: SF6 is 24,300, everything else as in {@link #AR6}. */
    public static final GwpSet AR6_GHG_PROTOCOL = AR6.adaptedBy(of("AR6-GHG-Protocol", FactorSet.standard()));

    private static final String REFRIGERANT = "R-";
    private static final UnitRatio UNIT = new UnitRatio(Unit.KILOGRAM_CO2E, Unit.KILOGRAM);

    private final String name;
    private final int year;
    private final Map<String, PublishedFactor> potentials;

    private GwpSet(String name, int year, Map<String, PublishedFactor> potentials) {
        this.name = name;
        this.year = year;
        this.potentials = potentials;
    }

    /**
     * The set of a name, from factors of the kind {@link FactorKind#GLOBAL_WARMING_POTENTIAL} that have it as their variant.
     * For gases that the shipped sets do not have:
     *
     * <pre>{@code
     * GwpSet.of("AR6", FactorSet.standard().overlaidWith(FactorSet.read(file)))
     * }</pre>
     *
     * @param name for example {@code AR6}
     * @param factors where to look
     * @return the set
     * @throws MissingFactorException if there is no gas of this set
     */
    public static GwpSet of(String name, FactorSet factors) {
        Map<String, PublishedFactor> potentials = new LinkedHashMap<>();
        int latest = 0;
        for (PublishedFactor factor : factors.all()) {
            FactorKey key = factor.key();
            if (key.kind() == FactorKind.GLOBAL_WARMING_POTENTIAL && name.equals(key.variant())) {
                potentials.putIfAbsent(key.subject(), factor);
                latest = Math.max(latest, factor.dataYear());
            }
        }
        if (potentials.isEmpty()) {
            throw new MissingFactorException("global warming potentials of the set " + Shown.of(name), List.of());
        }
        return new GwpSet(name, latest, potentials);
    }

    private GwpSet adaptedBy(GwpSet adaptation) {
        Map<String, PublishedFactor> adapted = new LinkedHashMap<>(potentials);
        adapted.putAll(adaptation.potentials);
        return new GwpSet(adaptation.name, Math.max(year, adaptation.year), adapted);
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
     *     {@code R-134a}; that of a {@linkplain RefrigerantBlend#known() known blend}, such as {@code R-410A}, is computed
     * @return kilograms of CO2 equivalent per kilogram of the gas
     * @throws MissingFactorException if the set does not have the gas; it names the nearest
     */
    public AppliedFactor potential(String gas) {
        PublishedFactor found = find(gas);
        if (found != null) {
            return found.applied();
        }
        return RefrigerantBlend.known().stream()
                .filter(blend -> blend.name().equals(gas))
                .findFirst()
                .map(this::potential)
                .orElseThrow(() -> missing(gas));
    }

    /** The number of a refrigerant is that of the gas, whatever halogens are in it. */
    private @Nullable PublishedFactor find(String gas) {
        PublishedFactor found = potentials.get(withPrefix("HFC-", gas));
        return found == null ? potentials.get(withPrefix("HCFC-", gas)) : found;
    }

    private static String withPrefix(String prefix, String gas) {
        return gas.startsWith(REFRIGERANT) ? prefix + gas.substring(REFRIGERANT.length()) : gas;
    }

    private MissingFactorException missing(String gas) {
        String wanted = withPrefix("HFC-", gas);
        Comparator<PublishedFactor> likeness = Comparator.comparing(
                factor -> -FactorSet.commonBeginning(factor.key().subject(), wanted));
        return new MissingFactorException(
                "the global warming potential of " + Shown.of(gas) + " in " + name,
                FactorSet.nearest(potentials.values().stream(), likeness));
    }

    /**
     * The potential of a blend: Σ mass fraction × potential of the component, unrounded.
     *
     * @param blend the blend, for example {@link RefrigerantBlend#R_410A}
     * @return for example 2255.5 kgCO2e/kg for R-410A with {@link #AR6}; its citation names the composition, and is marked as outside the scopes
     *     if a component is
     * @throws MissingFactorException if the set does not have one of the components
     */
    public AppliedFactor potential(RefrigerantBlend blend) {
        List<BigDecimal> parts = new ArrayList<>();
        blend.massFractions()
                .forEach((gas, fraction) -> parts.add(potential(gas).value().multiply(fraction)));
        BigDecimal potential = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        OutsideScopes mark = blend.massFractions().keySet().stream()
                .map(gas -> potential(gas).citation().outsideScopes())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String source = "computed from IPCC " + name + " for " + blend;
        return new AppliedFactor(potential, UNIT, new FactorCitation(source, null, year, null, name, mark, null, null));
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
