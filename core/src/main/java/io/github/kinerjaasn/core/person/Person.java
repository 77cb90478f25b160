package io.github.kinerjaasn.core.person;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.post.Post;
import io.github.kinerjaasn.core.post.Rank;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rated person (pegawai yang dinilai) as the forms name one. Name and number do not appear in
 * {@code toString}.
 *
 * <pre>{@code
 * Person.builder()
 *     .name("Contoh Pegawai")
 *     .nip(Nip.parse("199503012025031001"))
 *     .rank(Golongan.III_A)
 *     .post(Post.builder().name("Penata Perizinan").kind(PostKind.JF_KEAHLIAN).build())
 *     .unit("Dinas Kesehatan")
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface Person extends Document {
  /**
   * Starts a person.
   *
   * @return a builder
   */
  static ImmutablePerson.Builder builder() {
    return ImmutablePerson.builder();
  }

  /**
   * The name.
   *
   * @return the name, with titles if wanted
   */
  @Value.Redacted
  @Line(max = Limits.NAME_MAX)
  String getName();

  /**
   * The employee number.
   *
   * @return the number; it says whether the person is PNS or PPPK
   */
  @Value.Redacted
  Nip getNip();

  /**
   * The rank code.
   *
   * @return of the same employment as the number
   */
  Optional<Rank> getRank();

  /**
   * The post.
   *
   * @return the post held in the period
   */
  @Valid
  Post getPost();

  /**
   * The work unit.
   *
   * @return such as {@code Bidang Pelayanan Kesehatan}
   */
  Optional<@Line(max = Limits.NAME_MAX) String> getUnit();

  @Override
  default Inspection inspect() {
    return PersonRules.inspect(this);
  }
}
