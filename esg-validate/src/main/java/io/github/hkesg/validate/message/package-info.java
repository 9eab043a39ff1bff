/** Findings in words, in three languages. */
@NullMarked
package io.github.hkesg.validate.message;

import org.jspecify.annotations.NullMarked;
