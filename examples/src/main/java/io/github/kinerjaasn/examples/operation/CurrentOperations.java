package io.github.kinerjaasn.examples.operation;

import static io.github.kinerjaasn.examples.operation.Words.SILENT;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.protocol.Arguments;
import io.github.kinerjaasn.examples.protocol.Kind;
import io.github.kinerjaasn.examples.protocol.Member;
import io.github.kinerjaasn.examples.protocol.Numbers;
import io.github.kinerjaasn.examples.protocol.Operation;
import io.github.kinerjaasn.examples.protocol.Refusal;
import io.github.kinerjaasn.examples.protocol.Result;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import io.github.kinerjaasn.scoring.se3y2023.PolaDistribusi;
import io.github.kinerjaasn.scoring.se3y2023.Porsi;
import io.github.kinerjaasn.scoring.se3y2023.Sebaran;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The working rule: PermenPANRB 6/2022 and SE MenPANRB 3/2023. */
final class CurrentOperations {
  /** Five such counts still add up exactly. */
  private static final long MOST_STAFF = 1_000_000_000_000_000_000L;

  private static final Member<Rating> HASIL_KERJA = Member.of("hasilKerja", Words.RATING);
  private static final Member<Rating> PERILAKU_KERJA = Member.of("perilakuKerja", Words.RATING);

  static final Operation PREDIKAT =
      new Operation(
          "permenpanrb-6-2022.predikat",
          Kind.object(HASIL_KERJA, PERILAKU_KERJA),
          in ->
              new Result()
                  .word(
                      "predikat",
                      Kuadran.predikat(in.get(HASIL_KERJA), in.get(PERILAKU_KERJA), SILENT)));

  private static final Member<OrganisationPredicate> PREDIKAT_ORGANISASI =
      Member.of("predikatOrganisasi", Words.PREDIKAT_ORGANISASI);
  private static final Map<Predicate, Member<Long>> PEGAWAI = pegawai();
  private static final Member<Arguments> JUMLAH =
      Member.of("jumlah", Kind.object(PEGAWAI.values().toArray(Member<?>[]::new)));

  static final Operation SEBARAN =
      new Operation(
          "se-menpanrb-3-2023.sebaran",
          Kind.object(PREDIKAT_ORGANISASI, JUMLAH),
          in -> sebaran(in.get(PREDIKAT_ORGANISASI), in.get(JUMLAH)));

  private CurrentOperations() {}

  private static Map<Predicate, Member<Long>> pegawai() {
    Map<Predicate, Member<Long>> members = new EnumMap<>(Predicate.class);
    Stream.of(Predicate.values())
        .forEach(one -> members.put(one, Member.of(one.name(), Numbers.countUpTo(MOST_STAFF))));
    return members;
  }

  private static Result sebaran(OrganisationPredicate organisasi, Arguments jumlah) {
    EnumMap<Predicate, Long> counts = new EnumMap<>(Predicate.class);
    PEGAWAI.forEach((predikat, member) -> counts.put(predikat, jumlah.get(member)));
    if (counts.values().stream().allMatch(count -> count == 0)) {
      throw Refusal.at(
          "/jumlah",
          ViolationCode.OUT_OF_RANGE,
          Text.of("tidak boleh semuanya 0", "must not all be 0"));
    }
    List<String> temuan =
        PolaDistribusi.temuan(organisasi, new Sebaran(counts), SILENT).stream()
            .map(Porsi::kode)
            .sorted()
            .toList();
    return new Result().flag("sesuai", temuan.isEmpty()).texts("temuan", temuan);
  }
}
