package io.github.kinerjaasn.core.cascade;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;
import static io.github.kinerjaasn.core.outcome.ViolationCode.MISSING;
import static io.github.kinerjaasn.core.outcome.ViolationCode.UNKNOWN_VALUE;

import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What is asked of a performance tree. That results are broken down and aligned from outcome to
 * person is PermenPANRB 89/2021 (official secondary material); that shares sum to 100 is how this
 * library makes a roll-up exact.
 */
public final class CascadeDemands {
  /** Breaking down and aligning, in five steps. */
  public static final Basis TREE =
      LegalText.PERMENPANRB_89_2021.at("penjenjangan kinerja", Confidence.OFFICIAL_SECONDARY);

  private static final Basis ALIGNED =
      LegalText.PERMENPANRB_89_2021.at("penjenjangan kinerja", Confidence.INFERRED);

  /** No two nodes or steps share an id. */
  public static final Demand NODE_ONCE =
      Demand.must(
          "CASCADE_NODE_ONCE",
          INCONSISTENT,
          Text.of("kode simpul sudah dipakai", "the id of the node is already used"),
          Text.of("beri kode yang berbeda", "give another id"),
          Basis.FORMAT);

  /** The tree starts from a vision. */
  public static final Demand VISION =
      Demand.must(
          "CASCADE_VISION",
          MISSING,
          Text.of("pohon kinerja belum memuat visi", "the tree has no vision"),
          Text.of(
              "tambahkan simpul VISI sebagai hasil akhir yang dijenjangkan",
              "add a node VISI, the outcome that is broken down"),
          TREE);

  /** A supported node exists. */
  public static final Demand SUPPORT_KNOWN =
      Demand.must(
          "CASCADE_SUPPORT_KNOWN",
          UNKNOWN_VALUE,
          Text.of("simpul yang didukung tidak ada", "the supported node does not exist"),
          Text.of("pakai kode simpul dari pohon ini", "use the id of a node of this tree"),
          Basis.FORMAT);

  /** A node supports another once. */
  public static final Demand SUPPORT_ONCE =
      Demand.must(
          "CASCADE_SUPPORT_ONCE",
          INCONSISTENT,
          Text.of("simpul ini sudah didukung", "this node is already supported"),
          Text.of("gabungkan bagiannya", "merge the shares"),
          Basis.FORMAT);

  /** A node supports the next level up. */
  public static final Demand SUPPORT_LEVEL =
      Demand.must(
          "CASCADE_SUPPORT_LEVEL",
          INCONSISTENT,
          Text.of(
              "simpul tidak mendukung jenjang tepat di atasnya",
              "the node does not support the next level up"),
          Text.of(
              "{0} tidak dapat mendukung {1}; urutannya visi, sasaran, IKU, unit, pegawai",
              "{0} cannot support {1}; the order is vision, objective, IKU, unit, person"),
          TREE);

  /** There is no circle. */
  public static final Demand NO_CYCLE =
      Demand.must(
          "CASCADE_NO_CYCLE",
          INCONSISTENT,
          Text.of(
              "simpul ini mendukung dirinya sendiri lewat lingkaran",
              "the node supports itself through a circle"),
          Text.of("putuskan lingkaran: {0}", "break the circle: {0}"),
          TREE);

  /** No node is an orphan. */
  public static final Demand NO_ORPHAN =
      Demand.must(
          "CASCADE_NO_ORPHAN",
          MISSING,
          Text.of(
              "simpul yatim: tidak mendukung apa pun",
              "the node is an orphan: it supports nothing"),
          Text.of(
              "kaitkan dengan simpul jenjang di atasnya, atau hapus",
              "link it to a node of the level above, or remove it"),
          TREE);

  /** Somebody carries each need. */
  public static final Demand COVERED =
      Demand.must(
          "CASCADE_COVERED",
          MISSING,
          Text.of(
              "kebutuhan organisasi ini belum dijabarkan ke pegawai mana pun",
              "no person carries this need of the organisation"),
          Text.of(
              "jabarkan {0} ini sampai hasil kerja pegawai",
              "break this {0} down to the result of a person"),
          TREE);

  /** Shares in a node sum to exactly 100. */
  public static final Demand SHARES_SUM =
      Demand.must(
          "CASCADE_SHARES_SUM",
          INCONSISTENT,
          Text.of(
              "bagian para pendukung tidak berjumlah tepat 100",
              "the shares of the supporters do not sum to exactly 100"),
          Text.of(
              "jumlahnya {0} %, dari {1}; ubah menjadi {2}",
              "they sum to {0} %, from {1}; make it {2}"),
          ALIGNED);

  /** A unit chose its steps. */
  public static final Demand STEPS =
      Demand.should(
          "CASCADE_STEPS",
          MISSING,
          Text.of("unit belum memilih langkah kerja", "the unit has chosen no steps"),
          Text.of(
              "minta unit menuliskan langkah yang dipilihnya sendiri",
              "ask the unit to write down the steps it chooses"),
          ALIGNED);

  /** Only units choose steps. */
  public static final Demand STEPS_OF_UNIT =
      Demand.must(
          "CASCADE_STEPS_OF_UNIT",
          INCONSISTENT,
          Text.of("langkah hanya milik unit", "only units have steps"),
          Text.of("pindahkan langkah ke simpul unit", "move the steps to the node of a unit"),
          Basis.FORMAT);

  /** A step leads to a result. */
  public static final Demand STEP_RESULT =
      Demand.must(
          "CASCADE_STEP_RESULT",
          MISSING,
          Text.of(
              "langkah tidak dikaitkan dengan hasil kerja pegawai",
              "the step leads to no result of a person"),
          Text.of(
              "sebutkan di deliveredBy hasil kerja pegawai yang mewujudkannya",
              "name in deliveredBy the results of persons that deliver it"),
          ALIGNED);

  /** The result of a step is one below its unit. */
  public static final Demand STEP_BELOW =
      Demand.must(
          "CASCADE_STEP_BELOW",
          UNKNOWN_VALUE,
          Text.of(
              "bukan hasil kerja pegawai di bawah unit ini",
              "this is not the result of a person below the unit"),
          Text.of(
              "pakai kode simpul PEGAWAI yang mendukung unit ini",
              "use the id of a node PEGAWAI that supports the unit"),
          Basis.FORMAT);

  /** All of them. */
  public static final List<Demand> ALL =
      List.of(
          NODE_ONCE,
          VISION,
          SUPPORT_KNOWN,
          SUPPORT_ONCE,
          SUPPORT_LEVEL,
          NO_CYCLE,
          NO_ORPHAN,
          COVERED,
          SHARES_SUM,
          STEPS,
          STEPS_OF_UNIT,
          STEP_RESULT,
          STEP_BELOW);

  private CascadeDemands() {}
}
