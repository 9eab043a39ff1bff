package io.github.hkesg.model.kpi;

/** A greenhouse gas, or family of gases, of the Kyoto Protocol: D.28, D.40(a). */
public enum KyotoGas {
    /** Carbon dioxide, CO2. */
    CARBON_DIOXIDE,
    /** Methane, CH4. */
    METHANE,
    /** Nitrous oxide, N2O. */
    NITROUS_OXIDE,
    /** Hydrofluorocarbons, HFCs. */
    HYDROFLUOROCARBONS,
    /** Perfluorocarbons, PFCs. */
    PERFLUOROCARBONS,
    /** Sulphur hexafluoride, SF6. */
    SULPHUR_HEXAFLUORIDE,
    /** Nitrogen trifluoride, NF3. */
    NITROGEN_TRIFLUORIDE
}
