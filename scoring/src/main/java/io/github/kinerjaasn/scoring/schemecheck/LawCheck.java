package io.github.kinerjaasn.scoring.schemecheck;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Severity;
import io.github.kinerjaasn.core.scheme.MatrixCell;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeLabel;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks a scheme against national law: the matrix, the names of predicates and their order. */
record LawCheck(Scheme scheme, Report report) {
  private static final Basis LAW = Kuadran.PREDIKAT.basis();
  private static final LocalDate IN_FORCE = LocalDate.of(2022, 1, 1);

  void check() {
    if (scheme.hasMatrix()) {
      matrix();
      conflicting();
    }
    labels();
    boolean national =
        scheme.hasMatrix()
            || scheme.getLabels().stream().anyMatch(one -> one.getPredicate().isPresent());
    if (national && scheme.getFrom().isBefore(IN_FORCE)) {
      report.error(
          Finding.Kind.DATES,
          "/from",
          Text.of(
              "predikat nasional ini ada sejak 1 Januari 2022",
              "these national predicates exist since 1 January 2022"),
          Text.of("{0}", "{0}").with(scheme.getFrom()),
          Text.of("mulai pada atau setelah 2022-01-01", "begin on or after 2022-01-01"));
    }
  }

  private void matrix() {
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < scheme.getMatrix().size(); at++) {
      MatrixCell cell = scheme.getMatrix().get(at);
      Text pair = pair(cell.getResult(), cell.getBehaviour());
      if (!seen.add(cell.getResult() + " " + cell.getBehaviour())) {
        report.error(
            Finding.Kind.OVERLAP,
            "/matrix/" + at,
            Text.of("sel ini disebut dua kali", "this cell is named twice"),
            pair,
            Text.of("hapus salah satu", "remove one of them"));
        continue;
      }
      Predicate wanted = Kuadran.KUADRAN.at(cell.getResult(), cell.getBehaviour());
      if (cell.getPredicate() != wanted) {
        report.law(
            Severity.ERROR,
            "/matrix/" + at + "/predicate",
            Text.of("kuadran nasional memberi {0}", "the national quadrant gives {0}").with(wanted),
            pair,
            Text.of("tulis {0}", "write {0}").with(wanted.name()),
            LAW);
      }
    }
    for (Rating result : Rating.values()) {
      for (Rating behaviour : Rating.values()) {
        if (!seen.contains(result + " " + behaviour)) {
          report.error(
              Finding.Kind.HOLE,
              "/matrix",
              Text.of("sel tanpa predikat", "a cell without predicate"),
              pair(result, behaviour),
              Text.of("tulis {0}", "write {0}").with(Kuadran.KUADRAN.at(result, behaviour).name()));
        }
      }
    }
  }

  private static Text pair(Rating result, Rating behaviour) {
    return Text.of("hasil {0}, perilaku {1}", "results {0}, behaviour {1}").with(result, behaviour);
  }

  private void conflicting() {
    if (scheme.getTotalBands().isPresent()) {
      report.error(
          Finding.Kind.DEAD_RULE,
          "/totalBands",
          Text.of("predikat sudah berasal dari kuadran", "the matrix gives the predicate already"),
          Text.of("hapus totalBands atau matrix", "remove totalBands or matrix"));
    }
  }

  private void labels() {
    Set<String> seen = new HashSet<>();
    Optional<Predicate> last = Optional.empty();
    for (int at = 0; at < scheme.getLabels().size(); at++) {
      SchemeLabel label = scheme.getLabels().get(at);
      if (!seen.add(label.getId())) {
        report.error(
            Finding.Kind.DEAD_RULE,
            "/labels/" + at,
            Text.of("{0} disebut dua kali", "{0} is named twice").with(label.getId()),
            Text.of("hapus salah satu", "remove one of them"));
      }
      name(label, at);
      order(last, label, at);
      last = label.getPredicate();
    }
    boolean claims = scheme.getLabels().stream().anyMatch(one -> one.getPredicate().isPresent());
    if (claims && !scheme.hasMatrix()) {
      report.law(
          Severity.WARNING,
          "/totalBands",
          Text.of(
              "sejak 2022 predikat nasional berasal dari dua rating, bukan dari satu angka",
              "since 2022 the national predicate comes from two ratings, not from one number"),
          Text.of("semua masukan", "every input"),
          Text.of(
              "tambahkan kuadran, atau sebut ini predikat instansi",
              "add the matrix, or call it the agency's own label"),
          LAW);
    }
  }

  private void name(SchemeLabel label, int at) {
    Optional<Predicate> same =
        Stream.of(Predicate.values()).filter(one -> one.name().equals(label.getId())).findFirst();
    boolean differs =
        same.isPresent() && label.getPredicate().isPresent() && !same.equals(label.getPredicate());
    if (differs) {
      report.law(
          Severity.ERROR,
          "/labels/" + at + "/predicate",
          Text.of("bernama {0}, berarti {1}", "named {0}, means {1}")
              .with(same.get(), label.getPredicate().get()),
          label.getPredicate().get().label(),
          Text.of("samakan nama dan predikatnya", "let name and predicate agree"),
          LAW);
    }
  }

  private void order(Optional<Predicate> better, SchemeLabel label, int at) {
    if (better.isPresent()
        && label.getPredicate().isPresent()
        && better.get().compareTo(label.getPredicate().get()) >= 0) {
      report.law(
          Severity.ERROR,
          "/labels/" + at,
          Text.of("urutan predikat bukan urutan nasional", "the order is not the national one"),
          Text.of("{0} sebelum {1}", "{0} before {1}")
              .with(better.get(), label.getPredicate().get()),
          Text.of("urutkan {0}", "order them {0}").with(List.of(Predicate.values())),
          LAW);
    }
  }
}
