package io.github.kinerjaasn.testkit.generator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One example line of the facts base. */
record Example(
    String id, String tag, String rule, Map<String, String> in, Map<String, String> out) {
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("P6", "PermenPANRB 6/2022"),
          Map.entry("SE3", "SE MenPANRB 3/2023"),
          Map.entry("P46", "Perka BKN 1/2013"),
          Map.entry("BR", "SE MenPANRB 3/2021"),
          Map.entry("P30", "PP 30/2019"),
          Map.entry("P8", "PermenPANRB 8/2021"),
          Map.entry("AK", "Peraturan BKN 3/2023"),
          Map.entry("KMK", "KMK 127/2026"),
          Map.entry("IKM", "PermenPANRB 14/2017"),
          Map.entry("SI", "BKN SIASN"),
          Map.entry("akip.grade", "PermenPANRB 88/2021"),
          Map.entry("talent.box", "PermenPANRB 3/2020"));

  static List<Example> all() {
    return Resources.lines("law-examples.txt").stream()
        .filter(l -> !l.startsWith("#"))
        .map(Example::parse)
        .toList();
  }

  private static Example parse(String line) {
    String[] parts = line.split(" \\| ");
    String[] sides = parts[3].split(" -> ");
    return new Example(
        parts[0].trim(), parts[1].trim(), parts[2].trim(), pairs(sides[0]), pairs(sides[1]));
  }

  private static Map<String, String> pairs(String side) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String pair : side.split(";")) {
      int equals = pair.indexOf('=');
      map.put(pair.substring(0, equals).trim(), pair.substring(equals + 1).trim());
    }
    return map;
  }

  String in(String name) {
    return String.valueOf(in.get(name));
  }

  String out(String name) {
    return String.valueOf(out.get(name));
  }

  List<String> listIn(String name) {
    return list(in(name));
  }

  List<String> listOut(String name) {
    return list(out(name));
  }

  private static List<String> list(String text) {
    String inner = text.substring(1, text.length() - 1);
    return inner.isEmpty() ? List.of() : Arrays.asList(inner.split(","));
  }

  /** Such as {@code P46-X04 PRINTED, Perka BKN 1/2013}. */
  String source() {
    String family = id.substring(0, id.indexOf('-'));
    return id + " " + tag + ", " + TEXTS.getOrDefault(rule, TEXTS.getOrDefault(family, ""));
  }
}
