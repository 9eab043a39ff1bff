package io.github.hkesg.validate.hkex;

import static io.github.hkesg.validate.hkex.B3TrainedMixRules.MIX;
import static io.github.hkesg.validate.hkex.B3TrainedMixRules.MIX_AS_SHARE;
import static io.github.hkesg.validate.hkex.B3TrainedMixRules.MIX_SUM;
import static io.github.hkesg.validate.hkex.ExampleReport.TRAINING;
import static io.github.hkesg.validate.hkex.ExampleReport.figure;
import static io.github.hkesg.validate.hkex.TrainingReports.at;
import static io.github.hkesg.validate.hkex.TrainingReports.people;
import static io.github.hkesg.validate.hkex.TrainingReports.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.quantity.Count;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B3TrainedMixRulesTest {
    /** 55 and 35 of 90 people are 61.1… and 38.8… %. */
    @ParameterizedTest
    @CsvSource({"61, 39, passed", "61.1, 38.9, passed"})
    void the_composition_of_those_trained_follows_from_how_many_were(String male, String female, String expected) {
        assertThat(Outcomes.of(MIX, with(mixOf90(male, female)))).containsExactly(expected);
    }

    @Test
    void a_composition_of_others_than_those_trained_is_found() {
        assertThat(Outcomes.of(MIX, with(mixOf90("50", "50"))))
                .containsExactly(
                        "ERROR B3.1 training.trained-mix.reconcile @performance[2].training.trainedMixBreakdowns.GENDER.male",
                        "ERROR B3.1 training.trained-mix.reconcile"
                                + " @performance[2].training.trainedMixBreakdowns.GENDER.female");
        assertThat(Outcomes.of(MIX, with(mixOf90("50", "50").withPeopleTrainedBreakdowns(Map.of()))))
                .containsExactly("undetermined: outcome.undetermined missing=training.peopleTrainedBreakdowns");
        assertThat(Outcomes.of(MIX, with(mixOf90("50", "50").withPeopleTrained((Count) null))))
                .containsExactly("undetermined: outcome.undetermined missing=training.peopleTrained");
        assertThat(Outcomes.of(MIX, with(TRAINING)))
                .containsExactly("not applicable: outcome.absent subject=training.trainedMixBreakdowns");
        assertThat(Outcomes.of(MIX, with(people(90, 55, 35))))
                .containsExactly("not applicable: outcome.absent subject=training.trainedMixBreakdowns");
    }

    private static Training mixOf90(String male, String female) {
        Training mix = Training.builder()
                .trainedMix(BreakdownDimension.GENDER, "male", male)
                .trainedMix(BreakdownDimension.GENDER, "female", female)
                .build();
        return people(90, 55, 35).withTrainedMixBreakdowns(mix.trainedMixBreakdowns());
    }

    @ParameterizedTest
    @CsvSource({"71.1, 28.9, passed", "71.1, 28.8, passed", "71, 28, passed", "71.1, 28.7, ERROR", "71.10, 28.88, ERROR"
    })
    void the_composition_of_the_trained_adds_up_to_100(String male, String female, String expected) {
        Training training = Training.builder()
                .trainedMix(BreakdownDimension.GENDER, "male", male)
                .trainedMix(BreakdownDimension.GENDER, "female", female)
                .build();

        assertThat(Outcomes.of(MIX_SUM, with(training)))
                .containsExactly(at(expected, "B3.1 training.trained-mix.sum", "trainedMixBreakdowns.GENDER"));
    }

    /** 60 men and 40 women. 60 % of the men and 40 % of the women are 52 % of all. */
    @ParameterizedTest
    @CsvSource({
        "90, 60, 40, WARNING",
        "90, 71.1, 28.9, WARNING",
        ", 71.1, 28.9, WARNING",
        "52, 60, 40, passed",
        "90, 90, 90, passed",
        "50, 50, 50, passed"
    })
    void percentages_that_add_up_to_100_are_a_composition_unless_they_make_the_overall_percentage(
            @Nullable String overall, String male, String female, String expected) {
        Training training = Training.builder()
                .percentTrained(overall == null ? null : figure(overall, "%"))
                .percentTrained(BreakdownDimension.GENDER, "male", male)
                .percentTrained(BreakdownDimension.GENDER, "female", female)
                .build();

        assertThat(Outcomes.of(MIX_AS_SHARE, with(training)))
                .containsExactly(
                        at(expected, "B3.1 training.percent-trained.is-mix", "percentTrainedBreakdowns.GENDER"));
    }
}
