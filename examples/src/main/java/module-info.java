/** The {@code kinerja} command and the worked examples. Not published. */
module io.github.kinerjaasn.examples {
  requires com.networknt.schema;
  requires info.picocli;
  requires io.github.kinerjaasn.core;
  requires io.github.kinerjaasn.schema;
  requires io.github.kinerjaasn.scoring;
  requires static transitive org.jspecify;

  opens io.github.kinerjaasn.examples.bulk to
      info.picocli;
  opens io.github.kinerjaasn.examples.command to
      info.picocli;
  opens io.github.kinerjaasn.examples.drafting to
      info.picocli;
  opens io.github.kinerjaasn.examples.publishing to
      info.picocli;

  exports io.github.kinerjaasn.examples.operation;
  exports io.github.kinerjaasn.examples.protocol;
}
