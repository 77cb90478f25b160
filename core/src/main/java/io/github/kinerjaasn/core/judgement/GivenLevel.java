package io.github.kinerjaasn.core.judgement;

import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * A level that one rater gave one person on one topic. More is better.
 *
 * <pre>{@code
 * GivenLevel.of("A-1", "P-7", "komunikasi", 4);
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface GivenLevel {
  /**
   * Starts a level.
   *
   * @return a builder
   */
  static ImmutableGivenLevel.Builder builder() {
    return ImmutableGivenLevel.builder();
  }

  /**
   * A level in one line.
   *
   * @param rater a pseudonym of the rater
   * @param person a pseudonym of the rated person
   * @param topic such as a core value
   * @param level a step of the scale
   * @return the level
   */
  static GivenLevel of(String rater, String person, String topic, int level) {
    return builder().rater(rater).person(person).topic(topic).level(level).build();
  }

  /**
   * Who gave it.
   *
   * @return a pseudonym
   */
  @Id
  String getRater();

  /**
   * To whom.
   *
   * @return a pseudonym
   */
  @Id
  String getPerson();

  /**
   * On what.
   *
   * @return such as a core value
   */
  @Id
  String getTopic();

  /**
   * The level.
   *
   * @return a step of the scale
   */
  @Min(0)
  int getLevel();
}
