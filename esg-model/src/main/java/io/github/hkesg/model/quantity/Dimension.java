package io.github.hkesg.model.quantity;

/** What a unit measures. Quantities of different dimensions never convert into each other. */
public enum Dimension {
    /** Energy; base unit the joule. */
    ENERGY,
    /** Mass of a material; base unit the gram. */
    MASS,
    /**
     * Mass of greenhouse gas in carbon dioxide equivalent; base unit the gram of CO2e. Kept apart from {@link #MASS} so
     * that a tonne of petrol is never added to a tonne of emissions.
     */
    CO2_EQUIVALENT,
    /** Mass of carbon in a fuel; base unit the gram. Becomes CO2 only by 44/12 and a fraction that is oxidised. */
    CARBON,
    /** Volume; base unit the litre. */
    VOLUME,
    /**
     * Volume of a gas as it would be at 0 °C and 101.325 kPa; base unit the cubic metre. Not convertible to {@link #VOLUME}
     * without the temperature and pressure at which that was metered.
     */
    NORMAL_VOLUME,
    /** Floor area; base unit the square metre. */
    AREA,
    /** Distance; base unit the kilometre. */
    DISTANCE,
    /** Persons carried over a distance; base unit the passenger-kilometre. */
    PASSENGER_DISTANCE,
    /** Freight carried over a distance; base unit the tonne-kilometre. */
    FREIGHT_DISTANCE,
    /** Nights in hotel rooms. */
    ROOM_NIGHTS,
    /** People, as the denominator of an intensity. */
    PEOPLE,
    /** Things counted one by one: lamps, cartridges, patents. */
    PIECES,
    /** Sheets of paper. */
    SHEETS,
    /** Hours, of training or volunteering. */
    HOURS,
    /** Days of work. Not convertible to hours: a lost day is a working day, not 24 hours. */
    DAYS,
    /** Years of use of equipment; part of a year is a fraction. */
    YEARS,
    /** Parts of a whole: per hundred, per thousand, per hundred thousand. */
    PERCENT,
    /** What an intensity divides by where no other dimension fits; never converted into anything. */
    ACTIVITY,
    /** Money. Two units of money convert only within one currency. */
    MONEY
}
