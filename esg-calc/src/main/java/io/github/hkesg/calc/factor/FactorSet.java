package io.github.hkesg.calc.factor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Published factors, looked up by what they are for and the year of their data. There is no default: what is not there is an
 * error that names the nearest.
 *
 * <p>For example, {@code FactorSet.standard().require(CHINA_NATIONAL_GRID, 2023)} is the national grid factor 0.5306
 * kgCO2/kWh, and {@code require("cn-grid.national.2023")} is the same row by its id.
 *
 * <p>Immutable and thread-safe.
 */
public final class FactorSet {
    private static final int NEAREST = 5;

    private final List<PublishedFactor> factors;
    private final Map<FactorKey, List<PublishedFactor>> byKey;
    private final Map<String, PublishedFactor> byId;

    private FactorSet(List<PublishedFactor> factors) {
        this.factors = List.copyOf(factors);
        this.byKey = factors.stream()
                .collect(Collectors.groupingBy(PublishedFactor::key, LinkedHashMap::new, Collectors.toList()));
        this.byId = factors.stream()
                .collect(Collectors.toMap(PublishedFactor::id, Function.identity(), (top, below) -> top));
    }

    /**
     * The factors that come with this library. Each row has its source, data year and confidence; the documentation of the
     * factors lists them.
     *
     * @return the set
     */
    public static FactorSet standard() {
        return Shipped.SET;
    }

    /**
     * A set of the caller's own.
     *
     * @param factors the factors
     * @return the set
     * @throws IllegalArgumentException if two have one id, or one key and data year
     */
    public static FactorSet of(List<PublishedFactor> factors) {
        Set<Object> seen = new HashSet<>();
        for (PublishedFactor factor : factors) {
            if (!seen.add(factor.id()) || !seen.add(Map.entry(factor.key(), factor.dataYear()))) {
                throw new IllegalArgumentException("There are two factors " + factor.id() + ", or two for "
                        + factor.key() + " " + factor.dataYear());
            }
        }
        return new FactorSet(factors);
    }

    /**
     * Reads a set from a file of the form that the shipped ones have.
     *
     * @param file a JSON document in UTF-8
     * @return the set
     * @throws IOException if the file cannot be read
     * @throws InvalidFactorsException if it is no set of factors; with every fault found, each with its line
     */
    public static FactorSet read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, Objects.toString(file.getFileName(), ""));
        }
    }

    /**
     * Reads a set from a stream, which is left open.
     *
     * @param in a JSON document in UTF-8
     * @param name what messages call the document
     * @return the set
     * @throws IOException if the stream cannot be read
     * @throws InvalidFactorsException if it is no set of factors; with every fault found, each with its line
     */
    public static FactorSet read(InputStream in, String name) throws IOException {
        return new FactorSet(FactorFile.read(in, name));
    }

    /**
     * This set with others on top: where both have a factor for the same key and year, or of the same id, the one on top is
     * found.
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
     * The factor for a key and a data year.
     *
     * @param key what it is for
     * @param dataYear the year whose data it rests on
     * @return the factor
     * @throws MissingFactorException if there is none; it names the nearest
     */
    public PublishedFactor require(FactorKey key, int dataYear) {
        PublishedFactor found = find(key, dataYear);
        if (found == null) {
            throw missing(key, String.valueOf(dataYear), dataYear);
        }
        return found;
    }

    private @Nullable PublishedFactor find(FactorKey key, int dataYear) {
        return candidates(key)
                .filter(factor -> factor.dataYear() == dataYear)
                .findFirst()
                .orElse(null);
    }

    /**
     * The factor of an id.
     *
     * @param id stable name of the row, for example {@code cn-grid.national.2023}
     * @return the factor
     * @throws MissingFactorException if there is none; it names those with the longest common beginning
     */
    public PublishedFactor require(String id) {
        PublishedFactor found = byId.get(id);
        if (found == null) {
            Comparator<PublishedFactor> likeness = Comparator.comparing(factor -> -commonBeginning(factor.id(), id));
            throw new MissingFactorException("the id " + Shown.of(id), nearest(factors.stream(), likeness));
        }
        return found;
    }

    static int commonBeginning(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return i;
            }
        }
        return length;
    }

    /**
     * The factor with the latest data among those published by a day, as issuers apply them: the factor for a data year
     * comes out one to two years later.
     *
     * @param key what it is for
     * @param day the day; a factor whose day of publication is not known counts as published on 1 January of the year after its
     *     data year or, where it is a default for any reporting year, of the year of its edition
     * @return the factor
     * @throws MissingFactorException if there is none; it names the nearest
     */
    public PublishedFactor latestAsOf(FactorKey key, LocalDate day) {
        return candidates(key)
                .filter(factor -> factor.vintage().isPublishedBy(day))
                .max(Comparator.comparing(PublishedFactor::dataYear))
                .orElseThrow(() -> missing(key, "as of " + day, day.getYear()));
    }

    /**
     * The gases of one fuel and use, to be combined with a {@link GwpSet}. Carbon dioxide that is published for the fuel
     * whatever its use is taken for each use of which the other gases are known.
     *
     * @param key what it is for, without a gas, for example {@link FactorKind#FUEL_EMISSION_FACTOR} of {@code GASOLINE} in
     *     {@code HK}, {@code passenger-car}
     * @param dataYear the year whose data it rests on
     * @return the gases
     * @throws MissingFactorException if the set does not have the use or not its carbon dioxide; it names the nearest
     */
    public PerGasFactor requirePerGas(FactorKey key, int dataYear) {
        return perGas(key, dataYear, PublishedFactor::applied);
    }

    /**
     * The same for the figures of one reporting year: a receipt marks a gas whose factor is not meant for that year.
     *
     * @param key as in {@link #requirePerGas(FactorKey, int)}
     * @param dataYear the year whose data it rests on
     * @param reportingYear the calendar year in which the financial year ends
     * @return the gases
     * @throws MissingFactorException if the set does not have the use or not its carbon dioxide; it names the nearest
     */
    public PerGasFactor requirePerGas(FactorKey key, int dataYear, int reportingYear) {
        return perGas(key, dataYear, factor -> factor.appliedFor(reportingYear));
    }

    private PerGasFactor perGas(FactorKey key, int dataYear, Function<PublishedFactor, AppliedFactor> applied) {
        PublishedFactor co2 = find(key.withGas("CO2"), dataYear);
        PublishedFactor ch4 = find(key.withGas("CH4"), dataYear);
        PublishedFactor n2o = find(key.withGas("N2O"), dataYear);
        if (co2 == null && (ch4 != null || n2o != null)) {
            co2 = find(key.withGas("CO2").withVariant(null), dataYear);
        }
        if (co2 == null) {
            throw missing(key.withGas("CO2"), String.valueOf(dataYear), dataYear);
        }
        return new PerGasFactor(
                applied.apply(co2), ch4 == null ? null : applied.apply(ch4), n2o == null ? null : applied.apply(n2o));
    }

    private Stream<PublishedFactor> candidates(FactorKey key) {
        return byKey.getOrDefault(key, List.of()).stream();
    }

    private MissingFactorException missing(FactorKey key, String when, int year) {
        Stream<PublishedFactor> alike = factors.stream()
                .filter(factor -> factor.key().subject().equals(key.subject())
                        || factor.key().kind() == key.kind());
        Comparator<PublishedFactor> likeness = Comparator.comparing(
                        (PublishedFactor factor) -> !factor.key().subject().equals(key.subject()))
                .thenComparing(factor -> factor.key().kind() != key.kind())
                .thenComparing(factor -> !factor.key().region().equals(key.region()))
                .thenComparing(factor -> !Objects.equals(factor.key().variant(), key.variant()))
                .thenComparing(factor -> !Objects.equals(factor.key().gas(), key.gas()))
                .thenComparing(factor -> Math.abs((long) factor.dataYear() - year));
        return new MissingFactorException(key + " " + when, nearest(alike, likeness));
    }

    static List<PublishedFactor> nearest(Stream<PublishedFactor> among, Comparator<PublishedFactor> likeness) {
        return among.sorted(likeness).limit(NEAREST).toList();
    }
}
