package io.github.hkesg.validate.rule;

import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What changes between two rule sets: the rules themselves, and what the editions oblige an issuer to.
 *
 * <p>For example, from {@code hkex:esg-guide:2020} to {@code hkex:esg-code:2025} no rule of the book is added or removed,
 * because rules look up what is in force; but D.28(a) goes from not in force to mandatory.
 *
 * @param from the set before
 * @param to the set after
 */
public record RuleSetDifference(RuleSet from, RuleSet to) {
    /**
     * An obligation that is not the same in both editions.
     *
     * @param provision the provision
     * @param before the obligation in a financial year that starts on the first day of the edition before
     * @param after the obligation in a financial year that starts on the first day of the edition after
     */
    public record ObligationChange(Provision provision, Obligation before, Obligation after) {}

    /**
     * Checks that both are there.
     *
     * @throws NullPointerException naming the missing component
     */
    public RuleSetDifference {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * The rules that only the set after has.
     *
     * @return ids in the order of that set
     */
    public List<RuleId> added() {
        return missing(to, from);
    }

    /**
     * The rules that only the set before has.
     *
     * @return ids in the order of that set
     */
    public List<RuleId> removed() {
        return missing(from, to);
    }

    /**
     * The rules that both sets have under one id, and that are not the same.
     *
     * @return ids in the order of the set after
     */
    public List<RuleId> replaced() {
        return to.rules().stream()
                .filter(rule -> from.rule(rule.id())
                        .filter(before -> !before.equals(rule))
                        .isPresent())
                .map(DisclosureRule::id)
                .toList();
    }

    private static List<RuleId> missing(RuleSet here, RuleSet there) {
        return here.rules().stream()
                .map(DisclosureRule::id)
                .filter(id -> there.rule(id).isEmpty())
                .toList();
    }

    /**
     * The provisions under which an issuer is obliged to something else than before.
     *
     * @param issuerClass the class of the issuer
     * @return changes in the order of the Code
     */
    public List<ObligationChange> obligations(IssuerClass issuerClass) {
        List<ObligationChange> changes = new ArrayList<>();
        for (Provision provision : Provision.all()) {
            Obligation before = obligation(provision, issuerClass, from);
            Obligation after = obligation(provision, issuerClass, to);
            if (before != after) {
                changes.add(new ObligationChange(provision, before, after));
            }
        }
        return List.copyOf(changes);
    }

    private static Obligation obligation(Provision provision, IssuerClass issuerClass, RuleSet set) {
        return Obligation.of(provision, issuerClass, set.edition().effective());
    }
}
