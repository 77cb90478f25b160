package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KinerjaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ''                              ; kinerja: sebutkan satu perintah
          --lang=en                       ; kinerja: name a command
          nonsense                        ; kinerja: tidak dikenal: nonsense
          --lang=en nonsense              ; kinerja: unknown: nonsense
          --nonsense                      ; kinerja: tidak dikenal: --nonsense
          evaluate --nonsense x           ; kinerja: tidak dikenal: --nonsense
          evaluate                        ; kinerja: belum disebutkan: FILE|-
          evaluate a b                    ; kinerja: tidak dikenal: b
          evaluate --interpretation A x   ; kinerja: NAME=READING tidak mengenal A
          --lang=fr                       ; kinerja: id|en tidak mengenal fr
          --lang                          ; kinerja: belum disebutkan: id|en
          conformance x                   ; kinerja: tidak dikenal: x
          """,
      quoteCharacter = '\'',
      maxCharsPerColumn = 200)
  void tellsWhatIsWrongWithTheCommandLine(String args, String complaint) {
    Fork.Run run = Session.run("", args.isEmpty() ? new String[0] : args.split(" "));
    assertThat(run.diagnostics()).startsWith(complaint + "\n").contains("--help");
    assertThat(run.status()).isEqualTo(64);
    assertThat(run.output()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"no-such-file.json, does not exist", "data, 'is a folder, not a file'"})
  void tellsWhyThereIsNoInput(String file, String reason) {
    Fork.Run run = Session.run("", "evaluate", "--lang", "en", file);
    assertThat(run.status()).isEqualTo(66);
    assertThat(run.diagnostics()).isEqualTo("kinerja: " + file + ": " + reason + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "evaluate --help", "conformance --help"})
  void helpsInBothLanguages(String args) {
    Fork.Run indonesian = Session.run("", args.split(" "));
    Fork.Run english = Session.run("", (args + " --lang en").split(" "));
    assertThat(indonesian.status()).isZero();
    assertThat(indonesian.output()).startsWith("Pemakaian: kinerja").contains("Tampilkan bantuan");
    assertThat(english.output()).startsWith("Usage: kinerja").contains("Show this help");
    assertThat(english.diagnostics()).isEmpty();
  }

  @Test
  void endsSilentlyWhenTheReaderGoesAway() {
    assertThat(conformanceInto("Broken pipe")).isEqualTo(new Fork.Run(141, "", ""));
  }

  @Test
  void tellsWhyTheOutputCannotBeWritten() {
    assertThat(conformanceInto("No space left on device"))
        .isEqualTo(
            new Fork.Run(
                74, "", "kinerja: masukan atau keluaran gagal: No space left on device\n"));
  }

  private static Fork.Run conformanceInto(String trouble) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException(trouble);
          }
        };
    ByteArrayOutputStream diagnostics = new ByteArrayOutputStream();
    int status =
        Kinerja.run(
            new ByteArrayInputStream(new byte[] {'\n'}), broken, diagnostics, "conformance");
    return new Fork.Run(status, "", diagnostics.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"US-ASCII", "UTF-16", "ISO-8859-1"})
  void writesUtf8WhateverTheMachine(String charset) throws Exception {
    String file = Session.DATA.resolve("penilaian-2025.json").toString();
    Fork.Run run =
        Fork.run(
            List.of(
                "-Dfile.encoding=" + charset,
                "-Duser.language=tr",
                "-Duser.timezone=Asia/Jayapura"),
            input -> {},
            "evaluate",
            file);
    assertThat(run).isEqualTo(Session.run("", "evaluate", file));
    assertThat(run.output()).contains("≥ 240");
  }
}
