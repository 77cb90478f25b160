package io.github.kinerjaasn.scoring.career;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.career.CareerFile;
import io.github.kinerjaasn.core.career.ImmutableCareerFile;
import io.github.kinerjaasn.core.career.MeasuredCompetence;
import io.github.kinerjaasn.core.career.PastPredicate;
import io.github.kinerjaasn.core.career.Potential;
import io.github.kinerjaasn.core.career.TalentStatus;
import io.github.kinerjaasn.core.career.Training;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.post.Post;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.feedback.FeedbackPolicy;
import io.github.kinerjaasn.scoring.feedback.MultiRater;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.Talenta;
import io.github.kinerjaasn.scoring.regime.Regime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CareerFactsTest {
  private static final Period YEAR = Period.ofYear(2025);
  private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
  private static final Person PERSON =
      Person.builder()
          .name("Contoh")
          .nip(Nip.parse("199304172019032014"))
          .post(Post.builder().name("Pranata Humas").kind(PostKind.PELAKSANA).build())
          .build();

  private static PastPredicate past(String period, String rules, String predicate) {
    return PastPredicate.builder()
        .period(Period.parse(period))
        .ruleSet(rules)
        .predicate(predicate)
        .build();
  }

  private static Training training(String hours, String day) {
    return Training.builder()
        .name("Pelatihan")
        .hours(Points.parse(hours))
        .finishedOn(LocalDate.parse(day))
        .build();
  }

  private static MeasuredCompetence competence(String name, int required, int measured) {
    return MeasuredCompetence.builder()
        .name(name)
        .required(required)
        .measured(measured)
        .source("uji kompetensi")
        .on(LocalDate.of(2025, 5, 12))
        .build();
  }

  private static Outcome<AdviceFacts> facts(CareerFile file) {
    return CareerFacts.of(file, PERSON, YEAR, DAY);
  }

  private static ImmutableCareerFile.Builder file() {
    return CareerFile.builder();
  }

  @Test
  void aTalentStatusOnFileIsKnownAndAbsentOneIsNot() {
    TalentStatus status =
        TalentStatus.builder()
            .performance(Rating.SESUAI_EKSPEKTASI)
            .potential(Potential.TINGGI)
            .build();
    Talenta.Status expected = new Talenta.Status(Rating.SESUAI_EKSPEKTASI, Potential.TINGGI);
    assertThat(facts(file().talent(status).build()).orElseThrow().getTalent())
        .contains(new Talenta(Optional.of(expected), Optional.empty()));
    assertThat(facts(file().build()).orElseThrow().getTalent()).isEmpty();
  }

  @Test
  void readsWhatIsThere() {
    CareerFile file =
        file()
            .addHistory(
                past("2020", "pp-46-2011", "BAIK"), past("2024", "permenpanrb-6-2022", "BAIK"))
            .yearsInRank(4)
            .addTrainingYears(YEAR)
            .addTraining(
                training("8", "2025-03-01"),
                training("4.5", "2025-12-31"),
                training("40", "2024-12-31"))
            .addCompetences(competence("Komunikasi", 3, 2), competence("Integritas", 3, 3))
            .build();
    Outcome<AdviceFacts> outcome = facts(file);
    AdviceFacts facts = outcome.orElseThrow();
    assertThat(facts.getHistory())
        .containsExactly(
            PastRating.of(Regime.PP_46_2011, Period.ofYear(2020), "BAIK"),
            PastRating.of(Regime.PERMENPANRB_6_2022, Period.ofYear(2024), "BAIK"));
    assertThat(facts.getYearsInRank()).contains(4);
    assertThat(facts.getYearsInPost()).isEmpty();
    assertThat(facts.getTrainingHours()).contains(Rational.parse("12.5"));
    assertThat(facts.getWeakPoints())
        .extracting(one -> one.label().id())
        .containsExactly("Komunikasi (tingkat 2 dari 3) — uji kompetensi");
    assertThat(outcome.why().orElseThrow().toText(Language.ID))
        .contains("jumlah 2 pelatihan yang selesai pada tahun 2025")
        .contains("12,5")
        .contains("syarat 3, terukur 2");
  }

  @Test
  void trainingThatIsNotRecordedInFullIsUnknownAndNotZero() {
    CareerFile some = file().addTraining(training("8", "2025-03-01")).build();
    assertThat(facts(some).orElseThrow().getTrainingHours()).isEmpty();
    CareerFile none = file().addTrainingYears(YEAR).build();
    assertThat(facts(none).orElseThrow().getTrainingHours()).contains(Rational.ZERO);
  }

  @Test
  void allThatIsWrongIsListed() {
    CareerFile wrong =
        file()
            .addHistory(
                past("2023", "permenpanrb-6-2022", "CUKUP"),
                past("2023", "permenpanrb-9-2099", "BAIK"))
            .addTrainingYears(Period.parse("2025-Q1"))
            .addCompetences(competence("Komunikasi", 3, 2), competence("Komunikasi", 3, 3))
            .build();
    Outcome<AdviceFacts> outcome = facts(wrong);
    assertThat(outcome.isDecided()).isFalse();
    assertThat(outcome.violations())
        .extracting(Violation::pointer)
        .containsExactlyInAnyOrder(
            "/competences/1/name",
            "/history/0/predicate",
            "/history/1/period",
            "/history/1/ruleSet",
            "/trainingYears/0");
  }

  private static Feedback rated(int giver, Rating rating, CoreValue value) {
    return Feedback.builder()
        .coreValue(value)
        .role(FeedbackRole.REKAN)
        .source("R-" + giver)
        .text("contoh")
        .rating(rating)
        .build();
  }

  @Test
  void aValueIsWeakWhereMoreThanHalfOfAShownGroupSaysSo() {
    List<Feedback> all = new ArrayList<>();
    for (int giver = 0; giver < 4; giver++) {
      all.add(
          rated(
              giver,
              giver < 3 ? Rating.DI_BAWAH_EKSPEKTASI : Rating.SESUAI_EKSPEKTASI,
              CoreValue.HARMONIS));
      all.add(
          rated(
              giver,
              giver < 2 ? Rating.DI_BAWAH_EKSPEKTASI : Rating.SESUAI_EKSPEKTASI,
              CoreValue.ADAPTIF));
    }
    all.add(rated(9, Rating.DI_BAWAH_EKSPEKTASI, CoreValue.LOYAL));
    var summary = MultiRater.summarise(all, FeedbackPolicy.standard()).orElseThrow();
    assertThat(WeakFindings.of(summary))
        .extracting(one -> one.what().id())
        .containsExactly(CoreValue.HARMONIS.label().id());
  }
}
