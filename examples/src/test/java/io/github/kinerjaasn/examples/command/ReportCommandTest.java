package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {
  private static final String GOOD = Session.DATA.resolve("penilaian-2025.json").toString();
  private static final String DRAFT = Session.DATA.resolve("rancangan-salah.json").toString();

  @Test
  void writesThePage(@TempDir Path folder) throws IOException {
    String file = folder.resolve("laporan.html").toString();
    Fork.Run run =
        Session.run("", "report", GOOD, "--unit", "BAIK=15,SANGAT_BAIK=3", "--out", file);
    assertThat(run.diagnostics()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.output()).isEqualTo("laporan: " + file + "\n");
    String page = Files.readString(Path.of(file));
    assertThat(page).startsWith("<!DOCTYPE html>").contains("15 (83 %)").endsWith("</html>\n");
    assertThat(Session.run("", "report", GOOD, "--unit=BAIK=15", "--unit=SANGAT_BAIK=3").output())
        .isEqualTo(page);
  }

  @Test
  void aCareerAnswersWhatTheFollowUpAsks() {
    String career = Session.DATA.resolve("riwayat-karier.json").toString();
    assertThat(Session.run("", "report", GOOD, "--career", career).output())
        .contains("kebutuhan pelatihan: Mengelola perubahan")
        .contains("✓ ");
    assertThat(Session.run("", "report", GOOD).output())
        .doesNotContain("Mengelola perubahan")
        .contains("paling sedikit 20 JP setahun");
    Fork.Run wrong = Session.run("", "report", GOOD, "--career", GOOD);
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.output()).doesNotContain("<html");
  }

  @Test
  void listsWhatIsWrongWithAFileThatCannotBeRead() {
    Fork.Run run = Session.run("", "report", DRAFT);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.output()).doesNotContain("<html").contains("/plan");
  }

  @Test
  void writesAPageOfADraftToo() throws IOException {
    String draft =
        Files.readString(Path.of(GOOD)).replace("\"resultRating\": \"SESUAI_EKSPEKTASI\",", "");
    Fork.Run run = Session.run(draft, "report", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.output()).contains("belum dapat dinilai");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BAIK=-1", "BAIK=0", "CUKUP=1", "BAIK=x"})
  void refusesAWrongUnit(String unit) {
    Fork.Run run = Session.run("", "report", GOOD, "--unit", unit);
    assertThat(run.status()).isEqualTo(64);
    assertThat(run.output()).isEmpty();
  }

  @Test
  void saysWhereItCannotWrite(@TempDir Path folder) {
    Fork.Run run = Session.run("", "report", GOOD, "--out", folder.toString());
    assertThat(run.status()).isEqualTo(74);
    assertThat(run.diagnostics()).contains("tidak dapat ditulis");
  }
}
