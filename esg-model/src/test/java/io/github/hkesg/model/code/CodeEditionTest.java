package io.github.hkesg.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeEditionTest {
    @ParameterizedTest
    @CsvSource({
        "2012-01-01, GUIDE_2016",
        "2015-12-31, GUIDE_2016",
        "2016-01-01, GUIDE_2016",
        "2020-06-30, GUIDE_2016",
        "2020-07-01, GUIDE_2020",
        "2024-12-31, GUIDE_2020",
        "2025-01-01, CODE_2025",
        "2025-04-01, CODE_2025",
        "2031-01-01, CODE_2025"
    })
    void the_start_of_the_financial_year_decides_which_edition_applies(LocalDate start, CodeEdition edition) {
        assertThat(CodeEdition.forFinancialYear(start)).isEqualTo(edition);
    }

    @ParameterizedTest
    @CsvSource({
        "GUIDE_2016, hkex:esg-guide:2016, 2016-01-01",
        "GUIDE_2020, hkex:esg-guide:2020, 2020-07-01",
        "CODE_2025, hkex:esg-code:2025, 2025-01-01"
    })
    void every_edition_has_coordinates_and_a_first_day(CodeEdition edition, String coordinates, LocalDate effective) {
        assertThat(edition.coordinates()).isEqualTo(coordinates);
        assertThat(edition.effective()).isEqualTo(effective);
        assertThat(CodeEdition.parse(coordinates)).isEqualTo(edition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CODE_2025", "hkex:esg-code", "hkex:esg-code:2024", "HKEX:ESG-CODE:2025"})
    void other_coordinates_are_refused(String coordinates) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeEdition.parse(coordinates))
                .withMessage("No edition '" + coordinates + "'");
    }
}
