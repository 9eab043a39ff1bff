/** The bridge to Jakarta Validation: a constraint with which a host's own validator holds reports against the Code. */
@NullMarked
package io.github.hkesg.validate.constraint;

import org.jspecify.annotations.NullMarked;
