package io.github.hkesg.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.hkesg.model.internal.Copies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the report does about one provision. A provision without a disclosure is passed over in silence; a figure of zero is
 * reported.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Disclosure.Reported.class, name = "reported"),
    @JsonSubTypes.Type(value = Disclosure.NotApplicable.class, name = "notApplicable"),
    @JsonSubTypes.Type(value = Disclosure.Explained.class, name = "explained")
})
public sealed interface Disclosure {
    /**
     * The provision is answered.
     *
     * @param references where in the report
     * @param reliefs reliefs of Part D that the report says it uses
     * @param limbs the parts of a full answer that the report gives, by their keys in {@link
     *     io.github.hkesg.model.code.Provision#limbs()}; empty where the data do not say
     */
    record Reported(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Reference> references,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid ReliefClaim> reliefs,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<@NotBlank String> limbs)
            implements Disclosure {
        /** Copies the collections. */
        public Reported {
            references = Copies.list("references", references);
            reliefs = Copies.list("reliefs", reliefs);
            limbs = Copies.set("limbs", limbs);
        }

        /**
         * An answer that stands in one section.
         *
         * @param section name of the chapter or section
         * @return the disclosure
         */
        public static Reported in(String section) {
            return new Reported(List.of(new Reference(section, null)), List.of(), Set.of());
        }
    }

    /**
     * The provision is said not to apply to the issuer.
     *
     * @param justification why; null if the report does not say, which is a finding
     * @param reference where the report says so; null if not given
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NotApplicable(
            @Nullable String justification, @Nullable @Valid Reference reference) implements Disclosure {}

    /**
     * The provision applies, is not answered, and the report says why.
     *
     * @param reason the case; null if not given
     * @param consideredReasons the considered reasons; null if the report gives none, which is a finding
     * @param steps what is being done to be able to disclose; null if not given
     * @param timeframe by when; null if not given
     * @param reference where the report says so; null if not given
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Explained(
            @Nullable ExplanationReason reason,
            @Nullable String consideredReasons,
            @Nullable String steps,
            @Nullable String timeframe,
            @Nullable @Valid Reference reference)
            implements Disclosure {}

    /**
     * Handles every case; takes the place of a pattern switch, which Java 17 does not have.
     *
     * @param <R> type of the result
     * @param reported what to do with an answer
     * @param notApplicable what to do with "not applicable"
     * @param explained what to do with an explanation
     * @return the result of the one function that applies
     */
    default <R> R fold(
            Function<? super Reported, ? extends R> reported,
            Function<? super NotApplicable, ? extends R> notApplicable,
            Function<? super Explained, ? extends R> explained) {
        if (this instanceof Reported answer) {
            return reported.apply(answer);
        }
        if (this instanceof NotApplicable statement) {
            return notApplicable.apply(statement);
        }
        return explained.apply((Explained) this);
    }
}
