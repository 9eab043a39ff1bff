package io.github.hkesg.model.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The obligation of every group of provisions by class of issuer and start of the financial year. */
final class ObligationTable {
    static final ObligationTable INSTANCE = new ObligationTable();

    private record Row(ProvisionGroup group, LocalDate from, Map<IssuerClass, Obligation> obligations) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<Provision, List<Provision>> limbs = new ConcurrentHashMap<>();

    private ObligationTable() {
        for (Map<String, String> row : Tables.read("obligations.tsv")) {
            Map<IssuerClass, Obligation> obligations = new EnumMap<>(IssuerClass.class);
            obligations.put(IssuerClass.MAIN_BOARD, Obligation.valueOf(Tables.cell(row, "mainBoard")));
            obligations.put(IssuerClass.LARGE_CAP, Obligation.valueOf(Tables.cell(row, "largeCap")));
            obligations.put(IssuerClass.GEM, Obligation.valueOf(Tables.cell(row, "gem")));
            rows.add(new Row(
                    ProvisionGroup.valueOf(Tables.cell(row, "group")),
                    LocalDate.parse(Tables.cell(row, "from")),
                    obligations));
        }
    }

    /** A heading asks for nothing itself: an entry for it is as binding as the strictest of its limbs. */
    Obligation lookUp(Provision provision, IssuerClass issuerClass, LocalDate financialYearStart) {
        if (provision.kind() != ProvisionKind.HEADING) {
            return ofGroup(provision, issuerClass, financialYearStart);
        }
        return limbs.computeIfAbsent(provision, ObligationTable::limbsOf).stream()
                .map(limb -> ofGroup(limb, issuerClass, financialYearStart))
                .min(Comparator.naturalOrder())
                .orElse(Obligation.NOT_IN_FORCE);
    }

    private static List<Provision> limbsOf(Provision heading) {
        return Provision.all().stream()
                .filter(limb -> limb.kind() != ProvisionKind.HEADING && limb.isWithin(heading))
                .toList();
    }

    private Obligation ofGroup(Provision provision, IssuerClass issuerClass, LocalDate financialYearStart) {
        if (!provision.existsIn(financialYearStart)) {
            return Obligation.NOT_IN_FORCE;
        }
        Obligation latest = Obligation.NOT_IN_FORCE;
        for (Row row : rows) {
            if (row.group() == provision.group() && !financialYearStart.isBefore(row.from())) {
                latest = Objects.requireNonNull(row.obligations().get(issuerClass));
            }
        }
        return latest;
    }
}
