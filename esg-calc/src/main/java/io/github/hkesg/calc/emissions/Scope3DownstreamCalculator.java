package io.github.hkesg.calc.emissions;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Contributions;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.calc.row.Scope3Basis;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Scope 3, categories 9 to 15 of the GHG Protocol, by their default computations: D.29(d). Results are in tonnes of CO2
 * equivalent, unrounded. An empty list is refused: a category that does not apply is explained, not computed.
 */
public final class Scope3DownstreamCalculator {
    private Scope3DownstreamCalculator() {}

    /**
     * Category 9 by distance: Σ tonne-kilometres × factor of the mode.
     *
     * @param journeys at least one, in tonne-kilometres
     * @return for example 0.1 tCO2e for 1000 tkm with 0.1 kgCO2e/tkm
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> downstreamTransportByDistance(List<Activity> journeys) {
        return Scope3Basis.DOWNSTREAM_TRANSPORT_BY_DISTANCE.sum(journeys);
    }

    /**
     * Category 9 by fuel: Σ fuel of the carriers × factor.
     *
     * @param fuels at least one, in units of volume, mass or energy
     * @return the emissions
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> downstreamTransportByFuel(List<Activity> fuels) {
        return Scope3Basis.DOWNSTREAM_TRANSPORT_BY_FUEL.sum(fuels);
    }

    /**
     * Category 9 by spend: Σ spend × factor.
     *
     * @param services at least one, in units of money
     * @return the emissions
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> downstreamTransportBySpend(List<Activity> services) {
        return Scope3Basis.DOWNSTREAM_TRANSPORT_BY_SPEND.sum(services);
    }

    /**
     * Category 10: Σ amount sold × factor of the processing by the customer.
     *
     * @param products at least one, in units of mass, volume or pieces
     * @return the emissions
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> processingOfSoldProducts(List<Activity> products) {
        return Scope3Basis.PROCESSING_OF_SOLD_PRODUCTS.sum(products);
    }

    /**
     * Products that use energy.
     *
     * @param name what they are called on the receipt
     * @param sold how many were sold in the year
     * @param usesInLifetime how often one of them is used in its life
     * @param energyPerUse energy or fuel of one use, for example 0.5 kWh
     * @param factor emissions per energy or fuel
     */
    public record ProductUse(
            String name, Count sold, Count usesInLifetime, Quantity energyPerUse, AppliedFactor factor) {
        /**
         * Checks the units.
         *
         * @throws NullPointerException naming the missing component
         * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the factor is not per such an energy
         */
        public ProductUse {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sold, "sold");
            Objects.requireNonNull(usesInLifetime, "usesInLifetime");
            Scope3Basis.USE_OF_SOLD_PRODUCTS_BY_ENERGY.requireMeasured(
                    "energyPerUse", Objects.requireNonNull(energyPerUse, "energyPerUse"));
            factor.unit().denominator().requireCompatible(energyPerUse.unit());
        }

        /** The energy of all of them in their lives, for sums over many rows. */
        Activity activity() {
            Worksheet sheet = new Worksheet(name);
            return new Activity(name, sheet.quantity(putDown(sheet), energyPerUse.unit()), factor);
        }

        private int putDown(Worksheet sheet) {
            int products = sheet.count(name + ", sold", sold, Unit.PIECE.symbol());
            int uses = sheet.multiply("uses", products, sheet.count("uses in lifetime", usesInLifetime, ""), "");
            int energy = sheet.printed("energy per use", energyPerUse);
            return sheet.multiply("energy", uses, energy, energyPerUse.unit().symbol());
        }
    }

    /**
     * Category 11: Σ products sold × uses in lifetime × energy per use × factor + Σ gas that the products contain and set free ×
     * its potential.
     *
     * @param products products that use energy
     * @param gases gases that are set free in use, as mass with their potential
     * @return for example 530.6 tCO2e for 1000 products, 2000 uses of 0.5 kWh, 0.5306 kgCO2/kWh
     * @throws IllegalArgumentException if there is neither
     */
    public static Calculated<Quantity> useOfSoldProducts(List<ProductUse> products, List<Activity> gases) {
        Contributions sum = Scope3.tonnes("scope3.11.use");
        products.forEach(product -> sum.add(
                product.putDown(sum.sheet()), product.energyPerUse().unit(), Scope3.EMISSION_FACTOR, product.factor()));
        return sum.add(gases, "global warming potential", Dimension.MASS).total();
    }

    /**
     * One way in which sold products end.
     *
     * @param name what it is called on the receipt, for example {@code landfill}
     * @param share share of the mass that ends so, in percent
     * @param factor emissions per mass
     */
    public record Ending(String name, Quantity share, AppliedFactor factor) {
        /**
         * Checks the units.
         *
         * @throws NullPointerException naming the missing component
         * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if one measures something else
         * @throws IllegalArgumentException if the share is negative
         */
        public Ending {
            Objects.requireNonNull(name, "name");
            Quantity.require("share", Objects.requireNonNull(share, "share"), Dimension.PERCENT);
            factor.unit().denominator().requireDimension("factor", Dimension.MASS);
            if (share.value().signum() < 0) {
                throw new IllegalArgumentException("The share of " + name + " cannot be " + share);
            }
        }

        private int putDown(Worksheet sheet, int products, Unit unit) {
            int percentage = sheet.percentage(name + ", share", share);
            return sheet.percentOf(name, products, percentage, unit);
        }
    }

    /**
     * Category 12: Σ mass × share of the treatment × factor of the treatment, for one kind of product.
     *
     * @param mass mass of the products sold in the year, with their packaging
     * @param endings all ways in which they end, together exactly 100 %
     * @return for example 1.46 tCO2e for 1 t, 70 % to landfill with 2 kgCO2e/kg, 30 % burnt with 0.2 kgCO2e/kg
     * @throws IncompleteSharesException if the shares are not 100 % together
     * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the mass is none
     */
    public static Calculated<Quantity> endOfLifeTreatment(Quantity mass, List<Ending> endings) {
        SoldProducts products = new SoldProducts("products", mass, endings);
        Contributions sum = Scope3.tonnes("scope3.12.end-of-life");
        int line = sum.sheet().printed(products.name(), mass);
        for (Ending ending : products.endings()) {
            sum.add(
                    ending.putDown(sum.sheet(), line, mass.unit()),
                    mass.unit(),
                    Scope3.EMISSION_FACTOR,
                    ending.factor());
        }
        return sum.total();
    }

    /**
     * Products sold in the year and all ways in which they end: a row of {@link Scope3Collectors#endOfLifeTreatment}.
     *
     * <p>For example, 1 t of bottles, 70 % to landfill and 30 % burnt.
     *
     * @param name what they are called
     * @param mass their mass, with their packaging
     * @param endings all ways in which they end, together exactly 100 %
     */
    public record SoldProducts(String name, Quantity mass, List<Ending> endings) {
        /**
         * Copies the list and checks the shares.
         *
         * @throws NullPointerException naming the missing component
         * @throws IncompleteSharesException if the shares are not 100 % together
         * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the mass is none
         */
        public SoldProducts {
            Objects.requireNonNull(name, "name");
            Quantity.require("mass", Objects.requireNonNull(mass, "mass"), Dimension.MASS);
            endings = List.copyOf(endings);
            requireWhole(endings);
        }

        private static void requireWhole(List<Ending> endings) {
            BigDecimal sum = endings.stream()
                    .map(ending -> ending.share().to(Unit.PERCENT).value())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(BigDecimal.valueOf(100)) != 0) {
                throw new IncompleteSharesException(new Quantity(sum, Unit.PERCENT));
            }
        }

        /** What ends in each way, for sums over many rows. */
        Stream<Activity> activities() {
            return endings.stream().map(ending -> {
                Worksheet sheet = new Worksheet(name);
                int part = ending.putDown(sheet, sheet.printed(name, mass), mass.unit());
                return new Activity(ending.name(), sheet.quantity(part, mass.unit()), ending.factor());
            });
        }
    }

    /**
     * Category 13 by energy: Σ energy and fuel of assets leased to others × factor.
     *
     * @param assets at least one, in units of energy, volume or mass
     * @return the emissions
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> downstreamLeasedAssetsByEnergy(List<Activity> assets) {
        return Scope3Basis.DOWNSTREAM_LEASED_ASSETS_BY_ENERGY.sum(assets);
    }

    /**
     * Category 13 by floor area: Σ area × average of such buildings.
     *
     * @param assets at least one, in units of area
     * @return the emissions
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> downstreamLeasedAssetsByFloorArea(List<Activity> assets) {
        return Scope3Basis.DOWNSTREAM_LEASED_ASSETS_BY_FLOOR_AREA.sum(assets);
    }

    /**
     * Category 14: Σ scopes 1 and 2 of the franchises.
     *
     * @param franchises at least one, each with its scopes 1 and 2 together
     * @return their sum
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> franchises(List<Quantity> franchises) {
        return Scope3.tonnes("scope3.14.franchises").addPrinted(franchises).total();
    }

    /**
     * Equity or debt of an investee.
     *
     * @param name what it is called on the receipt, for example {@code Example Holdings}
     * @param outstanding the amount that the issuer holds
     * @param enterpriseValue the investee's enterprise value including cash, in the same currency
     * @param emissions the investee's scopes 1 and 2
     */
    public record Investment(String name, Quantity outstanding, Quantity enterpriseValue, Quantity emissions) {
        /**
         * Checks the units.
         *
         * @throws NullPointerException naming the missing component
         * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if one measures something else, or the amounts are
         *     not in one currency
         */
        public Investment {
            Objects.requireNonNull(name, "name");
            Quantity.require("outstanding", Objects.requireNonNull(outstanding, "outstanding"), Dimension.MONEY);
            enterpriseValue.unit().requireCompatible(outstanding.unit());
            Quantity.require("emissions", Objects.requireNonNull(emissions, "emissions"), Dimension.CO2_EQUIVALENT);
        }

        /** The share of the investee's emissions that is financed, for sums over many rows. */
        Quantity financed() {
            Worksheet sheet = new Worksheet(name);
            return sheet.quantity(putDown(sheet), emissions.unit());
        }

        private int putDown(Worksheet sheet) {
            Unit unit = enterpriseValue.unit();
            int held = sheet.convert(sheet.printed(name, outstanding), outstanding.unit(), unit);
            int all = sheet.printed("emissions of the investee", emissions);
            String product = unit.symbol() + " " + emissions.unit().symbol();
            int weighted = sheet.multiply("outstanding by emissions", held, all, product);
            int value = sheet.printed("enterprise value", enterpriseValue);
            return sheet.divide("emissions", weighted, value, emissions.unit().symbol());
        }
    }

    /**
     * Category 15: Σ outstanding amount ÷ enterprise value including cash × scopes 1 and 2 of the investee (PCAF).
     *
     * @param investments at least one, for example 10 m HKD of 200 m HKD, 5000 tCO2e
     * @return for example 250 tCO2e
     * @throws IllegalArgumentException if there are none
     * @throws ArithmeticException if an enterprise value is zero
     */
    public static Calculated<Quantity> investments(List<Investment> investments) {
        Contributions sum = Scope3.tonnes("scope3.15.investments");
        investments.forEach(investment ->
                sum.add(investment.putDown(sum.sheet()), investment.emissions().unit()));
        return sum.total();
    }
}
