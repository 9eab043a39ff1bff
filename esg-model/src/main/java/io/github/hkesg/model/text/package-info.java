/** The three languages of this library, the loader of its texts, and the name that was probably meant. Nothing here depends on the JVM's locale. */
@NullMarked
package io.github.hkesg.model.text;

import org.jspecify.annotations.NullMarked;
