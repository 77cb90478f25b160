/**
 * Legal texts, places in them, how sure we are of each, and readings of what they leave open. Start
 * with {@link io.github.kinerjaasn.core.law.Basis} and {@link
 * io.github.kinerjaasn.core.law.Interpretation}. Imports only {@code text} and {@code period}.
 */
@NullMarked
package io.github.kinerjaasn.core.law;

import org.jspecify.annotations.NullMarked;
