package io.github.kinerjaasn.examples.command;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.city.BadDataException;
import io.github.kinerjaasn.examples.city.City;
import io.github.kinerjaasn.examples.city.CityData;
import io.github.kinerjaasn.examples.city.Story;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.examples.console.Failure;
import io.github.kinerjaasn.examples.text.ViolationText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the scenario of a city from its data to its story. */
@Command(name = "city", sortOptions = false)
final class CityCommand implements Callable<Integer> {
  private final Console console;

  @Spec
  private @SuppressWarnings("NullAway.Init") CommandSpec spec;

  @Parameters(paramLabel = "NAME", descriptionKey = "city-name")
  private String name = "";

  CityCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    City city = City.named(name).orElseThrow(this::unknown);
    Story story = new Story(console.language());
    try {
      city.tell(new CityData(data().resolve(city.name())), story);
    } catch (BadDataException bad) {
      console.print(new ViolationText(console.language()).undecided(bad.violations()));
      return ExitStatus.UNDECIDED;
    } catch (NoSuchFileException absent) {
      throw new Failure(
          ExitStatus.NO_INPUT,
          Text.of("{0}: tidak ada", "{0}: does not exist").with(String.valueOf(absent.getFile())));
    }
    console.print(story.toString());
    return ExitStatus.DECIDED;
  }

  private ParameterException unknown() {
    Text message =
        Text.of("kota tidak dikenal: {0}; yang ada: {1}", "unknown city: {0}; there are: {1}");
    return new ParameterException(
        spec.commandLine(),
        message.with(name, City.ALL.stream().map(City::name).toList()).in(console.language()));
  }

  /** Beside the folder in which this program was built. */
  private static Path data() {
    try {
      Path program =
          Path.of(CityCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path built = Objects.requireNonNull(program.toAbsolutePath().getParent());
      return Objects.requireNonNull(built.getParent()).resolve("data");
    } catch (URISyntaxException nowhere) {
      throw new IllegalStateException(nowhere);
    }
  }
}
