package io.github.kinerjaasn.core.judgement;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;
import static io.github.kinerjaasn.core.outcome.ViolationCode.MISSING;
import static io.github.kinerjaasn.core.outcome.ViolationCode.OUT_OF_RANGE;
import static io.github.kinerjaasn.core.outcome.ViolationCode.UNKNOWN_VALUE;

import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What is asked of panels and of registers of levels, each with its message and advice. {@link
 * JudgementCheck} applies them; the schemas list those that a schema cannot say.
 */
public final class JudgementDemands {
  private static final Text FIRST_ALONE =
      Text.of(
          "nilai mandiri lebih dahulu, satu kali tiap asesor, kemudian bersepakat",
          "first each assessor alone and once, then agree");

  /** A mark is on a criterion of the session. */
  public static final Demand CRITERION =
      Demand.must(
          "PANEL_CRITERION",
          UNKNOWN_VALUE,
          Text.of("kriteria tidak ada di sesi ini", "the session has no such criterion"),
          Text.of("pakai kode kriteria dari daftarnya", "use the id of a criterion listed"),
          Basis.FORMAT);

  /** An assessor marks a criterion once. */
  public static final Demand MARK_ONCE =
      must("PANEL_MARK_ONCE", "asesor sudah menilai kriteria ini", "marked already");

  /** A criterion has the marks of several assessors. */
  public static final Demand ASSESSORS =
      must("PANEL_ASSESSORS", "kriteria ini baru dinilai satu asesor", "one assessor only");

  /** A criterion is agreed once. */
  public static final Demand AGREED_ONCE =
      must("PANEL_AGREED_ONCE", "kriteria ini sudah disepakati", "agreed already");

  /** What is agreed was marked. */
  public static final Demand MARKED =
      must("PANEL_MARKED", "belum ada penilaian mandiri", "no independent marks");

  /** What is agreed was marked before. */
  public static final Demand MARKED_BEFORE =
      must("PANEL_MARKED_BEFORE", "disepakati sebelum dinilai mandiri", "agreed before all marked");

  /** An agreement that nobody had marked says why. */
  public static final Demand REASONS =
      Demand.should(
          "PANEL_REASONS",
          MISSING,
          Text.of(
              "disepakati nilai yang tidak diberikan seorang pun, tanpa alasan",
              "a mark was agreed that nobody had given, without a reason"),
          Text.of("catat alasannya", "note the reason"),
          Basis.FORMAT);

  /** A criterion has marks. */
  public static final Demand UNMARKED =
      Demand.should(
          "PANEL_UNMARKED",
          MISSING,
          Text.of("kriteria belum dinilai", "the criterion has no marks yet"),
          Text.of("minta nilai mandiri tiap asesor", "ask each assessor for a mark"),
          Basis.FORMAT);

  /** A scale has three levels or more. */
  public static final Demand SCALE =
      Demand.must(
          "LEVEL_SCALE",
          OUT_OF_RANGE,
          Text.of("skala kurang dari tiga tingkat", "the scale has fewer than three levels"),
          Text.of("isi tingkat terendah dan tertinggi", "give the lowest and the highest level"),
          Basis.FORMAT);

  /** A level is on the scale. */
  public static final Demand LEVEL =
      Demand.must(
          "LEVEL_ON_SCALE",
          OUT_OF_RANGE,
          Text.of("tingkat di luar skala", "the level is outside the scale"),
          Text.of("isi {1}", "give {1}"),
          Basis.FORMAT);

  /** A rater gives a person one level on a topic. */
  public static final Demand LEVEL_ONCE =
      Demand.must(
          "LEVEL_ONCE",
          INCONSISTENT,
          Text.of(
              "penilai ini sudah memberi tingkat untuk pokok yang sama",
              "this rater already gave a level on this topic"),
          Text.of("sisakan satu", "keep one"),
          Basis.FORMAT);

  /** All of them. */
  public static final List<Demand> ALL =
      List.of(
          CRITERION,
          MARK_ONCE,
          ASSESSORS,
          AGREED_ONCE,
          MARKED,
          MARKED_BEFORE,
          REASONS,
          UNMARKED,
          SCALE,
          LEVEL,
          LEVEL_ONCE);

  private JudgementDemands() {}

  private static Demand must(String name, String indonesian, String english) {
    return Demand.must(name, INCONSISTENT, Text.of(indonesian, english), FIRST_ALONE, Basis.FORMAT);
  }
}
