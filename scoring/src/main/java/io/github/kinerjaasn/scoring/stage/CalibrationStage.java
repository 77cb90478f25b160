package io.github.kinerjaasn.scoring.stage;

import io.github.kinerjaasn.core.adjustment.CalibrationRow;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Converts start values by post. */
final class CalibrationStage {
  /** A scale and the rule that cites it. */
  private record Row(Scale scale, Rule rule) {}

  private final Map<PostKind, Row> byPost = new EnumMap<>(PostKind.class);
  private final boolean exists;
  private final Basis basis;

  CalibrationStage(List<CalibrationRow> given, SchemeRules rules) {
    this.exists = !given.isEmpty();
    this.basis = rules.basis(Optional.empty());
    for (CalibrationRow one : given) {
      Row row =
          new Row(Scale.of(one.getScale()), rules.rule("kalibrasi", one.getSource(), NAME, HOW));
      List<PostKind> posts = one.getPosts().isEmpty() ? List.of(PostKind.values()) : one.getPosts();
      posts.forEach(post -> byPost.putIfAbsent(post, row));
    }
  }

  Optional<Rational> of(
      String name, Rational start, Optional<PostKind> post, Tracer tracer, Trouble trouble) {
    if (!exists) {
      return Optional.of(start);
    }
    if (post.isEmpty()) {
      return trouble.need(Optional.empty(), "/post", POST, basis);
    }
    Optional<Row> row = Optional.ofNullable(byPost.get(post.get()));
    if (row.isEmpty()) {
      return trouble.need(Optional.empty(), "/post", NO_ROW, basis);
    }
    Rational calibrated = row.get().scale.of(start);
    tracer.leaf(row.get().rule, calibrated, start, post.get());
    tracer.about(name);
    return Optional.of(calibrated);
  }

  private static final Text POST = Text.of("jenis jabatan", "the kind of post");
  private static final Text NO_ROW =
      Text.of("kalibrasi untuk jabatan ini", "the calibration of this post");
  private static final Text NAME = Text.of("nilai setelah kalibrasi", "calibrated value");
  private static final Text HOW = Text.of("{0} untuk {1}", "{0} for {1}");
}
