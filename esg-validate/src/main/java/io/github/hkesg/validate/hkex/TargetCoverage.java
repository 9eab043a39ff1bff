package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.kpi.NoteKind;
import io.github.hkesg.model.kpi.TargetAccounting;
import io.github.hkesg.validate.rule.RuleContext;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a target is about just what the KPI of the report is about, so that a difference between them is a fault. */
final class TargetCoverage {
    /** What a target covers that covers everything; any other word may narrow it down. */
    private static final Pattern EVERYTHING = Pattern.compile(
            "(the )?((whole|entire) )?(group|company|issuer|organi[sz]ation)\\.?|all operations\\.?"
                    + "|(本|整個|整个|全)?(集團|集团|公司)。?",
            Pattern.CASE_INSENSITIVE);

    /** Words in the name of a target that is about part of what the KPI adds up, or of its places. */
    private static final Pattern PART = Pattern.compile(
            "electric|fuel|diesel|petrol|gasoline|\\boil\\b|natural gas|town ?gas|renewable|solar|lighting|air[- ]?condition"
                    + "|vehicle|fleet|travel|flight|commut|refrigerant|logistic"
                    + "|paper|plastic|food|kitchen|batter|toner|packag|recycl|reus|landfill|diver|construction"
                    + "|sewage|effluent|waste ?water|discharg|drinking|rain"
                    + "|office|plant|factor(y|ies)|\\bsites?\\b|store|shop|restaurant|hotel|property|building|\\bdata cent"
                    + "|電|电|燃|柴油|汽油|石油|天然氣|天然气|煤|再生|太陽能|太阳能|照明|空調|空调|車|车|差旅|航班|通勤|製冷|制冷|物流"
                    + "|紙|纸|塑|廚|厨|餐|墨|包裝|包装|回收|循環|循环|堆填|填埋|建築|建筑"
                    + "|污水|廢水|废水|排水|飲用|饮用|雨水"
                    + "|總部|总部|辦公|办公|廠|厂|門店|门店|店鋪|店铺|酒店|物業|物业|大廈|大厦|機房|机房|數據中心|数据中心",
            Pattern.CASE_INSENSITIVE);

    /** Notes beside a KPI by which the figure is another than the one the target was set with. */
    private static final Set<NoteKind> OTHER_FIGURE =
            EnumSet.of(NoteKind.BOUNDARY, NoteKind.RESTATED, NoteKind.METHOD_CHANGED);

    private TargetCoverage() {}

    /** A target can cover less than the KPI, be net of removals, or rest on a base that was calculated anew. */
    static boolean isThatOfKpi(RuleContext context, Target target, PerformanceData year) {
        String appliesTo = target.appliesTo();
        boolean isEverything = appliesTo == null
                || appliesTo.isBlank()
                || EVERYTHING.matcher(appliesTo.strip()).matches();
        boolean isNoted = target.notes().stream()
                .anyMatch(note -> note.kind() != NoteKind.DEFINITION && note.kind() != NoteKind.ESTIMATED);
        return isEverything
                && !PART.matcher(target.name()).find()
                && !isNoted
                && target.revision() == null
                && target.accounting() != TargetAccounting.NET
                && !Boundaries.isDifferent(context, TargetKpi.provision(target))
                && FigureWalk.notes(year, TargetKpi.path(target)).stream()
                        .noneMatch(note -> OTHER_FIGURE.contains(note.kind()));
    }
}
