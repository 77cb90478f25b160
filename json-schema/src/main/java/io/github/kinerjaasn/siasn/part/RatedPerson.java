package io.github.kinerjaasn.siasn.part;

import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.siasn.code.PnsId;

/**
 * The two numbers of one rated person, which the service never takes for each other: addresses hold
 * the employee number, records hold the id.
 *
 * <pre>{@code
 * RatedPerson rated =
 *     new RatedPerson(
 *         Nip.parse("199503012025031001"), PnsId.parse("A8ACA7D5B1F63912E040640A040269BB"));
 * }</pre>
 *
 * @param nip the employee number, for addresses
 * @param id the id in SIASN, for records
 */
public record RatedPerson(Nip nip, PnsId id) {
  /** Shows neither number. */
  @Override
  public String toString() {
    return "RatedPerson[]";
  }
}
