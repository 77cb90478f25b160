package io.github.kinerjaasn.examples.mutation;

/**
 * A value with one thing changed.
 *
 * @param what what was changed, and to what
 * @param value the changed value
 */
record Mutant(String what, Object value) {
  Mutant within(String place, Object whole) {
    return new Mutant(place + " " + what, whole);
  }
}
