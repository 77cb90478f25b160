package io.github.kinerjaasn.scoring.sample;

import io.github.kinerjaasn.core.scheme.Scheme;
import java.util.List;
import java.util.Optional;

/**
 * The schemes that come with this library: named profiles and samples, each with how sure its
 * sources are. None is national law, and none is applied unless a caller names it.
 *
 * <pre>{@code
 * CompiledScheme kmk = CompiledScheme.of(ShippedSchemes.KMK_127_2026);
 * }</pre>
 */
public final class ShippedSchemes {
  /** Ministry of Finance, KMK 127/2026 (SINGLE_SOURCE to CONSENSUS). */
  public static final Scheme KMK_127_2026 = Kmk127Scheme.scheme();

  /** Draft of a health ministry, behaviour on levels 1..5 (MOH-01, MOH-02, SINGLE_SOURCE). */
  public static final Scheme KEMENKES_BARS = SampleSchemes.health();

  /** Kota Kendari, 60 % SKP and 40 % behaviour (TP-08, CONSENSUS). */
  public static final Scheme KENDARI_60_40 = SampleSchemes.kendari();

  /** PermenLHK 6/2024, allowance by last year's predicate (TP-02, OFFICIAL_TEXT). */
  public static final Scheme PERMENLHK_6_2024 = SampleSchemes.forestry();

  /** Perban Bakamla 1/2023, monthly deductions (TP-04, OFFICIAL_TEXT). */
  public static final Scheme PERBAN_BAKAMLA_1_2023 = SampleSchemes.bakamla();

  /** Permentan 20/2025, performance and attendance (TP-01, OFFICIAL_TEXT). */
  public static final Scheme PERMENTAN_20_2025 = SampleSchemes.agriculture();

  private static final List<Scheme> ALL =
      List.of(
          KMK_127_2026,
          KEMENKES_BARS,
          KENDARI_60_40,
          PERMENLHK_6_2024,
          PERBAN_BAKAMLA_1_2023,
          PERMENTAN_20_2025);

  private ShippedSchemes() {}

  /**
   * All shipped schemes.
   *
   * @return the schemes
   */
  public static List<Scheme> all() {
    return ALL;
  }

  /**
   * A shipped scheme.
   *
   * @param id its id, such as {@code kmk-127-2026}
   * @return the scheme, or empty if there is none of that id
   */
  public static Optional<Scheme> find(String id) {
    return ALL.stream().filter(one -> one.getId().equals(id)).findFirst();
  }
}
