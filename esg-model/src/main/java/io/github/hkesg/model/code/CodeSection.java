package io.github.hkesg.model.code;

import io.github.hkesg.model.text.Language;
import io.github.hkesg.model.text.MessageCatalog;

/** The heading of the Code under which a provision stands: an aspect of Part C, a pillar of Part D, a topic of Part B. */
public enum CodeSection {
    /** Part B, paragraph 13: governance structure. */
    GOVERNANCE_STRUCTURE(Part.B),
    /** Part B, paragraph 14, and Part A, paragraph 11: reporting principles. */
    REPORTING_PRINCIPLES(Part.B),
    /** Part B, paragraph 15: reporting boundary. */
    REPORTING_BOUNDARY(Part.B),
    /** Aspect A1: emissions. */
    A1(Part.C),
    /** Aspect A2: use of resources. */
    A2(Part.C),
    /** Aspect A3: the environment and natural resources. */
    A3(Part.C),
    /** Aspect A4: climate change; replaced by Part D from financial year 2025. */
    A4(Part.C),
    /** Aspect B1: employment. */
    B1(Part.C),
    /** Aspect B2: health and safety. */
    B2(Part.C),
    /** Aspect B3: development and training. */
    B3(Part.C),
    /** Aspect B4: labour standards. */
    B4(Part.C),
    /** Aspect B5: supply chain management. */
    B5(Part.C),
    /** Aspect B6: product responsibility. */
    B6(Part.C),
    /** Aspect B7: anti-corruption. */
    B7(Part.C),
    /** Aspect B8: community investment. */
    B8(Part.C),
    /** Part D, pillar I: governance. */
    GOVERNANCE(Part.D),
    /** Part D, pillar II: strategy. */
    STRATEGY(Part.D),
    /** Part D, pillar III: risk management. */
    RISK_MANAGEMENT(Part.D),
    /** Part D, pillar IV: metrics and targets. */
    METRICS_AND_TARGETS(Part.D);

    private static final MessageCatalog TITLES = MessageCatalog.load(CodeSection.class, "sections");

    private final Part part;

    CodeSection(Part part) {
        this.part = part;
    }

    /**
     * The part of the Code in which this heading stands.
     *
     * @return the part
     */
    public Part part() {
        return part;
    }

    /**
     * The heading, in our own short form.
     *
     * @param language the language
     * @return for example "Emissions"
     */
    public String title(Language language) {
        return TITLES.text(name(), language);
    }
}
