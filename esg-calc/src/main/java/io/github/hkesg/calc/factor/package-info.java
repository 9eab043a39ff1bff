/** Published emission factors, calorific values and coal equivalents: data with their source, never a silent default. */
@NullMarked
package io.github.hkesg.calc.factor;

import org.jspecify.annotations.NullMarked;
