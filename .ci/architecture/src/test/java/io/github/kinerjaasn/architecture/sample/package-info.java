/** Samples that keep or break the rules. */
@NullMarked
package io.github.kinerjaasn.architecture.sample;

import org.jspecify.annotations.NullMarked;
