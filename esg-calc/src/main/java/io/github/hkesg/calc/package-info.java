/** What the numbers should be. A calculator is stateless, its methods are named after the KPI, its inputs are parameters, and every result carries the receipt of how it came about. Nothing is rounded. */
@NullMarked
package io.github.hkesg.calc;

import org.jspecify.annotations.NullMarked;
