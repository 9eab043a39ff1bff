package io.github.hkesg.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionTreeTest {
    @ParameterizedTest
    @CsvSource({
        "D.19(a)(i), D.19(a)",
        "D.19(a), D.19",
        "D.19,",
        "D.26(b)(iii), D.26(b)",
        "D.28(c), D.28",
        "D.30,",
        "B.13(i), B.13",
        "B.14-Q, B.14",
        "B.15,",
        "A.11,",
        "A1-GD,",
        "A1.3,"
    })
    void a_limb_stands_under_its_paragraph(String id, @Nullable String parent) {
        Provision expected = parent == null ? null : Provision.parse(parent);

        assertThat(Provision.parse(id).parent()).isSameAs(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "D.19(a)(i), D.19, true",
        "D.19(a)(i), D.19(a), true",
        "D.19(a)(i), D.19(a)(i), true",
        "D.19(a)(i), D.19(b), false",
        "D.19, D.19(a)(i), false",
        "D.19(a)(i), D.19(a)(ii), false",
        "B.14-Q, B.14, true",
        "A1.3, A1-GD, false",
        "A1.3, A1.3, true"
    })
    void within_means_itself_or_a_limb_at_any_depth(String inner, String outer, boolean within) {
        assertThat(Provision.parse(inner).isWithin(Provision.parse(outer))).isEqualTo(within);
    }

    @Test
    void every_limb_carries_on_the_id_the_part_and_the_section_of_its_paragraph_and_comes_after_it() {
        assertThat(Provision.all())
                .filteredOn(p -> p.parent() != null)
                .hasSize(78)
                .allSatisfy(limb -> {
                    Provision parent = Objects.requireNonNull(limb.parent());
                    assertThat(limb.id()).startsWith(parent.id());
                    assertThat(limb.part()).isEqualTo(parent.part());
                    assertThat(limb.section()).isEqualTo(parent.section());
                    assertThat(limb).isGreaterThan(parent);
                });
    }

    @Test
    void a_heading_asks_for_nothing_itself_and_has_limbs_below_it() {
        Set<Provision> parents = new HashSet<>();
        Provision.all().forEach(p -> {
            if (p.parent() != null) {
                parents.add(p.parent());
            }
        });

        assertThat(Provision.all())
                .filteredOn(p -> p.kind() == ProvisionKind.HEADING)
                .isNotEmpty()
                .allSatisfy(heading -> {
                    assertThat(heading.limbs()).isEmpty();
                    assertThat(parents).contains(heading);
                });
    }

    @Test
    void the_order_is_that_of_the_code_whatever_the_ids_spell() {
        List<Provision> shuffled = new ArrayList<>(Provision.all());
        Collections.shuffle(shuffled, new Random(2025));

        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(Provision.all());
        assertThat(Provision.parse("B.15")).isLessThan(Provision.parse("A1-GD"));
        assertThat(Provision.parse("D.19(a)(iv)")).isLessThan(Provision.parse("D.19(b)"));
    }

    @Test
    void a_provision_is_equal_only_to_itself() {
        assertThat(Provision.all()).doesNotHaveDuplicates();
        assertThat(Provision.parse("A1.3")).isEqualTo(Provisions.KPI_A1_3).hasToString("A1.3");
    }
}
