/**
 * Rules about the code itself: what each package may import, what pure code must not touch, how
 * documents name their accessors. Start with {@link io.github.kinerjaasn.architecture.HouseRules}.
 * Imports nothing else of this library.
 */
@NullMarked
package io.github.kinerjaasn.architecture;

import org.jspecify.annotations.NullMarked;
