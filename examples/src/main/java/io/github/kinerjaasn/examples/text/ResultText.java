package io.github.kinerjaasn.examples.text;

import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Notice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A result for people: the predicate, what it rests on, and what follows. */
public final class ResultText {
  private static final String LINE = "%-24s %s%n";

  private final Language language;
  private final StringBuilder text = new StringBuilder();

  /**
   * Nothing written yet.
   *
   * @param language what it will be written in
   */
  public ResultText(Language language) {
    this.language = language;
  }

  /**
   * Writes a result.
   *
   * @param decided the result
   * @param withReasoning whether its steps are shown
   * @return the text
   */
  public String of(Outcome.Decided<EvaluationResult> decided, boolean withReasoning) {
    head(decided.value());
    if (withReasoning) {
      section(Text.of("Alasan", "Reasoning"));
      text.append(ReasoningText.of(decided.reasoning(), language));
    }
    choices(decided.value().interpretations());
    if (!decided.remarks().isEmpty()) {
      section(Text.of("Catatan", "Remarks"));
      text.append(new ViolationText(language).list(decided.remarks()));
    }
    notices(decided.value().notices());
    return text.toString();
  }

  private void head(EvaluationResult result) {
    line(Text.of("Predikat kinerja", "Performance predicate"), upper(result.label()));
    line(Text.of("Periode", "Period"), result.period());
    line(Text.of("Dinilai menurut", "Rated under"), result.regime());
    line(Text.of("Hasil kerja", "Work results"), result.resultRating());
    line(Text.of("Perilaku kerja", "Work behaviour"), result.behaviourRating());
    line(Text.of("Capaian organisasi", "Organisation"), result.organisationPredicate());
    line(Text.of("Nilai", "Value"), result.score());
  }

  private static Text upper(Text label) {
    return label.map(one -> one.toUpperCase(Locale.ROOT));
  }

  private void line(Text name, Optional<? extends Labelled> value) {
    value.ifPresent(present -> line(name, present));
  }

  private void line(Text name, Labelled value) {
    text.append(LINE.formatted(name.in(language), value.label().in(language)));
  }

  private void section(Text title) {
    text.append('\n').append(title.in(language)).append('\n');
  }

  private void choices(List<Choice> choices) {
    List<Choice> chosen = choices.stream().filter(choice -> !choice.isStandard()).toList();
    if (!chosen.isEmpty()) {
      section(Text.of("Tafsir yang dipilih", "Readings chosen"));
      chosen.forEach(
          choice ->
              item(
                  Text.same("{0}: {1} [{2}]")
                      .with(choice, choice.reading(), choice.interpretation().basis())));
    }
  }

  private void notices(List<Notice> notices) {
    if (!notices.isEmpty()) {
      section(Text.of("Tindak lanjut", "What follows"));
      notices.forEach(one -> item(Text.same("{0} [{1}]").with(one.text(), one.basis())));
    }
  }

  private void item(Text one) {
    text.append("- ").append(one.in(language)).append('\n');
  }
}
