/** The style of the generated documents. Not exported. Imports nothing of this library. */
@NullMarked
package io.github.kinerjaasn.core.style;

import org.jspecify.annotations.NullMarked;
