/**
 * What an issuer's ESG report says: the issuer, the period, the boundary, the figures of each year and the disclosure under
 * each provision. Everything is immutable; what is wrong but could be printed is representable, so that all of a report's
 * faults can be found at once.
 */
@BuilderStyle
@NullMarked
package io.github.hkesg.model;

import io.github.hkesg.model.internal.BuilderStyle;
import org.jspecify.annotations.NullMarked;
