/** Helpers of this module. Not part of the API; may change in any release. */
@NullMarked
package io.github.hkesg.model.internal;

import org.jspecify.annotations.NullMarked;
