package io.github.kinerjaasn.examples.city;

import io.github.kinerjaasn.core.cascade.Cascade;
import io.github.kinerjaasn.core.cascade.CascadeCheck;
import io.github.kinerjaasn.core.cascade.CascadeLevel;
import io.github.kinerjaasn.core.cascade.CascadeNode;
import io.github.kinerjaasn.core.cascade.CascadeResults;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.cascade.CascadeRollUp;
import io.github.kinerjaasn.scoring.cascade.Contributor;
import io.github.kinerjaasn.scoring.cascade.PredicateSpread;
import io.github.kinerjaasn.scoring.cascade.RollUp;
import io.github.kinerjaasn.scoring.cascade.RolledNode;
import io.github.kinerjaasn.scoring.cascade.Spread;
import io.github.kinerjaasn.scoring.cascade.UnitSpread;
import io.github.kinerjaasn.scoring.se3y2023.Porsi;
import java.io.IOException;

/** Breaks the vision down to persons and rolls their achievement up again. */
final class Mamuju implements City {
  private static final String TREE = "pohon-kinerja.json";
  private static final String DRAFT = "pohon-rancangan.json";

  @Override
  public String name() {
    return "mamuju";
  }

  @Override
  public void tell(CityData data, Story story) throws IOException {
    Cascade draft = data.read(DRAFT, Cascade.class);
    CascadeResults results = data.read(TREE, CascadeResults.class);
    story.title(
        Text.of(
            "Mamuju: dari visi sampai pegawai, dan kembali",
            "Mamuju: from the vision to persons, and back"));
    draft(draft, story);
    tree(results.getCascade(), story);
    rollUp(results, story);
    spread(results, story);
  }

  private static void draft(Cascade draft, Story story) {
    story.chapter(
        Text.of("Rancangan pertama diperiksa sekaligus", "The first draft, checked at once"));
    story.remarks(CascadeCheck.check(draft));
  }

  private static void tree(Cascade cascade, Story story) {
    story.chapter(
        Text.of("Pohon kinerja {0}, {1}", "Performance tree of {0}, {1}")
            .with(cascade.getOrganisation(), cascade.getPeriod()));
    story.line(Text.of("Temuan: {0}.", "Findings: {0}."), CascadeCheck.check(cascade).size());
    for (CascadeNode node : cascade.getNodes()) {
      if (node.getLevel() != CascadeLevel.PEGAWAI) {
        story.item(Text.same("{0} {1}: {2}"), node.getLevel(), node.getId(), node.getStatement());
      }
      node.getSteps()
          .forEach(
              step ->
                  story.line(
                      Text.of("  langkah pilihan unit: {0} -> {1}", "  chosen step: {0} -> {1}"),
                      step.getStatement(),
                      step.getDeliveredBy()));
    }
  }

  private static void rollUp(CascadeResults results, Story story) {
    Outcome.Decided<RollUp> decided = CityData.decided(TREE, CascadeRollUp.rollUp(results));
    story.chapter(
        Text.of("Capaian naik ke atas, dengan asal-usulnya", "Achievement rolled up, with origin"));
    for (RolledNode node : decided.value().nodes()) {
      if (node.level() != CascadeLevel.PEGAWAI) {
        node(node, story);
      }
    }
    story.remarks(decided.remarks());
    story.steps(decided.reasoning(), 2);
  }

  private static void node(RolledNode node, Story story) {
    story.item(
        Text.same("{0} {1}: {2}"),
        node.level(),
        node.id(),
        node.achievement()
            .map(score -> Text.of("{0} %", "{0} %").with(score))
            .orElse(
                Text.of("belum bernilai, kurang {0}", "no value yet, lacks {0}")
                    .with(node.missing())));
    if (node.level() == CascadeLevel.VISI || node.level() == CascadeLevel.IKU) {
      for (Contributor one : node.contributors()) {
        story.line(
            Text.of("    {0} memikul {1} %, menyumbang {2} poin", "    {0} carries {1} %: {2}"),
            one.nodeId(),
            Score.of(one.share().value()),
            one.points()
                .map(points -> Score.of(points).label())
                .orElse(Text.of("belum diketahui", "not known")));
      }
    }
  }

  private static void spread(CascadeResults results, Story story) {
    Outcome.Decided<Spread> decided =
        CityData.decided(
            TREE,
            PredicateSpread.spread(
                results.getOrganisationPredicate(),
                results.getUnits(),
                Interpretations.defaults()));
    Spread spread = decided.value();
    story.chapter(
        Text.of("Sebaran predikat, capaian organisasi {0}", "Predicates, organisation {0}")
            .with(spread.whole().predicate()));
    unit(Text.of("seluruh organisasi", "the whole organisation"), spread.whole(), story);
    spread.units().forEach(unit -> unit(Text.same(unit.unit()), unit, story));
    story.remarks(decided.remarks());
    story.line(
        Text.of(
            "Panduan ini ditimbang pimpinan; tidak ada predikat yang diubah oleh pustaka.",
            "The leader weighs this guide; the library changes no predicate."));
  }

  private static void unit(Text name, UnitSpread unit, Story story) {
    story.item(
        Text.of("{0}: {1} pegawai, {2}: {3}", "{0}: {1} staff, {2}: {3}"),
        name,
        unit.counts().pegawai(),
        unit.predicate(),
        unit.breaches().isEmpty()
            ? Text.of("sesuai panduan", "within the guide")
            : Text.same("{0}").with(unit.breaches().stream().map(Porsi::label).toList()));
  }
}
