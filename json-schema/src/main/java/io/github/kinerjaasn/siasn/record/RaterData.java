package io.github.kinerjaasn.siasn.record;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.check.TextForm;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.person.Golongan;
import io.github.kinerjaasn.core.person.Rank;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.person.RaterStatus;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.siasn.code.Tafsir;
import java.util.Arrays;
import java.util.Optional;

/**
 * The rater as records carry one. The number may be a NIP, an NRP or any text and is never tested.
 *
 * @param name the name
 * @param number NIP, NRP or another number
 * @param rankId the id of the rank, such as {@code 34} for III/d
 * @param post the post
 * @param unit the work unit
 * @param status whether the rater is a civil servant
 */
public record RaterData(
    Optional<String> name,
    Optional<String> number,
    Optional<String> rankId,
    Optional<String> post,
    Optional<String> unit,
    Optional<RaterStatus> status) {

  /**
   * The rank, where its id is one of a PNS.
   *
   * @return the rank, or empty; the ids of PPPK ranks are not known
   */
  public Optional<Golongan> rank() {
    return rankId.flatMap(
        id ->
            Arrays.stream(Golongan.values())
                .filter(one -> one.siasnId().equals(Optional.of(id)))
                .findFirst());
  }

  /**
   * What is written of a rater. A civil servant has all six; anyone else at least name and post.
   */
  static RaterData of(Rater rater, String postName, Interpretations readings, Wrong wrong) {
    boolean asn = rater.getStatus() == RaterStatus.ASN;
    if (readings.of(Tafsir.STATUS_PENILAI).write(rater.getStatus()).isEmpty()) {
      wrong.notModelled(
          "statusPenilai",
          Text.of("penulisan status ini tidak diketahui", "how this is written is not known"),
          Text.of("pilih tafsir lain STATUS_PENILAI", "choose another STATUS_PENILAI"));
    }
    return new RaterData(
        line("penilaiNama", Optional.of(rater.getName()), true, wrong),
        line("penilaiNipNrp", rater.getNumber(), asn, wrong),
        rankId(rater.getRank(), asn, wrong),
        line(postName, rater.getPost(), true, wrong),
        line("penilaiUnorNama", rater.getUnit(), asn, wrong),
        Optional.of(rater.getStatus()));
  }

  private static Optional<String> line(
      String member, Optional<String> text, boolean required, Wrong wrong) {
    if (text.isEmpty() && required) {
      wrong.missing(member);
    } else if (text.isPresent() && !TextForm.isLine(text.get(), Limits.NAME_MAX)) {
      wrong.badText(member);
    }
    return text;
  }

  private static Optional<String> rankId(Optional<Rank> rank, boolean required, Wrong wrong) {
    if (rank.isEmpty() && required) {
      wrong.missing("penilaiGolongan");
    } else if (rank.isPresent() && rank.get().siasnId().isEmpty()) {
      wrong.notModelled(
          "penilaiGolongan",
          Tafsir.PPPK_GOLONGAN_IDS.what(),
          Text.of(
              "tanyakan id golongan PPPK kepada BKN; tidak ada yang dikarang",
              "ask BKN for the id of this rank; none is made up"));
    }
    return rank.flatMap(Rank::siasnId);
  }

  /** The status as written. */
  String statusWord(Interpretations readings) {
    return status.flatMap(readings.of(Tafsir.STATUS_PENILAI)::write).orElse("");
  }

  /** Shows the status alone. */
  @Override
  public String toString() {
    return "RaterData[status=" + status.map(Enum::name).orElse("") + "]";
  }
}
