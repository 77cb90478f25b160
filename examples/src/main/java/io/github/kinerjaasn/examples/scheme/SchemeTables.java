package io.github.kinerjaasn.examples.scheme;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.formula.AchievementFormula;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.ScalePoint;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.region.Interval;
import io.github.kinerjaasn.scoring.schemecheck.SchemeCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A scheme as decision tables, part by part in the order in which it rates. */
public final class SchemeTables {
  private final Scheme scheme;
  private final Language language;
  private final List<Table> tables = new ArrayList<>();

  private SchemeTables(Scheme scheme, Language language) {
    this.scheme = scheme;
    this.language = language;
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
    scheme.getResult().ifPresent(made::result);
    scheme.getBehaviour().ifPresent(made::behaviour);
    made.calibrations();
    made.combination();
    scheme.getAdjustment().ifPresent(made::adjustment);
    scheme.getOrganisation().ifPresent(made::organisation);
    made.bands("Pita hasil kerja", "Bands of work results", scheme.getResultBands());
    made.bands("Pita perilaku kerja", "Bands of work behaviour", scheme.getBehaviourBands());
    made.bands("Pita jumlah", "Bands of the total", scheme.getTotalBands());
    made.matrix();
    made.rest();
    made.findings();
    return List.copyOf(made.tables);
  }

  private String say(String id, String en) {
    return Text.of(id, en).in(language);
  }

  private String say(Labelled value) {
    return value.label().in(language);
  }

  private void add(String title, List<String> head, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      tables.add(new Table(title, head, rows));
    }
  }

  private void frame() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(say("Skema", "Scheme"), scheme.getId()));
    scheme.getAgency().ifPresent(one -> rows.add(List.of(say("Instansi", "Agency"), one)));
    rows.add(List.of(say("Berlaku dari", "In force from"), scheme.getFrom().toString()));
    scheme.getTo().ifPresent(to -> rows.add(List.of(say("sampai", "to"), to.toString())));
    add(say("Identitas", "Identity"), List.of(say("Hal", "What"), say("Isi", "Value")), rows);
    add(
        say("Dasar hukum", "Legal bases"),
        List.of("Id", say("Kutipan", "Citation"), say("Seberapa pasti", "How sure")),
        scheme.getSources().stream()
            .map(
                one ->
                    List.of(
                        one.getId(),
                        one.getCitation() + one.getPlace().map(at -> " " + at).orElse(""),
                        say(one.getConfidence())))
            .toList());
  }

  private void result(ResultPart part) {
    add(
        say("Rumus capaian", "Achievement formulas")
            + ", "
            + range(
                part.getRange().getFloor(), part.getRange().getCap(), part.getRange().getUnit()),
        List.of(
            say("Polarisasi", "Polarity"),
            "Target",
            say("Rumus", "Formula"),
            say("Skala", "Scale")),
        part.getFormulas().stream().map(this::formula).toList());
    part.getMetMaximum()
        .ifPresent(
            met ->
                add(
                    say("Target maksimum", "Maximum target"),
                    List.of(say("Keadaan", "Case"), say("Capaian", "Achievement")),
                    List.of(
                        List.of(
                            say("target tertinggi dan terpenuhi", "highest target, and met"),
                            say(met)))));
    part.getWeighting().ifPresent(this::weighting);
  }

  private List<String> formula(AchievementFormula one) {
    return List.of(
        say(one.getPolarity()), say(one.getTarget()), say(one.getShape()), scale(one.getScale()));
  }

  private String scale(List<ScalePoint> scale) {
    return scale.isEmpty()
        ? "–"
        : scale.stream()
            .map(point -> say(point.getFrom()) + " → " + say(point.getTo()))
            .collect(Collectors.joining("; "));
  }

  private String range(Labelled floor, Labelled cap, Object unit) {
    return say(floor) + " – " + say(cap) + " " + unit;
  }

  private void weighting(WeightPart part) {
    add(
        say("Bobot indikator", "Weights of indicators"),
        List.of(say("Hal", "What"), say("Aturan", "Rule")),
        List.of(
            List.of(say("bobot", "weight"), say(part.getKind())),
            List.of(say("dikali hari aktif", "times days active"), truth(part.isDaysActive())),
            List.of(
                say("kualitas juga faktor", "quality also a factor"),
                truth(part.isQualityFactor())),
            List.of(say("hasil tambahan", "additional results"), say(part.getAdditional()))));
    add(
        say("Bobot kualitas indikator", "Quality weights of indicators"),
        List.of(say("Validitas", "Validity"), say("Kendali", "Control"), say("Bobot", "Weight")),
        part.getQualities().stream()
            .map(
                one -> List.of(say(one.getValidity()), say(one.getControl()), say(one.getWeight())))
            .toList());
    add(
        say("Bobot kualitas target", "Quality weights of targets"),
        List.of("Target", say("Bobot", "Weight")),
        part.getTargetWeights().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> List.of(say(one.getKey()), say(one.getValue())))
            .toList());
  }

  private String truth(boolean value) {
    return Text.render(value, language);
  }

  private void behaviour(BehaviourPart part) {
    add(
        say("Skala perilaku", "Behaviour scale"),
        List.of("Level", say("Nilai", "Value"), say("Jangkar", "Anchor")),
        part.getLevels().stream()
            .map(
                one ->
                    List.of(say(one.getLevel()), say(one.getValue()), one.getAnchor().orElse("–")))
            .toList());
    add(
        say("Bobot nilai BerAKHLAK", "Weights of values"),
        List.of(say("Nilai", "Value"), say("Bobot", "Weight")),
        part.getValueWeights().entrySet().stream()
            .sorted(
                Map.Entry.<CoreValue, io.github.kinerjaasn.core.quantity.Weight>comparingByKey())
            .map(one -> List.of(say(one.getKey()), say(one.getValue())))
            .toList());
    add(
        say("Penilai", "Raters"),
        List.of(say("Peran", "Role"), say("Bobot", "Weight"), say("Paling sedikit", "At least")),
        part.getRaters().stream()
            .map(
                one ->
                    List.of(
                        say(one.getRole()), say(one.getWeight()), String.valueOf(one.getMinimum())))
            .toList());
  }

  private void calibrations() {
    add(
        say("Kalibrasi", "Calibration"),
        List.of(say("Jabatan", "Posts"), say("Skala", "Scale")),
        scheme.getCalibrations().stream()
            .map(
                one ->
                    List.of(
                        one.getPosts().isEmpty()
                            ? say("semua", "all")
                            : one.getPosts().stream()
                                .map(this::say)
                                .collect(Collectors.joining(", ")),
                        scale(one.getScale())))
            .toList());
  }

  private void combination() {
    List<List<String>> rows = new ArrayList<>();
    scheme
        .getResultShare()
        .ifPresent(one -> rows.add(List.of(say("hasil kerja", "work results"), say(one))));
    scheme
        .getBehaviourShare()
        .ifPresent(one -> rows.add(List.of(say("perilaku kerja", "work behaviour"), say(one))));
    add(
        say("Gabungan", "Combination"),
        List.of(say("Bagian", "Part"), say("Porsi", "Share")),
        rows);
  }

  private void adjustment(AdjustmentPart part) {
    List<List<String>> rows = new ArrayList<>();
    part.getDeductions().forEach(one -> rows.add(List.of(say("kurangi", "take off"), say(one))));
    rows.add(
        List.of(
            say("koreksi", "correction"),
            say(part.getCorrectionMin()) + " … " + say(part.getCorrectionMax())));
    rows.add(
        List.of(
            say("dibatasi", "limited"),
            range(
                part.getRange().getFloor(), part.getRange().getCap(), part.getRange().getUnit())));
    part.getPenaltyShares().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            one ->
                rows.add(
                    List.of(
                        say("hukuman", "penalty") + " " + say(one.getKey()), say(one.getValue()))));
    add(say("Penyesuaian", "Adjustment"), List.of(say("Hal", "What"), say("Aturan", "Rule")), rows);
  }

  private void organisation(OrganisationPart part) {
    List<List<String>> rows = new ArrayList<>();
    part.getTiers()
        .forEach(
            one ->
                rows.add(
                    List.of(
                        say("kelompok", "tier")
                            + " "
                            + one.getTier()
                            + ", "
                            + say("nilai ≥ organisasi", "value ≥ organisation"),
                        say(one.getShare()))));
    rows.add(List.of(say("nilai < organisasi", "value < organisation"), say(part.getShareBelow())));
    rows.add(List.of(say("dibaurkan", "mixed"), say(part.getScope())));
    add(
        say("Pembauran nilai organisasi", "Mixing with the organisation's value"),
        List.of(say("Keadaan", "Case"), say("Porsi organisasi", "Organisation's share")),
        rows);
  }

  private void bands(String id, String en, Optional<BandTable> table) {
    table.ifPresent(
        bands ->
            add(
                say(id, en) + " (" + bands.getUnit() + ")",
                List.of(say("Nilai", "Value"), say("Sebutan", "Label")),
                bands.getBands().stream()
                    .map(one -> List.of(say(interval(one)), one.getLabel()))
                    .toList()));
  }

  static Interval interval(SchemeBand band) {
    return new Interval(
        band.getFrom().map(one -> one.value()),
        band.isFromIncluded(),
        band.getTo().map(one -> one.value()),
        band.isToIncluded());
  }

  private void matrix() {
    add(
        say("Kuadran", "Matrix"),
        List.of(
            say("Hasil kerja", "Work results"),
            say("Perilaku kerja", "Work behaviour"),
            say("Predikat", "Predicate")),
        scheme.getMatrix().stream()
            .map(
                one ->
                    List.of(say(one.getResult()), say(one.getBehaviour()), say(one.getPredicate())))
            .toList());
  }

  private void rest() {
    add(
        say("Pembulatan", "Roundings"),
        List.of(say("Tahap", "Stage"), say("Desimal", "Decimals"), say("Cara", "Mode")),
        scheme.getRoundings().stream()
            .map(
                one ->
                    List.of(
                        say(one.getStage()),
                        String.valueOf(one.getDecimals()),
                        one.getMode().name()))
            .toList());
    add(
        say("Tafsir", "Readings"),
        List.of(say("Hal terbuka", "Open point"), say("Bacaan", "Reading")),
        scheme.getInterpretations().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> List.of(one.getKey(), one.getValue()))
            .toList());
    add(
        say("Tunjangan", "Allowance"),
        List.of(say("Keadaan", "Case"), "%", say("Keterangan", "Note")),
        scheme.getAllowances().stream()
            .map(one -> List.of(one.getOf(), say(one.getPercent()), one.getNote().orElse("–")))
            .toList());
    add(
        say("Catatan", "Notes"),
        List.of(say("Catatan", "Note")),
        scheme.getNotes().stream().map(List::of).toList());
  }

  /** A page that is signed does not hide what is wrong with the scheme. */
  private void findings() {
    List<List<String>> rows =
        SchemeCheck.check(scheme).stream()
            .map(
                one ->
                    List.of(
                        say(one.isError() ? REFUSED : REMARK),
                        one.pointer(),
                        say(one.message()),
                        one.witness().map(this::say).orElse("–"),
                        say(one.fix())))
            .toList();
    add(
        say("Pemeriksaan", "Check"),
        List.of(
            say("Bobot", "Weight"),
            say("Tempat", "Place"),
            say("Temuan", "Finding"),
            say("Contoh", "Example"),
            say("Perbaikan", "Fix")),
        rows.isEmpty()
            ? List.of(List.of(say("sah", "valid"), "–", say("tanpa temuan", "none"), "–", "–"))
            : rows);
  }

  private String say(Text text) {
    return text.in(language);
  }

  private static final Text REFUSED = Text.of("cacat", "defect");
  private static final Text REMARK = Text.of("catatan", "remark");
}
