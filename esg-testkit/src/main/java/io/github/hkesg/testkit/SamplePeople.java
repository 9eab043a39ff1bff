package io.github.hkesg.testkit;

import static io.github.hkesg.model.kpi.BreakdownDimension.AGE_GROUP;
import static io.github.hkesg.model.kpi.BreakdownDimension.EMPLOYEE_CATEGORY;
import static io.github.hkesg.model.kpi.BreakdownDimension.EMPLOYMENT_TYPE;
import static io.github.hkesg.model.kpi.BreakdownDimension.GENDER;
import static io.github.hkesg.model.kpi.BreakdownDimension.REGION;
import static io.github.hkesg.testkit.SampleEnvironment.figure;

import io.github.hkesg.model.kpi.HoursRate;
import io.github.hkesg.model.kpi.NewHires;
import io.github.hkesg.model.kpi.Safety;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Turnover;
import io.github.hkesg.model.kpi.TurnoverMethod;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import java.math.BigDecimal;

/** A year's figures of aspects B1 to B3. Of each group as many are hired as leave, so that every year ends with the same people. */
final class SamplePeople {
    static final Workforce WORKFORCE = Workforce.builder()
            .total(100)
            .headcount(GENDER, "male", 60)
            .headcount(GENDER, "female", 40)
            .headcount(EMPLOYMENT_TYPE, "full-time", 90)
            .headcount(EMPLOYMENT_TYPE, "part-time", 10)
            .headcount(AGE_GROUP, "under 30", 30)
            .headcount(AGE_GROUP, "30 to 50", 50)
            .headcount(AGE_GROUP, "over 50", 20)
            .headcount(REGION, "Hong Kong", 70)
            .headcount(REGION, "Mainland China", 30)
            .headcount(EMPLOYEE_CATEGORY, "management", 10)
            .headcount(EMPLOYEE_CATEGORY, "staff", 90)
            .share(GENDER, "male", "60.0")
            .share(GENDER, "female", "40.0")
            .newHires(NewHires.builder()
                    .total(20)
                    .headcount(GENDER, "male", 13)
                    .headcount(GENDER, "female", 7)
                    .headcount(AGE_GROUP, "under 30", 9)
                    .headcount(AGE_GROUP, "30 to 50", 9)
                    .headcount(AGE_GROUP, "over 50", 2)
                    .headcount(REGION, "Hong Kong", 15)
                    .headcount(REGION, "Mainland China", 5)
                    .build())
            .build();

    /** On the headcount at year end, which is the denominator of the Exchange's guidance. */
    static final Turnover TURNOVER = Turnover.builder()
            .method(TurnoverMethod.YEAR_END_HEADCOUNT)
            .overall("20.0")
            .rate(GENDER, "male", "21.7")
            .rate(GENDER, "female", "17.5")
            .rate(AGE_GROUP, "under 30", "30.0")
            .rate(AGE_GROUP, "30 to 50", "18.0")
            .rate(AGE_GROUP, "over 50", "10.0")
            .rate(REGION, "Hong Kong", "21.4")
            .rate(REGION, "Mainland China", "16.7")
            .leavers(20)
            .leavers(GENDER, "male", 13)
            .leavers(GENDER, "female", 7)
            .leavers(AGE_GROUP, "under 30", 9)
            .leavers(AGE_GROUP, "30 to 50", 9)
            .leavers(AGE_GROUP, "over 50", 2)
            .leavers(REGION, "Hong Kong", 15)
            .leavers(REGION, "Mainland China", 5)
            .build();

    /** One injury in 200,000 hours is 5.00 in a million. */
    static final Safety SAFETY = Safety.builder()
            .fatalities(Count.ZERO)
            .fatalityRate(figure("0.00", "%"))
            .lostDays(figure("3", "d"))
            .injuries(Count.of(1))
            .lostTimeInjuries(Count.of(1))
            .hoursWorked(figure("200000", "h"))
            .lostTimeInjuryFrequencyRate(new HoursRate(new BigDecimal("5.00"), new BigDecimal("1000000")))
            .build();

    static final Training TRAINING = Training.builder()
            .peopleTrained(90)
            .peopleTrained(GENDER, "male", 55)
            .peopleTrained(GENDER, "female", 35)
            .peopleTrained(EMPLOYEE_CATEGORY, "management", 10)
            .peopleTrained(EMPLOYEE_CATEGORY, "staff", 80)
            .percentTrained(figure("90.0", "%"))
            .percentTrained(GENDER, "male", "91.7")
            .percentTrained(GENDER, "female", "87.5")
            .percentTrained(EMPLOYEE_CATEGORY, "management", "100.0")
            .percentTrained(EMPLOYEE_CATEGORY, "staff", "88.9")
            .totalHours(figure("800.0", "h"))
            .hours(GENDER, "male", "450.0")
            .hours(GENDER, "female", "350.0")
            .hours(EMPLOYEE_CATEGORY, "management", "125.0")
            .hours(EMPLOYEE_CATEGORY, "staff", "675.0")
            .averageHours(figure("8.00", "h"))
            .averageHours(GENDER, "male", "7.50")
            .averageHours(GENDER, "female", "8.75")
            .averageHours(EMPLOYEE_CATEGORY, "management", "12.50")
            .averageHours(EMPLOYEE_CATEGORY, "staff", "7.50")
            .build();

    private SamplePeople() {}
}
