package io.github.kinerjaasn.scoring.report;

import io.github.kinerjaasn.core.catalogue.CataloguePost;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorDemands;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.indicator.TargetKind;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.se3y2023.PolaDistribusi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is judged in a post, by which rule, on what basis: a sheet that everybody can read before
 * the year begins.
 *
 * <pre>{@code
 * System.out.print(CriteriaSheet.of(catalogue.getPosts().get(0)).toText(Language.ID));
 * }</pre>
 *
 * @param title of what or whom
 * @param lines the criteria
 */
public record CriteriaSheet(Text title, List<CriteriaLine> lines) implements Labelled {
  private static final Basis FORMS =
      LegalText.PERMENPANRB_6_2022.at("Lampiran, formulir SKP", Confidence.CONSENSUS);
  private static final Basis MATRIX =
      LegalText.PERMENPANRB_6_2022.at("Lampiran", Confidence.CONSENSUS);

  /**
   * Takes a copy.
   *
   * @param title of what or whom
   * @param lines the criteria
   */
  public CriteriaSheet {
    lines = List.copyOf(lines);
  }

  /**
   * The sheet of a post: its indicators, the core values, and how the predicate follows under
   * PermenPANRB 6/2022.
   *
   * @param post a post of the catalogue
   * @return the sheet
   */
  public static CriteriaSheet of(CataloguePost post) {
    List<CriteriaLine> lines = new ArrayList<>();
    post.getIndicators().forEach(one -> lines.add(line(one.getIndicator())));
    for (CoreValue value : CoreValue.values()) {
      Text guides = Text.same("{0}").with(value.guides());
      lines.add(new CriteriaLine(value.label(), guides, CoreValue.BASIS));
    }
    lines.add(PREDICATE);
    lines.add(line(PolaDistribusi.TEMUAN.name(), GUIDE, PolaDistribusi.TEMUAN.basis()));
    return new CriteriaSheet(Text.same(post.getPost().getName()), lines);
  }

  private static final CriteriaLine PREDICATE =
      line(
          Text.of("predikat kinerja", "performance predicate"),
          Text.of(
              "rating hasil kerja dan rating perilaku kerja dari pejabat penilai, melalui matriks"
                  + " tiga kali tiga",
              "the rater's ratings of work results and of behaviour, by the matrix of three by"
                  + " three"),
          MATRIX);

  private static final Text GUIDE =
      Text.of(
          "sebaran predikat unit ditimbang terhadap capaian organisasi; panduan, bukan kuota",
          "the unit's predicates are weighed against the organisation's; a guide, no quota");

  /**
   * A sheet of rules, such as those of a reasoning.
   *
   * @param title of what
   * @param rules the rules
   * @return the sheet, a line for each rule once
   */
  public static CriteriaSheet ofRules(Text title, Collection<Rule> rules) {
    return new CriteriaSheet(
        title,
        rules.stream()
            .distinct()
            .map(rule -> line(rule.name(), rule.formula(), rule.basis()))
            .toList());
  }

  private static CriteriaLine line(Text what, Text how, Basis basis) {
    return new CriteriaLine(what, how, basis);
  }

  private static Text target(Target of) {
    Text kind = of.kind().map(TargetKind::label).orElse(NONE);
    return Text.same("{0} {1}").with(kind, of.amounts().toList());
  }

  private static final Text NONE = Text.of("belum disebutkan", "not stated");

  private static CriteriaLine line(Indicator one) {
    Text target = one.getTarget().map(CriteriaSheet::target).orElse(NONE);
    Text polarity =
        one.getPolarity().map(Labelled::label).orElse(IndicatorDemands.POLARITY.message());
    Text how =
        Text.of("target {0}; {1}; bukti: {2}", "target {0}; {1}; evidence: {2}")
            .with(target, polarity, one.getEvidence().isEmpty() ? NONE : one.getEvidence());
    return new CriteriaLine(Text.same(one.getId() + " " + one.getName()), how, FORMS);
  }

  @Override
  public Text label() {
    return title;
  }

  /**
   * The sheet for people: the title, then a numbered line for each criterion.
   *
   * @param language the language
   * @return lines, each ended by a line feed
   */
  public String toText(Language language) {
    StringBuilder text = new StringBuilder(title.in(language)).append('\n');
    for (int index = 0; index < lines.size(); index++) {
      text.append(index + 1)
          .append(". ")
          .append(lines.get(index).label().in(language))
          .append('\n');
    }
    return text.toString();
  }
}
