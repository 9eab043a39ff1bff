package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Contributions;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.calc.emissions.RefrigerantEmissions.OfRefrigerant;
import io.github.hkesg.calc.energy.FuelUse;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.factor.GwpSet;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Direct emissions: D.28(a). Stationary and mobile combustion are computed alike; what differs is the basis of the factor, and
 * each basis is a method. Results are in tonnes of CO2 equivalent, unrounded, and gross: removals stand beside them. A factor
 * that is marked as outside the scopes is refused with an {@link io.github.hkesg.calc.OutsideScopesException}; where the gases
 * are kept apart, biogenic carbon dioxide stands beside the total.
 */
public final class Scope1Calculator {
    private static final String EMISSIONS = "emissions";
    private static final String EMISSION_FACTOR = "emission factor";
    static final String POTENTIAL = "global warming potential";

    private Scope1Calculator() {}

    private static Contributions tonnes(String formula) {
        return new Contributions(formula, EMISSIONS, Unit.TONNE_CO2E);
    }

    private static Contributions outside(String formula) {
        return Contributions.outsideScopes(formula, EMISSIONS, Unit.TONNE_CO2E);
    }

    /**
     * Fuels by a factor for the unit they are metered in: Σ amount × factor. For distance, the amount is kilometres.
     *
     * @param fuels at least one, for example 50 L of diesel with 2.6460 kgCO2e/L
     * @return for example 0.1323 tCO2e
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> onActivityBasis(List<Activity> fuels) {
        return tonnes("scope1.fuel-activity").add(fuels, EMISSION_FACTOR).total();
    }

    /**
     * Fuels by their energy: Σ amount × calorific value × factor, full oxidation (IPCC, GHG Protocol).
     *
     * @param fuels at least one, for example 0.76 t of petrol of 43.124 GJ/t with 69300 kgCO2/TJ
     * @return for example 2.271254832 tCO2e
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> onEnergyBasis(List<Combustion> fuels) {
        return combustion(tonnes("scope1.fuel-energy"), fuels);
    }

    private static Calculated<Quantity> combustion(Contributions sum, List<Combustion> fuels) {
        fuels.forEach(burnt -> sum.add(
                burnt.fuel().putDown(sum.sheet()), burnt.fuel().unit(), EMISSION_FACTOR, burnt.emissionFactor()));
        return sum.total();
    }

    /**
     * Fuels by the carbon in them: Σ amount × calorific value × carbon content × oxidation fraction × 44/12, CO2 only (NDRC
     * guidelines).
     *
     * @param fuels at least one, for example 1 t of diesel of 43.33 GJ/t, 0.0202 tC/GJ, 0.98 tC/tC
     * @return for example 3.1451219… tCO2e
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> onCarbonContentBasis(List<CarbonCombustion> fuels) {
        Contributions sum = tonnes("scope1.fuel-carbon");
        for (CarbonCombustion burnt : fuels) {
            sum.add(carbonDioxide(sum.sheet(), burnt), Unit.TONNE_CO2E);
        }
        return sum.total();
    }

    private static int carbonDioxide(Worksheet sheet, CarbonCombustion burnt) {
        FuelUse fuel = burnt.fuel();
        AppliedFactor content = burnt.carbonContent();
        AppliedFactor oxidation = burnt.oxidationFraction();
        int carbon = sheet.times("carbon", fuel.putDown(sheet), fuel.unit(), "carbon content", content);
        int oxidised =
                sheet.times("oxidised carbon", carbon, content.unit().numerator(), "oxidation fraction", oxidation);
        return sheet.carbonDioxide(oxidised, oxidation.unit().numerator());
    }

    /**
     * Fuels by gas: Σ amount × (CO2 + CH4 × potential + N2O × potential), with the potential of methane that does not ask where
     * it comes from. Factors per litre (HKEX, EPD), per kilogram or, with a calorific value, per TJ (IPCC) alike.
     *
     * @param fuels at least one, for example 100 L of petrol with 2.36 kgCO2/L, 0.253 g/L and 1.105 g/L
     * @param potentials the set that the report uses, for example {@link GwpSet#AR5}
     * @return for example 0.2659909 tCO2e with AR5, of which 0.236 are CO2
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<PerGasEmissions> onPerGasBasis(List<PerGasCombustion> fuels, GwpSet potentials) {
        return perGas("scope1.fuel-per-gas", fuels, potentials, "CH4");
    }

    /**
     * Fuels by gas, with the lower potential that AR6 gives methane that is not fossil: the carbon of methane from combustion is
     * counted as CO2 already. With AR4 this is the same as {@link #onPerGasBasis}.
     *
     * @param fuels at least one
     * @param potentials the set that the report uses
     * @return for example 0.2668496 tCO2e with AR6 for 100 L of petrol, where {@link #onPerGasBasis} gives 0.26687237
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<PerGasEmissions> onPerGasBasisWithCombustionMethane(
            List<PerGasCombustion> fuels, GwpSet potentials) {
        return perGas("scope1.fuel-per-gas-combustion-methane", fuels, potentials, "CH4-non-fossil");
    }

    private static Calculated<PerGasEmissions> perGas(
            String formula, List<PerGasCombustion> fuels, GwpSet potentials, String methaneOf) {
        if (fuels.isEmpty()) {
            throw new IllegalArgumentException("A sum needs at least one fuel");
        }
        return PerGasSheet.calculate(new Worksheet(formula), fuels, potentials, methaneOf);
    }

    /**
     * Refrigerants by mass balance: Σ (opening + purchased − collected − closing) × potential. Nothing is clamped: a negative
     * balance is a fault of the data, and each refrigerant is returned beside the total so that it is seen.
     *
     * @param refrigerants at least one, for example R-410A, 2 + 10 − 1 − 4 kg, 1923.5 kgCO2e/kg
     * @return for example 13.4645 tCO2e
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<RefrigerantEmissions> refrigerantsByMassBalance(List<RefrigerantStock> refrigerants) {
        return refrigerants(new Worksheet("scope1.refrigerant-mass-balance"), refrigerants);
    }

    static Calculated<RefrigerantEmissions> refrigerants(Worksheet sheet, List<RefrigerantStock> refrigerants) {
        Contributions sum = new Contributions(sheet, EMISSIONS, Unit.TONNE_CO2E);
        List<OfRefrigerant> byRefrigerant = new ArrayList<>();
        for (RefrigerantStock stock : refrigerants) {
            sum.add(stock.balance().putDown(sheet, stock.name()), Unit.KILOGRAM, POTENTIAL, stock.potential());
            byRefrigerant.add(new OfRefrigerant(stock.name(), sheet.quantity(sum.last(), Unit.TONNE_CO2E)));
        }
        int total = sum.sum();
        return new Calculated<>(
                new RefrigerantEmissions(byRefrigerant, sheet.quantity(total, Unit.TONNE_CO2E)), sheet.receipt(total));
    }

    /**
     * Refrigerant by screening: what equipment loses when it is installed, used and scrapped, times the potential.
     *
     * @param losses at least one, all of one refrigerant
     * @param potential its potential, for example 1300 kgCO2e/kg
     * @return for example 1.3 tCO2e for 10 kg that leak 10 % in a year
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> refrigerantByScreening(List<RefrigerantLoss> losses, AppliedFactor potential) {
        Contributions sum = tonnes("scope1.refrigerant-screening");
        losses.forEach(loss -> sum.add(loss.putDown(sum.sheet()), Unit.KILOGRAM, POTENTIAL, potential));
        return sum.total();
    }

    /**
     * Gases that escape in a known mass, from refrigeration, fire suppression or processes: Σ mass × potential.
     *
     * @param gases at least one, for example 5 kg of R-404A with 4728 kgCO2e/kg
     * @return for example 23.640 tCO2e
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> fugitiveGases(List<Activity> gases) {
        return tonnes("scope1.fugitive-gases")
                .add(gases, POTENTIAL, Dimension.MASS)
                .total();
    }

    /**
     * CO2 from burning biomass: outside the scopes, reported apart and never part of a total.
     *
     * @param fuels at least one, for example 1 t of wood of 15.6 GJ/t with 112000 kgCO2/TJ
     * @return for example 1.7472 tCO2e
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> biogenicCarbonDioxide(List<Combustion> fuels) {
        return combustion(outside("outside-scopes.biogenic-co2"), fuels);
    }

    /**
     * Gases that the Kyoto Protocol does not name, such as R-22: outside the scopes, reported apart and never part of a total.
     *
     * @param gases at least one, as mass with its potential, for example 5 kg of R-22 with 1760 kgCO2e/kg (AR5)
     * @return for example 8.8 tCO2e
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> gasesOutsideKyotoProtocol(List<Activity> gases) {
        return outside("outside-scopes.not-kyoto")
                .add(gases, POTENTIAL, Dimension.MASS)
                .total();
    }

    /**
     * What trees took up in a year: trees × removal of a tree. A line of its own, never deducted.
     *
     * @param trees trees that can reach 5 m or more
     * @param removal per tree and year, in kgCO2/piece, from the caller's source
     * @return the removal
     */
    public static Calculated<Quantity> removalsByTrees(Count trees, AppliedFactor removal) {
        Contributions sum = new Contributions("removals.trees", "removals", Unit.TONNE_CO2E);
        int count = sum.sheet().count("trees", trees, Unit.PIECE.symbol());
        return sum.add(count, Unit.PIECE, "removal per tree", removal).total();
    }

    /**
     * Gross emissions, with removals beside them.
     *
     * @param emissions at least one source, for example 2.27 tCO2e of vehicles and 13.46 tCO2e of refrigerants
     * @param removals at least one, for example 0.46 tCO2e of trees
     * @return for example 15.73 gross and 0.46 removed
     * @throws IllegalArgumentException if either list is empty
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if one is no greenhouse gas
     */
    public static Calculated<GrossAndRemovals> grossWithRemovals(List<Quantity> emissions, List<Quantity> removals) {
        Worksheet sheet = new Worksheet("scope1.gross-with-removals");
        int removed = new Contributions(sheet, "removals", Unit.TONNE_CO2E)
                .addPrinted(removals)
                .sum();
        int gross = new Contributions(sheet, EMISSIONS, Unit.TONNE_CO2E)
                .addPrinted(emissions)
                .sum();
        return new Calculated<>(
                new GrossAndRemovals(sheet.quantity(gross, Unit.TONNE_CO2E), sheet.quantity(removed, Unit.TONNE_CO2E)),
                sheet.receipt(gross));
    }
}
