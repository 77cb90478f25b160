package io.github.kinerjaasn.spark;

import io.github.kinerjaasn.schema.batch.LineRater;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.ReadResult;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/** A row of the result: what a document gave. Spark makes columns of its properties. */
public final class RatedLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private long number;
  private boolean rated;
  private String json = "";

  /** An empty row, for Spark to fill. */
  public RatedLine() {}

  /**
   * Rates a document.
   *
   * @param number its place in the national file
   * @param document the evaluation document
   * @param rater how
   * @return the row
   */
  public static RatedLine of(long number, byte[] document, LineRater rater) {
    ReadResult<byte[]> result = rater.rate(document);
    RatedLine line = new RatedLine();
    line.number = number;
    line.rated = result.isRead();
    line.json =
        new String(
            result.toOptional().orElseGet(() -> Exchange.write(result.violations())),
            StandardCharsets.UTF_8);
    return line;
  }

  /**
   * The place of the document in the national file.
   *
   * @return from 1 on
   */
  public long getNumber() {
    return number;
  }

  /**
   * Sets the place.
   *
   * @param number from 1 on
   */
  public void setNumber(long number) {
    this.number = number;
  }

  /**
   * Whether there is a result.
   *
   * @return false if there are violations instead
   */
  public boolean isRated() {
    return rated;
  }

  /**
   * Sets whether there is a result.
   *
   * @param rated false if there are violations instead
   */
  public void setRated(boolean rated) {
    this.rated = rated;
  }

  /**
   * The result document, or the violations.
   *
   * @return JSON
   */
  public String getJson() {
    return json;
  }

  /**
   * Sets the result document.
   *
   * @param json the result document, or the violations
   */
  public void setJson(String json) {
    this.json = json;
  }
}
