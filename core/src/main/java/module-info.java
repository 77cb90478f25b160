/**
 * Values of performance management: quantities, periods, legal bases, persons, indicators, goals,
 * plans, appraisals and outcomes. Runs on the JDK alone. The words that stay Indonesian are in the
 * <a href="{@docRoot}/doc-files/istilah.html">glossary</a>.
 */
@SuppressWarnings("module") // scoring is built later
module io.github.kinerjaasn.core {
  requires static transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports io.github.kinerjaasn.core.adjustment;
  exports io.github.kinerjaasn.core.appraisal;
  exports io.github.kinerjaasn.core.cascade;
  exports io.github.kinerjaasn.core.career;
  exports io.github.kinerjaasn.core.catalogue;
  exports io.github.kinerjaasn.core.check;
  exports io.github.kinerjaasn.core.constraint;
  exports io.github.kinerjaasn.core.entry;
  exports io.github.kinerjaasn.core.feedback;
  exports io.github.kinerjaasn.core.formula;
  exports io.github.kinerjaasn.core.goal;
  exports io.github.kinerjaasn.core.indicator;
  exports io.github.kinerjaasn.core.judgement;
  exports io.github.kinerjaasn.core.law;
  exports io.github.kinerjaasn.core.measure;
  exports io.github.kinerjaasn.core.numeric;
  exports io.github.kinerjaasn.core.outcome;
  exports io.github.kinerjaasn.core.period;
  exports io.github.kinerjaasn.core.plan;
  exports io.github.kinerjaasn.core.person;
  exports io.github.kinerjaasn.core.post;
  exports io.github.kinerjaasn.core.quantity;
  exports io.github.kinerjaasn.core.report;
  exports io.github.kinerjaasn.core.scheme;
  exports io.github.kinerjaasn.core.style to
      io.github.kinerjaasn.scoring;
  exports io.github.kinerjaasn.core.survey;
  exports io.github.kinerjaasn.core.text;
}
