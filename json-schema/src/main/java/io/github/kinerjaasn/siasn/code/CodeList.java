package io.github.kinerjaasn.siasn.code;

import io.github.kinerjaasn.core.law.Confidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A code list of SIASN as far as it is known. Where a list is not complete an unknown id may still
 * be right.
 */
public final class CodeList {
  private final String name;
  private final boolean complete;
  private final Confidence confidence;
  private final Map<String, Code> codes = new LinkedHashMap<>();

  private CodeList(String name, boolean complete, Confidence confidence, String lines) {
    this.name = name;
    this.complete = complete;
    this.confidence = confidence;
    lines.lines().forEach(this::add);
  }

  static CodeList complete(String name, Confidence confidence, String lines) {
    return new CodeList(name, true, confidence, lines);
  }

  static CodeList partial(String name, Confidence confidence, String lines) {
    return new CodeList(name, false, confidence, lines);
  }

  private void add(String line) {
    int space = line.indexOf(' ');
    Code code = new Code(line.substring(0, space), line.substring(space + 1));
    if (codes.put(code.id(), code) != null) {
      throw new IllegalArgumentException(name + " must name each id once, had " + code.id());
    }
  }

  /**
   * The name of the list.
   *
   * @return such as {@code jenisJabatan}
   */
  public String name() {
    return name;
  }

  /**
   * Whether all ids are known.
   *
   * @return false if ids are missing here
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * How sure the list is.
   *
   * @return the confidence
   */
  public Confidence confidence() {
    return confidence;
  }

  /**
   * The entry with an id.
   *
   * @param id the id, exactly so
   * @return the entry, or empty
   */
  public Optional<Code> find(String id) {
    return Optional.ofNullable(codes.get(id));
  }

  /**
   * The known entries.
   *
   * @return in the order of the list
   */
  public List<Code> codes() {
    return List.copyOf(codes.values());
  }

  /** The name of the list. */
  @Override
  public String toString() {
    return name;
  }
}
