/** A command-line program that holds a report against the Code and prints what it finds. */
@NullMarked
package io.github.hkesg.examples.check;

import org.jspecify.annotations.NullMarked;
