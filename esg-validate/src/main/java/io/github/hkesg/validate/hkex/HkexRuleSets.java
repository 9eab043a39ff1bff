package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.RuleSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Exchange's rule book, one set for each edition. Rules look up in the Code what is in force for whom, so that the same
 * rules serve every edition.
 */
public final class HkexRuleSets {
    private static final List<DisclosureRule> RULES = Stream.of(
                    StructureRules.ALL,
                    PresenceRules.ALL,
                    JustificationRules.ALL,
                    NotApplicableRules.ALL,
                    ReportedRules.ALL,
                    CompletenessRules.ALL,
                    A1EmissionsRules.ALL,
                    A2ResourceRules.ALL,
                    EnergyRules.ALL,
                    IntensityRules.ALL,
                    DenominatorRules.ALL,
                    B1WorkforceRules.ALL,
                    B1TurnoverRules.ALL,
                    B1LeaverRules.ALL,
                    B1TurnoverGroupRules.ALL,
                    B2SafetyRules.ALL,
                    B3TrainedRules.ALL,
                    B3TrainedMixRules.ALL,
                    B3HoursRules.ALL,
                    B3AverageHoursRules.ALL,
                    B5SupplyChainRules.ALL,
                    B6ProductRules.ALL,
                    B7CorruptionRules.ALL,
                    B8CommunityRules.ALL,
                    ClimateRules.ALL,
                    Scope2Rules.ALL,
                    GreenhouseGasJumpRules.ALL,
                    GreenhouseGasRules.ALL,
                    ClimateMetricsRules.ALL,
                    TargetRules.ALL,
                    TargetFigureRules.ALL,
                    TargetFormRules.ALL,
                    ComparativeRules.ALL,
                    TargetComparativeRules.ALL,
                    FormRules.ALL,
                    NoteRules.ALL,
                    PublicationRules.ALL)
            .flatMap(Collection::stream)
            .toList();

    private static final Map<CodeEdition, RuleSet> SETS = Arrays.stream(CodeEdition.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), edition -> new RuleSet(edition.coordinates(), edition, RULES)));

    private HkexRuleSets() {}

    /**
     * The rules of an edition.
     *
     * @param edition the edition
     * @return its rule set, under the edition's coordinates
     */
    public static RuleSet of(CodeEdition edition) {
        return Objects.requireNonNull(SETS.get(edition));
    }
}
