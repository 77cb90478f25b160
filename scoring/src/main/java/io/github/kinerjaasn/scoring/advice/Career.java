package io.github.kinerjaasn.scoring.advice;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.post.PostGroup;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.advice.Proposal.Condition;
import io.github.kinerjaasn.scoring.career.AdviceFacts;
import io.github.kinerjaasn.scoring.career.PastRating;
import io.github.kinerjaasn.scoring.method.Fulfilment;
import io.github.kinerjaasn.scoring.perbkn3y2023.Kebutuhan;
import io.github.kinerjaasn.scoring.perbkn3y2023.KebutuhanKenaikan;
import io.github.kinerjaasn.scoring.perbkn3y2023.Kedudukan;
import io.github.kinerjaasn.scoring.perbkn3y2023.KetentuanJenjang;
import io.github.kinerjaasn.scoring.perbkn3y2023.SyaratKenaikan;
import io.github.kinerjaasn.scoring.perbkn3y2023.SyaratKenaikan.Syarat;
import io.github.kinerjaasn.scoring.pp99y2000.KeadaanPangkat;
import io.github.kinerjaasn.scoring.pp99y2000.KenaikanPangkat;
import io.github.kinerjaasn.scoring.pp99y2000.NilaiTahun;
import io.github.kinerjaasn.scoring.pp99y2000.PemenuhanSyarat;
import io.github.kinerjaasn.scoring.regime.Regime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Rank and grade: past predicates against the promotion rules. */
final class Career {
  private Career() {}

  static void propose(Sheet sheet) {
    if (sheet.isPns()) {
      rank(sheet);
      if (sheet.facts().getSpecialistDegree().orElse(false)) {
        rank(sheet, KenaikanPangkat.SPESIALIS, KenaikanPangkat::spesialis);
      }
    }
    sheet.facts().getPerson().getPost().getJenjang().ifPresent(grade -> grade(sheet, grade));
  }

  private static void rank(Sheet sheet) {
    PostKind kind = sheet.facts().getPerson().getPost().getKind();
    if (kind.group() == PostGroup.JF) {
      rank(sheet, KenaikanPangkat.FUNGSIONAL, KenaikanPangkat::fungsional);
    } else if (kind == PostKind.PELAKSANA) {
      rank(sheet, KenaikanPangkat.REGULER, KenaikanPangkat::reguler);
    } else {
      rank(sheet, KenaikanPangkat.STRUKTURAL, KenaikanPangkat::struktural);
    }
  }

  private interface Way {
    List<PemenuhanSyarat> conditions(KeadaanPangkat facts, Tracer tracer);
  }

  private static void rank(Sheet sheet, Rule rule, Way way) {
    int mark = sheet.tracer().mark();
    List<Condition> conditions =
        way.conditions(rankFacts(sheet), sheet.tracer()).stream()
            .map(one -> new Condition(one.syarat().label(), one.keterpenuhan(), rule.basis()))
            .toList();
    sheet.add(mark, Proposal.of(AdviceKind.RANK_PROMOTION, rule.name(), conditions, rule.basis()));
  }

  private static KeadaanPangkat rankFacts(Sheet sheet) {
    AdviceFacts facts = sheet.facts();
    Optional<Golongan> rank =
        facts.getPerson().getRank().filter(Golongan.class::isInstance).map(Golongan.class::cast);
    return new KeadaanPangkat(
        facts.getAsOf().getYear(),
        rank,
        facts.getSuperiorRank(),
        facts.getYearsInRank(),
        facts.getYearsInPost(),
        rankCredit(sheet),
        facts.getSpecialistDegree(),
        facts.getOneLevelBelowEntryRank(),
        years(sheet.history()));
  }

  private static Optional<Boolean> rankCredit(Sheet sheet) {
    return sheet
        .facts()
        .getPerson()
        .getPost()
        .getJenjang()
        .flatMap(
            grade -> {
              Rational need = needs(sheet, grade).kenaikanPangkat();
              return sheet.facts().getCreditPoints().map(points -> points.compareTo(need) >= 0);
            });
  }

  private static Kebutuhan needs(Sheet sheet, Jenjang grade) {
    Optional<Golongan> rank =
        sheet
            .facts()
            .getPerson()
            .getRank()
            .filter(Golongan.class::isInstance)
            .map(Golongan.class::cast)
            .filter(one -> KetentuanJenjang.of(grade).memuat(one));
    return KebutuhanKenaikan.kebutuhan(
        new Kedudukan(grade, rank), Tracer.silent(sheet.tracer().interpretations()));
  }

  /** The years that are rated as a whole, or half by half. */
  private static List<NilaiTahun> years(Advisor.History history) {
    TreeSet<Integer> years = new TreeSet<>();
    history.ratings().keySet().forEach(period -> years.add(period.year()));
    List<NilaiTahun> rated = new ArrayList<>();
    years.forEach(year -> year(history, year).ifPresent(rated::add));
    return rated;
  }

  private static Optional<NilaiTahun> year(Advisor.History history, int year) {
    Optional<PastRating> whole = rating(history, Period.ofYear(year));
    if (whole.isPresent()) {
      return whole.map(one -> new NilaiTahun(year, one.isAtLeastGood(), one.everyElementGood()));
    }
    Optional<PastRating> first = rating(history, Period.ofSemester(year, 1));
    Optional<PastRating> second = rating(history, Period.ofSemester(year, 2));
    return first.flatMap(one -> second.map(two -> halves(year, one, two)));
  }

  private static NilaiTahun halves(int year, PastRating one, PastRating two) {
    Optional<Boolean> elements =
        one.everyElementGood()
            .flatMap(first -> two.everyElementGood().map(second -> first && second));
    return new NilaiTahun(year, one.isAtLeastGood() && two.isAtLeastGood(), elements);
  }

  private static Optional<PastRating> rating(Advisor.History history, Period period) {
    return Optional.ofNullable(history.ratings().get(period));
  }

  private static void grade(Sheet sheet, Jenjang grade) {
    Optional<Rational> need = needs(sheet, grade).kenaikanJenjang();
    if (need.isEmpty()) {
      return;
    }
    int mark = sheet.tracer().mark();
    AdviceFacts facts = sheet.facts();
    Optional<Boolean> credit =
        facts.getCreditPoints().map(points -> points.compareTo(need.get()) >= 0);
    Optional<Predicate> last = lastPredicate(sheet);
    List<Condition> conditions =
        List.of(
            condition(Syarat.ANGKA_KREDIT, credit),
            condition(Syarat.LOWONGAN, facts.getVacancy()),
            condition(Syarat.UJI_KOMPETENSI, facts.getCompetencyTestPassed()),
            condition(
                Syarat.PREDIKAT,
                last.map(one -> one.compareTo(SyaratKenaikan.PREDIKAT_TERENDAH) <= 0)));
    Text text =
        Text.of("ke jenjang di atas {0}, perlu {1} angka kredit", "above {0}, needs {1} points")
            .with(grade, need.get());
    sheet.add(mark, Proposal.of(AdviceKind.GRADE_PROMOTION, text, conditions));
  }

  private static Condition condition(Syarat syarat, Optional<Boolean> fact) {
    Basis basis = SyaratKenaikan.BELUM_TERPENUHI.basis();
    return new Condition(syarat.label(), Fulfilment.of(fact), basis);
  }

  /** The predicate of the year before, where that year was rated under today's regime. */
  private static Optional<Predicate> lastPredicate(Sheet sheet) {
    int year = sheet.facts().getAsOf().getYear() - 1;
    return rating(sheet.history(), Period.ofYear(year))
        .filter(one -> one.regime() == Regime.PERMENPANRB_6_2022)
        .map(one -> Predicate.valueOf(one.predicate()));
  }
}
