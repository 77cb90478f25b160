package io.github.kinerjaasn.core.person;

import io.github.kinerjaasn.core.post.Employment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The employee number of a civil servant (nomor induk pegawai): 18 digits that hold the birth date,
 * the appointment, the sex and a sequence number. It is personal data: no message of this library
 * ever shows it.
 *
 * <p>PNS: birth {@code yyyyMMdd}, appointment {@code yyyyMM}, sex, sequence. PPPK: birth {@code
 * yyyyMMdd}, appointment year, digit 2, contract number 1..9, sex, sequence.
 *
 * <p>Example (invented): {@code Nip.parse("199503012025031001").birthDate()} is 1995-03-01.
 */
public final class Nip implements Comparable<Nip> {
  /** How many digits there are. */
  public static final int LENGTH = 18;

  /** The form of the text; what the digits mean is tested by {@link #firstBroken}. */
  public static final String PATTERN = "[0-9]{18}";

  private static final Pattern FORM = Pattern.compile(PATTERN);
  private static final int LAST_MONTH = 12;
  private static final int FIRST_CONTRACT = 21;
  private static final int LAST_CONTRACT = 29;
  private static final int CONTRACT_OFFSET = 20;

  private final String digits;

  private Nip(String digits) {
    this.digits = digits;
  }

  /**
   * Reads 18 digits without spaces.
   *
   * @param text the digits
   * @return the number
   * @throws IllegalArgumentException if a rule is broken; the message says which, never the digits
   */
  public static Nip parse(String text) {
    Optional<NipRule> broken = firstBroken(text);
    if (broken.isPresent()) {
      NipRule rule = broken.get();
      throw new IllegalArgumentException(
          "NIP breaks rule " + rule.number() + ": it " + rule.label().en());
    }
    return new Nip(text);
  }

  /**
   * The first rule that a text breaks, in the order of {@link NipRule}.
   *
   * @param text any text
   * @return the rule, or empty if the text is an employee number
   */
  public static Optional<NipRule> firstBroken(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.of(NipRule.LENGTH);
    }
    Nip nip = new Nip(text);
    if (!nip.hasBirthDate()) {
      return Optional.of(NipRule.BIRTH_DATE);
    }
    if (!nip.isPns() && !nip.isPppk()) {
      return Optional.of(NipRule.EMPLOYMENT);
    }
    if (nip.number(14, 15) != 1 && nip.number(14, 15) != 2) {
      return Optional.of(NipRule.SEX);
    }
    if (nip.number(15, LENGTH) == 0) {
      return Optional.of(NipRule.SEQUENCE);
    }
    return nip.appointmentYear() < nip.number(0, 4)
        ? Optional.of(NipRule.APPOINTMENT)
        : Optional.empty();
  }

  private int number(int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  private boolean hasBirthDate() {
    try {
      return birthDate().getYear() > 0;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private boolean isPns() {
    return number(12, 14) >= 1 && number(12, 14) <= LAST_MONTH;
  }

  private boolean isPppk() {
    return number(12, 14) >= FIRST_CONTRACT && number(12, 14) <= LAST_CONTRACT;
  }

  /**
   * Permanent or contract civil servant, by digits 13 and 14.
   *
   * @return the kind of employment
   */
  public Employment employment() {
    return isPns() ? Employment.PNS : Employment.PPPK;
  }

  /**
   * The birth date, digits 1 to 8.
   *
   * @return the date
   */
  public LocalDate birthDate() {
    return LocalDate.of(number(0, 4), number(4, 6), number(6, 8));
  }

  /**
   * The year of appointment, digits 9 to 12.
   *
   * @return the year, not before the birth year
   */
  public int appointmentYear() {
    return number(8, 12);
  }

  /**
   * The month of appointment as candidate (terhitung mulai tanggal), digits 9 to 14.
   *
   * @return the month of a PNS; empty for a PPPK
   */
  public Optional<YearMonth> appointmentMonth() {
    return isPns()
        ? Optional.of(YearMonth.of(appointmentYear(), number(12, 14)))
        : Optional.empty();
  }

  /**
   * The number of the contract, digit 14.
   *
   * @return 1..9 for a PPPK; empty for a PNS
   */
  public Optional<Integer> contract() {
    return isPns() ? Optional.empty() : Optional.of(number(12, 14) - CONTRACT_OFFSET);
  }

  /**
   * The sex, digit 15.
   *
   * @return the sex
   */
  public Sex sex() {
    return number(14, 15) == 1 ? Sex.PRIA : Sex.WANITA;
  }

  /**
   * The sequence number, digits 16 to 18.
   *
   * @return three digits, {@code 001} to {@code 999}
   */
  public String sequence() {
    return digits.substring(15);
  }

  /**
   * The form for print, in groups of 8, 6, 1 and 3 digits.
   *
   * @return such as {@code 19950301 202503 1 001}
   */
  public String toPrintForm() {
    return String.join(
        " ",
        digits.substring(0, 8),
        digits.substring(8, 14),
        digits.substring(14, 15),
        digits.substring(15));
  }

  /** By digits, that is by birth date first. */
  @Override
  public int compareTo(Nip other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Nip that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** The 18 digits; {@link #parse} reads them back. Personal data: not for messages or logs. */
  @Override
  public String toString() {
    return digits;
  }
}
