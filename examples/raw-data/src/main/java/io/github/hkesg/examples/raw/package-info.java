/** From a roster, a training log, energy bills and a vehicle log to the figures of a report, each with its receipt. */
@NullMarked
package io.github.hkesg.examples.raw;

import org.jspecify.annotations.NullMarked;
