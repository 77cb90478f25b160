package io.github.kinerjaasn.schema.result;

/** What a result document may hold beside the result. */
public enum ResultPart {
  /** The reasoning: about ten times the size of the result. */
  REASONING,
  /** The hashes by which the document can be verified later. */
  SEAL,
  /** The rated document itself, personal data and all, so that nothing else is needed to verify. */
  INPUT
}
