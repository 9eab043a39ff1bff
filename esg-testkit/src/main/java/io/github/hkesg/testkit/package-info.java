/** For unit tests of disclosure rules: assertions in {@link EsgAssertions}, reports to start from in {@link SampleReports}. */
@NullMarked
package io.github.hkesg.testkit;

import org.jspecify.annotations.NullMarked;
