package io.github.hkesg.model.kpi;

/** How an issuer buys energy with stated attributes: D.29(c). */
public enum ContractualInstrumentKind {
    /** Certificates without the energy, such as green electricity certificates or I-RECs. */
    CERTIFICATE,
    /** An agreement with the generator. */
    POWER_PURCHASE_AGREEMENT,
    /** A supplier's tariff for renewable energy. */
    GREEN_TARIFF,
    /** Any other contract. */
    OTHER
}
