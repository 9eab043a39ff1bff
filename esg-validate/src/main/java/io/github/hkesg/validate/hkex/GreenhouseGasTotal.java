package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.kpi.EmissionScope;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.Scope2Basis;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.quantity.DecimalInterval;
import io.github.hkesg.model.quantity.Quantity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways in which the scopes that a report gives can make up a total. */
final class GreenhouseGasTotal {
    static final Set<EmissionScope> SCOPES_1_AND_2 = EnumSet.of(EmissionScope.SCOPE_1, EmissionScope.SCOPE_2);

    private GreenhouseGasTotal() {}

    /**
     * The ways that what the report says of its total leaves open.
     *
     * @return lists of the figures to be added, likeliest first; none where a scope that the total is said to hold is not given
     */
    static List<List<Quantity>> ways(GreenhouseGas gas) {
        return gas.totalScopes().isEmpty() ? unnamed(gas) : named(gas, gas.totalScopes(), gas.totalScope2Basis());
    }

    /** Whether the total holds scope 3: as the report says, or as the figures add up; empty where neither tells. */
    static Optional<Boolean> holdsScope3(GreenhouseGas gas) {
        if (!gas.totalScopes().isEmpty()) {
            return Optional.of(gas.totalScopes().contains(EmissionScope.SCOPE_3));
        }
        Quantity total = gas.total();
        List<List<Quantity>> without = named(gas, SCOPES_1_AND_2, gas.totalScope2Basis());
        boolean addsUpWithout = total != null && without.stream().anyMatch(way -> addsUpTo(total, way));
        boolean addsUpWith = total != null && withScope3(without, gas).stream().anyMatch(way -> addsUpTo(total, way));
        return addsUpWith == addsUpWithout ? Optional.empty() : Optional.of(addsUpWith);
    }

    private static boolean addsUpTo(Quantity total, List<Quantity> way) {
        return Parts.areComparable(total, way)
                && DecimalInterval.sum(way.stream().map(part -> part.intervalIn(total.unit())))
                        .intersects(total.interval());
    }

    /** The ways to add up exactly these scopes. */
    static List<List<Quantity>> named(GreenhouseGas gas, Set<EmissionScope> scopes, @Nullable Scope2Basis basis) {
        List<List<Quantity>> ways = List.of(List.of());
        if (scopes.contains(EmissionScope.SCOPE_1)) {
            ways = times(ways, present(gas.scope1()));
        }
        if (scopes.contains(EmissionScope.SCOPE_2)) {
            ways = times(ways, scope2(gas, basis));
        }
        return scopes.contains(EmissionScope.SCOPE_3) ? withScope3(ways, gas) : ways;
    }

    /** Scopes 1 and 2 as far as they are given, on either basis and with or without scope 3. */
    private static List<List<Quantity>> unnamed(GreenhouseGas gas) {
        Set<EmissionScope> scopes = EnumSet.noneOf(EmissionScope.class);
        if (gas.scope1() != null) {
            scopes.add(EmissionScope.SCOPE_1);
        }
        if (!scope2(gas, gas.totalScope2Basis()).isEmpty()) {
            scopes.add(EmissionScope.SCOPE_2);
        }
        if (scopes.isEmpty()) {
            return List.of();
        }
        List<List<Quantity>> ways = new ArrayList<>();
        for (List<Quantity> way : named(gas, scopes, gas.totalScope2Basis())) {
            ways.add(way);
            if (scopes.contains(EmissionScope.SCOPE_2)) {
                ways.addAll(withScope3(List.of(way), gas));
            }
        }
        return ways;
    }

    private static List<List<Quantity>> withScope3(List<List<Quantity>> ways, GreenhouseGas gas) {
        List<Quantity> scope3 = scope3(gas);
        return scope3.isEmpty()
                ? List.of()
                : ways.stream().map(way -> joined(way, scope3)).toList();
    }

    /** The total of scope 3, or else its categories. */
    private static List<Quantity> scope3(GreenhouseGas gas) {
        Scope3Emissions scope3 = gas.scope3();
        if (scope3 == null) {
            return List.of();
        }
        return scope3.total() == null ? List.copyOf(scope3.categories().values()) : present(scope3.total());
    }

    private static List<Quantity> scope2(GreenhouseGas gas, @Nullable Scope2Basis basis) {
        if (basis == null) {
            return present(gas.scope2LocationBased(), gas.scope2MarketBased());
        }
        return basis == Scope2Basis.LOCATION_BASED
                ? present(gas.scope2LocationBased())
                : present(gas.scope2MarketBased());
    }

    static List<List<Quantity>> times(List<List<Quantity>> ways, List<Quantity> figures) {
        return ways.stream()
                .flatMap(way -> figures.stream().map(figure -> joined(way, List.of(figure))))
                .toList();
    }

    private static List<Quantity> joined(List<Quantity> some, List<Quantity> others) {
        List<Quantity> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    static List<Quantity> present(@Nullable Quantity... quantities) {
        List<Quantity> present = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (quantity != null) {
                present.add(quantity);
            }
        }
        return present;
    }
}
