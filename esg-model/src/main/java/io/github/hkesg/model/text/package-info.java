/** The three languages of this library and the loader of its texts. Nothing here depends on the JVM's locale. */
@NullMarked
package io.github.hkesg.model.text;

import org.jspecify.annotations.NullMarked;
