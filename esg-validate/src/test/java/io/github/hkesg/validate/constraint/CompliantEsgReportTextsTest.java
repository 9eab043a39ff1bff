package io.github.hkesg.validate.constraint;

import static io.github.hkesg.validate.constraint.CompliantEsgReportTest.expected;
import static io.github.hkesg.validate.constraint.CompliantEsgReportTest.qiniu;
import static io.github.hkesg.validate.constraint.CompliantEsgReportTest.silent;
import static io.github.hkesg.validate.constraint.CompliantEsgReportTest.validate;
import static io.github.hkesg.validate.constraint.CompliantEsgReportTest.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.code.Provisions;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.Severity;
import io.github.hkesg.validate.constraint.CompliantEsgReportTest.Submission;
import io.github.hkesg.validate.message.Messages;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the violations say, and in which language. */
class CompliantEsgReportTextsTest {
    record Labelled(
            @CompliantEsgReport(
                    message = "[{esg.severity} {esg.provision} {esg.rule} {esg.location}] "
                            + "{io.github.hkesg.validate.constraint.CompliantEsgReport.message}")
            EsgReport report) {}

    @ParameterizedTest
    @CsvSource({
        "en, EN",
        "en-HK, EN",
        "de-DE, EN",
        "fr, EN",
        "zh-HK, ZH_HANT",
        "zh-TW, ZH_HANT",
        "zh-Hant, ZH_HANT",
        "zh-Hant-HK, ZH_HANT",
        "zh-MO, ZH_HANT",
        "zh, ZH_HANS",
        "zh-CN, ZH_HANS",
        "zh-Hans, ZH_HANS",
        "zh-Hans-HK, ZH_HANS",
        "zh-SG, ZH_HANS"
    })
    void the_texts_are_those_of_the_hosts_locale(String tag, Language language) {
        Locale locale = Locale.forLanguageTag(tag);
        MessageInterpolator hosts = new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false);

        List<String> texts = with(
                settings -> settings.messageInterpolator(hosts),
                validator -> validator.validate(new Submission(qiniu())).stream()
                        .map(ConstraintViolation::getMessage)
                        .sorted()
                        .toList());

        assertThat(texts)
                .isEqualTo(expected(qiniu(), Severity.ERROR).stream()
                        .map(Messages.in(language)::render)
                        .sorted()
                        .toList());
        assertThat(Language.from(locale)).isEqualTo(language);
    }

    /** As web frameworks do it: the locale of the request is put in front of a standard interpolator. */
    @Test
    void a_message_interpolator_of_the_hosts_own_decides_on_the_locale() {
        MessageInterpolator standard = new ParameterMessageInterpolator();
        MessageInterpolator ofTheRequest = new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return "→ " + standard.interpolate(template, context, Locale.TRADITIONAL_CHINESE);
            }

            @Override
            public String interpolate(String template, Context context, Locale locale) {
                return interpolate(template, context);
            }
        };

        Set<String> texts = with(
                settings -> settings.messageInterpolator(ofTheRequest),
                validator -> validator.validate(new Submission(qiniu())).stream()
                        .map(ConstraintViolation::getMessage)
                        .collect(Collectors.toSet()));

        Messages traditional = Messages.in(Language.ZH_HANT);
        assertThat(texts)
                .isEqualTo(expected(qiniu(), Severity.ERROR).stream()
                        .map(finding -> "→ " + traditional.render(finding))
                        .collect(Collectors.toSet()));
    }

    @Test
    void what_the_report_says_is_never_taken_for_a_placeholder() {
        String hostile = "{esg.rule} ${1+1} #{x} \\{ } $ n/a \\";
        EsgReport report =
                silent().withDisclosure(Provisions.KPI_A1_3, new Disclosure.NotApplicable("{esg.rule} ${1+1}", null));
        EsgReport odd = silent().withDisclosure(Provisions.B_15, new Disclosure.NotApplicable(hostile, null));

        assertThat(validate(new Submission(report)))
                .extracting(ConstraintViolation::getMessage)
                .containsAll(expected(report, Severity.ERROR).stream()
                        .map(Messages.in(Language.EN)::render)
                        .toList());
        assertThat(validate(new Submission(odd)))
                .extracting(ConstraintViolation::getMessage)
                .containsAll(expected(odd, Severity.ERROR).stream()
                        .map(Messages.in(Language.EN)::render)
                        .toList());
    }

    @Test
    void a_message_of_ones_own_can_name_rule_provision_severity_and_place() {
        assertThat(validate(new Labelled(qiniu())))
                .extracting(ConstraintViolation::getMessage)
                .contains("[ERROR B3.2 training.average-hours.reconcile performance[1].training.averageHours] "
                        + expected(qiniu(), Severity.ERROR).stream()
                                .filter(finding ->
                                        finding.location().path().equals("performance[1].training.averageHours"))
                                .map(Messages.in(Language.EN)::render)
                                .findFirst()
                                .orElseThrow());
    }
}
