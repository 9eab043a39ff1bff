/** Community investment: KPI B8.2. */
@NullMarked
package io.github.hkesg.calc.community;

import org.jspecify.annotations.NullMarked;
