/**
 * Two schemes side by side: over all inputs at once, with witnesses and a certificate, and over a
 * population, with who moves and why. Start with {@link
 * io.github.kinerjaasn.scoring.reform.Schemes} and {@link
 * io.github.kinerjaasn.scoring.reform.Reform}. May import every lower package of scoring.
 */
@NullMarked
package io.github.kinerjaasn.scoring.reform;

import org.jspecify.annotations.NullMarked;
