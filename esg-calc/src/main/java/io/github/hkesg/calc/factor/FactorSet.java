package io.github.hkesg.calc.factor;

import io.github.hkesg.model.kpi.EnergySource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Published factors, looked up by what they are for and the year of their data. Immutable and thread-safe.
 *
 * <p>For example, {@code FactorSet.standard().require(GRID_EMISSION_FACTOR, PURCHASED_ELECTRICITY, "CN", 2023)} is the
 * national grid factor 0.5306 kgCO2/kWh.
 */
public final class FactorSet {
    private static final FactorSet STANDARD = load("china-grid.json", "gbt-2589-2020.json", "ipcc-2006.json");

    private final List<PublishedFactor> factors;

    private FactorSet(List<PublishedFactor> factors) {
        this.factors = List.copyOf(factors);
    }

    /**
     * The factors that come with this library: the mainland's national grid, GB/T 2589-2020, IPCC 2006.
     *
     * @return the set
     */
    public static FactorSet standard() {
        return STANDARD;
    }

    /**
     * A set of the caller's own.
     *
     * @param factors the factors
     * @return the set
     */
    public static FactorSet of(List<PublishedFactor> factors) {
        return new FactorSet(factors);
    }

    private static FactorSet load(String... resources) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        List<PublishedFactor> factors = new ArrayList<>();
        for (String resource : resources) {
            try (InputStream in = Objects.requireNonNull(FactorSet.class.getResourceAsStream(resource), resource)) {
                factors.addAll(List.of(mapper.readValue(in, PublishedFactor[].class)));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + resource, e);
            }
        }
        return new FactorSet(factors);
    }

    /**
     * This set with others on top: where both have a factor for the same thing and year, the one on top is found.
     *
     * @param others the factors on top
     * @return a new set
     */
    public FactorSet overlaidWith(FactorSet others) {
        return new FactorSet(
                Stream.concat(others.factors.stream(), factors.stream()).toList());
    }

    /**
     * All factors of the set.
     *
     * @return the factors, those on top first
     */
    public List<PublishedFactor> all() {
        return factors;
    }

    /**
     * The factor for something and a data year.
     *
     * @param kind what it turns an amount into
     * @param source the energy source
     * @param region the region, as in {@link PublishedFactor#region()}
     * @param dataYear the year whose data it rests on
     * @return the factor
     * @throws MissingFactorException if there is none; it names the nearest
     */
    public PublishedFactor require(FactorKind kind, EnergySource source, String region, int dataYear) {
        return candidates(kind, source, region)
                .filter(factor -> factor.dataYear() == dataYear)
                .findFirst()
                .orElseThrow(() -> missing(kind, source, region, String.valueOf(dataYear), dataYear));
    }

    /**
     * The factor with the latest data among those published by a day, as issuers apply them: the factor for a data year
     * comes out one to two years later.
     *
     * @param kind what it turns an amount into
     * @param source the energy source
     * @param region the region, as in {@link PublishedFactor#region()}
     * @param day the day; factors without a day of publication count as published
     * @return the factor
     * @throws MissingFactorException if there is none; it names the nearest
     */
    public PublishedFactor latestAsOf(FactorKind kind, EnergySource source, String region, LocalDate day) {
        Optional<PublishedFactor> latest = candidates(kind, source, region)
                .filter(factor -> {
                    LocalDate publishedOn = factor.publishedOn();
                    return publishedOn == null || !publishedOn.isAfter(day);
                })
                .max(Comparator.comparing(PublishedFactor::dataYear));
        return latest.orElseThrow(() -> missing(kind, source, region, "as of " + day, day.getYear()));
    }

    private Stream<PublishedFactor> candidates(FactorKind kind, EnergySource source, String region) {
        return factors.stream()
                .filter(factor -> factor.kind() == kind
                        && factor.source() == source
                        && factor.region().equals(region));
    }

    private MissingFactorException missing(FactorKind kind, EnergySource source, String region, String when, int year) {
        List<PublishedFactor> nearest = factors.stream()
                .filter(factor -> factor.source() == source || factor.kind() == kind)
                .sorted(Comparator.comparing((PublishedFactor factor) -> factor.source() != source)
                        .thenComparing(factor -> factor.kind() != kind)
                        .thenComparing(factor -> !factor.region().equals(region))
                        .thenComparing(factor -> Math.abs((long) factor.dataYear() - year)))
                .limit(5)
                .toList();
        return new MissingFactorException(kind + " " + source + " " + region + " " + when, nearest);
    }
}
