package io.github.kinerjaasn.examples.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.examples.command.Fork;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sample in the Javadoc of a public type compiles, runs, and gives what it says. */
class JavadocSamplesTest {
  private static final int LEAST_SAMPLES = 200;
  private static final Path DATA = Path.of("data").toAbsolutePath();

  /** One starts a program in PHP, the other wants a scheme of a form that none of ours has. */
  private static final Set<String> NOT_RUN = Set.of("ConformanceRunner", "BulkRating");

  private static final List<String> COMPILER =
      List.of(
          "-proc:none", "-Xlint:deprecation,unchecked,rawtypes", "-Werror", "-encoding", "UTF-8");

  private static final Pattern SAMPLE =
      Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n *\\* \\}</pre>");

  @Test
  void everySampleIsRight(@TempDir Path folder) throws Exception {
    List<JavadocSample> samples = samples();
    assertThat(samples).hasSizeGreaterThanOrEqualTo(LEAST_SAMPLES);
    assertThat(samples)
        .filteredOn(JavadocSample::isJson)
        .allSatisfy(one -> assertThat(StrictJson.read(one.text()).violations()).isEmpty());
    List<JavadocSample> programs =
        samples.stream().filter(one -> !one.isJson() && !one.isLater()).toList();
    compile(programs, folder);
    Files.createFile(folder.resolve("pegawai.ndjson"));
    List<String> run =
        programs.stream()
            .filter(one -> !NOT_RUN.contains(one.type().getSimpleName()))
            .map(JavadocSample::name)
            .toList();
    assertThat(Fork.compiled(folder, List.of("-Dkinerja.data=" + DATA), SampleRun.class, run))
        .isEqualTo("every sample is right\n");
  }

  private static List<JavadocSample> samples() {
    List<JavadocSample> samples = new ArrayList<>();
    for (Class<?> type : tops()) {
      SAMPLE
          .matcher(PublicApi.source(type))
          .results()
          .map(found -> found.group(1).replaceAll("(?m)^ *\\* ?", ""))
          .forEach(text -> samples.add(new JavadocSample(name(type, samples), type, text)));
    }
    return samples;
  }

  private static String name(Class<?> type, List<JavadocSample> before) {
    return "Sample" + (before.size() + 1) + "Of" + type.getSimpleName();
  }

  private static List<Class<?>> tops() {
    return PublicApi.types().stream()
        .filter(type -> type.getEnclosingClass() == null)
        .sorted(Comparator.<Class<?>, String>comparing(Class::getName))
        .toList();
  }

  private static void compile(List<JavadocSample> samples, Path folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (JavadocSample sample : samples) {
      Path source = folder.resolve(sample.name() + ".java");
      String home = "package " + JavadocSample.class.getPackageName() + ";\n";
      sources.add(Files.writeString(source, home + sample.source()));
    }
    StringWriter said = new StringWriter();
    PrintWriter sink = new PrintWriter(said);
    List<String> arguments = new ArrayList<>(COMPILER);
    arguments.addAll(List.of("-d", folder.toString(), "-cp", Fork.testPath()));
    sources.forEach(source -> arguments.add(source.toString()));
    ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
    int status = compiler.run(sink, sink, arguments.toArray(String[]::new));
    assertThat(status).as(said.toString()).isZero();
  }
}
