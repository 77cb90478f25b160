package io.github.kinerjaasn.scoring.schemecheck;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.CalibrationRow;
import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.RoundingStep;
import io.github.kinerjaasn.core.scheme.RoundingStep.Stage;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks how parts come together: shares, units, calibration, adjustment, mixing, rounding. */
record CombinationCheck(Scheme scheme, Report report) {
  void check() {
    if (scheme.getResult().isEmpty() && scheme.getBehaviour().isEmpty() && !scheme.hasMatrix()) {
      report.error(
          Finding.Kind.INCOMPLETE,
          "",
          Text.of("tanpa hasil kerja dan perilaku kerja", "neither results nor behaviour"),
          Text.of("tambahkan result atau behaviour", "add result or behaviour"));
    }
    shares();
    units();
    calibrations();
    scheme.getAdjustment().ifPresent(this::adjustment);
    scheme.getOrganisation().ifPresent(this::organisation);
    roundings();
  }

  private void shares() {
    part(scheme.getResultShare(), scheme.getResult().isPresent(), "/resultShare");
    part(scheme.getBehaviourShare(), scheme.getBehaviour().isPresent(), "/behaviourShare");
    List<Weight> shares =
        Stream.of(scheme.getResultShare(), scheme.getBehaviourShare())
            .flatMap(Optional::stream)
            .toList();
    if (!shares.isEmpty()) {
      BehaviourCheck.sum(
          shares, scheme.getResultShare().isPresent() ? "/resultShare" : "/behaviourShare", report);
    }
  }

  private void part(Optional<Weight> share, boolean present, String at) {
    if (share.isPresent() && !present) {
      report.error(
          Finding.Kind.INCOMPLETE,
          at,
          Text.of("porsi untuk bagian yang tidak ada", "a share of a part that does not exist"),
          Text.of("tambahkan bagiannya, atau hapus porsi", "add the part, or remove the share"));
    }
  }

  private void units() {
    Optional<Unit> result = scheme.getResult().map(one -> one.getRange().getUnit());
    Optional<Unit> behaviour = scheme.getBehaviour().map(one -> one.getRange().getUnit());
    Optional<Unit> adjusted = scheme.getAdjustment().map(one -> one.getRange().getUnit());
    boolean both = scheme.getResultShare().isPresent() && scheme.getBehaviourShare().isPresent();
    if (both && result.isPresent() && behaviour.isPresent()) {
      same(result.get(), behaviour.get(), "/behaviour/range/unit");
    }
    if (adjusted.isPresent() && result.or(() -> behaviour).isPresent()) {
      same(result.or(() -> behaviour).get(), adjusted.get(), "/adjustment/range/unit");
    }
  }

  private void same(Unit wanted, Unit given, String at) {
    if (!wanted.equals(given)) {
      report.error(
          Finding.Kind.UNIT,
          at,
          Text.of("{0} digabung dengan {1}", "{0} is combined with {1}").with(given, wanted),
          Text.of("1 {0} + 1 {1}", "1 {0} + 1 {1}").with(wanted, given),
          Text.of("nyatakan dalam {0}", "state it in {0}").with(wanted));
    }
  }

  private void calibrations() {
    Set<PostKind> seen = EnumSet.noneOf(PostKind.class);
    for (int at = 0; at < scheme.getCalibrations().size(); at++) {
      CalibrationRow row = scheme.getCalibrations().get(at);
      ResultCheck.scale(row.getScale(), "/calibrations/" + at + "/scale", report);
      List<PostKind> posts = row.getPosts().isEmpty() ? List.of(PostKind.values()) : row.getPosts();
      if (seen.containsAll(posts)) {
        report.error(
            Finding.Kind.DEAD_RULE,
            "/calibrations/" + at,
            Text.of("jabatannya sudah diatur di atas", "its posts are covered above"),
            Text.of("hapus, atau ubah jabatannya", "remove it, or change its posts"));
      }
      seen.addAll(posts);
    }
  }

  private void adjustment(AdjustmentPart part) {
    ResultCheck.range(part.getRange(), "/adjustment/range", report);
    if (part.getCorrectionMin().compareTo(part.getCorrectionMax()) > 0) {
      report.error(
          Finding.Kind.RANGE,
          "/adjustment/correctionMin",
          Text.of("koreksi terendah di atas tertinggi", "the lowest correction is the higher one"),
          part.getCorrectionMin().label(),
          Text.of("tukar batasnya", "swap them"));
    }
    boolean idle =
        part.getDeductions().isEmpty() && part.getCorrectionMin().equals(part.getCorrectionMax());
    if (idle && part.getCorrectionMin().amount().signum() == 0) {
      report.error(
          Finding.Kind.DEAD_RULE,
          "/adjustment",
          Text.of("tidak mengurangi dan tidak menambah apa pun", "it takes off and adds nothing"),
          Text.of("hapus bagian ini", "remove this part"));
    }
  }

  private void organisation(OrganisationPart part) {
    Set<Integer> seen = new HashSet<>();
    for (int at = 0; at < part.getTiers().size(); at++) {
      if (!seen.add(part.getTiers().get(at).getTier())) {
        report.error(
            Finding.Kind.DEAD_RULE,
            "/organisation/tiers/" + at,
            Text.of("kelompok {0} disebut dua kali", "tier {0} is named twice")
                .with(part.getTiers().get(at).getTier()),
            Text.of("hapus salah satu", "remove one of them"));
      }
    }
    if (part.getTiers().isEmpty()) {
      report.error(
          Finding.Kind.INCOMPLETE,
          "/organisation/tiers",
          Text.of("tanpa kelompok", "no tiers"),
          Text.of("sebutkan paling sedikit satu", "name one at least"));
    }
  }

  private void roundings() {
    Set<Stage> seen = EnumSet.noneOf(Stage.class);
    for (int at = 0; at < scheme.getRoundings().size(); at++) {
      RoundingStep one = scheme.getRoundings().get(at);
      if (!seen.add(one.getStage()) || !exists(one.getStage())) {
        report.error(
            Finding.Kind.DEAD_RULE,
            "/roundings/" + at,
            Text.of("pembulatan {0} tidak pernah dipakai", "the rounding {0} is never used")
                .with(one.getStage()),
            Text.of("hapus", "remove it"));
      }
    }
  }

  private boolean exists(Stage stage) {
    boolean formulas = scheme.getResult().map(part -> !part.getFormulas().isEmpty()).orElse(false);
    return switch (stage) {
      case ACHIEVEMENT, WEIGHT, RESULT_VALUE -> formulas;
      case BEHAVIOUR_VALUE -> scheme.getBehaviour().isPresent();
      case FINAL -> true;
    };
  }
}
