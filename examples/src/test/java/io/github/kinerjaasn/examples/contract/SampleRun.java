package io.github.kinerjaasn.examples.contract;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

/** Runs samples one after the other and says which are wrong, or that none is. */
final class SampleRun {
  private SampleRun() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    PrintStream console = System.out;
    boolean right = true;
    for (String name : args) {
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      try {
        Class.forName(SampleRun.class.getPackageName() + "." + name)
            .getMethod("main", String[].class)
            .invoke(null, (Object) new String[0]);
      } catch (InvocationTargetException wrong) {
        right = false;
        console.println(name + ": " + wrong.getCause());
        wrong.getCause().printStackTrace(console);
      }
    }
    console.println(right ? "every sample is right" : "some samples are wrong");
  }
}
