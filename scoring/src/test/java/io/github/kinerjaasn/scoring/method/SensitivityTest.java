package io.github.kinerjaasn.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.kmk127y2026.Kalibrasi;
import io.github.kinerjaasn.scoring.kmk127y2026.Kalibrasi.KelompokJabatan;
import io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KmkCalibration;
import io.github.kinerjaasn.scoring.perbkn3y2023.AkumulasiAngkaKredit;
import io.github.kinerjaasn.scoring.perbkn3y2023.AkumulasiAngkaKredit.Masukan;
import io.github.kinerjaasn.scoring.perbkn3y2023.Kedudukan;
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

  /** A total of 60 in Ahli Muda; the base of the rank needs the rank code. */
  private static Outcome<String> total(Interpretations readings, Kedudukan kedudukan) {
    Tracer.Recorder tracer = Tracer.recording(readings);
    Masukan masukan = new Masukan(kedudukan, Rational.of(60), List.of());
    String total = AkumulasiAngkaKredit.akumulasi(masukan, tracer).total().toString();
    return Outcome.decided(total, tracer.root());
  }

  private static Outcome<String> rankBase(Kedudukan kedudukan) {
    return Sensitivity.of(
            List.of(io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AK_BASE),
            Interpretations.defaults(),
            readings -> total(readings, kedudukan))
        .effects()
        .get(0)
        .outcome();
  }

  @Test
  void aReadingThatNeedsAnotherInputIsUndecided() {
    assertThat(rankBase(Kedudukan.of(Jenjang.AHLI_MUDA, Golongan.III_D)).orElseThrow())
        .isEqualTo("160.00");
    assertThat(rankBase(Kedudukan.of(Jenjang.AHLI_MUDA)).violations())
        .singleElement()
        .isEqualTo(
            Violation.error(
                "/interpretations/AK_BASE",
                ViolationCode.MISSING,
                Text.of(
                    "tafsir AK_BASE=RANK_BASE memerlukan masukan yang tidak diberikan",
                    "the reading AK_BASE=RANK_BASE needs an input that was not given"),
                Text.of(
                    "berikan masukan yang diminta bacaan itu; dokumentasinya menyebutkannya",
                    "give the input that this reading asks for; its documentation names it"),
                io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AK_BASE.basis()));
  }

  private static Outcome<String> calibrated(Interpretations readings) {
    Tracer.Recorder tracer = Tracer.recording(readings);
    Rational value = Kalibrasi.kalibrasi(Rational.of(114), KelompokJabatan.JPT_PRATAMA, tracer);
    return Outcome.decided(value.toString(), tracer.root());
  }

  @Test
  void aTableThatIsNotGivenIsNoException() {
    Sensitivity<String> found =
        Sensitivity.of(
            List.of(io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KMK_CALIBRATION),
            Interpretations.defaults(),
            SensitivityTest::calibrated);
    assertThat(found.effects())
        .extracting(one -> one.choice() + " " + one.outcome().toOptional())
        .containsExactly(
            "KMK_CALIBRATION=NONE Optional[114]", "KMK_CALIBRATION=AGENCY_TABLE Optional.empty");
    assertThat(found.changing())
        .extracting(Object::toString)
        .containsExactly("KMK_CALIBRATION=NONE", "KMK_CALIBRATION=AGENCY_TABLE");
  }

  @Test
  void theChosenReadingsMustHaveTheirInputs() {
    Interpretations table =
        Interpretations.defaults()
            .with(
                io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KMK_CALIBRATION,
                KmkCalibration.AGENCY_TABLE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sensitivity.of(Tafsir.all(), table, SensitivityTest::calibrated));
  }
}
