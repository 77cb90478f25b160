package io.github.kinerjaasn.scoring.evaluation;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that follows from a result and that a person decides about; it never changes the
 * result.
 *
 * @param name a stable name, such as {@code OBJECTION_WINDOW}
 * @param text what follows
 * @param until the last day for it, where there is one
 * @param basis which rule says so, and how sure that is
 */
public record Notice(String name, Text text, Optional<LocalDate> until, Basis basis) {}
