package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.TargetRules.TARGETS;
import static io.github.hkesg.validate.hkex.TargetRules.provisionOf;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.model.kpi.TargetMetric;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Changes that a target cannot have, or hardly means. */
final class TargetPercentages {
    private static final BigDecimal ALL = BigDecimal.valueOf(-100);

    /** Words for less, in the name of a target. */
    private static final Pattern LESS = Pattern.compile(
            "reduc|decreas|\\bcut|\\blower(?! than)|\\bless\\b(?! than)|\\bfewer\\b(?! than)"
                    + "|減少|减少|減排|减排|減低|减低|削減|削减|下降|降低|節約|节约|節省|节省",
            Pattern.CASE_INSENSITIVE);

    /** Words by which the figure can be of something that is to grow, or to grow less. */
    private static final Pattern MORE = Pattern.compile(
            "gr[oe]w|increas|\\brais|\\bris(e|ing)|expan|recycl|reus|renew|solar|share|proportion|\\brate|diver|efficien"
                    + "|saving|recover|\\bnot? (less|fewer|lower)|business as usual|\\bBAU\\b|limit|\\bcap\\b|exceed"
                    + "|增|提|回收|循環|循环|再|太陽|太阳|比例|比重|率|效|升|不少|不低|超|上限|以內|以内",
            Pattern.CASE_INSENSITIVE);

    private TargetPercentages() {}

    /** Of what cannot be below zero, no more than all can fall away, unless removals or credits count. */
    static RuleOutcome moreThanAll(RuleContext context, Target target, Location location) {
        if (target.metric() == TargetMetric.OTHER) {
            return Rule.absent(TARGETS + "[].goal.change");
        }
        List<TargetPoints.At> points = new ArrayList<>(TargetPoints.aims(target, location));
        points.addAll(TargetPoints.performance(target, location));
        List<Finding> findings = new ArrayList<>();
        boolean any = false;
        for (TargetPoints.At at : points) {
            boolean isGross = at.location().equals(location.field("associatedGross"))
                    || target.accounting() == TargetAccounting.GROSS;
            Quantity change = at.point().change();
            if (change == null || (!isGross && target.accounting() == TargetAccounting.NET)) {
                continue;
            }
            any = true;
            if (change.intervalIn(Unit.PERCENT).high().compareTo(ALL) < 0) {
                findings.add(context.finding(
                        isGross ? RuleKind.ARITHMETIC : RuleKind.PLAUSIBILITY,
                        "target.change.more-than-all." + (isGross ? "gross" : "unsaid"),
                        provisionOf(target.metric()),
                        at.location().field("change"),
                        Map.of("target", Argument.of(target.name()), "change", Argument.of(change))));
            }
        }
        return any ? RuleOutcome.of(findings) : Rule.absent(TARGETS + "[].goal.change");
    }

    /** A goal of more, of a target that is called one of less: the sign was left out. */
    static RuleOutcome sign(RuleContext context, Target target, Location location) {
        TargetPoint goal = target.goal();
        Quantity change = goal == null ? null : goal.change();
        if (change == null || target.metric() == TargetMetric.OTHER) {
            return Rule.absent(TARGETS + "[].goal.change");
        }
        String name = target.name();
        boolean isLess = LESS.matcher(name).find() && !MORE.matcher(name).find();
        return isLess && change.interval().low().signum() > 0
                ? RuleOutcome.of(List.of(context.finding(
                        provisionOf(target.metric()),
                        location.field("goal").field("change"),
                        Map.of("target", Argument.of(name), "change", Argument.of(change)))))
                : RuleOutcome.passed();
    }
}
