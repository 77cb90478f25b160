/**
 * A small strict JSON reader of the kit's own, so that the kit runs without a library and shares no
 * parser with the implementations that it judges. Start with {@link
 * io.github.kinerjaasn.testkit.json.Json#parse}. Not exported; imports nothing of the kit.
 */
@NullMarked
package io.github.kinerjaasn.testkit.json;

import org.jspecify.annotations.NullMarked;
