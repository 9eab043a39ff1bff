/** Whether a printed figure agrees with a recomputation, by the intervals of true values that printed figures stand for. */
@NullMarked
package io.github.hkesg.calc.reconcile;

import org.jspecify.annotations.NullMarked;
