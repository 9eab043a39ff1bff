/**
 * Lets Jakarta Validation look into quantities, counts and breakdowns, so that {@code @PositiveOrZero Quantity} works in a
 * host's own validator. Found through {@code META-INF/services}; nothing to call.
 */
@NullMarked
package io.github.hkesg.model.constraint;

import org.jspecify.annotations.NullMarked;
