package io.github.hkesg.calc.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a file holds, it is a set of factors or a typed error; and laying sets over each other is as algebra has it. */
class FactorFilePropertiesTest {
    private static final byte[] DOCUMENT = """
            {"common": {"publication": "Example Power", "confidence": "M"},
             "factors": [{"id": "example.a", "kind": "DENSITY", "subject": "DIESEL", "region": "HK", "value": 0.84,
               "unit": "t/m3", "dataYear": 2024}]}""".getBytes(StandardCharsets.UTF_8);

    private static void readsOrRefuses(byte[] document) throws IOException {
        try {
            FactorSet set = FactorSet.read(new ByteArrayInputStream(document), "example.json");
            assertThat(set.all()).hasSizeLessThanOrEqualTo(1);
        } catch (InvalidFactorsException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.line())
                    .isPositive());
        }
    }

    @Property(tries = 500)
    void one_byte_of_a_document_may_be_any_other(@ForAll @IntRange(max = 260) int place, @ForAll byte value)
            throws IOException {
        byte[] document = DOCUMENT.clone();
        document[place % document.length] = value;
        readsOrRefuses(document);
    }

    @Property(tries = 200)
    void a_document_may_end_anywhere(@ForAll @IntRange(max = 260) int length) throws IOException {
        readsOrRefuses(Arrays.copyOf(DOCUMENT, length % DOCUMENT.length));
    }

    @Property(tries = 200)
    void a_document_may_be_any_bytes(@ForAll @Size(max = 200) byte[] document) throws IOException {
        readsOrRefuses(document);
    }

    @Property(tries = 200)
    void the_order_of_brackets_does_not_matter(
            @ForAll @IntRange(min = 1, max = 99) int a,
            @ForAll @IntRange(min = 1, max = 99) int b,
            @ForAll @IntRange(min = 1, max = 99) int c) {
        FactorSet bottom = set(a);
        FactorSet middle = set(b);
        FactorSet top = set(c);
        assertThat(bottom.overlaidWith(middle).overlaidWith(top).all())
                .isEqualTo(bottom.overlaidWith(middle.overlaidWith(top)).all());
        assertThat(bottom.overlaidWith(FactorSet.of(List.of())).all()).isEqualTo(bottom.all());
        assertThat(FactorSet.of(List.of()).overlaidWith(bottom).all()).isEqualTo(bottom.all());
    }

    private static FactorSet set(int hundredths) {
        return FactorSet.of(List.of(ExampleFactors.grid("CN", "0." + hundredths, 2000 + hundredths % 3, null)));
    }
}
