package io.github.kinerjaasn.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.catalogue.CataloguePost;
import io.github.kinerjaasn.core.catalogue.CataloguedIndicator;
import io.github.kinerjaasn.core.catalogue.ImmutableCataloguedIndicator;
import io.github.kinerjaasn.core.catalogue.IndicatorCatalogue;
import io.github.kinerjaasn.core.catalogue.Influence;
import io.github.kinerjaasn.core.indicator.Aspect;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorKind;
import io.github.kinerjaasn.core.indicator.Perspective;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.post.Post;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.se3y2023.PolaDistribusi;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueFitnessTest {
  private static final ImmutableIndicator SOUND =
      Indicator.builder()
          .id("IKI-1")
          .name("Waktu tunggu rawat jalan")
          .kind(IndicatorKind.IKI)
          .aspect(Aspect.WAKTU)
          .polarity(Polarity.MINIMIZE)
          .target(Target.maximum(Quantity.parse("60 menit")))
          .addEvidence("Data antrean elektronik")
          .build();

  private static CataloguePost post(PostKind kind, CataloguedIndicator entry) {
    return CataloguePost.builder()
        .id("P")
        .post(Post.builder().name("Perawat Terampil").kind(kind).build())
        .addIndicators(entry)
        .build();
  }

  private static List<String> findings(PostKind kind, CataloguedIndicator entry) {
    IndicatorCatalogue catalogue =
        IndicatorCatalogue.builder().organisation("Puskesmas").addPosts(post(kind, entry)).build();
    return CatalogueFitness.findings(catalogue).stream()
        .map(one -> one.pointer().replace("/posts/0/indicators/0", "") + " " + one.message().en())
        .toList();
  }

  private static ImmutableCataloguedIndicator entry(Indicator indicator) {
    return ImmutableCataloguedIndicator.builder()
        .indicator(indicator)
        .influence(Influence.LANGSUNG)
        .build();
  }

  private static List<String> findings(Indicator indicator) {
    return findings(PostKind.JF_KETERAMPILAN, entry(indicator));
  }

  @Test
  void findsNothingWhereTheIndicatorFits() {
    assertThat(findings(SOUND)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "WAKTU, 5 %, MAXIMIZE, false",
    "WAKTU, 5 hari kerja, MINIMIZE, false",
    "WAKTU, 5 dokumen, MINIMIZE, true",
    "BIAYA, 5 rupiah, MINIMIZE, false",
    "BIAYA, 5 %, MAXIMIZE, false",
    "BIAYA, 5 pasien, MINIMIZE, true",
    "KUANTITAS, 5 pasien, MAXIMIZE, false",
    "KUANTITAS, 5 jam, MAXIMIZE, true",
    "KUALITAS, 5 %, MAXIMIZE, false",
    "KUALITAS, 5 menit, MINIMIZE, true"
  })
  void theUnitFitsTheAspect(Aspect aspect, String target, Polarity polarity, boolean found) {
    Indicator one =
        SOUND
            .withAspect(aspect)
            .withPolarity(polarity)
            .withTarget(Target.exact(Quantity.parse(target)));
    assertThat(findings(one)).hasSize(found ? 1 : 0);
  }

  @Test
  void durationsAndCostsAreOddWhenMoreIsBetter() {
    ImmutableIndicator longer =
        SOUND.withPolarity(Polarity.MAXIMIZE).withTarget(Target.exact(Quantity.parse("60 menit")));
    assertThat(findings(longer))
        .containsExactly(
            "/indicator/polarity the polarity more is better is odd for the aspect"
                + " time in menit");
    Indicator dearer =
        longer.withAspect(Aspect.BIAYA).withTarget(Target.exact(Quantity.parse("5 rupiah")));
    assertThat(findings(dearer)).hasSize(1);
  }

  @Test
  void namesWhatIsMissing() {
    Indicator bare = SOUND.withTarget(Optional.empty()).withEvidence(List.of());
    assertThat(findings(bare))
        .containsExactly(
            "/indicator/evidence no source of evidence is named",
            "/indicator/target target or unit is missing");
  }

  @Test
  void leadershipHasPerspectives() {
    assertThat(findings(PostKind.JPT_PRATAMA, entry(SOUND)))
        .containsExactly("/indicator aspect or perspective does not fit the post");
    Indicator strategic =
        SOUND.withAspect(Optional.empty()).withPerspective(Perspective.values()[0]);
    assertThat(findings(PostKind.JPT_PRATAMA, entry(strategic))).isEmpty();
    assertThat(findings(strategic)).hasSize(1);
  }

  @Test
  void theHolderInfluencesIt() {
    ImmutableCataloguedIndicator one = entry(SOUND);
    assertThat(findings(PostKind.PELAKSANA, one.withInfluence(Influence.TIDAK_LANGSUNG)))
        .containsExactly("/influence the holder of the post does not influence this indicator");
    assertThat(findings(PostKind.PELAKSANA, one.withInfluence(Influence.BERSAMA)))
        .containsExactly("/influenceReason a shared influence is not explained");
    assertThat(
            findings(
                PostKind.PELAKSANA,
                one.withInfluence(Influence.BERSAMA).withInfluenceReason("memanggil pasien")))
        .isEmpty();
  }

  @Test
  void theSheetSaysWhatIsJudgedByWhichRuleOnWhatBasis() {
    CriteriaSheet sheet = CriteriaSheet.of(post(PostKind.JF_KETERAMPILAN, entry(SOUND)));
    assertThat(sheet.lines()).hasSize(10);
    assertThat(sheet.toText(Language.ID))
        .startsWith(
            "Perawat Terampil\n"
                + "1. IKI-1 Waktu tunggu rawat jalan: target maksimum 60 menit; makin rendah makin"
                + " baik; bukti: Data antrean elektronik [PermenPANRB 6/2022")
        .contains("9. predikat kinerja: ")
        .contains("10. temuan pola distribusi: ");
    assertThat(sheet.toText(Language.EN)).contains("less is better").contains("Service-oriented");
  }

  @Test
  void aSheetOfRulesNamesEachOnce() {
    Rule rule = PolaDistribusi.TEMUAN;
    CriteriaSheet sheet = CriteriaSheet.ofRules(Text.same("x"), List.of(rule, rule));
    assertThat(sheet.lines()).hasSize(1);
    assertThat(sheet.lines().get(0).basis()).isEqualTo(rule.basis());
  }
}
