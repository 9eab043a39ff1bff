/**
 * The ESG Reporting Code (Listing Rules, Appendix C2) as data: provisions, editions, obligations by class of issuer and
 * year, reliefs. Provisions are cited by their ids; titles are our own short ones, the Code's sentences are not repeated.
 */
@NullMarked
package io.github.hkesg.model.code;

import org.jspecify.annotations.NullMarked;
