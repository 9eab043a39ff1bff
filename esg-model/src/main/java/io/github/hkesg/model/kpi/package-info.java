/**
 * One immutable record for each quantitative KPI of the Code. A component that the report does not give is null: absent is
 * never zero. Records with many components have a builder and withers; their canonical constructors may gain components.
 */
@BuilderStyle
@NullMarked
package io.github.hkesg.model.kpi;

import io.github.hkesg.model.internal.BuilderStyle;
import org.jspecify.annotations.NullMarked;
