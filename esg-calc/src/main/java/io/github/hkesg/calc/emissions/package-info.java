/** Greenhouse gas emissions: D.28 and D.29. */
@NullMarked
package io.github.hkesg.calc.emissions;

import org.jspecify.annotations.NullMarked;
