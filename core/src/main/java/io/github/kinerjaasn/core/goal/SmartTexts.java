package io.github.kinerjaasn.core.goal;

import io.github.kinerjaasn.core.text.Text;

/**
 * What is said when a check is met and when it is not.
 *
 * @param met what is in order
 * @param notMet what is missing or wrong
 * @param advice what to do then
 */
record SmartTexts(Text met, Text notMet, Text advice) {
  static final Text NOTHING = Text.of("tidak perlu tindakan", "nothing to do");
  static final Text PERSON =
      Text.of(
          "dinilai bersama oleh pegawai dan pimpinan dalam dialog kinerja",
          "for the person and the leader to judge in the performance dialogue");

  static final SmartTexts RESULT =
      new SmartTexts(
          Text.of("hasil kerja disebutkan", "the owner's result is named"),
          Text.of("hasil kerja belum disebutkan", "the owner's result is not named"),
          Text.of("tulis hasil yang akan diserahkan", "write what is to be delivered"));
  static final SmartTexts INDICATOR =
      new SmartTexts(
          Text.of("ada indikator", "there is an indicator"),
          Text.of("belum ada indikator", "there is no indicator"),
          Text.of("tambahkan indikator keberhasilan", "add an indicator of success"));
  static final SmartTexts TARGET =
      new SmartTexts(
          Text.of("target dan satuannya jelas", "target and unit are clear"),
          Text.of(
              "target belum ada, atau angkanya bertentangan",
              "there is no target, or its amounts contradict each other"),
          Text.of("isi target beserta satuannya", "give the target with its unit"));
  static final SmartTexts POLARITY =
      new SmartTexts(
          Text.of("arah indikator jelas", "it is clear which way is better"),
          Text.of("arah indikator belum diisi", "it is not clear which way is better"),
          Text.of("isi MAXIMIZE, MINIMIZE atau STABILIZE", "give MAXIMIZE, MINIMIZE or STABILIZE"));
  static final SmartTexts GROUND =
      new SmartTexts(
          Text.of("ada data dasar atau dukungan sumber daya", "there is a baseline, or resources"),
          Text.of(
              "tidak ada data dasar maupun dukungan sumber daya",
              "there is neither a baseline nor any resources"),
          Text.of(
              "isi capaian sebelumnya sebagai data dasar, atau sebutkan sumber daya",
              "give last period's achievement as baseline, or state the resources"));
  static final SmartTexts RESOURCES =
      new SmartTexts(
          Text.of("dukungan sumber daya disebutkan", "resources are stated"),
          Text.of("dukungan sumber daya belum disebutkan", "no resources are stated"),
          Text.of("sebutkan orang, anggaran, alat atau data", "state people, money, tools, data"));
  static final SmartTexts SUPPORTED =
      new SmartTexts(
          Text.of(
              "hasil pimpinan atau organisasi yang didukung disebutkan",
              "the supported result of the leader or the organisation is named"),
          Text.of(
              "hasil pimpinan atau organisasi yang didukung belum disebutkan",
              "the supported result of the leader or the organisation is not named"),
          Text.of(
              "tulis hasil kerja pimpinan yang diintervensi", "name the supported leader result"));
  static final SmartTexts DATES =
      new SmartTexts(
          Text.of("ada batas waktu", "there are dates"),
          Text.of("belum ada batas waktu", "there are no dates"),
          Text.of("isi tanggal mulai dan selesai", "give first and last day"));
  static final SmartTexts INSIDE =
      new SmartTexts(
          Text.of("tanggal di dalam periode SKP", "the dates are inside the plan's period"),
          Text.of("{0} di luar periode SKP {1}", "{0} is outside the plan's period {1}"),
          Text.of("ubah tanggal, atau pindahkan ke SKP lain", "change the dates, or the plan"));

  static final Text CLEAR =
      Text.of(
          "apakah pegawai dan pimpinan memahami hasil ini dengan cara yang sama?",
          "do the person and the leader understand this result in the same way?");
  static final Text VALID =
      Text.of(
          "apakah indikator ini sungguh mengukur hasil yang dimaksud?",
          "does this indicator really measure the result?");
  static final Text REALISTIC =
      Text.of(
          "apakah target dapat dicapai dengan sumber daya dan kondisi yang ada?",
          "can the target be reached with these resources and conditions?");
  static final Text SERVES =
      Text.of(
          "apakah hasil ini sungguh mendukung hasil tersebut?",
          "does this goal really serve that result?");
}
