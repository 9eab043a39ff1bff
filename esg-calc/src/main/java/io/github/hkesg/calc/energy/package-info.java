/** Energy consumption: KPI A2.1. */
@NullMarked
package io.github.hkesg.calc.energy;

import org.jspecify.annotations.NullMarked;
