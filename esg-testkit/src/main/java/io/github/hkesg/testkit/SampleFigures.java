package io.github.hkesg.testkit;

import io.github.hkesg.model.kpi.AirEmissions;
import io.github.hkesg.model.kpi.AntiCorruption;
import io.github.hkesg.model.kpi.ClimateMetrics;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.EnergyConsumption;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.PackagingMaterial;
import io.github.hkesg.model.kpi.ProductResponsibility;
import io.github.hkesg.model.kpi.Safety;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.Waste;
import io.github.hkesg.model.kpi.WaterConsumption;
import io.github.hkesg.model.kpi.Workforce;

/**
 * What the sample reports say of each of their years. A test takes one of these records and breaks one figure with a wither, for
 * example {@code SAFETY.withFatalities(Count.of(1))}, which the fatality rate of 0.00 % then contradicts.
 */
public final class SampleFigures {
    /** 1.2 kg of nitrogen oxides and 0.02 kg of sulphur oxides: A1.1. */
    public static final AirEmissions AIR_EMISSIONS = SampleEnvironment.AIR_EMISSIONS;

    /** 2.99 t of scope 1, 53.06 t of scope 2, 56.05 t together, and 12.5 t of scope 3: D.28. */
    public static final GreenhouseGas GREENHOUSE_GAS = SampleEnvironment.GREENHOUSE_GAS;

    /** 0.12 t of hazardous and 4.0 t of other waste, with treatments, streams and intensities: A1.3, A1.4. */
    public static final Waste WASTE = SampleEnvironment.WASTE;

    /** 100 MWh of electricity and 1.000 t of petrol, 111.98 MWh together: A2.1. */
    public static final EnergyConsumption ENERGY = SampleEnvironment.ENERGY;

    /** 500 m3 of water, of which 450 m3 were discharged: A2.2. */
    public static final WaterConsumption WATER = SampleEnvironment.WATER;

    /** 2.0 t of packaging for 10,000 pieces: A2.5. */
    public static final PackagingMaterial PACKAGING = SampleEnvironment.PACKAGING;

    /** 100 people by every dimension, of whom 20 were hired in the year: B1.1. */
    public static final Workforce WORKFORCE = SamplePeople.WORKFORCE;

    /** 20 leavers, on the headcount at year end: B1.2. */
    public static final Turnover TURNOVER = SamplePeople.TURNOVER;

    /** No fatality, one injury and 3 lost days in 200,000 hours: B2.1, B2.2. */
    public static final Safety SAFETY = SamplePeople.SAFETY;

    /** 90 people trained for 800 hours: B3.1, B3.2. */
    public static final Training TRAINING = SamplePeople.TRAINING;

    /** 50 suppliers in two regions, and two practices: B5.1, B5.2. */
    public static final Suppliers SUPPLIERS = SampleOperations.SUPPLIERS;

    /** 10,000 pieces sold, none recalled, two complaints: B6.1, B6.2. */
    public static final ProductResponsibility PRODUCT_RESPONSIBILITY = SampleOperations.PRODUCTS;

    /** No concluded case, 5 directors and 80 staff trained: B7.1, B7.3. */
    public static final AntiCorruption ANTI_CORRUPTION = SampleOperations.ANTI_CORRUPTION;

    /** HKD 10,000 and 60 hours for two areas: B8.2. */
    public static final CommunityInvestment COMMUNITY_INVESTMENT = SampleOperations.COMMUNITY;

    /** Risks, opportunities, capital, carbon price, remuneration and financial effects: D.24 to D.35. */
    public static final ClimateMetrics CLIMATE = SampleClimate.METRICS;

    private SampleFigures() {}
}
