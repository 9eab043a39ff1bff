package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_29_C;

import io.github.hkesg.calc.Activity;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.emissions.MarketBasedEmissions;
import io.github.hkesg.calc.emissions.MarketBoundary;
import io.github.hkesg.calc.emissions.Scope2Calculator;
import io.github.hkesg.calc.factor.AppliedFactor;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.kpi.ContractualInstrument;
import io.github.hkesg.model.kpi.ContractualInstrumentKind;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.EmissionFactorValue;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What market-based scope 2 can be by the contracts and factors that a report gives. Energy in kWh, emissions in tonnes.
 *
 * @param bought electricity bought
 * @param contracts contracts and certificates
 * @param declared the factors declared for electricity
 * @param residuals those among them that are said to be of a residual mix
 * @param isOneGrid whether location-based scope 2 is that of the one other factor, or there is no other
 * @param locationBased the location-based figure; null if not given
 * @param hasOthers whether heat or cooling is bought too, which the contracts may also cover
 */
record MarketBased(
        List<Quantity> bought,
        List<ContractualInstrument> contracts,
        List<ConversionFactor> declared,
        List<ConversionFactor> residuals,
        boolean isOneGrid,
        @Nullable Quantity locationBased,
        boolean hasOthers) {
    private static final DecimalInterval NONE = DecimalInterval.exactly(BigDecimal.ZERO);
    private static final int FEWEST_DECIMALS = 2;

    /** Kinds that are of renewable energy by what they are; a contract of another kind may be for power of any plant. */
    private static final Set<ContractualInstrumentKind> RENEWABLE =
            EnumSet.of(ContractualInstrumentKind.CERTIFICATE, ContractualInstrumentKind.GREEN_TARIFF);

    static MarketBased of(PerformanceData year, GreenhouseGas gas, List<Quantity> bought, boolean hasOthers) {
        List<ConversionFactor> declared = ElectricityFactors.declared(year);
        List<ConversionFactor> residuals =
                declared.stream().filter(ElectricityFactors::isResidual).toList();
        List<ConversionFactor> others =
                declared.stream().filter(factor -> !residuals.contains(factor)).toList();
        return new MarketBased(
                bought,
                gas.contractualInstruments(),
                declared,
                residuals,
                others.isEmpty() || (others.size() == 1 && isProduct(gas.scope2LocationBased(), bought, others.get(0))),
                gas.scope2LocationBased(),
                hasOthers);
    }

    private static boolean isProduct(@Nullable Quantity emissions, List<Quantity> bought, ConversionFactor factor) {
        return emissions != null
                && emissions
                        .intervalIn(Unit.TONNE_CO2E)
                        .intersects(kilowattHours(bought).times(ElectricityFactors.tonnesPerKilowattHour(factor)));
    }

    RuleOutcome outcome(RuleContext context, Quantity marketBased) {
        if (contracts.isEmpty() && residuals.isEmpty()) {
            return Rule.undetermined(List.of(Figures.GREENHOUSE_GAS.path() + ".contractualInstruments"));
        }
        if (declared.isEmpty() && !isAllCovered()) {
            return Scope2Rules.noSingleFactor();
        }
        return isEverythingDeclared() && isSomethingLeft()
                ? recomputed(context, marketBased)
                : between(context, marketBased);
    }

    /** Every factor is declared, and it is plain to what electricity each applies. */
    private boolean isEverythingDeclared() {
        return residuals.size() == 1
                && isOneGrid
                && !hasOthers
                && kinds().size() <= 1
                && contracts.stream().allMatch(contract -> factor(contract) != null);
    }

    /** What is left cannot be less than nothing; and negative energy is a finding of its own. */
    private boolean isSomethingLeft() {
        return kilowattHours(bought).low().compareTo(kilowattHours(covering()).high()) >= 0
                && covering().stream().allMatch(energy -> energy.value().signum() >= 0);
    }

    private RuleOutcome recomputed(RuleContext context, Quantity marketBased) {
        List<Activity> covered = new ArrayList<>();
        for (ContractualInstrument contract : contracts) {
            EmissionFactorValue factor = factor(contract);
            if (factor != null) {
                covered.add(new Activity(
                        "contract " + (covered.size() + 1),
                        contract.energy(),
                        AppliedFactor.declared(factor.value(), factor.unit(), "declared in the report")));
            }
        }
        MarketBoundary market = new MarketBoundary(
                "purchased electricity",
                sum(bought),
                covered,
                MarketBoundary.Remainder.RESIDUAL_MIX,
                AppliedFactor.declared(residuals.get(0)));
        return Recomputing.reconcile(
                context,
                D_29_C,
                Figures.SCOPE_2_MARKET.path(),
                marketBased,
                Scope2Calculator.marketBased(List.of(market)).map(MarketBasedEmissions::total));
    }

    /** Asks where the figure is less than the rest alone emits, or more than contracts that cover everything can leave. */
    private RuleOutcome between(RuleContext context, Quantity marketBased) {
        DecimalInterval printed = marketBased.intervalIn(Unit.TONNE_CO2E);
        BigDecimal lowest = lowest();
        if (printed.high().compareTo(lowest) < 0) {
            return asked(context, "below", "lowest", marketBased, lowest);
        }
        Optional<BigDecimal> highest = highest();
        return highest.filter(limit -> printed.low().compareTo(limit) > 0)
                .map(limit -> asked(context, "above", "highest", marketBased, limit))
                .orElseGet(RuleOutcome::passed);
    }

    private BigDecimal lowest() {
        DecimalInterval rest =
                kilowattHours(bought).minus(kilowattHours(covering())).max(NONE);
        BigDecimal ofRest = declared.isEmpty()
                ? BigDecimal.ZERO
                : rest.times(ElectricityFactors.tonnesPerKilowattHour(ElectricityFactors.lowest(rests())))
                        .low();
        return kinds().size() > 1 ? ofRest : ofRest.add(underContract().low());
    }

    /** Empty where a factor that the report does not declare may have been used for more than what the roundings leave. */
    private Optional<BigDecimal> highest() {
        boolean isRestKnown = !residuals.isEmpty() && isOneGrid;
        boolean areContractsKnown = contracts.stream()
                .allMatch(contract -> factor(contract) != null || RENEWABLE.contains(contract.kind()));
        if (hasOthers || !areContractsKnown || !(isRestKnown || isAllCovered())) {
            return Optional.empty();
        }
        DecimalInterval rest =
                kilowattHours(bought).minus(mostCoveredByOneKind()).max(NONE);
        return highestOfRest()
                .map(factor -> rest.times(factor).high().add(underContract().high()));
    }

    /** The highest factor declared, or else what location-based scope 2 says of the grid. */
    private Optional<DecimalInterval> highestOfRest() {
        if (!declared.isEmpty()) {
            return Optional.of(ElectricityFactors.tonnesPerKilowattHour(ElectricityFactors.highest(rests())));
        }
        DecimalInterval energy = kilowattHours(bought);
        return Optional.ofNullable(locationBased)
                .filter(emissions -> energy.low().signum() > 0)
                .map(emissions -> emissions.intervalIn(Unit.TONNE_CO2E).dividedBy(energy));
    }

    private List<ConversionFactor> rests() {
        return !residuals.isEmpty() && isOneGrid ? residuals : declared;
    }

    private boolean isAllCovered() {
        return kilowattHours(bought).low().compareTo(mostCoveredByOneKind().high()) <= 0;
    }

    /** Contracts of different kinds may be for the same energy. */
    private DecimalInterval mostCoveredByOneKind() {
        return kinds().stream()
                .map(kind -> kilowattHours(energies(kind)))
                .max(Comparator.comparing(DecimalInterval::low))
                .orElse(NONE);
    }

    private DecimalInterval underContract() {
        DecimalInterval sum = NONE;
        for (ContractualInstrument contract : contracts) {
            EmissionFactorValue factor = factor(contract);
            if (factor != null) {
                sum = sum.plus(contract.energy()
                        .intervalIn(Unit.KILOWATT_HOUR)
                        .times(ElectricityFactors.tonnesPerKilowattHour(factor.value(), factor.unit())));
            }
        }
        return sum;
    }

    private static @Nullable EmissionFactorValue factor(ContractualInstrument contract) {
        EmissionFactorValue factor = contract.emissionFactor();
        return factor != null && factor.unit().denominator().dimension() == Dimension.ENERGY ? factor : null;
    }

    private List<ContractualInstrumentKind> kinds() {
        return Arrays.stream(ContractualInstrumentKind.values())
                .filter(kind -> !energies(kind).isEmpty())
                .toList();
    }

    private List<Quantity> energies(ContractualInstrumentKind kind) {
        return contracts.stream()
                .filter(contract -> contract.kind() == kind)
                .map(ContractualInstrument::energy)
                .toList();
    }

    private List<Quantity> covering() {
        return contracts.stream().map(ContractualInstrument::energy).toList();
    }

    private static DecimalInterval kilowattHours(List<Quantity> quantities) {
        return DecimalInterval.sum(quantities.stream().map(quantity -> quantity.intervalIn(Unit.KILOWATT_HOUR)));
    }

    private static Quantity sum(List<Quantity> quantities) {
        return quantities.size() == 1
                ? quantities.get(0)
                : Totals.sum(quantities).value();
    }

    private RuleOutcome asked(
            RuleContext context, String side, String limitName, Quantity marketBased, BigDecimal limit) {
        Unit unit = marketBased.unit();
        Quantity converted = new Quantity(limit, Unit.TONNE_CO2E).to(unit);
        int decimals = Math.max(marketBased.value().scale(), FEWEST_DECIMALS);
        return RuleOutcome.of(List.of(context.finding(
                isEverythingDeclared() ? RuleKind.ARITHMETIC : RuleKind.PLAUSIBILITY,
                Scope2Rules.MARKET_BASED.id() + "." + side,
                D_29_C,
                context.at(Figures.SCOPE_2_MARKET.path()),
                Map.of(
                        "published",
                        Argument.of(marketBased),
                        "covered",
                        Argument.of(
                                contracts.isEmpty() ? Quantity.of(0, sum(bought).unit()) : sum(covering())),
                        "purchased",
                        Argument.of(sum(bought)),
                        limitName,
                        new Argument.Figure(
                                converted.value().setScale(decimals, RoundingMode.HALF_UP), unit.symbol())))));
    }
}
