package io.github.kinerjaasn.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class TracerTest {
  enum Cap implements Reading {
    CAPPED,
    UNCAPPED;

    @Override
    public Text label() {
      return Text.of(this == CAPPED ? "dibatasi" : "tidak dibatasi", name());
    }

    @Override
    public Confidence confidence() {
      return Confidence.INFERRED;
    }
  }

  private static final Interpretation<Cap> CAP =
      new Interpretation<>(
          "CAP",
          Text.of("batas?", "cap?"),
          Cap.class,
          Cap.CAPPED,
          LegalText.PP_46_2011.at("", Confidence.INFERRED));
  private static final Rule PART = rule("bagian", "part", "{0} / {1}").consulting(CAP);
  private static final Rule SUM = rule("jumlah", "sum", "{0} + {1}");

  private static Rule rule(String id, String en, String formula) {
    return Rule.of(
        "pp-46-2011." + id,
        Text.of(id, en),
        Text.same(formula),
        LegalText.PP_46_2011.at("Pasal 1", Confidence.CONSENSUS));
  }

  private static Rational part(long above, long below, String subject, Tracer tracer) {
    Rational exact = Rational.of(above, below);
    Rational value = tracer.reading(CAP) == Cap.CAPPED ? exact.atMost(Rational.ONE) : exact;
    tracer.leaf(PART, value, above, below);
    tracer.about(subject);
    return value;
  }

  private static Rational sum(Tracer tracer) {
    int mark = tracer.mark();
    Rational left = part(3, 2, "IKI-1", tracer);
    Rational right = part(1, 2, "IKI-2", tracer);
    return tracer.step(mark, SUM, left.plus(right), left, right);
  }

  @Test
  void stepsSinceTheMarkBecomeChildren() {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    assertThat(sum(tracer)).isEqualTo(Rational.of(3, 2));
    Step root = tracer.root();
    assertThat(root.rule()).isEqualTo(SUM);
    assertThat(root.value()).isEqualTo(Rational.of(3, 2));
    assertThat(root.inputs()).containsExactly(Rational.ONE, Rational.of(1, 2));
    assertThat(root.children())
        .extracting(step -> step.subject().orElseThrow())
        .containsExactly("IKI-1", "IKI-2");
    assertThat(root.walk()).extracting(Step::rule).containsExactly(SUM, PART, PART);
    assertThat(root.children()).allSatisfy(child -> assertThat(child.children()).isEmpty());
  }

  @Test
  void nestsToAnyDepthAndLeavesEarlierStepsAlone() {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    int outer = tracer.mark();
    Rational first = sum(tracer);
    Rational second = sum(tracer);
    tracer.step(outer, SUM, first.plus(second), first, second);
    Step root = tracer.root();
    assertThat(root.children()).hasSize(2);
    assertThat(root.children()).allSatisfy(child -> assertThat(child.children()).hasSize(2));
    assertThat(root.walk()).hasSize(7);
  }

  @Test
  void silentGivesTheSameValueAndKeepsNothing() {
    Interpretations uncapped = Interpretations.defaults().with(CAP, Cap.UNCAPPED);
    assertThat(sum(Tracer.silent(Interpretations.defaults())))
        .isEqualTo(sum(Tracer.recording(Interpretations.defaults())));
    assertThat(sum(Tracer.silent(uncapped))).isEqualTo(Rational.of(2));
    assertThat(Tracer.silent(uncapped).mark()).isZero();
    assertThat(Tracer.silent(uncapped).interpretations()).isEqualTo(uncapped);
  }

  @Test
  void readingsAreRecordedWhereTheyAreConsulted() {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults().with(CAP, Cap.UNCAPPED));
    sum(tracer);
    Step root = tracer.root();
    assertThat(root.choices()).isEmpty();
    assertThat(root.children().get(0).choices()).containsExactly(new Choice(CAP, Cap.UNCAPPED));
    assertThat(root.allChoices()).containsExactly(new Choice(CAP, Cap.UNCAPPED));
  }

  @Test
  void theTreeIsReadInBothLanguages() {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    sum(tracer);
    assertThat(tracer.root().toText(Language.ID))
        .isEqualTo(
            """
            jumlah = 1,5  1 + 0,5  [PP 46/2011 Pasal 1 (beberapa sumber sepakat)]
              bagian (IKI-1) = 1  3 / 2  [PP 46/2011 Pasal 1 (beberapa sumber sepakat)]  {tafsir CAP: dibatasi (disimpulkan)}
              bagian (IKI-2) = 0,5  1 / 2  [PP 46/2011 Pasal 1 (beberapa sumber sepakat)]
            """);
    assertThat(tracer.root().toText(Language.EN))
        .startsWith(
            "sum = 1.5  1 + 0.5  [PP 46/2011 Pasal 1 (several sources agree)]\n  part (IKI-1) = 1  ");
  }

  @Test
  void thereMustBeExactlyOneRoot() {
    Tracer.Recorder none = Tracer.recording(Interpretations.defaults());
    assertThatThrownBy(none::root)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("were 0");
    Tracer.Recorder two = Tracer.recording(Interpretations.defaults());
    part(1, 2, "IKI-1", two);
    part(1, 2, "IKI-2", two);
    assertThatThrownBy(two::root)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("were 2");
  }

  @Test
  void listsOfAStepAreCopies() {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    sum(tracer);
    List<Step> children = tracer.root().children();
    assertThatThrownBy(children::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
