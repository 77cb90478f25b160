package io.github.kinerjaasn.siasn.part;

import io.github.kinerjaasn.core.person.RaterStatus;
import io.github.kinerjaasn.core.post.Golongan;
import java.util.Arrays;
import java.util.Optional;

/**
 * The rater as records carry one. The number may be a NIP, an NRP or any text and is never tested.
 *
 * @param name the name
 * @param number NIP, NRP or another number
 * @param rankId the id of the rank, such as {@code 34} for III/d
 * @param post the post
 * @param unit the work unit
 * @param status whether the rater is a civil servant
 */
public record RaterData(
    Optional<String> name,
    Optional<String> number,
    Optional<String> rankId,
    Optional<String> post,
    Optional<String> unit,
    Optional<RaterStatus> status) {

  /**
   * The rank, where its id is one of a PNS.
   *
   * @return the rank, or empty; the ids of PPPK ranks are not known
   */
  public Optional<Golongan> rank() {
    return rankId.flatMap(
        id ->
            Arrays.stream(Golongan.values())
                .filter(one -> one.siasnId().equals(Optional.of(id)))
                .findFirst());
  }

  /** Shows the status alone. */
  @Override
  public String toString() {
    return "RaterData[status=" + status.map(Enum::name).orElse("") + "]";
  }
}
