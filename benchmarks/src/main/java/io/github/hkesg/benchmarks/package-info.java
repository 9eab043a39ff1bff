/** What calculators and rules cost beside Java written by hand, and unit conversion beside a full JSR 385 implementation. */
@NullMarked
package io.github.hkesg.benchmarks;

import org.jspecify.annotations.NullMarked;
