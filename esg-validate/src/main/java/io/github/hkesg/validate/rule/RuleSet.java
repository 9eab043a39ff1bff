package io.github.hkesg.validate.rule;

import io.github.hkesg.model.code.CodeEdition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of one edition, as an immutable value.
 *
 * <p>A set that was changed says so in its coordinates, so that two results of "the same" rules can be told apart: the 2025
 * set with a rule of one's own and without one of the book is {@code hkex:esg-code:2025 +example.water-limit
 * -water.year-on-year-jump}. {@link #withCoordinates(String)} gives it a name of its own.
 *
 * @param coordinates the stable name of the set, for example {@code hkex:esg-code:2025}
 * @param edition the edition of the Code that the rules hold a report against
 * @param rules the rules, each id once
 */
public record RuleSet(String coordinates, CodeEdition edition, List<DisclosureRule> rules) {
    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException if an id occurs twice, or the coordinates are blank
     */
    public RuleSet {
        Objects.requireNonNull(coordinates, "coordinates");
        Objects.requireNonNull(edition, "edition");
        if (coordinates.isBlank()) {
            throw new IllegalArgumentException("A rule set has coordinates");
        }
        rules = List.copyOf(rules);
        Set<RuleId> ids = new HashSet<>();
        for (DisclosureRule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("Rule " + rule.id() + " is in the set twice");
            }
        }
    }

    /**
     * The rule of an id.
     *
     * @param id the id
     * @return the rule, or empty if the set has none of this id
     */
    public Optional<DisclosureRule> rule(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * This set with one more rule.
     *
     * @param rule the rule
     * @return a new set, whose coordinates end in {@code +} and the id
     * @throws IllegalArgumentException if the set has a rule of this id
     */
    public RuleSet with(DisclosureRule rule) {
        List<DisclosureRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new RuleSet(coordinates + " +" + rule.id(), edition, more);
    }

    /**
     * This set without a rule.
     *
     * @param id the rule's id
     * @return a new set, whose coordinates end in {@code -} and the id
     * @throws IllegalArgumentException if the set has no such rule
     */
    public RuleSet without(String id) {
        RuleId ruleId = new RuleId(id);
        List<DisclosureRule> fewer = new ArrayList<>(rules);
        if (!fewer.removeIf(rule -> rule.id().equals(ruleId))) {
            throw new IllegalArgumentException("There is no rule " + id + " in " + coordinates);
        }
        return new RuleSet(coordinates + " -" + id, edition, fewer);
    }

    /**
     * This set under another name.
     *
     * @param name the coordinates, for example {@code example:house-rules:3}
     * @return a new set
     * @throws IllegalArgumentException if they are blank
     */
    public RuleSet withCoordinates(String name) {
        return new RuleSet(name, edition, rules);
    }

    /**
     * What changes for whoever goes over from this set to another one.
     *
     * @param other the other set, for example that of the next edition
     * @return the difference
     */
    public RuleSetDifference diff(RuleSet other) {
        return new RuleSetDifference(this, other);
    }
}
