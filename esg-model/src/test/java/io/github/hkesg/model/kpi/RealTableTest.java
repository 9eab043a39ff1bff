package io.github.hkesg.model.kpi;

import static io.github.hkesg.model.kpi.BreakdownDimension.AGE_GROUP;
import static io.github.hkesg.model.kpi.BreakdownDimension.EDUCATION;
import static io.github.hkesg.model.kpi.BreakdownDimension.EMPLOYEE_CATEGORY;
import static io.github.hkesg.model.kpi.BreakdownDimension.GENDER;
import static io.github.hkesg.model.kpi.BreakdownDimension.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.json.EsgJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A table of a real report, written down row by row: Qiniu Limited, 2025, 員工構成, column 2024. */
class RealTableTest {
    /** Rows of the printed table: the total, two by gender with their shares, five ages, three regions, three levels, five of education. */
    private static final int ROWS = 21;

    private static Workforce table() {
        return Workforce.builder()
                .total(325)
                .headcount(GENDER, "male", 223)
                .share(GENDER, "male", "68.62")
                .headcount(GENDER, "female", 102)
                .share(GENDER, "female", "31.38")
                .headcount(AGE_GROUP, "60 歲及以上", 0)
                .headcount(AGE_GROUP, "50-59 歲", 3)
                .headcount(AGE_GROUP, "40-49 歲", 40)
                .headcount(AGE_GROUP, "30-39 歲", 212)
                .headcount(AGE_GROUP, "20-29 歲", 70)
                .headcount(REGION, "中國大陸員工", 319)
                .headcount(REGION, "港澳臺地區員工", 4)
                .headcount(REGION, "其他境外員工", 2)
                .headcount(EMPLOYEE_CATEGORY, "核心管理人員", 3)
                .headcount(EMPLOYEE_CATEGORY, "中層管理人員", 17)
                .headcount(EMPLOYEE_CATEGORY, "基層管理人員", 68)
                .headcount(EDUCATION, "高中及以下", 1)
                .headcount(EDUCATION, "大專", 42)
                .headcount(EDUCATION, "本科", 225)
                .headcount(EDUCATION, "碩士及以上", 54)
                .headcount(EDUCATION, "博士", 3)
                .build();
    }

    @Test
    void the_rows_are_the_record_of_the_report() throws IOException {
        Workforce read = Objects.requireNonNull(EsgJson.read(Path.of("..", "examples", "reports", "qiniu-2025.json"))
                .performance()
                .get(0)
                .workforce());

        assertThat(table().withNotes(read.notes())).isEqualTo(read);
    }

    @Test
    void it_takes_no_more_lines_than_the_table_has_rows() throws IOException {
        String name = getClass().getName().replace('.', '/') + ".java";
        long lines = Files.readString(Path.of("src", "test", "java").resolve(name))
                .lines()
                .filter(line -> line.strip().matches("\\.(total|headcount|share)\\(.*\\)"))
                .count();

        assertThat(lines).isEqualTo(ROWS);
    }
}
