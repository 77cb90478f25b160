package io.github.kinerjaasn.siasn.write;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.person.RaterStatus;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.Code;
import io.github.kinerjaasn.siasn.code.CodeLists;
import io.github.kinerjaasn.siasn.code.Tafsir;
import io.github.kinerjaasn.siasn.code.Tafsir.SkpSaveTypes;
import io.github.kinerjaasn.siasn.form.PejabatNames;
import io.github.kinerjaasn.siasn.form.RowReader;
import io.github.kinerjaasn.siasn.form.Wrong;
import io.github.kinerjaasn.siasn.part.Pejabat;
import io.github.kinerjaasn.siasn.part.PejabatData;
import io.github.kinerjaasn.siasn.part.SkpFrame;
import io.github.kinerjaasn.siasn.part.SkpNumber;
import io.github.kinerjaasn.siasn.part.SkpNumbers;
import io.github.kinerjaasn.siasn.read.SkpRow;
import java.util.List;
import java.util.Set;

/** How an SKP before 2022 is written and compared. Numbers have two decimals, as stored ones do. */
record SkpForm(SkpFrame frame, PejabatData penilai, PejabatData atasan) {
  private static final Rational MOST = Rational.parse("999.99");
  private static final int DECIMALS = 2;

  /** Numbers that not every record has: leadership is not everybody's, initiative is of 2021. */
  private static final Set<SkpNumber> OPTIONAL =
      Set.of(SkpNumber.KEPEMIMPINAN, SkpNumber.INISIATIF_KERJA);

  static SkpForm of(Head head, SkpFrame frame, Wrong wrong) {
    if (CodeLists.JENIS_JABATAN.find(frame.jenisJabatan()).isEmpty()) {
      wrong.unknownWord(
          "jenisJabatan", CodeLists.JENIS_JABATAN.codes().stream().map(Code::id).toList());
    }
    if (head.area() == Area.SKP_2021 && frame.jenisPeraturan().isEmpty()) {
      wrong.notModelled(
          "jenisPeraturanKinerjaKd",
          Tafsir.JENIS_PERATURAN_KD.what(),
          Text.of("tanyakan kodenya kepada BKN; tidak ada yang dikarang", "ask BKN for the code"));
    }
    return new SkpForm(
        frame,
        data(frame.penilai(), PejabatNames.PENILAI, head, wrong),
        data(frame.atasan(), PejabatNames.ATASAN, head, wrong));
  }

  private static PejabatData data(Pejabat pejabat, PejabatNames names, Head head, Wrong wrong) {
    if (pejabat.rater().getStatus() == RaterStatus.ASN) {
      if (pejabat.id().isEmpty()) {
        wrong.missing(names.id());
      }
      if (pejabat.tmtGolongan().isEmpty()) {
        wrong.missing(names.name("TmtGolongan"));
      }
    }
    return new PejabatData(
        pejabat.id(),
        form(names).data(pejabat.rater(), head.readings(), wrong),
        pejabat.tmtGolongan());
  }

  private static RaterForm form(PejabatNames names) {
    return new RaterForm(names.start(), names.name("Jabatan"), names.status());
  }

  /** Every number of the record is there and fits. */
  void demand(SkpNumbers numbers, Wrong wrong) {
    for (SkpNumber one : SkpNumber.values()) {
      if (numbers.get(one).isEmpty()) {
        if (!OPTIONAL.contains(one) && !SkpNumber.OF_2021.contains(one)) {
          wrong.missing(one.wireName());
        }
      } else if (!fits(numbers.get(one).get())) {
        wrong.outOfRange(one.wireName(), numbers.get(one).get(), "0..999.99");
      }
    }
  }

  private static boolean fits(Rational value) {
    return value.signum() >= 0 && value.compareTo(MOST) <= 0;
  }

  Body body(Head head, int year, SkpNumbers numbers) {
    boolean texts = head.readings().of(Tafsir.SKP_SAVE_TYPES) == SkpSaveTypes.STRINGS;
    Body body =
        new Body()
            .text("id", head.id())
            .text(texts ? "pns" : "pnsDinilaiOrang", head.person().id().toString());
    body.decimal("tahun", Rational.of(year).round(0), texts)
        .text("jenisJabatan", frame.jenisJabatan());
    for (SkpNumber one : SkpNumber.values()) {
      numbers
          .get(one)
          .ifPresent(value -> body.decimal(one.wireName(), value.round(DECIMALS), texts));
    }
    if (head.area() == Area.SKP) {
      body.text("pnsUserId", frame.pengguna());
    } else {
      body.text("jenisPeraturanKinerjaKd", frame.jenisPeraturan());
    }
    pejabat(body, penilai, PejabatNames.PENILAI, head);
    return pejabat(body, atasan, PejabatNames.ATASAN, head);
  }

  private static Body pejabat(Body body, PejabatData data, PejabatNames names, Head head) {
    body.text(names.id(), data.id());
    return form(names)
        .write(body, data.rater(), head.readings())
        .text(names.name("TmtGolongan"), data.tmtGolongan().map(RowReader.DATE::format));
  }

  List<Violation> differences(Head head, int year, SkpNumbers numbers, SkpRow row) {
    Differences all =
        new Differences("skp")
            .same("pns", head.person().id(), row.person())
            .same("tahun", year, row.year())
            .same("jenisJabatan", frame.jenisJabatan(), row.jenisJabatan().orElse(""));
    for (SkpNumber one : SkpNumber.values()) {
      all.same(
          one.wireName(),
          numbers.get(one).map(value -> Rational.of(value.round(DECIMALS))),
          row.numbers().get(one));
    }
    same(all, PejabatNames.PENILAI, penilai, row.penilai());
    same(all, PejabatNames.ATASAN, atasan, row.atasan());
    return all.sorted();
  }

  private static void same(
      Differences all, PejabatNames names, PejabatData written, PejabatData read) {
    all.same(names.id(), written.id(), read.id())
        .same(names.name("Nama"), written.rater().name(), read.rater().name())
        .same(names.name("NipNrp"), written.rater().number(), read.rater().number())
        .same(names.name("Golongan"), written.rater().rankId(), read.rater().rankId())
        .same(names.name("Jabatan"), written.rater().post(), read.rater().post())
        .same(names.name("UnorNama"), written.rater().unit(), read.rater().unit())
        .same(names.status(), written.rater().status(), read.rater().status())
        .same(names.name("TmtGolongan"), written.tmtGolongan(), read.tmtGolongan());
  }
}
