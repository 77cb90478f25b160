package io.github.kinerjaasn.siasn.code;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/** The kinds of document that the records of this package carry, with their ids. */
public enum DocumentKind implements Labelled {
  /** The evaluation of an SKP. The id is open: see {@link Tafsir#SKP22_DOCUMENT_ID}. */
  EVALUASI_SKP("890", Text.of("dokumen evaluasi kinerja", "evaluation document")),
  /** The evaluation of a month or quarter. */
  EVALUASI_PERIODIK("890", Text.of("dokumen evaluasi kinerja", "evaluation document")),
  /** The statement of credit points. */
  PAK("879", Text.of("dokumen PAK", "statement of credit points")),
  /** The decree on credit points. */
  SK_PAK("880", Text.of("SK PAK", "decree on credit points"));

  private final String id;
  private final Text label;

  DocumentKind(String id, Text label) {
    this.id = id;
    this.label = label;
  }

  /**
   * The id of the document in the exchange.
   *
   * @param readings the readings to apply
   * @return such as {@code 890}
   */
  public String id(Interpretations readings) {
    return this == EVALUASI_SKP ? readings.of(Tafsir.SKP22_DOCUMENT_ID).id() : id;
  }

  /**
   * The documents that a record of an area may carry.
   *
   * @param area the area
   * @return the kinds, empty where none is known here
   */
  public static List<DocumentKind> of(Area area) {
    return switch (area) {
      case SKP22 -> List.of(EVALUASI_SKP);
      case KINERJA_PERIODIK -> List.of(EVALUASI_PERIODIK);
      case ANGKA_KREDIT -> List.of(PAK, SK_PAK);
      default -> List.of();
    };
  }

  /**
   * The ids that documents of an area may have.
   *
   * @param area the area
   * @param readings the readings to apply
   * @return the ids
   */
  public static List<String> ids(Area area, Interpretations readings) {
    return of(area).stream().map(kind -> kind.id(readings)).toList();
  }

  @Override
  public Text label() {
    return label;
  }
}
