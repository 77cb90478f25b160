package io.github.kinerjaasn.examples.scheme;

import io.github.kinerjaasn.core.formula.AchievementFormula;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.WeightPart;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How indicators become the value of work results, as tables. */
record ResultTables(Sheet sheet) {
  void result(ResultPart part) {
    sheet.add(
        sheet.say("Rumus capaian", "Achievement formulas")
            + ", "
            + sheet.range(
                part.getRange().getFloor(), part.getRange().getCap(), part.getRange().getUnit()),
        List.of(
            sheet.say("Polarisasi", "Polarity"),
            "Target",
            sheet.say("Rumus", "Formula"),
            sheet.say("Skala", "Scale")),
        part.getFormulas().stream().map(this::formula).toList());
    part.getMetMaximum()
        .ifPresent(
            met ->
                sheet.add(
                    sheet.say("Target maksimum", "Maximum target"),
                    List.of(sheet.say("Keadaan", "Case"), sheet.say("Capaian", "Achievement")),
                    List.of(
                        List.of(
                            sheet.say("target tertinggi dan terpenuhi", "highest target, and met"),
                            sheet.say(met)))));
    consolidation(part);
    part.getWeighting().ifPresent(this::weighting);
  }

  private List<String> formula(AchievementFormula one) {
    return List.of(
        sheet.say(one.getPolarity()),
        sheet.say(one.getTarget()),
        sheet.say(one.getShape()),
        sheet.scale(one.getScale()));
  }

  private void consolidation(ResultPart part) {
    if (part.getFormulas().isEmpty()) {
      return;
    }
    String any = sheet.say("semua cara", "any way");
    String periods =
        part.getConsolidations().stream().map(sheet::say).collect(Collectors.joining(", "));
    sheet.add(
        sheet.say("Masa dan tempat", "Periods and places"),
        List.of(sheet.say("Hal", "What"), sheet.say("Aturan", "Rule")),
        List.of(
            List.of(
                sheet.say("beberapa masa digabung dengan", "periods are taken together by"),
                periods.isEmpty() ? any : periods),
            List.of(
                sheet.say("beberapa tempat digabung dengan", "places are taken together by"),
                part.getPlaceConsolidation()
                    .map(sheet::say)
                    .orElse(sheet.say("tidak diatur", "not stated"))),
            List.of(
                sheet.say("realisasi yang tidak ada", "a missing realisation"),
                sheet.say(part.getMissing()))));
  }

  private void weighting(WeightPart part) {
    sheet.add(
        sheet.say("Bobot indikator", "Weights of indicators"),
        List.of(sheet.say("Hal", "What"), sheet.say("Aturan", "Rule")),
        List.of(
            List.of(sheet.say("bobot", "weight"), sheet.say(part.getKind())),
            List.of(
                sheet.say("dikali hari aktif", "times days active"),
                sheet.truth(part.isDaysActive())),
            List.of(
                sheet.say("kualitas juga faktor", "quality also a factor"),
                sheet.truth(part.isQualityFactor())),
            List.of(
                sheet.say("hasil tambahan", "additional results"),
                sheet.say(part.getAdditional()))));
    sheet.add(
        sheet.say("Bobot kualitas indikator", "Quality weights of indicators"),
        List.of(
            sheet.say("Validitas", "Validity"),
            sheet.say("Kendali", "Control"),
            sheet.say("Bobot", "Weight")),
        part.getQualities().stream()
            .map(
                one ->
                    List.of(
                        sheet.say(one.getValidity()),
                        sheet.say(one.getControl()),
                        sheet.say(one.getWeight())))
            .toList());
    sheet.add(
        sheet.say("Bobot kualitas target", "Quality weights of targets"),
        List.of("Target", sheet.say("Bobot", "Weight")),
        part.getTargetWeights().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> List.of(sheet.say(one.getKey()), sheet.say(one.getValue())))
            .toList());
  }
}
