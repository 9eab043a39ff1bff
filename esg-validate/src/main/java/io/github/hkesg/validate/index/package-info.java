/** The content index: provision by provision, where it is disclosed or why not. */
@NullMarked
package io.github.hkesg.validate.index;

import org.jspecify.annotations.NullMarked;
