package io.github.hkesg.testkit;

import static io.github.hkesg.model.kpi.BreakdownDimension.EMPLOYEE_CATEGORY;
import static io.github.hkesg.model.kpi.BreakdownDimension.GENDER;
import static io.github.hkesg.model.kpi.BreakdownDimension.REGION;

import io.github.hkesg.calc.workforce.Employee;
import io.github.hkesg.calc.workforce.TrainingRecord;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Rows of a made-up roster and training log, with groups so small that people can leave them empty. */
final class RawPeople {
    private static final int MOST = 60;
    private static final int YEARS_EMPLOYED = 6;
    private static final int DAYS_OF_A_YEAR = 365;
    private static final int MOST_COURSES = 3;
    private static final int QUARTERS_OF_AN_HOUR = 80;
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final String[] GENDERS = {"female", "male"};
    private static final String[] REGIONS = {"Hong Kong", "Hong Kong", "Hong Kong", "Mainland China", "Elsewhere"};
    private static final String[] CATEGORIES = {"staff", "staff", "staff", "middle management", "senior management"};

    private final List<Employee> employees = new ArrayList<>();

    /** People who joined in the years up to one, of whom about every third has left again. */
    RawPeople(Draw draw, int year) {
        LocalDate first = LocalDate.of(year - YEARS_EMPLOYED, 1, 1);
        int days = DAYS_OF_A_YEAR * YEARS_EMPLOYED;
        employees.add(employee(draw, "stays", first));
        for (int i = draw.between(2, MOST); i > 0; i--) {
            LocalDate joined = first.plusDays(draw.between(0, days));
            Employee employee = employee(draw, "E" + i, joined);
            employees.add(draw.oneIn(3) ? employee.withLeft(joined.plusDays(draw.between(0, days))) : employee);
        }
    }

    private static Employee employee(Draw draw, String id, LocalDate joined) {
        return Employee.of(id, joined)
                .withBirthDate(LocalDate.of(draw.between(1960, 2000), 1, 1).plusDays(draw.between(0, DAYS_OF_A_YEAR)))
                .withLabel(GENDER, draw.oneOf(GENDERS))
                .withLabel(REGION, draw.oneOf(REGIONS))
                .withLabel(EMPLOYEE_CATEGORY, draw.oneOf(CATEGORIES));
    }

    List<Employee> employees() {
        return employees;
    }

    /** None, one or more courses of each, on days on which they were employed. */
    List<TrainingRecord> training(Draw draw, ReportingPeriod period) {
        List<TrainingRecord> records = new ArrayList<>();
        for (Employee employee : employees) {
            LocalDate from = employee.joined().isAfter(period.start()) ? employee.joined() : period.start();
            LocalDate left = employee.left();
            LocalDate to = left == null || left.isAfter(period.end()) ? period.end() : left;
            for (int i = from.isAfter(to) ? 0 : draw.between(0, MOST_COURSES); i > 0; i--) {
                LocalDate day = from.plusDays(draw.between(0, (int) ChronoUnit.DAYS.between(from, to)));
                BigDecimal hours =
                        BigDecimal.valueOf(draw.between(1, QUARTERS_OF_AN_HOUR)).multiply(QUARTER);
                records.add(new TrainingRecord(employee.id(), day, new Quantity(hours, Unit.HOUR)));
            }
        }
        return records;
    }
}
