package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.RuleContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Percentages that are higher than they can be. */
final class Percentages {
    /** A percentage and where it stands. */
    record At(Location location, Quantity percentage) {}

    private Percentages() {}

    static Stream<At> above(BigDecimal limit, Location location, @Nullable Quantity percentage) {
        return percentage != null && percentage.value().compareTo(limit) > 0
                ? Stream.of(new At(location, percentage))
                : Stream.empty();
    }

    static List<At> above(BigDecimal limit, Location location, Breakdown<Quantity> groups) {
        return groups.members().entrySet().stream()
                .flatMap(group -> above(limit, location.key(group.getKey()), group.getValue()))
                .toList();
    }

    /** A finding for each percentage above all there is. */
    static RuleOutcome aboveHundred(RuleContext context, Provision provision, Stream<At> above) {
        return RuleOutcome.of(above.map(at ->
                        context.finding(provision, at.location(), Map.of("percent", Argument.of(at.percentage()))))
                .toList());
    }
}
