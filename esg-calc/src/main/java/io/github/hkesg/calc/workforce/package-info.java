/** People: KPI B1.1, B1.2, B3.1 and B3.2, from printed figures or from the rows of a roster and a training log. */
@NullMarked
package io.github.hkesg.calc.workforce;

import org.jspecify.annotations.NullMarked;
