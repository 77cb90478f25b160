/**
 * JSON as text and as a tree, strictly: one reading, all trouble located, numbers exact. Start with
 * {@link io.github.kinerjaasn.schema.json.StrictJson} and {@link
 * io.github.kinerjaasn.schema.json.CanonicalJson}. Knows nothing of documents, and shows nothing of
 * the parser beneath it.
 */
@NullMarked
package io.github.kinerjaasn.schema.json;

import org.jspecify.annotations.NullMarked;
