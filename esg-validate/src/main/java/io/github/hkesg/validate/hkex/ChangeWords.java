package io.github.hkesg.validate.hkex;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a text tells a change from an earlier year. A word that a change is often told with is not enough: goods are sold
 * every year, and "since" gives a reason as often as a day.
 */
final class ChangeWords {
    private static final String YEARS = "(?:financial |fiscal |reporting )?(?:years?|periods?|reports?)\\b";
    private static final String OPERATION =
            "(?:business|operation|segment|division|subsidiar|compan|factor|plant|warehouse|shop|restaurant|hotel|mine|farm"
                    + "|property|propert|stake|interest|production|store|line)";
    private static final String GIVEN_UP = "(?:sold|disposed of|closed|divested|transferred|wound up)";
    private static final String OWNED = "(?:its|the|our|all|both|this|that|these|those|a|an|one|two)";

    private static final Pattern ENGLISH = Pattern.compile(String.join(
            "|",
            "\\blast " + YEARS,
            "\\b(?:previous|prior|earlier) " + YEARS,
            "\\bpreviously\\b",
            "\\bformer(?:ly\\b| (?:\\w+ )?" + OPERATION + ")",
            "\\bno longer\\b",
            "\\b(?:ceased|stopped|discontinued|terminated)\\b",
            "\\b(?:since|until|till) (?:(?:early|mid|late|the|end|of|\\d{1,2}|\\p{L}{3,9}) ){0,4}(?:19|20)\\d\\d\\b",
            "\\bsince then\\b",
            "\\b" + GIVEN_UP + " " + OWNED + " (?:\\w+ ){0,3}" + OPERATION,
            "\\b" + OPERATION + "\\w* (?:\\w+ ){0,4}(?:was|were|been) " + GIVEN_UP + "\\b"));

    private static final String OPERATION_HAN =
            "(?:業務|业务|附屬|附属|子公司|工廠|工厂|廠房|厂房|生產線|生产线|門店|门店|店舖|店铺|倉庫|仓库|物業|物业|股權|股权|權益|权益)";

    private static final Pattern HAN = Pattern.compile(String.join(
            "|",
            "上年|去年|往年|過往|过往|以往|此前|不再|停止|停產|停产|停業|停业|終止|终止",
            "(?:年|月|日)起",
            "(?:出售|關閉|关闭|轉讓|转让)(?:了|[^，。；,;]{0,8}" + OPERATION_HAN + ")",
            OPERATION_HAN + "[^，。；,;]{0,12}(?:出售|關閉|关闭|轉讓|转让)(?!的)",
            "原有(?:的)?" + OPERATION_HAN));

    private ChangeWords() {}

    static boolean tellAChange(String text) {
        return ENGLISH.matcher(text.toLowerCase(Locale.ROOT)).find()
                || HAN.matcher(text).find();
    }
}
