/** The Exchange's rule book: one class of rules for each aspect of the Code, and the rule set of each edition. */
@NullMarked
package io.github.hkesg.validate.hkex;

import org.jspecify.annotations.NullMarked;
