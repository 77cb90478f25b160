package io.github.kinerjaasn.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.post.Employment;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.GolonganPppk;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.post.Post;
import io.github.kinerjaasn.core.post.PostGroup;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.post.Rank;
import io.github.kinerjaasn.core.sample.Samples;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
  private static Stream<Rank> ranks() {
    return Stream.concat(Stream.of(Golongan.values()), Stream.of(GolonganPppk.values()));
  }

  @ParameterizedTest
  @MethodSource("ranks")
  void ranksReadBack(Rank rank) {
    assertThat(Rank.parse(rank.toString())).isSameAs(rank);
    assertThat(rank.toString()).matches(Rank.PATTERN);
  }

  @Test
  void thereAreSeventeenRanksOfEach() {
    assertThat(ranks()).hasSize(34);
    assertThat(ranks().filter(rank -> rank.employment() == Employment.PPPK)).hasSize(17);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "III/e", "V/a", "iii/c", "III-C", "III_C", "XVIII", "IIII", "VX", "0"})
  void otherTextsAreNoRanks(String text) {
    assertThatThrownBy(() -> Rank.parse(text)).isInstanceOf(IllegalArgumentException.class);
    assertThat(text).doesNotMatch(Rank.PATTERN);
  }

  @ParameterizedTest
  @CsvSource({"I/a, 11", "I/d, 14", "II/a, 21", "III/d, 34", "IV/a, 41", "IV/e, 45"})
  void siasnIds(String rank, String id) {
    assertThat(Rank.parse(rank).siasnId()).contains(id);
  }

  @Test
  void siasnIdsOfPppkAreNotKnown() {
    assertThat(GolonganPppk.XVII.siasnId()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "JPT_UTAMA, JPT",
    "JPT_MADYA, JPT",
    "JPT_PRATAMA, JPT",
    "ADMINISTRATOR, JA",
    "PENGAWAS, JA",
    "PELAKSANA, JA",
    "JF_KEAHLIAN, JF",
    "JF_KETERAMPILAN, JF"
  })
  void groupsOfPosts(PostKind kind, PostGroup group) {
    assertThat(kind.group()).isEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource({
    "PEMULA, false",
    "PENYELIA, false",
    "AHLI_PERTAMA, true",
    "AHLI_UTAMA, true",
  })
  void categoriesOfJenjang(Jenjang jenjang, boolean keahlian) {
    assertThat(jenjang.isKeahlian()).isEqualTo(keahlian);
  }

  @Test
  void textFormShowsNeitherNameNorNumber() {
    assertThat(Samples.person().toString()).doesNotContain("Contoh Pegawai").doesNotContain("1995");
    assertThat(Samples.rater().toString()).doesNotContain("Contoh Atasan").doesNotContain("1980");
    assertThat(Samples.evaluation().toString()).doesNotContain("Contoh").doesNotContain("199503");
  }

  @Test
  void gradesAreOnlyForFunctionalPosts() {
    Post post =
        Post.builder().name("Kepala Seksi").kind(PostKind.PENGAWAS).jenjang(Jenjang.MAHIR).build();

    assertThat(post.inspect().violations())
        .extracting(one -> one.pointer())
        .containsExactly("/jenjang");
  }

  @Test
  void unitHeadOnlyIfStated() {
    assertThat(Samples.person().getPost().isUnitHead()).isFalse();
    assertThat(
            Post.builder()
                .name("Kepala Dinas")
                .kind(PostKind.JPT_PRATAMA)
                .unitHead(true)
                .build()
                .isUnitHead())
        .isTrue();
  }
}
