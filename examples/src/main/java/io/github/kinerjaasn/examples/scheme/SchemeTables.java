package io.github.kinerjaasn.examples.scheme;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.text.DateWords;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.region.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A scheme as decision tables, part by part in the order in which it rates. */
public final class SchemeTables {
  private final Scheme scheme;
  private final Sheet sheet;

  private SchemeTables(Scheme scheme, Language language) {
    this.scheme = scheme;
    this.sheet = new Sheet(language);
  }

  /**
   * The tables of a scheme.
   *
   * @param scheme the scheme
   * @param language the language
   * @return the tables of all parts that it has
   */
  public static List<Table> of(Scheme scheme, Language language) {
    SchemeTables made = new SchemeTables(scheme, language);
    made.frame();
    scheme.getResult().ifPresent(new ResultTables(made.sheet)::result);
    scheme.getBehaviour().ifPresent(made::behaviour);
    made.calibrations();
    made.combination();
    scheme.getAdjustment().ifPresent(made::adjustment);
    scheme.getOrganisation().ifPresent(made::organisation);
    new OutcomeTables(scheme, made.sheet).all();
    return made.sheet.tables();
  }

  private void frame() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(sheet.say("Skema", "Scheme"), scheme.getId()));
    scheme.getAgency().ifPresent(one -> rows.add(List.of(sheet.say("Instansi", "Agency"), one)));
    rows.add(
        List.of(
            sheet.say("Berlaku dari", "In force from"), sheet.say(DateWords.of(scheme.getFrom()))));
    scheme
        .getTo()
        .ifPresent(to -> rows.add(List.of(sheet.say("sampai", "to"), sheet.say(DateWords.of(to)))));
    sheet.add(
        sheet.say("Identitas", "Identity"),
        List.of(sheet.say("Hal", "What"), sheet.say("Isi", "Value")),
        rows);
    sheet.add(
        sheet.say("Dasar hukum", "Legal bases"),
        List.of("Id", sheet.say("Kutipan", "Citation"), sheet.say("Seberapa pasti", "How sure")),
        scheme.getSources().stream()
            .map(
                one ->
                    List.of(
                        one.getId(),
                        one.getCitation() + one.getPlace().map(at -> " " + at).orElse(""),
                        sheet.say(one.getConfidence())))
            .toList());
  }

  private void behaviour(BehaviourPart part) {
    sheet.add(
        sheet.say("Skala perilaku", "Behaviour scale"),
        List.of("Level", sheet.say("Nilai", "Value"), sheet.say("Jangkar", "Anchor")),
        part.getLevels().stream()
            .map(
                one ->
                    List.of(
                        sheet.say(one.getLevel()),
                        sheet.say(one.getValue()),
                        one.getAnchor().orElse("–")))
            .toList());
    sheet.add(
        sheet.say("Bobot nilai BerAKHLAK", "Weights of values"),
        List.of(sheet.say("Nilai", "Value"), sheet.say("Bobot", "Weight")),
        part.getValueWeights().entrySet().stream()
            .sorted(
                Map.Entry.<CoreValue, io.github.kinerjaasn.core.quantity.Weight>comparingByKey())
            .map(one -> List.of(sheet.say(one.getKey()), sheet.say(one.getValue())))
            .toList());
    sheet.add(
        sheet.say("Penilai", "Raters"),
        List.of(
            sheet.say("Peran", "Role"),
            sheet.say("Bobot", "Weight"),
            sheet.say("Paling sedikit", "At least")),
        part.getRaters().stream()
            .map(
                one ->
                    List.of(
                        sheet.say(one.getRole()),
                        sheet.say(one.getWeight()),
                        String.valueOf(one.getMinimum())))
            .toList());
  }

  private void calibrations() {
    sheet.add(
        sheet.say("Kalibrasi", "Calibration"),
        List.of(sheet.say("Jabatan", "Posts"), sheet.say("Skala", "Scale")),
        scheme.getCalibrations().stream()
            .map(
                one ->
                    List.of(
                        one.getPosts().isEmpty()
                            ? sheet.say("semua", "all")
                            : one.getPosts().stream()
                                .map(sheet::say)
                                .collect(Collectors.joining(", ")),
                        sheet.scale(one.getScale())))
            .toList());
  }

  private void combination() {
    List<List<String>> rows = new ArrayList<>();
    scheme
        .getResultShare()
        .ifPresent(
            one -> rows.add(List.of(sheet.say("hasil kerja", "work results"), sheet.say(one))));
    scheme
        .getBehaviourShare()
        .ifPresent(
            one ->
                rows.add(List.of(sheet.say("perilaku kerja", "work behaviour"), sheet.say(one))));
    sheet.add(
        sheet.say("Gabungan", "Combination"),
        List.of(sheet.say("Bagian", "Part"), sheet.say("Porsi", "Share")),
        rows);
  }

  private void adjustment(AdjustmentPart part) {
    List<List<String>> rows = new ArrayList<>();
    part.getDeductions()
        .forEach(one -> rows.add(List.of(sheet.say("kurangi", "take off"), sheet.say(one))));
    rows.add(
        List.of(
            sheet.say("koreksi", "correction"),
            sheet.say(part.getCorrectionMin()) + " … " + sheet.say(part.getCorrectionMax())));
    rows.add(
        List.of(
            sheet.say("dibatasi", "limited"),
            sheet.range(
                part.getRange().getFloor(), part.getRange().getCap(), part.getRange().getUnit())));
    part.getPenaltyShares().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            one ->
                rows.add(
                    List.of(
                        sheet.say("hukuman", "penalty") + " " + sheet.say(one.getKey()),
                        sheet.say(one.getValue()))));
    sheet.add(
        sheet.say("Penyesuaian", "Adjustment"),
        List.of(sheet.say("Hal", "What"), sheet.say("Aturan", "Rule")),
        rows);
  }

  private void organisation(OrganisationPart part) {
    List<List<String>> rows = new ArrayList<>();
    part.getTiers()
        .forEach(
            one ->
                rows.add(
                    List.of(
                        sheet.say("kelompok", "tier")
                            + " "
                            + one.getTier()
                            + ", "
                            + sheet.say("nilai ≥ organisasi", "value ≥ organisation"),
                        sheet.say(one.getShare()))));
    rows.add(
        List.of(
            sheet.say("nilai < organisasi", "value < organisation"),
            sheet.say(part.getShareBelow())));
    rows.add(List.of(sheet.say("dibaurkan", "mixed"), sheet.say(part.getScope())));
    sheet.add(
        sheet.say("Pembauran nilai organisasi", "Mixing with the organisation's value"),
        List.of(
            sheet.say("Keadaan", "Case"), sheet.say("Porsi organisasi", "Organisation's share")),
        rows);
  }

  static Interval interval(SchemeBand band) {
    return new Interval(
        band.getFrom().map(one -> one.value()),
        band.isFromIncluded(),
        band.getTo().map(one -> one.value()),
        band.isToIncluded());
  }
}
