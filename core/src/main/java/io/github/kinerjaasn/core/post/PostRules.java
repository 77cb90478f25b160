package io.github.kinerjaasn.core.post;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;

/**
 * The checks of posts.
 *
 * <p>For the checks of whole documents, which name the place; what is wrong goes to an {@link
 * io.github.kinerjaasn.core.check.Inspection}.
 *
 * <pre>{@code
 * Inspection inspection = Inspection.start();
 * PostRules.check(inspection.at("post"), post);
 * inspection.violations(); // []
 * }</pre>
 */
public final class PostRules {
  private PostRules() {}

  static Inspection inspect(Post post) {
    Inspection in = Inspection.start();
    boolean functional = post.getKind().group() == PostGroup.JF;
    boolean keahlian = post.getKind() == PostKind.JF_KEAHLIAN;
    post.getJenjang()
        .ifPresent(
            jenjang -> {
              Inspection at = in.at("jenjang");
              at.require(functional, PostDemands.JENJANG_ONLY_JF);
              at.require(
                  !functional || jenjang.isKeahlian() == keahlian, PostDemands.JENJANG_CATEGORY);
            });
    return in;
  }

  /**
   * Checks a post in full.
   *
   * @param in where the post stands
   * @param post the post
   */
  public static void check(Inspection in, Post post) {
    in.include(post.inspect());
    in.at("name").line(post.getName(), Limits.NAME_MAX);
  }
}
