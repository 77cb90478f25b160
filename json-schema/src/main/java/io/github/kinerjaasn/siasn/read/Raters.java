package io.github.kinerjaasn.siasn.read;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.siasn.code.Labels;
import io.github.kinerjaasn.siasn.code.Tafsir;
import io.github.kinerjaasn.siasn.code.Tafsir.StatusPenilai;
import io.github.kinerjaasn.siasn.form.RowReader;
import io.github.kinerjaasn.siasn.part.RaterData;

/** Reads a rater under whichever names a record has for one. */
final class Raters {
  private Raters() {}

  static RaterData read(
      RowReader in,
      String name,
      String number,
      String rankId,
      String post,
      String unit,
      String status,
      Interpretations readings) {
    StatusPenilai words = readings.of(Tafsir.STATUS_PENILAI);
    return new RaterData(
        in.text(name),
        in.text(number),
        in.text(rankId),
        in.text(post),
        in.text(unit),
        in.label(status, words::read, Labels.statusLabels()));
  }
}
