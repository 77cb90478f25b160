/** Pure functions that rate by the law, one package per legal text. Runs on the JDK alone. */
module io.github.kinerjaasn.scoring {
  requires transitive io.github.kinerjaasn.core;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports io.github.kinerjaasn.scoring.career;
  exports io.github.kinerjaasn.scoring.cascade;
  exports io.github.kinerjaasn.scoring.cause;
  exports io.github.kinerjaasn.scoring.advice;
  exports io.github.kinerjaasn.scoring.rater;
  exports io.github.kinerjaasn.scoring.feedback;
  exports io.github.kinerjaasn.scoring.standing;
  exports io.github.kinerjaasn.scoring.evaluation;
  exports io.github.kinerjaasn.scoring.kmk127y2026;
  exports io.github.kinerjaasn.scoring.kmk127y2026iki;
  exports io.github.kinerjaasn.scoring.measure;
  exports io.github.kinerjaasn.scoring.method;
  exports io.github.kinerjaasn.scoring.perbkn3y2023;
  exports io.github.kinerjaasn.scoring.permenpanrb14y2017;
  exports io.github.kinerjaasn.scoring.permenpanrb3y2020;
  exports io.github.kinerjaasn.scoring.permenpanrb6y2022;
  exports io.github.kinerjaasn.scoring.permenpanrb88y2021;
  exports io.github.kinerjaasn.scoring.permenpanrb8y2021;
  exports io.github.kinerjaasn.scoring.pp11y2017;
  exports io.github.kinerjaasn.scoring.pp30y2019;
  exports io.github.kinerjaasn.scoring.pp46y2011;
  exports io.github.kinerjaasn.scoring.pp53y2010;
  exports io.github.kinerjaasn.scoring.pp99y2000;
  exports io.github.kinerjaasn.scoring.population;
  exports io.github.kinerjaasn.scoring.proposal;
  exports io.github.kinerjaasn.scoring.regime;
  exports io.github.kinerjaasn.scoring.region;
  exports io.github.kinerjaasn.scoring.scheme;
  exports io.github.kinerjaasn.scoring.schemecheck;
  exports io.github.kinerjaasn.scoring.compiled;
  exports io.github.kinerjaasn.scoring.sample;
  exports io.github.kinerjaasn.scoring.reform;
  exports io.github.kinerjaasn.scoring.report;
  exports io.github.kinerjaasn.scoring.se3y2021;
  exports io.github.kinerjaasn.scoring.se3y2023;
}
