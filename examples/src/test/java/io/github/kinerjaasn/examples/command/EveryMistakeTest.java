package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be read hides nothing that the rules find, and makes them find nothing more. */
class EveryMistakeTest {
  private static final Pattern POINTER = Pattern.compile("(?m)^\\d+\\. (/.*)$");

  /** A value that no reader can take. */
  private enum Unreadable {
    NIP("(?s)\"nip\": \"\\d+\"", "\"nip\": \"123\""),
    PERIOD("(?s)(\"appraisal\": \\{\\s*\"period\": )\"2025\"", "$1\"2025-13\""),
    PLAN_PERIOD("(?s)(\"id\": \"SKP[^\"]*\",\\s*\"period\": )\"2025\"", "$1\"tahun 2025\""),
    WORD("(?s)\"kind\": \"UTAMA\"", "\"kind\": \"WAJIB\""),
    DATE("\"date\": \"2026-01-12\"", "\"date\": \"2026-02-30\""),
    TYPE("(?s)\"name\": \"", "\"name\": 7, \"unit2\": \"");

    private final String from;
    private final String to;

    Unreadable(String from, String to) {
      this.from = from;
      this.to = to;
    }
  }

  /** Values that are read and contradict the rules. */
  private static String contradicting(String document) {
    return document
        .replaceFirst("\\s*\"resultRating\": \"[A-Z_]+\",", "")
        .replaceFirst("\\s*\"behaviourRating\": \"[A-Z_]+\",", "")
        .replaceFirst("\\s*\"organisationPredicate\": \"[A-Z_]+\",", "")
        .replaceFirst("\"value\": \"KOLABORATIF\"", "\"value\": \"LOYAL\"")
        .replaceFirst("\"60 sarana\"", "\"60 lokasi\"");
  }

  @ParameterizedTest
  @EnumSource
  void findsWhatItFindsWithoutTheUnreadable(Unreadable one) throws IOException {
    String good = Files.readString(Session.DATA.resolve("penilaian-2025.json"));
    String bad = contradicting(good);
    String worse = bad.replaceFirst(one.from, one.to);
    Set<String> expected = pointers(bad);
    Set<String> alone = pointers(good.replaceFirst(one.from, one.to));
    assertThat(expected).hasSizeGreaterThan(7);
    assertThat(alone).isNotEmpty().doesNotContainAnyElementsOf(expected);
    expected.addAll(alone);
    assertThat(pointers(worse)).isEqualTo(expected);
  }

  @Test
  void findsAllOfThemAtOnce() throws IOException {
    String document = Files.readString(Session.DATA.resolve("penilaian-2025.json"));
    Set<String> expected = pointers(contradicting(document));
    for (Unreadable one : Unreadable.values()) {
      if (one != Unreadable.PLAN_PERIOD) {
        expected.addAll(pointers(document.replaceFirst(one.from, one.to)));
        document = document.replaceFirst(one.from, one.to);
      }
    }
    assertThat(pointers(contradicting(document))).isEqualTo(expected);
  }

  @Test
  void findsWhatThePlanContradictsWhenThereIsNoAppraisal() {
    String answer = Session.run("{\"plan\": {}}", "evaluate", "--lang=en", "-").output();
    assertThat(answer).contains("1. /appraisal", "/plan/id", "/plan/period", "/plan/results");
  }

  private static Set<String> pointers(String document) {
    Fork.Run run = Session.run(document, "evaluate", "--lang=en", "-");
    assertThat(run.diagnostics()).isEmpty();
    return new TreeSet<>(
        POINTER.matcher(run.output()).results().map((MatchResult at) -> at.group(1)).toList());
  }
}
