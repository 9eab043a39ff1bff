package io.github.hkesg.validate.rule;

import io.github.hkesg.model.code.CodeEdition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The rules of one edition, as an immutable value.
 *
 * @param coordinates the stable name of the set, for example {@code hkex:esg-code:2025}
 * @param edition the edition of the Code that the rules hold a report against
 * @param rules the rules, each id once
 */
public record RuleSet(String coordinates, CodeEdition edition, List<DisclosureRule> rules) {
    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException if an id occurs twice
     */
    public RuleSet {
        Objects.requireNonNull(coordinates, "coordinates");
        Objects.requireNonNull(edition, "edition");
        rules = List.copyOf(rules);
        Set<RuleId> ids = new HashSet<>();
        for (DisclosureRule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("Rule " + rule.id() + " is in the set twice");
            }
        }
    }

    /**
     * This set with one more rule.
     *
     * @param rule the rule
     * @return a new set
     * @throws IllegalArgumentException if the set has a rule of this id
     */
    public RuleSet with(DisclosureRule rule) {
        List<DisclosureRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new RuleSet(coordinates, edition, more);
    }

    /**
     * This set without a rule.
     *
     * @param id the rule's id
     * @return a new set
     * @throws IllegalArgumentException if the set has no such rule
     */
    public RuleSet without(String id) {
        RuleId ruleId = new RuleId(id);
        List<DisclosureRule> fewer = new ArrayList<>(rules);
        if (!fewer.removeIf(rule -> rule.id().equals(ruleId))) {
            throw new IllegalArgumentException("There is no rule " + id + " in " + coordinates);
        }
        return new RuleSet(coordinates, edition, fewer);
    }
}
