package io.github.kinerjaasn.scoring.standing;

import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.plan.Approach;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.post.Post;
import io.github.kinerjaasn.core.post.PostKind;

/** A plan of 2025 with some indicators. */
final class Plans {
  private Plans() {}

  static Skp of(Indicator... indicators) {
    return Skp.builder()
        .id("SKP-1")
        .period(Period.ofYear(2025))
        .person(
            Person.builder()
                .name("Contoh Pegawai")
                .nip(Nip.parse("199503012019032001"))
                .post(Post.builder().name("Contoh").kind(PostKind.PELAKSANA).build())
                .build())
        .approach(Approach.KUANTITATIF)
        .addResult(
            PlannedResult.builder()
                .id("RHK-1")
                .kind(ResultKind.UTAMA)
                .statement("Layanan terlaksana")
                .addIndicators(indicators)
                .build())
        .build();
  }
}
