/**
 * What every scheme rates and answers: the input of one person, the result, and the interface that
 * compiled documents and rules written in Java share. Start with {@link
 * io.github.kinerjaasn.scoring.scheme.SchemeRule}. Imports core only.
 */
@NullMarked
package io.github.kinerjaasn.scoring.scheme;

import org.jspecify.annotations.NullMarked;
