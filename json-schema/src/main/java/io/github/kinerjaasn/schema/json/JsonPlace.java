package io.github.kinerjaasn.schema.json;

import org.jspecify.annotations.Nullable;

/**
 * Where a JSON value stands: its JSON Pointer (RFC 6901) in the document, and its line and column
 * in the text.
 */
public final class JsonPlace {
  /** The place of a value that was not read from a text. */
  public static final JsonPlace NOWHERE = root(0, 0);

  private final @Nullable JsonPlace parent;
  private final @Nullable String name;
  private final int index;
  private final int line;
  private final int column;

  private JsonPlace(
      @Nullable JsonPlace parent, @Nullable String name, int index, int line, int column) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.line = line;
    this.column = column;
  }

  /**
   * The place of a whole document.
   *
   * @param line its first line, counted from 1
   * @param column its first column, counted from 1
   * @return the place
   */
  public static JsonPlace root(int line, int column) {
    return new JsonPlace(null, null, 0, line, column);
  }

  /**
   * The place of a member of the object here.
   *
   * @param member its name
   * @param atLine the line of its value
   * @param atColumn the column of its value
   * @return the place
   */
  public JsonPlace member(String member, int atLine, int atColumn) {
    return new JsonPlace(this, member, 0, atLine, atColumn);
  }

  /**
   * The place of an item of the array here.
   *
   * @param position its position, from 0
   * @param atLine its line
   * @param atColumn its column
   * @return the place
   */
  public JsonPlace item(int position, int atLine, int atColumn) {
    return new JsonPlace(this, null, position, atLine, atColumn);
  }

  /**
   * The same pointer at another position of the text.
   *
   * @param otherLine the line
   * @param otherColumn the column
   * @return the place
   */
  public JsonPlace withPosition(int otherLine, int otherColumn) {
    return new JsonPlace(parent, name, index, otherLine, otherColumn);
  }

  /**
   * The JSON Pointer.
   *
   * @return for example {@code /results/0/weight}; empty for the whole document
   */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    append(pointer);
    return pointer.toString();
  }

  private void append(StringBuilder pointer) {
    if (parent == null) {
      return;
    }
    parent.append(pointer);
    pointer.append('/');
    if (name == null) {
      pointer.append(index);
    } else {
      pointer.append(name.replace("~", "~0").replace("/", "~1"));
    }
  }

  /**
   * The line.
   *
   * @return from 1; 0 if the value was not read from a text
   */
  public int line() {
    return line;
  }

  /**
   * The column, in UTF-16 units.
   *
   * @return from 1; 0 if the value was not read from a text
   */
  public int column() {
    return column;
  }

  /** Such as {@code /results/0/weight (3:17)}. */
  @Override
  public String toString() {
    return pointer() + " (" + line + ":" + column + ")";
  }
}
