/** Rules as small values, and the sets they come in. Users add rules by implementing {@link io.github.hkesg.validate.rule.DisclosureRule}. */
@NullMarked
package io.github.hkesg.validate.rule;

import org.jspecify.annotations.NullMarked;
