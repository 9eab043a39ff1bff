package io.github.hkesg.model.code;

import io.github.hkesg.model.internal.Copies;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.text.Language;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of provisions.tsv. */
record ProvisionRow(
        int position,
        String id,
        @Nullable Provision parent,
        Part part,
        CodeSection section,
        ProvisionKind kind,
        Set<BreakdownDimension> breakdowns,
        List<String> limbs,
        List<String> units,
        IntensityRequirement intensity,
        int years,
        LocalDate effective,
        @Nullable LocalDate repealed,
        ProvisionGroup group,
        boolean introduced2020,
        Set<Relief> reliefs,
        List<String> ifrsS2,
        List<String> gri,
        boolean toBeChecked,
        Map<Language, String> titles) {
    /** The first Guide recommended disclosure for financial years that ended after 2012. */
    private static final LocalDate FIRST_GUIDE = LocalDate.of(2012, 1, 2);

    /** The day from which the revised Guide of 2020 applied. */
    private static final LocalDate REVISION_2020 = LocalDate.of(2020, 7, 1);

    static ProvisionRow of(int position, Map<String, String> cells, Function<String, Provision> parents) {
        return new ProvisionRow(
                position,
                Tables.cell(cells, "id"),
                optional(cells, "parent", parents),
                Part.valueOf(Tables.cell(cells, "part")),
                CodeSection.valueOf(Tables.cell(cells, "section")),
                ProvisionKind.valueOf(Tables.cell(cells, "kind")),
                set(cells, "breakdowns", BreakdownDimension::valueOf),
                list(cells, "limbs"),
                list(cells, "units"),
                IntensityRequirement.valueOf(Tables.cell(cells, "intensity")),
                Integer.parseInt(Tables.cell(cells, "years")),
                LocalDate.parse(Tables.cell(cells, "effective")),
                optional(cells, "repealed", LocalDate::parse),
                ProvisionGroup.valueOf(Tables.cell(cells, "group")),
                Boolean.parseBoolean(Tables.cell(cells, "introduced2020")),
                set(cells, "reliefs", Relief::valueOf),
                list(cells, "ifrsS2"),
                list(cells, "gri"),
                !"V".equals(Tables.cell(cells, "confidence")),
                titles(cells));
    }

    private static Map<Language, String> titles(Map<String, String> cells) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        titles.put(Language.EN, Tables.cell(cells, "title_en"));
        titles.put(Language.ZH_HANT, Tables.cell(cells, "title_zh_hant"));
        titles.put(Language.ZH_HANS, Tables.cell(cells, "title_zh_hans"));
        return titles;
    }

    private static <T> @Nullable T optional(Map<String, String> cells, String column, Function<String, T> parse) {
        String cell = Tables.cell(cells, column);
        return cell.isEmpty() ? null : parse.apply(cell);
    }

    private static List<String> list(Map<String, String> cells, String column) {
        String cell = Tables.cell(cells, column);
        return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
    }

    private static <T extends Comparable<? super T>> Set<T> set(
            Map<String, String> cells, String column, Function<String, T> parse) {
        Set<T> values = new LinkedHashSet<>();
        list(cells, column).forEach(value -> values.add(parse.apply(value)));
        return Copies.set("values", values);
    }

    boolean existsIn(LocalDate financialYearStart) {
        if (repealed != null && !financialYearStart.isBefore(repealed)) {
            return false;
        }
        // Before the day from which their present level applies, the KPIs of Part C were already there as
        // recommendations;
        // Parts B and D, and what the revision of 2020 added, were not.
        if (part == Part.C) {
            return !financialYearStart.isBefore(introduced2020 ? REVISION_2020 : FIRST_GUIDE);
        }
        return !financialYearStart.isBefore(effective);
    }

    String title(Language language) {
        return Objects.requireNonNull(titles.get(language));
    }
}
