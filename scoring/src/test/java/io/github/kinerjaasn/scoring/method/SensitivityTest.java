package io.github.kinerjaasn.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.scoring.se3y2023.PolaDistribusi;
import io.github.kinerjaasn.scoring.se3y2023.Porsi;
import io.github.kinerjaasn.scoring.se3y2023.Sebaran;
import io.github.kinerjaasn.scoring.se3y2023.Tafsir;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivityTest {
  private static Outcome<List<String>> breaches(Interpretations readings, Sebaran sebaran) {
    Tracer.Recorder tracer = Tracer.recording(readings);
    List<String> ids =
        PolaDistribusi.temuan(OrganisationPredicate.BAIK, sebaran, tracer).stream()
            .map(Porsi::id)
            .toList();
    return Outcome.decided(ids, tracer.root());
  }

  @Test
  void namesTheReadingsThatWouldChangeTheResult() {
    Sebaran unitOfFour =
        Sebaran.of(
            List.of(
                Predicate.SANGAT_BAIK, Predicate.BAIK, Predicate.BAIK, Predicate.BUTUH_PERBAIKAN));
    Sensitivity<List<String>> found =
        Sensitivity.of(
            Tafsir.all(), Interpretations.defaults(), readings -> breaches(readings, unitOfFour));
    assertThat(found.chosen().orElseThrow()).containsExactly("B-1");
    assertThat(found.effects())
        .extracting(effect -> effect.choice().toString())
        .containsExactly(
            "DISTRIBUTION_BREACH=HARD_FAILURE",
            "DISTRIBUTION_SMALL_UNIT=SKIPPED",
            "DISTRIBUTION_SMALL_UNIT=LIMITS_ROUNDED_UP",
            "DISTRIBUTION_SMALL_UNIT=LIMITS_ROUNDED_DOWN",
            "MAJORITY_RULE=LARGEST_GROUP",
            "UNIT_HEAD_RESULT_RATING=FIVE_TO_THREE");
    assertThat(found.changing())
        .extracting(Object::toString)
        .containsExactly("DISTRIBUTION_SMALL_UNIT=SKIPPED", "MAJORITY_RULE=LARGEST_GROUP");
  }

  @Test
  void findsNothingWhereEveryReadingAgrees() {
    Sebaran unitOfTen =
        Sebaran.of(
            List.of(
                Predicate.SANGAT_BAIK,
                Predicate.SANGAT_BAIK,
                Predicate.BAIK,
                Predicate.BAIK,
                Predicate.BAIK,
                Predicate.BAIK,
                Predicate.BAIK,
                Predicate.BAIK,
                Predicate.BAIK,
                Predicate.KURANG));
    assertThat(
            Sensitivity.of(
                    Tafsir.all(),
                    Interpretations.defaults(),
                    readings -> breaches(readings, unitOfTen))
                .changing())
        .isEmpty();
  }
}
