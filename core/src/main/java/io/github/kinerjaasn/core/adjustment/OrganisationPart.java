package io.github.kinerjaasn.core.adjustment;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.style.SdkStyle;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the organisation value is mixed in: by tier where the own value is not below it, else by one
 * share.
 *
 * <pre>{@code
 * OrganisationPart.builder()
 *     .shareBelow(Weight.ofPercent(10))
 *     .scope(OrganisationPart.Scope.EACH)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface OrganisationPart {
  /** What is mixed with the organisation value. */
  enum Scope implements Labelled {
    /** Total, results and behaviour, each by its own comparison. */
    EACH(Text.of("jumlah, hasil, dan perilaku masing-masing", "total, results and behaviour each")),
    /** Only the total. */
    TOTAL(Text.of("hanya jumlah", "only the total"));

    private final Text label;

    Scope(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableOrganisationPart.Builder builder() {
    return ImmutableOrganisationPart.builder();
  }

  /**
   * The shares by tier.
   *
   * @return each tier once
   */
  @Size(max = Limits.VALUES_MAX)
  List<@Valid TierShare> getTiers();

  /**
   * The share where the own value is below the organisation's.
   *
   * @return in per cent
   */
  Weight getShareBelow();

  /**
   * What is mixed.
   *
   * @return the scope
   */
  Scope getScope();

  /**
   * Where this part stands.
   *
   * @return the id of a source of the scheme; empty for its first source
   */
  Optional<@Id String> getSource();
}
