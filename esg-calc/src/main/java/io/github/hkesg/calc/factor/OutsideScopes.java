package io.github.hkesg.calc.factor;

/** Why what a factor results in stands outside the scopes, beside their totals and never in them (GHG Protocol). */
public enum OutsideScopes {
    /** Carbon dioxide of burning biomass, for example wood or charcoal. Its methane and nitrous oxide are in scope. */
    BIOGENIC("biogenic"),
    /** A gas that the Kyoto Protocol does not name, for example R-22, which the Montreal Protocol phases out. */
    NOT_KYOTO("no gas of the Kyoto Protocol");

    private final String words;

    OutsideScopes(String words) {
        this.words = words;
    }

    /**
     * The mark in words.
     *
     * @return for example {@code biogenic}
     */
    public String words() {
        return words;
    }
}
