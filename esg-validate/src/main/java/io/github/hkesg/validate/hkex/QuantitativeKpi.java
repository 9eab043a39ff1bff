package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.D_28_A;
import static io.github.hkesg.model.code.Provisions.D_28_B;
import static io.github.hkesg.model.code.Provisions.D_29_C;
import static io.github.hkesg.model.code.Provisions.KPI_A1_1;
import static io.github.hkesg.model.code.Provisions.KPI_A1_3;
import static io.github.hkesg.model.code.Provisions.KPI_A1_4;
import static io.github.hkesg.model.code.Provisions.KPI_A2_1;
import static io.github.hkesg.model.code.Provisions.KPI_A2_2;
import static io.github.hkesg.model.code.Provisions.KPI_A2_5;
import static io.github.hkesg.model.code.Provisions.KPI_B1_1;
import static io.github.hkesg.model.code.Provisions.KPI_B1_2;
import static io.github.hkesg.model.code.Provisions.KPI_B2_1;
import static io.github.hkesg.model.code.Provisions.KPI_B2_2;
import static io.github.hkesg.model.code.Provisions.KPI_B3_1;
import static io.github.hkesg.model.code.Provisions.KPI_B3_2;
import static io.github.hkesg.model.code.Provisions.KPI_B5_1;
import static io.github.hkesg.model.code.Provisions.KPI_B5_2;
import static io.github.hkesg.model.code.Provisions.KPI_B6_1;
import static io.github.hkesg.model.code.Provisions.KPI_B6_2;
import static io.github.hkesg.model.code.Provisions.KPI_B7_1;
import static io.github.hkesg.model.code.Provisions.KPI_B8_2;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.PackagingMaterial;
import io.github.hkesg.model.kpi.Scope3Emissions;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.WasteTotal;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.validate.rule.Need;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures of a provision stand in a report: one row for each quantitative provision that the model has.
 *
 * @param provision the provision
 * @param path path of its figures below a year
 * @param isGiven whether a year has at least one of them
 * @param breakdownPath path of its breakdowns below a year; empty if it has none
 * @param dimensions the dimensions that a year has, or that its data could not capture
 * @param intensityPath path of its intensities below a year; empty if it has none
 * @param intensities the intensities of a year
 */
record QuantitativeKpi(
        Provision provision,
        String path,
        Predicate<PerformanceData> isGiven,
        String breakdownPath,
        Function<PerformanceData, Set<BreakdownDimension>> dimensions,
        String intensityPath,
        Function<PerformanceData, List<Intensity>> intensities) {

    /** Beginnings of the paths of figures that do not all stand below {@link #path()}. */
    private static final Map<Provision, List<String>> BEGINNINGS = Map.of(
            KPI_B3_1, List.of("training.percentTrained", "training.trainedMix"),
            D_28_B, List.of("greenhouseGas.scope2"));

    static final List<QuantitativeKpi> ALL = Stream.concat(
                    Stream.of(
                            figure(KPI_A1_1, Figures.AIR_EMISSIONS, emissions -> !emissions
                                    .pollutants()
                                    .isEmpty()),
                            figure(KPI_A1_3, Figures.HAZARDOUS_WASTE)
                                    .withIntensities(Figures.HAZARDOUS_WASTE, WasteTotal::intensities),
                            figure(KPI_A1_4, Figures.NON_HAZARDOUS_WASTE)
                                    .withIntensities(Figures.NON_HAZARDOUS_WASTE, WasteTotal::intensities),
                            figure(KPI_A2_1, Figures.ENERGY, QuantitativeKpi::isEnergyGiven)
                                    .withBreakdowns(
                                            Figures.ENERGY,
                                            "sources",
                                            energy -> energy.sources().isEmpty()
                                                    ? Set.of()
                                                    : Set.of(BreakdownDimension.ENERGY_TYPE))
                                    .withIntensities(Figures.ENERGY, EnergyConsumption::intensities),
                            figure(KPI_A2_2, Figures.WATER)
                                    .withIntensities(Figures.WATER, WaterConsumption::intensities),
                            figure(KPI_A2_5, Figures.PACKAGING)
                                    .withIntensities(Figures.PACKAGING, PackagingMaterial::intensities),
                            figure(KPI_B1_1, Figures.WORKFORCE)
                                    .withBreakdowns(
                                            Figures.WORKFORCE,
                                            "breakdowns",
                                            workforce -> dimensions(workforce.breakdowns(), workforce.notCaptured())),
                            figure(KPI_B1_2, Figures.TURNOVER, QuantitativeKpi::isTurnoverGiven)
                                    .withBreakdowns(
                                            Figures.TURNOVER,
                                            "breakdowns",
                                            turnover -> dimensions(turnover.breakdowns(), turnover.notCaptured())),
                            figure(KPI_B2_1, Figures.FATALITIES),
                            figure(KPI_B2_2, Figures.LOST_DAYS),
                            figure(KPI_B3_1, Figures.TRAINING, QuantitativeKpi::isPercentTrainedGiven)
                                    .at("training.percentTrained")
                                    .withBreakdowns(
                                            Figures.TRAINING,
                                            "percentTrainedBreakdowns",
                                            QuantitativeKpi::trainedDimensions),
                            figure(KPI_B3_2, Figures.TRAINING, QuantitativeKpi::isAverageGiven)
                                    .at("training.averageHours")
                                    .withBreakdowns(
                                            Figures.TRAINING,
                                            "averageHoursBreakdowns",
                                            training -> dimensions(
                                                    training.averageHoursBreakdowns(), training.notCaptured())),
                            figure(KPI_B5_1, Figures.SUPPLIERS)
                                    .withBreakdowns(
                                            Figures.SUPPLIERS,
                                            "regions",
                                            suppliers -> suppliers.regions().isEmpty()
                                                    ? Set.of()
                                                    : Set.of(BreakdownDimension.REGION)),
                            figure(KPI_B5_2, Figures.SUPPLIERS, suppliers -> suppliers.practices().stream()
                                            .anyMatch(practice ->
                                                    practice.suppliers() != null || practice.share() != null))
                                    .at("suppliers.practices"),
                            figure(KPI_B6_1, Figures.RECALLED_SHARE),
                            figure(KPI_B6_2, Figures.COMPLAINTS),
                            figure(KPI_B7_1, Figures.CONCLUDED_CASES),
                            figure(KPI_B8_2, Figures.COMMUNITY, QuantitativeKpi::isCommunityGiven)
                                    .withBreakdowns(
                                            Figures.COMMUNITY,
                                            "contributions",
                                            community ->
                                                    community.contributions().isEmpty()
                                                            ? Set.of()
                                                            : Set.of(BreakdownDimension.FOCUS_AREA)),
                            figure(D_28_A, Figures.SCOPE_1),
                            figure(D_28_B, Figures.GREENHOUSE_GAS, QuantitativeKpi::isScope2Given)
                                    .at("greenhouseGas.scope2LocationBased"),
                            figure(D_29_C, Figures.SCOPE_2)),
                    ClimateKpis.rows())
            .sorted(Comparator.comparing(QuantitativeKpi::provision))
            .toList();

    /** Where the reporting year's figures of a provision stand, or null if it has none. */
    static @Nullable Location givenAt(EsgReport report, Provision provision) {
        PerformanceData year = report.currentPerformance();
        if (year == null) {
            return null;
        }
        Location here = Location.of("performance").index(report.performance().indexOf(year));
        return ALL.stream()
                .filter(kpi ->
                        kpi.provision().equals(provision) && kpi.isGiven().test(year))
                .map(kpi -> here.field(kpi.path()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a figure is one of this provision's; totals, groups and bases of one KPI have paths of one beginning. */
    boolean holds(Location figure) {
        return BEGINNINGS.getOrDefault(provision, List.of(path)).stream()
                .anyMatch(beginning -> figure.path().startsWith(beginning));
    }

    /** The place of a breakdown; where a provision has one dimension only, its members stand there without its name. */
    Location breakdownAt(Location year, BreakdownDimension dimension) {
        Location breakdowns = year.field(breakdownPath);
        return provision.breakdowns().size() == 1 ? breakdowns : breakdowns.key(dimension.name());
    }

    static <T> QuantitativeKpi figure(Provision provision, Need<T> need) {
        return figure(provision, need, found -> true);
    }

    static <T> QuantitativeKpi figure(Provision provision, Need<T> need, Predicate<T> isGiven) {
        return new QuantitativeKpi(
                provision,
                need.path(),
                year -> {
                    T found = need.in(year);
                    return found != null && isGiven.test(found);
                },
                "",
                year -> Set.of(),
                "",
                year -> List.of());
    }

    private QuantitativeKpi at(String otherPath) {
        return new QuantitativeKpi(
                provision, otherPath, isGiven, breakdownPath, dimensions, intensityPath, intensities);
    }

    private <T> QuantitativeKpi withBreakdowns(
            Need<T> holder, String component, Function<T, Set<BreakdownDimension>> given) {
        return new QuantitativeKpi(
                provision,
                path,
                isGiven,
                holder.path() + "." + component,
                year -> {
                    T found = holder.in(year);
                    return found == null ? Set.of() : given.apply(found);
                },
                intensityPath,
                intensities);
    }

    private <T> QuantitativeKpi withIntensities(Need<T> holder, Function<T, List<Intensity>> given) {
        return new QuantitativeKpi(
                provision, path, isGiven, breakdownPath, dimensions, holder.path() + ".intensities", year -> {
                    T found = holder.in(year);
                    return found == null ? List.of() : given.apply(found);
                });
    }

    private static <V> Set<BreakdownDimension> dimensions(
            Map<BreakdownDimension, Breakdown<V>> given, Set<BreakdownDimension> notCaptured) {
        Set<BreakdownDimension> dimensions = new LinkedHashSet<>(notCaptured);
        given.forEach((dimension, breakdown) -> {
            if (!breakdown.members().isEmpty()) {
                dimensions.add(dimension);
            }
        });
        return dimensions;
    }

    /** By share of each group, or by composition of the people trained: issuers use both. */
    private static Set<BreakdownDimension> trainedDimensions(Training training) {
        Set<BreakdownDimension> dimensions = dimensions(training.percentTrainedBreakdowns(), training.notCaptured());
        dimensions.addAll(dimensions(training.trainedMixBreakdowns(), Set.of()));
        return dimensions;
    }

    /** Whether a year has a figure of this provision that is not nil. */
    boolean hasFigureOtherThanZero(PerformanceData year) {
        return FigureWalk.below(year, path).stream()
                .anyMatch(figure -> figure.isOtherThanZero() && holds(figure.location()));
    }

    private static boolean isEnergyGiven(EnergyConsumption energy) {
        return !energy.sources().isEmpty() || energy.total() != null;
    }

    private static boolean isTurnoverGiven(Turnover turnover) {
        return turnover.overall() != null
                || !dimensions(turnover.breakdowns(), turnover.notCaptured()).isEmpty();
    }

    private static boolean isPercentTrainedGiven(Training training) {
        return training.percentTrained() != null
                || !dimensions(training.percentTrainedBreakdowns(), Set.of()).isEmpty()
                || !dimensions(training.trainedMixBreakdowns(), Set.of()).isEmpty();
    }

    private static boolean isAverageGiven(Training training) {
        return training.averageHours() != null
                || !dimensions(training.averageHoursBreakdowns(), Set.of()).isEmpty();
    }

    private static boolean isCommunityGiven(CommunityInvestment community) {
        return !community.contributions().isEmpty() || isAnyGiven(community.totalMoney(), community.totalHours());
    }

    private static boolean isScope2Given(GreenhouseGas gas) {
        return isAnyGiven(gas.scope2LocationBased(), gas.scope2MarketBased());
    }

    static boolean hasScope3(PerformanceData year) {
        Scope3Emissions scope3 = Figures.SCOPE_3.in(year);
        return scope3 != null && (scope3.total() != null || !scope3.categories().isEmpty());
    }

    private static boolean isAnyGiven(@Nullable Object first, @Nullable Object second) {
        return first != null || second != null;
    }
}
