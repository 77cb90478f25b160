package io.github.kinerjaasn.core.person;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.post.PostRules;

/**
 * The checks of persons and raters.
 *
 * <p>For the checks of whole documents, which name the place; what is wrong goes to an {@link
 * io.github.kinerjaasn.core.check.Inspection}.
 *
 * <pre>{@code
 * Inspection inspection = Inspection.start();
 * PersonRules.check(inspection.at("person"), person);
 * inspection.violations(); // []
 * }</pre>
 */
public final class PersonRules {
  private PersonRules() {}

  static Inspection inspect(Person person) {
    Inspection in = Inspection.start();
    person
        .getRank()
        .ifPresent(
            rank ->
                in.at("rank")
                    .require(
                        rank.employment() == person.getNip().employment(),
                        PersonDemands.RANK_EMPLOYMENT));
    return in;
  }

  /**
   * Checks a person in full.
   *
   * @param in where the person stands
   * @param person the person
   */
  public static void check(Inspection in, Person person) {
    in.include(person.inspect());
    in.at("name").line(person.getName(), Limits.NAME_MAX);
    person.getUnit().ifPresent(unit -> in.at("unit").line(unit, Limits.NAME_MAX));
    PostRules.check(in.at("post"), person.getPost());
  }

  /**
   * Checks a rater in full.
   *
   * @param in where the rater stands
   * @param rater the rater
   */
  public static void check(Inspection in, Rater rater) {
    in.at("name").line(rater.getName(), Limits.NAME_MAX);
    rater.getNumber().ifPresent(text -> in.at("number").line(text, Limits.NAME_MAX));
    rater.getPost().ifPresent(text -> in.at("post").line(text, Limits.NAME_MAX));
    rater.getUnit().ifPresent(text -> in.at("unit").line(text, Limits.NAME_MAX));
  }
}
