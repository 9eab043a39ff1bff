package io.github.hkesg.validate.hkex;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Precision;
import io.github.hkesg.calc.Totals;
import io.github.hkesg.calc.reconcile.Reconciliation;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Dimension;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Reason;
import io.github.hkesg.validate.Recomputation;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.RuleContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds printed figures against recomputed ones and puts the result into an outcome. */
final class Recomputing {
    private Recomputing() {}

    /** Passed if the figures agree, raised at the printed figure if they do not. */
    static RuleOutcome reconcile(
            RuleContext context,
            Provision provision,
            String path,
            Quantity published,
            Calculated<Quantity> calculated) {
        Recomputation recomputation = compare(context, provision, path, published, calculated);
        return outcome(context, recomputation);
    }

    static RuleOutcome outcome(RuleContext context, Recomputation recomputation) {
        return outcome(context, List.of(recomputation));
    }

    static RuleOutcome outcome(RuleContext context, List<Recomputation> recomputations) {
        List<Finding> findings = recomputations.stream()
                .filter(recomputation -> !recomputation.agrees())
                .map(recomputation -> disagreement(context, recomputation))
                .toList();
        return RuleOutcome.of(findings, recomputations);
    }

    /**
     * Passed if the figures agree. If they do not, raised only when the report declares every factor that was used: the
     * issuer may have used others.
     */
    static RuleOutcome reconcileWithFactors(
            RuleContext context,
            Provision provision,
            String path,
            Quantity published,
            Calculated<Quantity> calculated,
            boolean declared) {
        return outcomeWithFactors(context, compare(context, provision, path, published, calculated), declared);
    }

    /** As {@link #reconcileWithFactors}, for a comparison already made. */
    static RuleOutcome outcomeWithFactors(RuleContext context, Recomputation recomputation, boolean declared) {
        if (!recomputation.agrees() && !declared) {
            return new RuleOutcome.Undetermined(new Reason("outcome.factors-not-declared", arguments(recomputation)));
        }
        return outcome(context, recomputation);
    }

    /** A conversion into another unit, which agrees by definition. */
    static Recomputation converted(
            RuleContext context,
            Provision provision,
            String path,
            Quantity published,
            Calculated<Quantity> calculated) {
        return new Recomputation(
                provision,
                context.year().period(),
                context.at(path),
                figure(published),
                figure(calculated.value()),
                true,
                calculated.receipt());
    }

    /** A total beside the sum of its sources. Fuel given by mass or volume only adds to what is given as energy. */
    static RuleOutcome sumOfEnergies(
            RuleContext context, Provision provision, String path, Quantity total, List<EnergyUse> sources) {
        List<Quantity> energies = sources.stream()
                .map(Recomputing::energyOf)
                .flatMap(Optional::stream)
                .toList();
        if (energies.isEmpty()) {
            return fuelByMass();
        }
        Recomputation recomputation = compare(context, provision, path, total, Totals.sum(energies));
        boolean hasFuel = energies.size() < sources.size();
        boolean isBelow = recomputation
                        .published()
                        .value()
                        .compareTo(recomputation.recomputed().value())
                < 0;
        return hasFuel && (recomputation.agrees() || !isBelow) ? fuelByMass() : outcome(context, recomputation);
    }

    /** A source as energy, where the report gives it so. */
    static Optional<Quantity> energyOf(EnergyUse use) {
        return use.quantity().unit().dimension() == Dimension.ENERGY
                ? Optional.of(use.quantity())
                : Optional.ofNullable(use.energy());
    }

    static RuleOutcome fuelByMass() {
        return Parts.undetermined("outcome.fuel-by-mass");
    }

    static Recomputation compare(
            RuleContext context,
            Provision provision,
            String path,
            Quantity published,
            Calculated<Quantity> calculated) {
        Reconciliation comparison = Reconciliation.of(published, calculated, Precision.AS_PRINTED);
        return new Recomputation(
                provision,
                context.year().period(),
                context.at(path),
                figure(published),
                figure(comparison.recomputed()),
                comparison.agrees(),
                comparison.receipt());
    }

    /** A printed count beside a sum of counts: both are exact. */
    static Recomputation compareCounts(
            RuleContext context,
            Provision provision,
            Location location,
            Count published,
            Calculated<Count> calculated) {
        return new Recomputation(
                provision,
                context.year().period(),
                location,
                new Argument.Figure(published.decimal(), ""),
                new Argument.Figure(calculated.value().decimal(), ""),
                published.equals(calculated.value()),
                calculated.receipt());
    }

    static Finding disagreement(RuleContext context, Recomputation recomputation) {
        return context.finding(recomputation.provision(), recomputation.location(), arguments(recomputation));
    }

    static Map<String, Argument> arguments(Recomputation recomputation) {
        return Map.of(
                "published", recomputation.published(),
                "recomputed", recomputation.shown(),
                "formula", new Argument.Formula(recomputation.receipt()));
    }

    private static Argument.Figure figure(Quantity quantity) {
        return new Argument.Figure(quantity.value(), quantity.unit().symbol());
    }
}
