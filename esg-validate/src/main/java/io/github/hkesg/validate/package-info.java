/** What the ESG Reporting Code makes of a report: the validator and what it returns. */
@NullMarked
package io.github.hkesg.validate;

import org.jspecify.annotations.NullMarked;
