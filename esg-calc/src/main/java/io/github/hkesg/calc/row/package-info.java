/** Raw rows of bills and logs: exact sums of them as collectors, and what is wrong with them, all at once. */
@NullMarked
package io.github.hkesg.calc.row;

import org.jspecify.annotations.NullMarked;
