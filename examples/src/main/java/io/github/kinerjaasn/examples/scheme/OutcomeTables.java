package io.github.kinerjaasn.examples.scheme;

import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.schemecheck.SchemeCheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From final values to ratings, predicate and label, and what else a scheme says, as tables. */
record OutcomeTables(Scheme scheme, Sheet sheet) {
  void all() {
    bands("Pita hasil kerja", "Bands of work results", scheme.getResultBands());
    bands("Pita perilaku kerja", "Bands of work behaviour", scheme.getBehaviourBands());
    bands("Pita jumlah", "Bands of the total", scheme.getTotalBands());
    matrix();
    rest();
    findings();
  }

  private void bands(String id, String en, Optional<BandTable> table) {
    table.ifPresent(
        bands ->
            sheet.add(
                sheet.say(id, en) + " (" + bands.getUnit() + ")",
                List.of(sheet.say("Nilai", "Value"), sheet.say("Sebutan", "Label")),
                bands.getBands().stream()
                    .map(one -> List.of(sheet.say(SchemeTables.interval(one)), one.getLabel()))
                    .toList()));
  }

  private void matrix() {
    sheet.add(
        sheet.say("Kuadran", "Matrix"),
        List.of(
            sheet.say("Hasil kerja", "Work results"),
            sheet.say("Perilaku kerja", "Work behaviour"),
            sheet.say("Predikat", "Predicate")),
        scheme.getMatrix().stream()
            .map(
                one ->
                    List.of(
                        sheet.say(one.getResult()),
                        sheet.say(one.getBehaviour()),
                        sheet.say(one.getPredicate())))
            .toList());
  }

  private void rest() {
    sheet.add(
        sheet.say("Pembulatan", "Roundings"),
        List.of(
            sheet.say("Tahap", "Stage"),
            sheet.say("Desimal", "Decimals"),
            sheet.say("Cara", "Mode")),
        scheme.getRoundings().stream()
            .map(
                one ->
                    List.of(
                        sheet.say(one.getStage()),
                        String.valueOf(one.getDecimals()),
                        one.getMode().name()))
            .toList());
    sheet.add(
        sheet.say("Tafsir", "Readings"),
        List.of(sheet.say("Hal terbuka", "Open point"), sheet.say("Bacaan", "Reading")),
        scheme.getInterpretations().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> List.of(one.getKey(), one.getValue()))
            .toList());
    sheet.add(
        sheet.say("Tunjangan", "Allowance"),
        List.of(sheet.say("Keadaan", "Case"), "%", sheet.say("Keterangan", "Note")),
        scheme.getAllowances().stream()
            .map(
                one -> List.of(one.getOf(), sheet.say(one.getPercent()), one.getNote().orElse("–")))
            .toList());
    sheet.add(
        sheet.say("Catatan", "Notes"),
        List.of(sheet.say("Catatan", "Note")),
        scheme.getNotes().stream().map(List::of).toList());
  }

  /** A page that is signed does not hide what is wrong with the scheme. */
  private void findings() {
    List<List<String>> rows =
        SchemeCheck.check(scheme).stream()
            .map(
                one ->
                    List.of(
                        sheet.say(one.isError() ? REFUSED : REMARK),
                        one.pointer(),
                        sheet.say(one.message()),
                        one.witness().map(sheet::say).orElse("–"),
                        sheet.say(one.fix())))
            .toList();
    sheet.add(
        sheet.say("Pemeriksaan", "Check"),
        List.of(
            sheet.say("Bobot", "Weight"),
            sheet.say("Tempat", "Place"),
            sheet.say("Temuan", "Finding"),
            sheet.say("Contoh", "Example"),
            sheet.say("Perbaikan", "Fix")),
        rows.isEmpty()
            ? List.of(
                List.of(
                    sheet.say("sah", "valid"), "–", sheet.say("tanpa temuan", "none"), "–", "–"))
            : rows);
  }

  private static final Text REFUSED = Text.of("cacat", "defect");
  private static final Text REMARK = Text.of("catatan", "remark");
}
