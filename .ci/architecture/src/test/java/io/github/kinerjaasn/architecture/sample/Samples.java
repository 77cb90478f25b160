package io.github.kinerjaasn.architecture.sample;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One type for each way to keep or break a rule. */
public final class Samples {
  private Samples() {}

  /** Keeps every rule. */
  public interface Good extends Serializable {
    /** Words. */
    List<String> WORDS = List.of("a");

    /** Named as validators want it. */
    @NotBlank
    String getName();

    /** Not an accessor: it has a parameter. */
    @NotBlank
    String named(String other);

    /** Not constrained. */
    Optional<String> name();

    /** Uses a locale. */
    default String line() {
      return String.format(Locale.ROOT, "%s", getName()).toLowerCase(Locale.ROOT);
    }
  }

  /** A constraint that validators skip. */
  public interface BareAccessor {
    /** Bare. */
    @NotBlank
    String name();
  }

  /** A constraint on a name that only begins like an accessor. */
  public interface Getaway {
    /** Bare. */
    @NotBlank
    String getaway();
  }

  /** A record with binary floating point. */
  public record DoubleField(double value) {}

  /** A boxed one. */
  public static final class FloatBox {
    /** Boxed. */
    public Optional<Float> some() {
      return Optional.of(boxed());
    }

    private static Float boxed() {
      return 1f;
    }
  }

  /** An array of them. */
  public static final class DoubleArray {
    /** Array. */
    public int size(double[] values) {
      return values.length;
    }
  }

  /** A call that converts. */
  public static final class DoubleCall {
    /** Loses digits. */
    public String text(BigDecimal value) {
      return "" + value.doubleValue();
    }
  }

  /** Files. */
  public static final class Files {
    /** A file. */
    public String name(Path path) {
      return path.toString();
    }
  }

  /** A clock. */
  public static final class Clocks {
    /** A clock. */
    public String name(Clock clock) {
      return clock.toString();
    }
  }

  /** Environment. */
  public static final class Environment {
    /** Nanoseconds. */
    public long time() {
      return System.nanoTime();
    }
  }

  /** Today. */
  public static final class Today {
    /** Today. */
    public LocalDate today() {
      return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }
  }

  /** The machine's locale. */
  public static final class DefaultLocale {
    /** Locale. */
    public Locale locale() {
      return Locale.getDefault();
    }
  }

  /** The machine's locale, hidden. */
  public static final class HiddenLocale {
    /** Lower case. */
    public String lower(String text) {
      return text.toLowerCase();
    }
  }

  /** The machine's locale in a format. */
  public static final class FormatLocale {
    /** Format. */
    public String text(long number) {
      return String.format("%d", number);
    }
  }

  /** The machine's locale in a date. */
  public static final class DateLocale {
    /** Format. */
    public DateTimeFormatter form() {
      return DateTimeFormatter.ofPattern("MMMM");
    }
  }

  /** A static that is set. */
  public static final class Counter {
    private static int count;

    /** Next. */
    public static int next() {
      count++;
      return count;
    }
  }

  /** A static that is filled. */
  public static final class Cache {
    private static final ArrayList<String> SEEN = new ArrayList<>();

    /** Adds. */
    public static int add(String text) {
      SEEN.add(text);
      return SEEN.size();
    }
  }

  /** A static array. */
  public static final class Table {
    private static final int[] TABLE = {1, 2};

    /** Reads. */
    public static int at(int place) {
      return TABLE[place];
    }
  }

  /** An enum with a switch: its hidden arrays do not count. */
  public enum Colour {
    /** Red. */
    RED,
    /** Blue. */
    BLUE;

    /** Switches. */
    public int number() {
      return switch (this) {
        case RED -> 1;
        case BLUE -> 2;
      };
    }
  }
}
