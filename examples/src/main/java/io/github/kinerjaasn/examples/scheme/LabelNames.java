package io.github.kinerjaasn.examples.scheme;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeLabel;
import io.github.kinerjaasn.core.text.Language;
import java.util.stream.Stream;

/** What people call the labels of bands. */
record LabelNames(Scheme scheme, Language language) {
  String of(String token) {
    Stream<String> ratings =
        Stream.of(Rating.values())
            .filter(one -> one.name().equals(token))
            .map(one -> one.label().in(language));
    Stream<String> labels =
        scheme.getLabels().stream()
            .filter(one -> one.getId().equals(token))
            .map(SchemeLabel::getName);
    return Stream.concat(labels, ratings).findFirst().orElse(token);
  }
}
