/** Use of resources: energy (KPI A2.1), water (A2.2) and packaging (A2.5). */
@NullMarked
package io.github.hkesg.calc.energy;

import org.jspecify.annotations.NullMarked;
