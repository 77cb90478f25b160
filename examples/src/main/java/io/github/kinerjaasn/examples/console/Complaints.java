package io.github.kinerjaasn.examples.console;

import io.github.kinerjaasn.core.text.Text;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns every way to fail into one line on standard error and an exit code. */
public final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Console console;

  /**
   * Complains on a console.
   *
   * @param console whose standard error and language
   */
  public Complaints(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    console.complain(describe(wrong));
    console.complain(
        Text.of("lihat: {0} --help", "see: {0} --help")
            .with(command.getCommandSpec().qualifiedName()));
    return ExitStatus.USAGE;
  }

  private static Text describe(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return Text.of("tidak dikenal: {0}", "unknown: {0}").with(unmatched.getUnmatched());
    }
    if (wrong instanceof MissingParameterException missing) {
      return Text.of("belum disebutkan: {0}", "missing: {0}")
          .with(missing.getMissing().stream().map(CommandLine.Model.ArgSpec::paramLabel).toList());
    }
    if (wrong.getArgSpec() != null && wrong.getValue() != null) {
      return Text.of("{0} tidak mengenal {1}", "{0} does not take {1}")
          .with(wrong.getArgSpec().paramLabel(), wrong.getValue());
    }
    return Text.same(String.valueOf(wrong.getMessage()).replace("\n", "; "));
  }

  @Override
  public int handleExecutionException(
      Exception trouble, CommandLine commandLine, ParseResult parsed) {
    if (trouble instanceof Failure failure) {
      console.complain(failure.text());
      return failure.status();
    }
    if (trouble instanceof IOException unwritten) {
      return unwritten(unwritten);
    }
    console.complain(
        Text.of(
                "kesalahan dalam program ({0}); KINERJA_DEBUG=1 menampilkan rinciannya",
                "defect in the program ({0}); KINERJA_DEBUG=1 shows the details")
            .with(trouble.getClass().getSimpleName()));
    if (System.getenv("KINERJA_DEBUG") != null) {
      trouble.printStackTrace();
    }
    return ExitStatus.INTERNAL;
  }

  private int unwritten(IOException unwritten) {
    String reason = String.valueOf(unwritten.getMessage());
    if (reason.contains("Broken pipe")) {
      return ExitStatus.BROKEN_PIPE;
    }
    console.complain(
        Text.of("masukan atau keluaran gagal: {0}", "input or output failed: {0}").with(reason));
    return ExitStatus.OUTPUT;
  }
}
