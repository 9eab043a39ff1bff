/** Health and safety at work: KPI B2.1 and B2.2. */
@NullMarked
package io.github.hkesg.calc.safety;

import org.jspecify.annotations.NullMarked;
