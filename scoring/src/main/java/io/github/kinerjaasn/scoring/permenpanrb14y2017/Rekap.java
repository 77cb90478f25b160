package io.github.kinerjaasn.scoring.permenpanrb14y2017;

import java.util.List;
import java.util.Optional;

/** The sums and counts of a survey, element by element. */
final class Rekap {
  private final long[] jumlah;
  private final long[] penjawab;
  private int responden;
  private int ditolak;

  private Rekap(int unsur) {
    this.jumlah = new long[unsur];
    this.penjawab = new long[unsur];
  }

  static Rekap of(Survei survei, boolean tolakTidakLengkap) {
    Rekap rekap = new Rekap(survei.unsur());
    for (Tanggapan tanggapan : survei.tanggapan()) {
      if (tolakTidakLengkap && !tanggapan.lengkap()) {
        rekap.ditolak++;
      } else {
        rekap.responden++;
        rekap.tambah(tanggapan.jawaban());
      }
    }
    return rekap;
  }

  private void tambah(List<Optional<Integer>> jawaban) {
    for (int unsur = 0; unsur < jumlah.length; unsur++) {
      Optional<Integer> satu = jawaban.get(unsur);
      if (satu.isPresent()) {
        jumlah[unsur] += satu.get();
        penjawab[unsur]++;
      }
    }
  }

  boolean adaUnsurKosong() {
    for (long satu : penjawab) {
      if (satu == 0) {
        return true;
      }
    }
    return false;
  }

  int unsur() {
    return jumlah.length;
  }

  long jumlah(int unsur) {
    return jumlah[unsur];
  }

  long penjawab(int unsur) {
    return penjawab[unsur];
  }

  int responden() {
    return responden;
  }

  int ditolak() {
    return ditolak;
  }
}
