package io.github.kinerjaasn.scoring.schemecheck;

import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeSource;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.regime.OpenPoints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the frame of a scheme: days, sources, readings. */
record FrameCheck(Scheme scheme, Report report) {
  void check() {
    dates();
    sources();
    used().forEach(this::source);
    scheme.getInterpretations().entrySet().forEach(this::reading);
  }

  private void dates() {
    if (scheme.getTo().isPresent() && scheme.getTo().get().isBefore(scheme.getFrom())) {
      report.error(
          Finding.Kind.DATES,
          "/to",
          Text.of("berakhir sebelum mulai berlaku", "ends before it begins"),
          Text.of("{0}", "{0}").with(scheme.getTo().get()),
          Text.of("isi hari pada atau setelah {0}", "write a day on or after {0}")
              .with(scheme.getFrom()));
    }
  }

  private void sources() {
    if (scheme.getSources().isEmpty()) {
      report.error(
          Finding.Kind.SOURCE,
          "/sources",
          Text.of("tanpa dasar hukum", "no legal basis"),
          Text.of("sebutkan paling sedikit satu", "name one at least"));
    }
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < scheme.getSources().size(); at++) {
      SchemeSource one = scheme.getSources().get(at);
      if (!seen.add(one.getId())) {
        report.error(
            Finding.Kind.SOURCE,
            "/sources/" + at + "/id",
            Text.of("{0} dipakai dua kali", "{0} is used twice").with(one.getId()),
            Text.of("beri id lain", "give it another id"));
      }
      if (one.getConfidence() == Confidence.UNCONFIRMED) {
        report.remark(
            Finding.Kind.SOURCE,
            "/sources/" + at + "/confidence",
            Text.of("{0} belum terkonfirmasi", "{0} is not confirmed")
                .with(one.basis(scheme.getId()).toString()),
            Optional.empty(),
            Text.of("periksa naskah resminya", "see the official text"));
      }
    }
  }

  /** The sources that parts name, by where they name them. */
  private List<Map.Entry<String, String>> used() {
    List<Map.Entry<String, String>> used = new ArrayList<>();
    scheme
        .getResult()
        .ifPresent(
            part -> {
              add(used, "/result", part.getSource());
              add(used, "/result/weighting", part.getWeighting().flatMap(WeightPart::getSource));
              for (int at = 0; at < part.getFormulas().size(); at++) {
                add(used, "/result/formulas/" + at, part.getFormulas().get(at).getSource());
              }
            });
    scheme.getBehaviour().ifPresent(part -> add(used, "/behaviour", part.getSource()));
    for (int at = 0; at < scheme.getCalibrations().size(); at++) {
      add(used, "/calibrations/" + at, scheme.getCalibrations().get(at).getSource());
    }
    scheme.getAdjustment().ifPresent(part -> add(used, "/adjustment", part.getSource()));
    scheme.getOrganisation().ifPresent(part -> add(used, "/organisation", part.getSource()));
    add(used, "/resultBands", scheme.getResultBands().flatMap(BandTable::getSource));
    add(used, "/behaviourBands", scheme.getBehaviourBands().flatMap(BandTable::getSource));
    add(used, "/totalBands", scheme.getTotalBands().flatMap(BandTable::getSource));
    return used;
  }

  private static void add(
      List<Map.Entry<String, String>> used, String part, Optional<String> source) {
    source.ifPresent(id -> used.add(Map.entry(part + "/source", id)));
  }

  private void source(Map.Entry<String, String> used) {
    boolean known =
        scheme.getSources().stream().anyMatch(one -> one.getId().equals(used.getValue()));
    if (!known) {
      report.error(
          Finding.Kind.SOURCE,
          used.getKey(),
          Text.of("tidak ada dasar hukum {0}", "there is no source {0}").with(used.getValue()),
          Text.of(
              "tambahkan pada sources, atau perbaiki id-nya", "add it to sources, or mend the id"));
    }
  }

  private void reading(Map.Entry<String, String> chosen) {
    Optional<Interpretation<?>> point =
        OpenPoints.interpretations().stream()
            .filter(one -> one.name().equals(chosen.getKey()))
            .findFirst();
    List<String> allowed =
        point.stream().flatMap(one -> one.alternatives().stream()).map(Reading::name).toList();
    if (!allowed.contains(chosen.getValue())) {
      report.error(
          Finding.Kind.READING,
          "/interpretations/" + chosen.getKey(),
          Text.of("tafsir {0} tidak dikenal", "the reading {0} is not known")
              .with(chosen.getValue()),
          Text.of("pilih salah satu dari {0}", "choose one of {0}").with(allowed));
    }
  }
}
