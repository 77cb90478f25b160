/**
 * A file of documents, one a line, rated into a file of results: in order, in parallel, in bounded
 * memory, and resumable after a kill or a full disk. Start with {@link
 * io.github.kinerjaasn.schema.batch.Batch}. Knows nothing of a command line or a screen, and must
 * not import a legal text.
 */
@NullMarked
package io.github.kinerjaasn.schema.batch;

import org.jspecify.annotations.NullMarked;
