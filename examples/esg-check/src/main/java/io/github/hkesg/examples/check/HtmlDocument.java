package io.github.hkesg.examples.check;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.hkesg.validate.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The result as one self-contained page. The template escapes every value for HTML by itself. */
final class HtmlDocument {
    private static final Configuration TEMPLATES = templates();

    private HtmlDocument() {}

    private static Configuration templates() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(HtmlDocument.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return configuration;
    }

    static String write(CheckResult result) {
        Map<String, Object> model = new TreeMap<>();
        model.put("labels", Labels.all(result.language()));
        model.put("language", result.language().tag());
        model.put("issuer", result.issuerName());
        model.put("stockCode", result.stockCode());
        model.put("issuerClass", result.issuerClass());
        model.put("period", result.period());
        model.put("ruleSet", result.validation().ruleSet());
        model.put("verdict", result.verdict());
        model.put("verdictKey", result.validation().verdict().name());
        model.put("errors", result.count(Severity.ERROR));
        model.put("warnings", result.count(Severity.WARNING));
        model.put("infos", result.count(Severity.INFO));
        model.put("coverage", result.coverage());
        model.put("rows", result.index().entries().size());
        model.put("parts", result.parts());
        model.put("findings", result.findings());
        model.put("waived", result.waived());
        model.put("recomputed", result.recomputed());
        model.put(
                "agreeing",
                result.recomputed().stream()
                        .filter(CheckResult.RecomputedRow::agrees)
                        .count());
        model.put("index", result.indexRows());
        try {
            Template template = TEMPLATES.getTemplate("page.ftlh");
            StringWriter page = new StringWriter(65_536);
            template.process(model, page);
            return page.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the page's template", e);
        } catch (TemplateException e) {
            throw new IllegalStateException("The page's template is broken", e);
        }
    }
}
