package io.github.kinerjaasn.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.examples.command.Fork;
import io.github.kinerjaasn.examples.command.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file is called and whatever it is, the command says so and touches nothing else. */
@Timeout(20)
class HostileNameTest {
  private static final int UNDECIDED = 2;
  private static final int USAGE = 64;
  private static final int NO_INPUT = 66;
  private static final int OUTPUT = 74;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "absent.json",
        "",
        ".",
        "/",
        "../../../../../../../../etc",
        "\0",
        "a\0.json",
        "/dev/null/x",
        "@absent",
        "\u001b[2J\u001b]0;x\u0007",
        "two\nlines\r",
        "\u202e\u2028"
      })
  void cannotBeRead(String name) {
    for (String command : new String[] {"evaluate", "report"}) {
      Fork.Run run = Session.run("", command, "--", name);
      assertThat(run.status()).isEqualTo(NO_INPUT);
      assertThat(run.output()).isEmpty();
      assertThat(run.diagnostics()).startsWith("kinerja: ").endsWith("\n").hasLineCount(1);
      assertThat(run.diagnostics().strip()).doesNotContainPattern("\\p{Cntrl}");
    }
  }

  @Test
  void aNameLongerThanAnyMayBe() {
    assertThat(Session.run("", "evaluate", "x".repeat(100_000)).status()).isEqualTo(NO_INPUT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/null", "/dev/zero", "/dev/urandom"})
  void aDeviceIsReadAsFarAsADocumentMayBe(String device) {
    assertThat(Session.run("", "evaluate", device).status()).isEqualTo(UNDECIDED);
  }

  @Test
  void aLinkIsFollowedAndARingIsNot() throws IOException {
    Path good = Path.of("data", "denpasar", "penilaian-2025.json").toAbsolutePath();
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), good);
    assertThat(Session.run("", "evaluate", link.toString()).status()).isZero();
    Path ring = folder.resolve("ring.json");
    Files.createSymbolicLink(ring, ring);
    assertThat(Session.run("", "evaluate", ring.toString()).status()).isEqualTo(NO_INPUT);
  }

  @Test
  void aFileNamedLikeAnOptionOrAListIsAFile() throws IOException {
    Path named = folder.resolve("@list");
    Files.writeString(named, "--help");
    Fork.Run run = Session.run("", "evaluate", named.toString());
    assertThat(run.status()).isEqualTo(UNDECIDED);
    assertThat(Session.run("", "@" + named).status()).isEqualTo(USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../etc/passwd", "makassar/../plaju", "\0", "Makassar", "."})
  void aCityIsANameNotAPath(String name) {
    assertThat(Session.run("", "city", name).status()).isEqualTo(USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "absent/page.html", "\0", "/dev/null/x", "/dev/full"})
  void whatCannotBeWrittenIsSaid(String name) {
    String file =
        name.startsWith("/") || name.equals("\0") ? name : folder.resolve(name).toString();
    String good = Path.of("data", "denpasar", "penilaian-2025.json").toString();
    Fork.Run report = Session.run("", "report", good, "--out", file);
    assertThat(report.status()).isEqualTo(OUTPUT);
    assertThat(report.output()).isEmpty();
    String scheme = Path.of("data", "schemes", "kendari-tpp-2018.json").toString();
    assertThat(Session.run("", "scheme", "explain", "--html", file, scheme).status())
        .isEqualTo(OUTPUT);
  }
}
