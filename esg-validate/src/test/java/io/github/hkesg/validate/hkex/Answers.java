package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.ExplanationReason;
import io.github.hkesg.model.code.Provision;
import org.jspecify.annotations.Nullable;

/** The example report with another answer to one provision. */
final class Answers {
    private Answers() {}

    static EsgReport notApplicable(Provision provision, @Nullable String justification) {
        return ExampleReport.of(2025).withDisclosure(provision, new Disclosure.NotApplicable(justification, null));
    }

    static EsgReport explained(Provision provision, @Nullable String reasons) {
        return ExampleReport.of(2025)
                .withDisclosure(
                        provision, new Disclosure.Explained(ExplanationReason.IMMATERIAL, reasons, null, null, null));
    }
}
