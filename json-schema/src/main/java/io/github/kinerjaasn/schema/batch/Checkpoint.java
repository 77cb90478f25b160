package io.github.kinerjaasn.schema.batch;

import io.github.kinerjaasn.schema.batch.Part.Extent;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A moment of a run at which all that was written is safe on disk and belongs to the same first
 * part of the input.
 *
 * @param run how its lines are rated, and where the rejected ones go
 * @param inputSize the size of the whole input
 * @param input how much of it was rated
 * @param output what that gave
 * @param rejects what that gave
 * @param counts its lines
 * @param isComplete whether that was all
 */
record Checkpoint(
    String run,
    long inputSize,
    Extent input,
    Extent output,
    Extent rejects,
    Counts counts,
    boolean isComplete) {
  /** Lines so far. */
  record Counts(long rated, long rejected, long blank) {
    static final Counts NONE = new Counts(0, 0, 0);

    long lines() {
      return rated + rejected + blank;
    }

    Counts plus(Counts more) {
      return new Counts(rated + more.rated, rejected + more.rejected, blank + more.blank);
    }
  }

  private static final String COMPLETE = "complete";

  static Checkpoint start(String run, long inputSize) {
    return new Checkpoint(
        run, inputSize, Extent.NONE, Extent.NONE, Extent.NONE, Counts.NONE, false);
  }

  Checkpoint then(Extent read, Extent results, Extent refused, Counts more) {
    return new Checkpoint(run, inputSize, read, results, refused, counts.plus(more), false);
  }

  Checkpoint completed() {
    return new Checkpoint(run, inputSize, input, output, rejects, counts, true);
  }

  /** Replaces the file in one step, so that there is always a whole one. */
  void write(Path file) throws IOException {
    Path next = next(file);
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(CanonicalJson.write(toTree()));
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
    Places.move(next, file);
    Places.force(file);
  }

  static Path next(Path file) {
    return Places.beside(file, ".next");
  }

  private JsonValue toTree() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("run", JsonText.of(run));
    members.put("inputSize", JsonNumber.of(inputSize));
    put(members, "input", input);
    put(members, "output", output);
    put(members, "rejects", rejects);
    members.put("rated", JsonNumber.of(counts.rated));
    members.put("rejected", JsonNumber.of(counts.rejected));
    members.put("blank", JsonNumber.of(counts.blank));
    members.put(COMPLETE, JsonNumber.of(isComplete ? 1 : 0));
    return JsonObject.of(members);
  }

  private static void put(Map<String, JsonValue> members, String name, Extent extent) {
    members.put(name + "Bytes", JsonNumber.of(extent.size()));
    members.put(name + "Crc32c", JsonNumber.of(extent.sum()));
  }

  /** What a run left; empty if the file is not one that a run leaves. */
  static Optional<Checkpoint> read(Path file) throws IOException {
    return StrictJson.read(Files.readAllBytes(file))
        .toOptional()
        .filter(JsonObject.class::isInstance)
        .flatMap(tree -> read((JsonObject) tree));
  }

  private static Optional<Checkpoint> read(JsonObject tree) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    tree.members()
        .forEach(
            (name, value) -> {
              if (value instanceof JsonNumber number) {
                numbers.put(name, number.value().longValue());
              }
            });
    return tree.get("run")
        .filter(run -> run instanceof JsonText && numbers.size() == tree.members().size() - 1)
        .filter(run -> numbers.containsKey(COMPLETE))
        .map(
            run ->
                new Checkpoint(
                    ((JsonText) run).value(),
                    number(numbers, "inputSize"),
                    extent(numbers, "input"),
                    extent(numbers, "output"),
                    extent(numbers, "rejects"),
                    new Counts(
                        number(numbers, "rated"),
                        number(numbers, "rejected"),
                        number(numbers, "blank")),
                    number(numbers, COMPLETE) == 1));
  }

  private static Extent extent(Map<String, Long> numbers, String name) {
    return new Extent(number(numbers, name + "Bytes"), number(numbers, name + "Crc32c"));
  }

  private static long number(Map<String, Long> numbers, String name) {
    return numbers.getOrDefault(name, -1L);
  }
}
