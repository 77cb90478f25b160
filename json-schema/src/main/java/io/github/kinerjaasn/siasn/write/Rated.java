package io.github.kinerjaasn.siasn.write;

import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.regime.Regime;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.PnsId;
import io.github.kinerjaasn.siasn.form.RatingNames;
import io.github.kinerjaasn.siasn.form.Wrong;
import io.github.kinerjaasn.siasn.part.DocumentRef;
import io.github.kinerjaasn.siasn.part.RaterData;
import io.github.kinerjaasn.siasn.part.Ratings;
import java.util.Map;
import java.util.Optional;

/** What both kinds of rating are made of, written and compared under the names of one. */
record Rated(RatingNames names, Head head, Ratings ratings, RaterData rater) {

  /** The ratings of a decided evaluation from 2022 on, and who rated. */
  static Optional<Rated> of(
      RatingNames names, Head head, EvaluationResult rated, Rater rater, Wrong wrong) {
    Optional<Ratings> ratings = ratings(rated, wrong);
    RaterData data = form(names).data(rater, head.readings(), wrong);
    return ratings.map(both -> new Rated(names, head, both, data));
  }

  private static RaterForm form(RatingNames names) {
    return new RaterForm("penilai", names.writtenPost(), "statusPenilai");
  }

  private static Optional<Ratings> ratings(EvaluationResult rated, Wrong wrong) {
    if (rated.regime() != Regime.PERMENPANRB_6_2022) {
      wrong.inconsistent(
          "kuadranKinerjaNilai",
          Text.of(
                  "rezim {0} tidak mengenal kuadran; tempatnya {1}",
                  "{0} knows no quadrant; its place is {1}")
              .with(rated.regime(), Area.of(rated.regime())));
      return Optional.empty();
    }
    demand("hasilKinerjaNilai", rated.resultRating(), wrong);
    demand("perilakuKerjaNilai", rated.behaviourRating(), wrong);
    demand("kuadranKinerjaNilai", rated.quadrant(), wrong);
    Optional<Ratings> ratings =
        rated
            .resultRating()
            .flatMap(result -> rated.behaviourRating().map(other -> new Ratings(result, other)));
    ratings
        .flatMap(both -> rated.quadrant().flatMap(one -> both.mismatch(one, "kuadranKinerjaNilai")))
        .ifPresent(wrong::add);
    return ratings;
  }

  private static void demand(String name, Optional<?> value, Wrong wrong) {
    if (value.isEmpty()) {
      wrong.missing(name);
    }
  }

  Rated with(Head other) {
    return new Rated(names, other, ratings, rater);
  }

  Body body(int year) {
    Body body =
        new Body()
            .text("id", head.id())
            .text(names.writtenPerson(), head.person().id().toString())
            .number("tahun", year)
            .ratings(ratings);
    return form(names).write(body, rater, head.readings()).documents(head.documents());
  }

  /** The quadrant is not compared: a row whose quadrant is not the matrix's cannot be read. */
  Differences differences(
      PnsId person, Ratings read, RaterData readRater, Map<String, DocumentRef> documents) {
    return new Differences(names.place())
        .same("pnsDinilaiId", head.person().id(), person)
        .same("hasilKinerjaNilai", ratings.result(), read.result())
        .same(names.readBehaviour(), ratings.behaviour(), read.behaviour())
        .same("namaPenilai", rater.name(), readRater.name())
        .same(names.readNumber(), rater.number(), readRater.number())
        .same("penilaiGolonganId", rater.rankId(), readRater.rankId())
        .same(names.readPost(), rater.post(), readRater.post())
        .same("penilaiUnorNm", rater.unit(), readRater.unit())
        .same("statusPenilai", rater.status(), readRater.status())
        .documents(head.documents(), documents);
  }
}
