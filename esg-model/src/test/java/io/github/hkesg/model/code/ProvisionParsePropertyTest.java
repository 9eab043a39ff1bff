package io.github.hkesg.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProvisionParsePropertyTest {
    /** Pieces of real ids among pieces that are none, so that many texts are almost an id. */
    @Provide
    Arbitrary<String> almostIds() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(
                        "KPI", "A", "B", "D", ".", "1", "28", "(a)", "(", ")", "（", "i", "-GD", "一般披露", "第", "段", "層面",
                        "Part", "para", " ", "　", "⑴", "ﷺ", "\u0130", "\ud83d"),
                Arbitraries.strings().ofMaxLength(3));
        return pieces.list().ofMaxSize(10).map(list -> String.join("", list));
    }

    @Property
    void any_text_is_understood_or_refused_with_a_provision_that_exists(@ForAll("almostIds") String text) {
        try {
            assertThat(Provision.all()).contains(Provision.parse(text));
        } catch (UnknownProvisionException e) {
            assertThat(Provision.parse(e.nearest()).id()).isEqualTo(e.nearest());
        }
    }

    @Property
    void what_was_understood_does_not_depend_on_the_blanks(@ForAll("almostIds") String text) {
        assertThat(idOf(text.replace(" ", "").replace("　", ""))).isEqualTo(idOf(text));
    }

    private static String idOf(String text) {
        try {
            return Provision.parse(text).id();
        } catch (UnknownProvisionException e) {
            return "";
        }
    }
}
