package io.github.kinerjaasn.siasn.code;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * One entry of a code list.
 *
 * @param id the id, always a text: {@code 01} is not {@code 1}
 * @param name the name that the list gives, in Indonesian
 */
public record Code(String id, String name) implements Labelled {
  @Override
  public Text label() {
    return Text.same(name);
  }
}
