/** Emissions: air pollutants (KPI A1.1), waste (A1.3, A1.4) and greenhouse gases (D.28 and D.29). */
@NullMarked
package io.github.hkesg.calc.emissions;

import org.jspecify.annotations.NullMarked;
