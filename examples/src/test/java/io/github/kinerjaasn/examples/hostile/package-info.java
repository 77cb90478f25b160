/**
 * Documents, schemes and file names made to hurt: each costs no more than its size allows, and
 * shows nothing it should not. The table in SECURITY.md lists them.
 */
@NullMarked
package io.github.kinerjaasn.examples.hostile;

import org.jspecify.annotations.NullMarked;
