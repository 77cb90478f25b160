/**
 * Data exchange: strict JSON, reading and writing of documents and results, JSON Schemas, and the
 * format of BKN's SIASN.
 */
module io.github.kinerjaasn.schema {
  requires transitive io.github.kinerjaasn.core;
  requires transitive io.github.kinerjaasn.scoring;
  requires static transitive org.jspecify;
  requires jakarta.validation;
  requires transitive tools.jackson.databind;

  exports io.github.kinerjaasn.schema.batch;
  exports io.github.kinerjaasn.schema.catalogue;
  exports io.github.kinerjaasn.schema.evolution;
  exports io.github.kinerjaasn.schema.exchange;
  exports io.github.kinerjaasn.schema.jackson;
  exports io.github.kinerjaasn.schema.json;
  exports io.github.kinerjaasn.schema.report;
  exports io.github.kinerjaasn.schema.result;
  exports io.github.kinerjaasn.siasn.code;
  exports io.github.kinerjaasn.siasn.part;
  exports io.github.kinerjaasn.siasn.read;
  exports io.github.kinerjaasn.siasn.transfer;
  exports io.github.kinerjaasn.siasn.write;

  provides tools.jackson.databind.JacksonModule with
      io.github.kinerjaasn.schema.jackson.KinerjaModule;
}
