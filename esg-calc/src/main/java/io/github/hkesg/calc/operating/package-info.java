/** Suppliers, products and customers: KPI B5.1, B5.2, B6.1 and B6.2. */
@NullMarked
package io.github.hkesg.calc.operating;

import org.jspecify.annotations.NullMarked;
