/**
 * Looks at code while its tests run: which rules they reach, which files they read, and whether
 * they notice a changed number. Start with {@link
 * io.github.kinerjaasn.architecture.probe.ProbedClasses}, then {@link
 * io.github.kinerjaasn.architecture.probe.TestRun}. Imports nothing else of this library.
 */
@NullMarked
package io.github.kinerjaasn.architecture.probe;

import org.jspecify.annotations.NullMarked;
