/**
 * Figures with units: what a report prints, kept digit for digit, and the interval of true values each printed figure can
 * stand for.
 */
@NullMarked
package io.github.hkesg.model.quantity;

import org.jspecify.annotations.NullMarked;
