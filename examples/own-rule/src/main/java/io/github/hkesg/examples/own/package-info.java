/** A rule, a rule set and a waiver of one's own. */
@NullMarked
package io.github.hkesg.examples.own;

import org.jspecify.annotations.NullMarked;
