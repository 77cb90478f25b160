/**
 * Conformance kit: vectors of every operation of the protocol, a runner for any program that speaks
 * it, and JUnit 5 sources. Needs nothing but the JDK; JUnit only where it is used.
 */
module io.github.kinerjaasn.testkit {
  requires java.xml;
  requires static transitive org.jspecify;
  requires static org.junit.jupiter.api;
  requires static org.junit.jupiter.params;

  exports io.github.kinerjaasn.testkit;
  exports io.github.kinerjaasn.testkit.junit;
}
