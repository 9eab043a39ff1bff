package io.github.hkesg.model.docs;

import static java.util.stream.Collectors.joining;

import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Part;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.ProvisionKind;
import io.github.hkesg.model.code.Relief;
import io.github.hkesg.model.kpi.BreakdownDimension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The words in which the page about the Code shows keys and constants. */
final class CodeWords {
    /** Words that keep their hyphen; every other hyphen of a limb's key stands for a blank. */
    private static final Pattern HYPHENATED = Pattern.compile("\\b(non|anti|cross|industry|location|science|trade) "
            + "(hazardous|discrimination|industry|based|offs)\\b");

    private static final Map<String, String> UNITS = Map.of(
            "t", "tonnes",
            "tCO2e", "tonnes CO2e",
            "d", "days",
            "h", "hours",
            "h/person", "hours per employee",
            "money", "currency",
            "money/tCO2e", "currency per tonne CO2e");

    private CodeWords() {}

    static String part(Part part) {
        return switch (part) {
            case A -> "Introduction: the reporting principles";
            case B -> "Mandatory disclosure requirements";
            case C -> "Comply-or-explain provisions: environmental and social";
            case D -> "Climate-related disclosures";
        };
    }

    static String edition(CodeEdition edition) {
        return switch (edition) {
            case GUIDE_2016 -> "ESG Reporting Guide";
            case GUIDE_2020 -> "ESG Reporting Guide, revised";
            case CODE_2025 -> "ESG Reporting Code";
        };
    }

    static String kind(ProvisionKind kind) {
        return switch (kind) {
            case HEADING -> "heading";
            case NARRATIVE -> "description";
            case POLICY -> "policy";
            case POLICY_AND_COMPLIANCE -> "policy and compliance";
            case QUANTITATIVE -> "figures";
            case QUANTITATIVE_AND_NARRATIVE -> "figures and description";
        };
    }

    static String letter(Obligation obligation) {
        return switch (obligation) {
            case MANDATORY -> "M";
            case COMPLY_OR_EXPLAIN -> "C";
            case VOLUNTARY -> "V";
            case NOT_IN_FORCE -> "–";
        };
    }

    static String reliefs(Collection<Relief> reliefs) {
        return list(reliefs, CodeWords::constant);
    }

    /** What a full answer holds: its limbs, then breakdowns, units, intensity and years. */
    static String needs(Provision provision) {
        List<String> needs = new ArrayList<>();
        if (!provision.limbs().isEmpty()) {
            needs.add(provision.limbs().stream().map(CodeWords::limb).collect(joining("; ")));
        }
        if (!provision.breakdowns().isEmpty()) {
            needs.add("by " + list(provision.breakdowns(), CodeWords::dimension));
        }
        if (!provision.prescribedUnits().isEmpty()) {
            needs.add("unit: " + list(provision.prescribedUnits(), unit -> UNITS.getOrDefault(unit, unit)));
        }
        switch (provision.intensity()) {
            case ALWAYS -> needs.add("with intensity");
            case WHERE_APPROPRIATE -> needs.add("with intensity where appropriate");
            case NO -> {}
        }
        if (provision.years() > 1) {
            needs.add("for " + provision.years() + " years");
        }
        return String.join("<br>", needs);
    }

    private static String limb(String key) {
        String words = key.replace('-', ' ').replace("kpi", "KPI").replace("processes controls", "processes, controls");
        return HYPHENATED.matcher(words).replaceAll("$1-$2");
    }

    private static String dimension(BreakdownDimension dimension) {
        return constant(dimension);
    }

    private static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <T> String list(Collection<T> values, Function<? super T, String> words) {
        return values.stream().map(words).collect(joining(", "));
    }
}
