package io.github.hkesg.calc.factor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The files that come with the library: one for each publication. */
final class Shipped {
    /** In the order in which the documentation lists them. */
    static final List<String> FILES = List.of(
            "cn-grid-2021.json",
            "cn-grid-2022.json",
            "cn-grid-2023.json",
            "cn-ets-2023.json",
            "cn-heat-2025.json",
            "clp-2018.json",
            "clp-2019.json",
            "clp-2020.json",
            "clp-2023.json",
            "hk-electric-2019.json",
            "hk-territory-wide.json",
            "towngas-2018.json",
            "towngas-2021.json",
            "towngas-2023.json",
            "dsd-2020.json",
            "hkex-appendix-2-2018.json",
            "hkex-appendix-2-2022.json",
            "hk-vehicle-sox.json",
            "ndrc-2015.json",
            "gbt-2589-2020.json",
            "ipcc-2006-stationary.json",
            "ipcc-2006-mobile.json",
            "gwp-ar4.json",
            "gwp-ar5.json",
            "gwp-ar6.json",
            "gwp-ghg-protocol-2024.json",
            "uk-2020.json",
            "uk-2026.json");

    static final FactorSet SET =
            FactorSet.of(FILES.stream().flatMap(file -> read(file).stream()).toList());

    private Shipped() {}

    static List<PublishedFactor> read(String file) {
        try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream(file), file)) {
            return FactorSet.read(in, file).all();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
