/** Reading and writing reports as JSON, with every fault of a file located and told at once. */
@NullMarked
package io.github.hkesg.model.json;

import org.jspecify.annotations.NullMarked;
