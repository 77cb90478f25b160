package io.github.kinerjaasn.siasn.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.siasn.Samples;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.RecordId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiasnReplyTest {
  private static ReadResult<List<JsonObject>> rows(int status, String body) {
    return SiasnReply.of(status, FakeService.bytes(body)).rows();
  }

  private static ReadResult<Optional<RecordId>> saved(Area area, int status, String body) {
    return SiasnReply.of(status, FakeService.bytes(body)).saved(area);
  }

  @Test
  void readsRows() {
    assertThat(rows(200, "{\"code\":1,\"data\":[{\"id\":\"a\"}],\"count\":1}").orElseThrow())
        .hasSize(1);
    assertThat(rows(200, "{\"code\":\"1\",\"data\":[],\"count\":\"0\"}").orElseThrow()).isEmpty();
    assertThat(rows(200, "{\"code\":1,\"data\":[]}").orElseThrow()).isEmpty();
  }

  @Test
  void readsTheEmptyList() {
    assertThat(rows(404, "{\"code\":0,\"data\":\"Data tidak ditemukan\"}").orElseThrow()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404|{\"code\":0,\"data\":\"Token salah\"}",
        "404|{\"Error\":true,\"Message\":\"Data tidak ditemukan\"}",
        "404|{\"data\":\"Data tidak ditemukan\"}",
        "404|<html></html>",
        "404|''",
        "200|{\"code\":0,\"data\":\"Data tidak ditemukan\"}",
        "200|{\"Error\":true,\"Message\":\"gagal\"}",
        "200|{\"code\":1,\"data\":\"x\"}",
        "200|{\"code\":1,\"data\":[1]}",
        "200|{\"code\":1}",
        "200|[]",
        "200|{\"code\":1,\"data\":[",
        "500|{\"code\":1,\"data\":[]}",
        "401|{\"code\":1,\"data\":[]}"
      })
  void takesNothingElseForAList(int status, String body) {
    assertThat(rows(status, body).violations())
        .singleElement()
        .satisfies(one -> assertThat(one.found()).contains(String.valueOf(status)));
  }

  @Test
  void countsTheRows() {
    assertThat(rows(200, "{\"code\":1,\"data\":[{}],\"count\":2}").violations())
        .singleElement()
        .satisfies(one -> assertThat(one.pointer()).isEqualTo("/count"));
  }

  @ParameterizedTest
  @CsvSource({
    "SKP22,rwSkpId",
    "KINERJA_PERIODIK,rwKinerjaPeriodikId",
    "ANGKA_KREDIT,rwAngkaKreditId",
    "PENGHARGAAN,rwPenghargaanId",
    "HUKDIS,rwHukdisId"
  })
  void takesTheIdOfItsOwnAreaAlone(Area area, String name) {
    for (Area other : List.of(Area.SKP22, Area.ANGKA_KREDIT, Area.HUKDIS)) {
      String body =
          "{\"success\":true,\"mapData\":{\"" + other.savedIdName().orElseThrow() + "\":\"A1\"}}";
      assertThat(saved(area, 200, body).orElseThrow())
          .isEqualTo(
              other.savedIdName().equals(Optional.of(name))
                  ? Optional.of(RecordId.parse("A1"))
                  : Optional.empty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":1,\"mapData\":{\"rwSkpId\":\"A1\"}}",
        "{\"code\":\"1\",\"mapData\":{\"rwSkpId\":\"A1\"}}",
        "{\"success\":true,\"mapData\":{\"rwSkpId\":\"A1\"}}",
        "{\"success\":1,\"mapData\":{\"rwSkpId\":\"A1\"}}"
      })
  void readsAnAcceptedSave(String body) {
    assertThat(saved(Area.SKP22, 200, body).orElseThrow()).contains(RecordId.parse("A1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":0,\"mapData\":{\"rwSkpId\":\"A1\"}}",
        "{\"success\":false,\"mapData\":{\"rwSkpId\":\"A1\"}}",
        "{\"success\":true,\"mapData\":\"Contoh Pegawai tidak ditemukan\"}",
        "{\"mapData\":{\"rwSkpId\":\"A1\"}}",
        "{\"Error\":true,\"Message\":\"Contoh Pegawai\"}",
        "",
        "null"
      })
  void refusesAnyOtherSaveWithoutItsText(String body) {
    assertThat(saved(Area.SKP22, 200, body).violations())
        .singleElement()
        .satisfies(one -> assertThat(one.toString()).doesNotContain("Contoh"));
  }

  @Test
  void showsNothingOfAPerson() {
    SiasnRequest list = SiasnRequest.list(Area.SKP22, Samples.NIP);
    assertThat(list.path()).isEqualTo("/pns/rw-skp22/" + Samples.NIP);
    assertThat(list).hasToString("SiasnRequest[GET]");
    assertThat(SiasnReply.of(200, FakeService.bytes("rahasia"))).hasToString("SiasnReply[200]");
    assertThat(SiasnReply.of(201, new byte[0]).status()).isEqualTo(201);
    assertThat(Samples.PERSON).hasToString("RatedPerson[]");
  }

  @Test
  void deletesWhereAWayIsKnown() {
    RecordId id = RecordId.parse("A1");
    assertThat(SiasnRequest.delete(Area.PENGHARGAAN, id).path())
        .isEqualTo("/penghargaan/delete/A1");
    assertThatThrownBy(() -> SiasnRequest.delete(Area.SKP22, id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SKP22");
  }
}
