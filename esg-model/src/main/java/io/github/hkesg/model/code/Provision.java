package io.github.hkesg.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A provision of the ESG Reporting Code: a paragraph or limb of Parts A, B and D, a general disclosure or KPI of Part C.
 *
 * <p>For example, {@code Provision.parse("A1.3")} is the KPI on hazardous waste: Part C, aspect A1, quantitative, in
 * tonnes, intensity where appropriate, comply or explain for financial years from 2017.
 *
 * <p>Provisions form a tree: D.19 holds D.19(a), which holds D.19(a)(i). Those of the catalogue are the only ones;
 * compare them with {@code ==} or {@code equals}. Immutable and thread-safe.
 */
public final class Provision implements Comparable<Provision> {
    private final ProvisionRow row;

    Provision(ProvisionRow row) {
        this.row = row;
    }

    /**
     * Finds a provision by its id. The spellings of reports and indices are understood: {@code KPI A1.3},
     * {@code 關鍵績效指標A1.3}, {@code A1-GD}, {@code Aspect A1: General Disclosure}, {@code 層面A1一般披露}, {@code D.28(a)},
     * {@code 28(a)}, {@code Part D, para. 28(a)}, {@code D部分第28(a)段}; upper or lower case, wide or narrow characters,
     * with or without blanks.
     *
     * @param id an id, for example {@code A1.3}
     * @return the provision
     * @throws UnknownProvisionException if no edition of the Code has it; it names the nearest
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Provision parse(String id) {
        return Catalogue.INSTANCE.parse(id);
    }

    /**
     * Every provision, headings included, in the order of the Code.
     *
     * @return all provisions of all editions
     */
    public static List<Provision> all() {
        return Catalogue.INSTANCE.all();
    }

    /**
     * The id by which reports and findings name the provision.
     *
     * @return for example {@code A1.3}, {@code A1-GD}, {@code B.14-Q}, {@code D.28(a)}
     */
    @JsonValue
    public String id() {
        return row.id();
    }

    /**
     * The provision of which this is a limb.
     *
     * @return the parent, or null at the top
     */
    public @Nullable Provision parent() {
        return row.parent();
    }

    /**
     * Whether this provision is the other one or one of its limbs, at any depth.
     *
     * @param other another provision
     * @return for example true for D.19(a)(i) within D.19
     */
    public boolean isWithin(Provision other) {
        for (Provision p = this; p != null; p = p.parent()) {
            if (p.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The part of the Code.
     *
     * @return A, B, C or D
     */
    public Part part() {
        return row.part();
    }

    /**
     * The aspect, pillar or topic under which it stands.
     *
     * @return for example {@link CodeSection#A1}
     */
    public CodeSection section() {
        return row.section();
    }

    /**
     * What it asks for.
     *
     * @return the kind
     */
    public ProvisionKind kind() {
        return row.kind();
    }

    /**
     * The dimensions by which its figures are to be broken down.
     *
     * @return for example gender, employment type, age group and region for B1.1; empty for none
     */
    public Set<BreakdownDimension> breakdowns() {
        return row.breakdowns();
    }

    /**
     * The parts of a full answer, as stable keys.
     *
     * @return for example {@code reduction-target} among those of A1.6
     */
    public List<String> limbs() {
        return row.limbs();
    }

    /**
     * The units that the Code names, one for each figure asked for.
     *
     * @return for example {@code '000 kWh} for A2.1; {@code people} and {@code %} for B2.1, which asks for the number of
     *     fatalities and their rate; {@code money} and {@code h} for B8.2, which takes either; empty where none is fixed
     */
    public List<String> prescribedUnits() {
        return row.units();
    }

    /**
     * Whether an intensity is asked for.
     *
     * @return the requirement
     */
    public IntensityRequirement intensity() {
        return row.intensity();
    }

    /**
     * How many years' figures are asked for, the reporting year included.
     *
     * @return 3 for B2.1, otherwise 1
     */
    public int years() {
        return row.years();
    }

    /**
     * First day of the financial years in which the provision has its present obligation.
     *
     * @return for example 1 January 2025 for Part D
     */
    public LocalDate effective() {
        return row.effective();
    }

    /**
     * First day of the financial years in which the provision is no longer in the Code.
     *
     * @return for example 1 January 2025 for A1.2, or null while it stands
     */
    public @Nullable LocalDate repealed() {
        return row.repealed();
    }

    /**
     * The reliefs that its paragraph offers.
     *
     * @return reliefs of Part D; empty elsewhere
     */
    public Set<Relief> reliefs() {
        return row.reliefs();
    }

    /**
     * Paragraphs of IFRS S2 to which it corresponds; identifiers only.
     *
     * @return for example {@code 29(a)(i)(1)} for D.28(a)
     */
    public List<String> ifrsS2() {
        return row.ifrsS2();
    }

    /**
     * GRI disclosures that overlap with it; identifiers only.
     *
     * @return for example {@code 306-3} for A1.3
     */
    public List<String> gri() {
        return row.gri();
    }

    /**
     * Whether its paragraph or letter was deduced or recalled and should be checked against the official text.
     *
     * @return false where it was seen in a copy of the Code, in the Exchange's guidance or in an index that follows it
     */
    public boolean toBeChecked() {
        return row.toBeChecked();
    }

    /**
     * Its title, in our own short form.
     *
     * @param language the language
     * @return for example "Total hazardous waste and intensity"
     */
    public String title(Language language) {
        return row.title(language);
    }

    /**
     * Whether the provision is in the rules, at any level of obligation, in a financial year.
     *
     * @param financialYearStart first day of the financial year
     * @return false before it was introduced and after its repeal
     */
    public boolean existsIn(LocalDate financialYearStart) {
        return row.existsIn(financialYearStart);
    }

    ProvisionGroup group() {
        return row.group();
    }

    /**
     * Orders provisions as the Code does.
     *
     * @param other another provision
     * @return negative if this one comes first
     */
    @Override
    public int compareTo(Provision other) {
        return Integer.compare(row.position(), other.row.position());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return row.id().hashCode();
    }

    /**
     * The id.
     *
     * @return the same as {@link #id()}
     */
    @Override
    public String toString() {
        return row.id();
    }
}
