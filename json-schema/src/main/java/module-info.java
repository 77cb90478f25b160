/**
 * Data exchange: strict JSON, reading and writing of documents and results, JSON Schemas, and the
 * format of BKN's SIASN.
 */
module io.github.kinerjaasn.schema {
  requires transitive io.github.kinerjaasn.core;
  requires static transitive org.jspecify;
  requires jakarta.validation;
  requires tools.jackson.core;

  exports io.github.kinerjaasn.schema.exchange;
  exports io.github.kinerjaasn.schema.json;
}
