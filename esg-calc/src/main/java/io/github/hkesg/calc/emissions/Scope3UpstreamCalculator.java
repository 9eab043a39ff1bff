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
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Scope 3, categories 1 to 8 of the GHG Protocol, by their default computations: D.29(d). Where a category can be computed on
 * several bases, each basis is a method and the receipt says which. Results are in tonnes of CO2 equivalent, unrounded. An empty
 * list is refused: a category that does not apply is explained, not computed.
 */
public final class Scope3UpstreamCalculator {
    private Scope3UpstreamCalculator() {}

    /**
     * Category 1 by quantity: Σ amount bought × cradle-to-gate factor.
     *
     * @param purchases at least one, in units of mass, volume or pieces, not of money
     * @return the emissions
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> purchasedGoodsByQuantity(List<Activity> purchases) {
        return Scope3Basis.PURCHASED_GOODS_BY_QUANTITY.sum(purchases);
    }

    /**
     * Category 1 by spend: Σ spend × input-output factor of the industry.
     *
     * @param purchases at least one, in units of money
     * @return the emissions
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> purchasedGoodsBySpend(List<Activity> purchases) {
        return Scope3Basis.PURCHASED_GOODS_BY_SPEND.sum(purchases);
    }

    /**
     * Category 2 by quantity: Σ amount × cradle-to-gate factor, the whole in the year of acquisition.
     *
     * @param purchases at least one, in units of mass, volume, area or pieces
     * @return the emissions
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> capitalGoodsByQuantity(List<Activity> purchases) {
        return Scope3Basis.CAPITAL_GOODS_BY_QUANTITY.sum(purchases);
    }

    /**
     * Category 2 by spend: Σ spend × input-output factor, the whole in the year of acquisition.
     *
     * @param purchases at least one, in units of money
     * @return the emissions
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> capitalGoodsBySpend(List<Activity> purchases) {
        return Scope3Basis.CAPITAL_GOODS_BY_SPEND.sum(purchases);
    }

    /**
     * Purchased electricity and what precedes its use.
     *
     * @param name what it is called on the receipt
     * @param amount the electricity, for example 427934 kWh
     * @param upstream emissions of the fuels' extraction and transport, per electricity
     * @param losses emissions of what transmission and distribution lose, per electricity
     */
    public record UpstreamElectricity(String name, Quantity amount, AppliedFactor upstream, AppliedFactor losses) {
        /**
         * Checks that everything is there.
         *
         * @throws NullPointerException naming the missing component
         * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if the amount is no energy
         */
        public UpstreamElectricity {
            Objects.requireNonNull(name, "name");
            Quantity.require("amount", Objects.requireNonNull(amount, "amount"), Dimension.ENERGY);
            Objects.requireNonNull(upstream, "upstream");
            Objects.requireNonNull(losses, "losses");
        }

        /** What precedes its use and what the grid loses, for sums over many rows. */
        Stream<Activity> activities() {
            return Stream.of(new Activity(name, amount, upstream), new Activity(name, amount, losses));
        }
    }

    /**
     * Category 3: Σ fuel × well-to-tank factor + Σ electricity × (upstream factor + factor of grid losses).
     *
     * @param fuels fuels of scope 1, and of the generation of electricity that was sold on
     * @param electricity electricity of scope 2
     * @return for example 0.061 tCO2e for 100 L with 0.61 kgCO2e/L
     * @throws IllegalArgumentException if there is neither
     */
    public static Calculated<Quantity> fuelAndEnergyRelated(
            List<Activity> fuels, List<UpstreamElectricity> electricity) {
        Contributions sum = Scope3.tonnes("scope3.3.fuel-and-energy");
        sum.add(fuels, "well-to-tank factor");
        for (UpstreamElectricity bought : electricity) {
            Unit unit = bought.amount().unit();
            int line = sum.sheet().printed(bought.name(), bought.amount());
            sum.add(line, unit, "upstream factor", bought.upstream());
            sum.add(line, unit, "factor of grid losses", bought.losses());
        }
        return sum.total();
    }

    /**
     * Category 4 by distance: Σ tonne-kilometres × factor of the mode.
     *
     * @param journeys at least one, in tonne-kilometres
     * @return for example 0.1 tCO2e for 1000 tkm with 0.1 kgCO2e/tkm
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> upstreamTransportByDistance(List<Activity> journeys) {
        return Scope3Basis.UPSTREAM_TRANSPORT_BY_DISTANCE.sum(journeys);
    }

    /**
     * Category 4 by fuel: Σ fuel of the carriers × factor.
     *
     * @param fuels at least one, in units of volume, mass or energy
     * @return the emissions
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> upstreamTransportByFuel(List<Activity> fuels) {
        return Scope3Basis.UPSTREAM_TRANSPORT_BY_FUEL.sum(fuels);
    }

    /**
     * Category 4 by spend: Σ spend × factor.
     *
     * @param services at least one, in units of money
     * @return the emissions
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> upstreamTransportBySpend(List<Activity> services) {
        return Scope3Basis.UPSTREAM_TRANSPORT_BY_SPEND.sum(services);
    }

    /**
     * Category 5: Σ mass, or volume of waste water, by treatment × factor of the treatment.
     *
     * @param streams at least one, each with the factor of its treatment, for example 872.332 kg of paper with 4.8 kgCO2e/kg
     * @return for example 4.1871936 tCO2e
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> wasteInOperations(List<Activity> streams) {
        return Scope3Basis.WASTE_IN_OPERATIONS.sum(streams);
    }

    /**
     * Category 6: Σ passenger-kilometres × factor of the class + Σ room-nights × factor of the country.
     *
     * @param journeys at least one, in passenger-kilometres, kilometres of a vehicle, or room-nights
     * @return for example 0.14615 tCO2e for 1000 pkm, long-haul economy with radiative forcing (UK, 2020: 0.14615 kgCO2e/pkm)
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> businessTravel(List<Activity> journeys) {
        return Scope3Basis.BUSINESS_TRAVEL.sum(journeys);
    }

    /**
     * Employees who come to work in one way.
     *
     * @param name what it is called on the receipt, for example {@code local bus}
     * @param employees how many
     * @param days days a year that each of them comes
     * @param returnDistance there and back, for one of them and one day
     * @param factor emissions per passenger-kilometre, or per kilometre of a vehicle that each drives alone
     */
    public record Commute(String name, Count employees, Quantity days, Quantity returnDistance, AppliedFactor factor) {
        /**
         * Checks the units.
         *
         * @throws NullPointerException naming the missing component
         * @throws io.github.hkesg.model.quantity.IncompatibleUnitException if one measures something else
         */
        public Commute {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(employees, "employees");
            Quantity.require("days", Objects.requireNonNull(days, "days"), Dimension.DAYS);
            Quantity.require(
                    "returnDistance", Objects.requireNonNull(returnDistance, "returnDistance"), Dimension.DISTANCE);
            factor.unit().denominator().requireDimension("factor", Dimension.PASSENGER_DISTANCE, Dimension.DISTANCE);
        }

        /** The way of all of them in the year, for sums over many rows. */
        Activity activity() {
            Worksheet sheet = new Worksheet(name);
            return new Activity(name, sheet.quantity(putDown(sheet), unit()), factor);
        }

        /** One person on one kilometre is a passenger-kilometre, or a kilometre of that person's vehicle. */
        private Unit unit() {
            return factor.unit().denominator().dimension() == Dimension.DISTANCE
                    ? Unit.KILOMETRE
                    : Unit.PASSENGER_KILOMETRE;
        }

        private int putDown(Worksheet sheet) {
            int people = sheet.count(name + ", employees", employees, Unit.PERSON.symbol());
            int journeys = sheet.multiply("journeys", people, sheet.printed("days", days), "");
            int given = sheet.printed("return distance", returnDistance);
            int distance = sheet.convert(given, returnDistance.unit(), Unit.KILOMETRE);
            return sheet.multiply("distance", journeys, distance, unit().symbol());
        }
    }

    /**
     * Category 7: Σ employees × days × return distance × factor of the mode + Σ energy of working at home × factor.
     *
     * @param commutes ways to work
     * @param homeWorking energy used for work at home, with its factor
     * @return for example 97.4496 tCO2e for 100 people, 240 days and 40 km by local bus (UK, 2026: 0.10151 kgCO2e/pkm)
     * @throws IllegalArgumentException if there is neither
     */
    public static Calculated<Quantity> employeeCommuting(List<Commute> commutes, List<Activity> homeWorking) {
        Contributions sum = Scope3.tonnes("scope3.7.commuting");
        commutes.forEach(way -> sum.add(way.putDown(sum.sheet()), way.unit(), Scope3.EMISSION_FACTOR, way.factor()));
        return sum.add(homeWorking, Scope3.EMISSION_FACTOR, Dimension.ENERGY).total();
    }

    /**
     * Category 8 by energy: Σ energy and fuel of leased assets × factor.
     *
     * @param assets at least one, in units of energy, volume or mass
     * @return the emissions
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> upstreamLeasedAssetsByEnergy(List<Activity> assets) {
        return Scope3Basis.UPSTREAM_LEASED_ASSETS_BY_ENERGY.sum(assets);
    }

    /**
     * Category 8 by floor area: Σ area × average of such buildings.
     *
     * @param assets at least one, in units of area
     * @return the emissions
     * @throws IllegalArgumentException if there are none
     */
    public static Calculated<Quantity> upstreamLeasedAssetsByFloorArea(List<Activity> assets) {
        return Scope3Basis.UPSTREAM_LEASED_ASSETS_BY_FLOOR_AREA.sum(assets);
    }
}
