package io.github.hkesg.testkit;

import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.Scope2Basis;
import io.github.hkesg.model.quantity.DecimalInterval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Relations between energy and emissions. */
final class EmissionRelations {
    private static final String ELECTRICITY = "energy.sources[0].quantity";
    private static final String FUEL = "energy.sources[1].quantity";
    private static final String FUEL_ENERGY = "energy.sources[1].energy";
    private static final String SUN = "energy.sources[2].quantity";
    private static final String SCOPE_1 = "greenhouseGas.scope1";
    private static final String LOCATION_BASED = "greenhouseGas.scope2LocationBased";
    private static final String MARKET_BASED = "greenhouseGas.scope2MarketBased";
    private static final String SCOPE_3 = "greenhouseGas.scope3.total";
    private static final String TOTAL = "greenhouseGas.total";

    private static final DecimalInterval GIGAJOULES_PER_THOUSAND_KILOWATT_HOURS =
            DecimalInterval.exactly(new BigDecimal("3.6"));
    private static final DecimalInterval MILLION = DecimalInterval.exactly(BigDecimal.valueOf(1_000_000));

    private static final DecimalInterval NOTHING = DecimalInterval.exactly(BigDecimal.ZERO);

    private final Relations year;
    private final boolean byMass;
    private final boolean sun;
    private final List<Relation> relations = new ArrayList<>();

    private EmissionRelations(Relations year) {
        this.year = year;
        byMass = year.figures().has(year.at(FUEL_ENERGY));
        sun = year.figures().has(year.at(SUN));
    }

    static List<Relation> of(Relations year) {
        EmissionRelations emissions = new EmissionRelations(year);
        emissions.energy();
        emissions.scopes();
        emissions.sums();
        emissions.totals();
        return emissions.relations;
    }

    private void add(Relation relation) {
        relations.add(relation);
    }

    private void energy() {
        String fuelEnergy = byMass ? FUEL_ENERGY : FUEL;
        add(Relation.sum(
                year.at("energy.total"),
                sun ? year.all(ELECTRICITY, fuelEnergy, SUN) : year.all(ELECTRICITY, fuelEnergy)));
        add(Relation.sum(year.at("energy.total"), year.all("energy.directTotal", "energy.indirectTotal")));
        add(subTotal("energy.directTotal", fuelEnergy));
        add(subTotal("energy.indirectTotal", ELECTRICITY));
        add(Relation.perUnit(year.at("energy.intensities[0]"), year.at("energy.total"), year.at("workforce.total")));
        if (byMass) {
            List<String> paths = year.all(FUEL_ENERGY, FUEL, "conversionFactors[2]");
            add(new Relation(
                    paths,
                    figures -> figures.at(paths.get(1))
                            .times(figures.at(paths.get(2)))
                            .dividedBy(GIGAJOULES_PER_THOUSAND_KILOWATT_HOURS)
                            .intersects(figures.at(paths.get(0))),
                    paths.get(0)));
        }
    }

    private Relation subTotal(String subTotal, String source) {
        return sun
                ? Relation.sumWithOrWithoutLast(year.at(subTotal), year.all(source, SUN))
                : Relation.sum(year.at(subTotal), year.all(source));
    }

    /** What is printed above the emissions of the fuel may come from sources that the energy table does not show. */
    private void scopes() {
        String calorificValue = year.at("conversionFactors[2]");
        List<String> paths = byMass
                ? year.all(SCOPE_1, FUEL, "conversionFactors[1]", "conversionFactors[2]")
                : year.all(SCOPE_1, FUEL, "conversionFactors[1]");
        add(new Relation(
                paths,
                figures -> {
                    DecimalInterval gigajoules = figures.at(paths.get(1))
                            .times(byMass ? figures.at(calorificValue) : GIGAJOULES_PER_THOUSAND_KILOWATT_HOURS);
                    DecimalInterval ofFuel =
                            gigajoules.times(figures.at(paths.get(2))).dividedBy(MILLION);
                    return figures.at(paths.get(0)).high().compareTo(ofFuel.low()) >= 0;
                },
                paths.get(0)));
        List<String> grids = electricityFactors(false);
        List<String> residuals = electricityFactors(true);
        locationBased(Stream.concat(grids.stream(), residuals.stream()).toList());
        marketBased(grids, residuals);
        add(Relation.notAbove(year.at("greenhouseGas.contractualInstruments[0].energy"), year.at(ELECTRICITY))
                .namedAt(year.at("greenhouseGas.contractualInstruments")));
    }

    private List<String> electricityFactors(boolean residual) {
        List<ConversionFactor> factors = year.data().conversionFactors();
        return IntStream.range(0, factors.size())
                .filter(i -> factors.get(i).source() == EnergySource.PURCHASED_ELECTRICITY
                        && Emissions.RESIDUAL_MIX.equals(factors.get(i).publication()) == residual)
                .mapToObj(i -> year.at("conversionFactors[" + i + "]"))
                .toList();
    }

    /** How the electricity is split between grids is not printed; all of it may be of any. */
    private void locationBased(List<String> factors) {
        String printed = year.at(LOCATION_BASED);
        String electricity = year.at(ELECTRICITY);
        add(new Relation(
                Relation.joined(printed, Relation.joined(electricity, factors)),
                figures ->
                        figures.at(electricity).times(range(figures, factors)).intersects(figures.at(printed)),
                printed));
    }

    /**
     * Σ covered × factor of the contract + the rest × residual mix. Without a residual mix for the only grid, the factor of the
     * rest is one that is printed or, for all that can be seen, one above.
     */
    private void marketBased(List<String> grids, List<String> residuals) {
        String printed = year.at(MARKET_BASED);
        String electricity = year.at(ELECTRICITY);
        String covered = year.at("greenhouseGas.contractualInstruments[0].energy");
        String ofContract = year.at("greenhouseGas.contractualInstruments[0].emissionFactor");
        List<String> paths = new ArrayList<>(List.of(printed, electricity, covered));
        if (year.figures().has(ofContract)) {
            paths.add(ofContract);
        }
        paths.addAll(residuals);
        paths.addAll(grids);
        add(new Relation(
                paths,
                figures -> {
                    DecimalInterval rest =
                            figures.at(electricity).minus(figures.at(covered)).max(NOTHING);
                    DecimalInterval under =
                            paths.contains(ofContract) ? figures.at(covered).times(figures.at(ofContract)) : NOTHING;
                    boolean isKnown = !residuals.isEmpty()
                            && grids.size() == 1
                            && figures.at(electricity)
                                    .times(figures.at(grids.get(0)))
                                    .intersects(figures.at(year.at(LOCATION_BASED)));
                    DecimalInterval factor = isKnown
                            ? range(figures, residuals)
                            : range(
                                    figures,
                                    Stream.concat(grids.stream(), residuals.stream())
                                            .toList());
                    DecimalInterval possible = rest.times(factor).plus(under);
                    boolean isBelow = figures.at(printed).high().compareTo(possible.low()) < 0;
                    boolean isAbove = figures.at(printed).low().compareTo(possible.high()) > 0;
                    return !isBelow && (!isAbove || !(isKnown || rest.low().signum() <= 0));
                },
                printed));
    }

    private static DecimalInterval range(Figures figures, List<String> paths) {
        List<BigDecimal> values = paths.stream().map(figures::value).sorted().toList();
        return new DecimalInterval(values.get(0), values.get(values.size() - 1));
    }

    private void sums() {
        Figures figures = year.figures();
        add(Relation.sum(year.at(SCOPE_1), figures.below(year.at("greenhouseGas.scope1Gases"))));
        add(Relation.sum(year.at(TOTAL), figures.below(year.at("greenhouseGas.totalGases"))));
        add(Relation.sum(year.at(SCOPE_3), figures.below(year.at("greenhouseGas.scope3.categories"))));
        perPerson();
    }

    /** Beside a total that holds scope 3 the intensity may be that of scopes 1 and 2. */
    private void perPerson() {
        String intensity = year.at("greenhouseGas.intensities[0]");
        String total = year.at(TOTAL);
        String scopes1And2 = year.at("greenhouseGas.scopes1And2");
        String people = year.at("workforce.total");
        add(new Relation(
                List.of(intensity, total, people),
                figures -> Stream.of(total, scopes1And2)
                        .filter(path -> path.equals(total) || !figures.at(path).intersects(figures.at(total)))
                        .anyMatch(path ->
                                figures.at(path).dividedBy(figures.at(people)).intersects(figures.at(intensity))),
                intensity));
    }

    private void totals() {
        GreenhouseGas gas = Objects.requireNonNull(year.data().greenhouseGas());
        List<String> both = year.all(LOCATION_BASED, MARKET_BASED);
        add(anyOf(
                "greenhouseGas.scopes1And2",
                both.stream().map(scope2 -> List.of(year.at(SCOPE_1), scope2)).toList()));
        String scope2 = year.at(gas.totalScope2Basis() == Scope2Basis.MARKET_BASED ? MARKET_BASED : LOCATION_BASED);
        List<String> without = List.of(year.at(SCOPE_1), scope2);
        List<String> with = List.of(year.at(SCOPE_1), scope2, year.at(SCOPE_3));
        if (gas.totalScopes().isEmpty()) {
            add(anyOf(TOTAL, List.of(without, with)));
        } else {
            add(anyOf(TOTAL, List.of(gas.totalScopes().contains(EmissionScope.SCOPE_3) ? with : without)));
        }
        if (year.hasYearBefore()) {
            add(Relations.change(year.at("greenhouseGas.change"), year.at(TOTAL), year.before(TOTAL)));
        }
    }

    private Relation anyOf(String total, List<List<String>> ways) {
        List<String> paths = Relation.joined(
                year.at(total), ways.stream().flatMap(List::stream).distinct().toList());
        return new Relation(
                paths,
                figures -> ways.stream().anyMatch(way -> figures.sum(way).intersects(figures.at(paths.get(0)))),
                paths.get(0));
    }
}
