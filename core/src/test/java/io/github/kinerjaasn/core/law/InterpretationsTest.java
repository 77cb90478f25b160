package io.github.kinerjaasn.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InterpretationsTest {
  enum Majority implements Reading {
    MORE_THAN_HALF,
    LARGEST_GROUP;

    @Override
    public Text label() {
      return Text.of("bacaan " + ordinal(), "reading " + ordinal());
    }

    @Override
    public Confidence confidence() {
      return Confidence.INFERRED;
    }
  }

  private static final Basis SOMEWHERE =
      LegalText.SE_MENPANRB_3_2023.at("Lampiran", Confidence.CONSENSUS);

  private static Interpretation<Majority> point(String name) {
    return new Interpretation<>(
        name, Text.of("tanya", "question"), Majority.class, Majority.MORE_THAN_HALF, SOMEWHERE);
  }

  private static final Interpretation<Majority> B = point("B_POINT");
  private static final Interpretation<Majority> A = point("A_POINT");

  @Test
  void theDefaultAppliesUntilAnotherIsChosen() {
    Interpretations defaults = Interpretations.defaults();
    assertThat(defaults.of(A)).isEqualTo(Majority.MORE_THAN_HALF);
    assertThat(defaults.choice(A).isStandard()).isTrue();
    assertThat(defaults.chosen()).isEmpty();

    Interpretations chosen = defaults.with(A, Majority.LARGEST_GROUP);
    assertThat(chosen.of(A)).isEqualTo(Majority.LARGEST_GROUP);
    assertThat(chosen.choice(A).isStandard()).isFalse();
    assertThat(chosen.of(B)).isEqualTo(Majority.MORE_THAN_HALF);
    assertThat(defaults.of(A)).isEqualTo(Majority.MORE_THAN_HALF);
  }

  @Test
  void choicesAreOrderedByNameAndReplaceEachOther() {
    Interpretations one =
        Interpretations.defaults().with(B, Majority.LARGEST_GROUP).with(A, Majority.LARGEST_GROUP);
    Interpretations other =
        Interpretations.defaults()
            .with(A, Majority.MORE_THAN_HALF)
            .with(A, Majority.LARGEST_GROUP)
            .with(B, Majority.LARGEST_GROUP);
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).hasToString("[A_POINT=LARGEST_GROUP, B_POINT=LARGEST_GROUP]");
    assertThat(one.chosen())
        .extracting(choice -> choice.interpretation().name())
        .containsExactly("A_POINT", "B_POINT");
    assertThat(one).isNotEqualTo(Interpretations.defaults());
  }

  @Test
  void documentsChooseByName() {
    Interpretations chosen = Interpretations.of(List.of(A, B), Map.of("B_POINT", "LARGEST_GROUP"));
    assertThat(chosen).isEqualTo(Interpretations.defaults().with(B, Majority.LARGEST_GROUP));
    assertThatThrownBy(() -> Interpretations.of(List.of(A), Map.of("B_POINT", "LARGEST_GROUP")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no interpretation named \"B_POINT\", there are [A_POINT]");
    assertThatThrownBy(() -> Interpretations.of(List.of(A), Map.of("A_POINT", "largest_group")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no reading of A_POINT named \"largest_group\"")
        .hasMessageContaining("LARGEST_GROUP");
  }

  @Test
  void choicesReadForPeople() {
    Choice choice = new Choice(A, Majority.LARGEST_GROUP);
    assertThat(choice.label())
        .isEqualTo(
            Text.of(
                "tafsir A_POINT: bacaan 1 (disimpulkan)", "reading A_POINT: reading 1 (inferred)"));
    assertThat(A.alternatives()).containsExactly(Majority.values());
    assertThat(A.label().in(Language.EN)).isEqualTo("question");
  }

  @Test
  void basesCiteTextPlaceAndConfidence() {
    Basis basis = LegalText.PP_30_2019.at("Pasal 41 ayat (5) huruf a", Confidence.OFFICIAL_TEXT);
    assertThat(basis).hasToString("PP 30/2019 Pasal 41 ayat (5) huruf a");
    assertThat(basis.label())
        .isEqualTo(
            Text.of(
                "PP 30/2019 Pasal 41 ayat (5) huruf a (naskah resmi)",
                "PP 30/2019 Pasal 41 ayat (5) huruf a (official text)"));
    assertThat(LegalText.PP_30_2019.at("", Confidence.CONSENSUS)).hasToString("PP 30/2019");
    assertThat(Basis.FORMAT.text()).isEqualTo(LegalText.KINERJA);
    assertThat(Basis.FORMAT.label()).isEqualTo(Text.same("Format Kinerja"));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-Q4, Format Kinerja",
    "2022-01, PermenPANRB 6/2022 Bab II",
    "2025, PermenPANRB 6/2022 Bab II"
  })
  void aTextIsNoBasisForADocumentOfAnEarlierYear(String period, String citation) {
    Basis basis = LegalText.PERMENPANRB_6_2022.at("Bab II", Confidence.SINGLE_SOURCE);
    assertThat(basis.toldOf(Period.parse(period))).hasToString(citation);
    assertThat(Basis.FORMAT.toldOf(Period.parse(period))).isEqualTo(Basis.FORMAT);
  }

  @Test
  void mostTextsHaveTheYearOfTheirNumber() {
    assertThat(LegalText.PERMENPANRB_6_2022.year()).contains(2022);
    assertThat(LegalText.PP_99_2000.year()).contains(2000);
    assertThat(LegalText.SIASN.year()).isEmpty();
    assertThat(LegalText.of("x-12022", "X", "x", "x").year()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Confidence.class)
  void onlyTheThreeSurestMayBeDefaults(Confidence confidence) {
    List<Confidence> sure =
        List.of(Confidence.OFFICIAL_TEXT, Confidence.OFFICIAL_SECONDARY, Confidence.CONSENSUS);
    assertThat(confidence.mayBeDefault()).isEqualTo(sure.contains(confidence));
  }

  @Test
  void legalTextsHaveDistinctIdsAndCitations() throws IllegalAccessException {
    List<LegalText> texts = new ArrayList<>();
    for (Field field : LegalText.class.getFields()) {
      texts.add((LegalText) field.get(LegalText.class));
    }
    assertThat(texts).hasSizeGreaterThan(20);
    assertThat(texts).extracting(LegalText::id).doesNotHaveDuplicates();
    assertThat(texts).extracting(LegalText::citation).doesNotHaveDuplicates();
    assertThat(texts).allSatisfy(text -> assertThat(text.id()).matches("[a-z]+(-[a-z0-9]+)*"));
  }
}
