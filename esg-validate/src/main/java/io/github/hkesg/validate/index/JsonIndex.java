package io.github.hkesg.validate.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.Reference;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.CodeSection;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Part;
import io.github.hkesg.model.code.Provision;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A content index as one JSON object, for programs: the report's words are given back unchanged. */
final class JsonIndex {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    private JsonIndex() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Document(
            String issuer,
            @Nullable String stockCode,
            ReportingPeriod period,
            String ruleSet,
            String language,
            Map<IndexStatus, Integer> coverage,
            List<Row> entries) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Row(
            Provision provision,
            Part part,
            CodeSection section,
            String title,
            Obligation obligation,
            IndexStatus status,
            @Nullable Provision coveredBy,
            List<Reference> references,
            @Nullable String reason,
            boolean toBeChecked) {}

    static String render(IndexTable table) {
        ContentIndex index = table.index();
        Document document = new Document(
                table.issuer(),
                index.report().issuer().stockCode(),
                index.report().period(),
                index.ruleSet(),
                table.language().tag(),
                index.coverage(),
                index.entries().stream().map(entry -> row(table, entry)).toList());
        return WRITER.writeValueAsString(document) + "\n";
    }

    private static Row row(IndexTable table, IndexEntry entry) {
        Provision provision = entry.provision();
        return new Row(
                provision,
                provision.part(),
                provision.section(),
                table.title(entry),
                entry.obligation(),
                entry.status(),
                entry.coveredBy(),
                entry.references(),
                entry.reason(),
                provision.toBeChecked());
    }
}
