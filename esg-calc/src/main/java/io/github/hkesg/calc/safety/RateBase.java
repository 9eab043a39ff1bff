package io.github.hkesg.calc.safety;

import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;

/** The round number of hours or people to which a rate of accidents is put. Rates on different bases do not compare. */
public enum RateBase {
    /** 1,000,000 hours worked: the lost-time injury frequency rate of most issuers. */
    MILLION_HOURS(1_000_000, "h"),
    /** 200,000 hours worked, which are 100 full-time employees at 2,000 hours a year: the rates of the US OSHA. */
    TWO_HUNDRED_THOUSAND_HOURS(200_000, "h"),
    /** 1,000 employees. */
    THOUSAND_EMPLOYEES(1_000, "person"),
    /** 100,000 employees. */
    HUNDRED_THOUSAND_EMPLOYEES(100_000, "person");

    private final int number;
    private final String unit;

    RateBase(int number, String unit) {
        this.number = number;
        this.unit = unit;
    }

    /**
     * The base.
     *
     * @return for example 1000000 h
     */
    public Quantity size() {
        return Quantity.of(number, Unit.parse(unit));
    }
}
