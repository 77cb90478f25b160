package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One document of every regime, each explaining why that regime applied. */
class RegimesTest {
  @ParameterizedTest
  @CsvSource({
    "arsip/penilaian-2015, BAIK, 'PP 46/2011, Perka BKN 1/2013', masa penilaian 2014 s.d. 30 Juni 2021",
    "arsip/penilaian-2020, SANGAT BAIK, 'PP 46/2011, Perka BKN 1/2013', masa penilaian 2014 s.d. 30 Juni 2021",
    "arsip/penilaian-2021, BAIK, 'integrasi 2021 (PP 46/2011', SE MenPANRB 3/2021 penilaian kinerja tahun 2021",
    "arsip/penilaian-2022, BUTUH PERBAIKAN, 'PermenPANRB 6/2022, SE MenPANRB 3/2023', masa penilaian mulai 1 Januari 2022",
    "kemenkeu/penilaian-2026, SANGAT BAIK, 'PermenPANRB 6/2022, SE MenPANRB 3/2023', KMK 127/2026 hlm. 67-70",
  })
  void ratesUnderItsOwnRulesAndSaysWhy(String name, String predicate, String rules, String reason)
      throws IOException {
    Fork.Run run = Session.run("", "evaluate", Path.of("data", name + ".json").toString());
    assertThat(run.status()).isZero();
    assertThat(run.output())
        .startsWith("Predikat kinerja         " + predicate + "\n")
        .contains("Dinilai menurut          " + rules)
        .contains(reason);
    Golden.agrees(Path.of(name).getFileName() + ".id.txt", run.output());
  }
}
