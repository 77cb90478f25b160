/**
 * Posts, and the ranks and grades of those who hold them. Start with {@link
 * io.github.kinerjaasn.core.post.Post}. Imports only {@code text}, {@code law} and {@code check}.
 */
@NullMarked
package io.github.kinerjaasn.core.post;

import org.jspecify.annotations.NullMarked;
