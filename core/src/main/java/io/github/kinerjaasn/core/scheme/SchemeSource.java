package io.github.kinerjaasn.core.scheme;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A legal basis of a scheme: which text, where, and how sure it is that it says so. */
@Value.Immutable
@SdkStyle
public interface SchemeSource {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableSchemeSource.Builder builder() {
    return ImmutableSchemeSource.builder();
  }

  /**
   * The name by which parts of the scheme refer to it.
   *
   * @return an id, unique in the scheme
   */
  @Id
  String getId();

  /**
   * How it is cited.
   *
   * @return such as {@code KMK 127/2026}
   */
  @Line(max = Limits.NAME_MAX)
  String getCitation();

  /**
   * Where in it.
   *
   * @return such as {@code hlm. 67-70}; empty for the text as a whole
   */
  Optional<@Line(max = Limits.NAME_MAX) String> getPlace();

  /**
   * How sure it is.
   *
   * @return the confidence
   */
  Confidence getConfidence();

  /**
   * What it is about.
   *
   * @return one line
   */
  Optional<@Line(max = Limits.NAME_MAX) String> getSubject();

  /**
   * This source as a basis that rules cite.
   *
   * @param schemeId the id of the scheme, which becomes the id of the text
   * @return the basis
   */
  default Basis basis(String schemeId) {
    String subject = getSubject().orElse(getCitation());
    return LegalText.of(schemeId, getCitation(), subject, subject)
        .at(getPlace().orElse(""), getConfidence());
  }
}
