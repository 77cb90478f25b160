package io.github.kinerjaasn.siasn.write;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.check.TextForm;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.person.RaterStatus;
import io.github.kinerjaasn.core.post.Rank;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.siasn.code.Tafsir;
import io.github.kinerjaasn.siasn.form.Wrong;
import io.github.kinerjaasn.siasn.part.RaterData;
import java.util.Optional;

/** How a rater is written: most names begin alike, post and status have their own. */
record RaterForm(String start, String post, String status) {
  /**
   * What is written of a rater. A civil servant has all six; anyone else at least name and post.
   */
  RaterData data(Rater rater, Interpretations readings, Wrong wrong) {
    boolean asn = rater.getStatus() == RaterStatus.ASN;
    if (readings.of(Tafsir.STATUS_PENILAI).write(rater.getStatus()).isEmpty()) {
      wrong.notModelled(
          status,
          Text.of("penulisan status ini tidak diketahui", "how this is written is not known"),
          Text.of("pilih tafsir lain STATUS_PENILAI", "choose another STATUS_PENILAI"));
    }
    return new RaterData(
        line(start + "Nama", Optional.of(rater.getName()), true, wrong),
        line(start + "NipNrp", rater.getNumber(), asn, wrong),
        rankId(rater.getRank(), asn, wrong),
        line(post, rater.getPost(), true, wrong),
        line(start + "UnorNama", rater.getUnit(), asn, wrong),
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

  private Optional<String> rankId(Optional<Rank> rank, boolean required, Wrong wrong) {
    String member = start + "Golongan";
    if (rank.isEmpty() && required) {
      wrong.missing(member);
    } else if (rank.isPresent() && rank.get().siasnId().isEmpty()) {
      wrong.notModelled(
          member,
          Tafsir.PPPK_GOLONGAN_IDS.what(),
          Text.of(
              "tanyakan id golongan PPPK kepada BKN; tidak ada yang dikarang",
              "ask BKN for the id of this rank; none is made up"));
    }
    return rank.flatMap(Rank::siasnId);
  }

  Body write(Body body, RaterData rater, Interpretations readings) {
    return body.text(start + "Nama", rater.name())
        .text(start + "NipNrp", rater.number())
        .text(start + "Golongan", rater.rankId())
        .text(post, rater.post())
        .text(start + "UnorNama", rater.unit())
        .text(status, rater.status().flatMap(readings.of(Tafsir.STATUS_PENILAI)::write));
  }
}
