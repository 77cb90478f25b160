package io.github.kinerjaasn.core.check;

/**
 * A document that can say where its own parts contradict each other.
 *
 * <p>Bean Validation and the checks of this library ask it alike; an empty list means that its
 * parts agree.
 */
public interface Document {
  /**
   * What is missing or contradictory among the parts of this document. The sizes of texts and lists
   * and the insides of nested documents are not looked at; a check of the whole does both.
   *
   * @return what was found, with pointers from this document; possibly nothing
   */
  Inspection inspect();
}
