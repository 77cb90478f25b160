package io.github.kinerjaasn.core.post;

import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/** The rank codes of a PPPK, lowest first. They have no rank names. */
public enum GolonganPppk implements Rank {
  /** Golongan I. */
  I,
  /** Golongan II. */
  II,
  /** Golongan III. */
  III,
  /** Golongan IV. */
  IV,
  /** Golongan V. */
  V,
  /** Golongan VI. */
  VI,
  /** Golongan VII. */
  VII,
  /** Golongan VIII. */
  VIII,
  /** Golongan IX. */
  IX,
  /** Golongan X. */
  X,
  /** Golongan XI. */
  XI,
  /** Golongan XII. */
  XII,
  /** Golongan XIII. */
  XIII,
  /** Golongan XIV. */
  XIV,
  /** Golongan XV. */
  XV,
  /** Golongan XVI. */
  XVI,
  /** Golongan XVII. */
  XVII;

  @Override
  public Employment employment() {
    return Employment.PPPK;
  }

  @Override
  public Optional<String> siasnId() {
    return Optional.empty();
  }

  @Override
  public Text label() {
    return Text.of("golongan " + name(), "rank " + name());
  }
}
