/** People: KPI B1.1, B1.2, B2.1, B3.1 and B3.2. */
@NullMarked
package io.github.hkesg.calc.workforce;

import org.jspecify.annotations.NullMarked;
