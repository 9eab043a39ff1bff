package io.github.hkesg.model.kpi;

/** Whether removals and credits count towards a target: D.40(c). */
public enum TargetAccounting {
    /** Emissions alone count. */
    GROSS,
    /** Removals or carbon credits are deducted; the associated gross target is to be given too. */
    NET
}
