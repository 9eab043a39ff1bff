/** The Java of the README. */
@NullMarked
package io.github.hkesg.examples.first;

import org.jspecify.annotations.NullMarked;
