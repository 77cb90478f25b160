package io.github.kinerjaasn.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceCaseTest {
  private static final ConformanceCase DECIDED =
      ConformanceCase.parse(
          "{\"id\":\"a\",\"op\":\"x.y\",\"in\":{\"n\":45.0},"
              + "\"out\":{\"nilai\":\"1.50\",\"kotak\":2,\"daftar\":[\"A\",\"B\"]},\"source\":\"s\"}");
  private static final ConformanceCase REFUSED =
      ConformanceCase.parse(
          "{\"id\":\"a\",\"op\":\"x.y\",\"in\":{},\"error\":{\"code\":\"MISSING\"},\"source\":\"s\"}");

  @Test
  void sendsIdOpAndInAsWritten() {
    assertThat(DECIDED.request()).isEqualTo("{\"id\":\"a\",\"op\":\"x.y\",\"in\":{\"n\":45.0}}");
    assertThat(DECIDED).hasToString("a");
    assertThat(DECIDED.op()).isEqualTo("x.y");
    assertThat(DECIDED.source()).isEqualTo("s");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'a','out':{'nilai':'1.50','kotak':2,'daftar':['A','B']}}",
        "{'out':{'daftar':['A','B'],'kotak':2.0,'nilai':'1.50'},'id':'a'}",
        " {'id':'a', 'out':{'nilai':'1.5\\u0030','kotak':20e-1,'daftar':['A','B']},'ms':3} "
      })
  void takesTheSameValues(String answer) {
    assertThat(DECIDED.compare(answer.replace('\'', '"'))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'a','out':{'nilai':'1.5','kotak':2,'daftar':['A','B']}} | out/nilai: expected '1.50', found '1.5'",
        "{'id':'a','out':{'nilai':1.50,'kotak':2,'daftar':['A','B']}} | out/nilai: expected '1.50', found 1.50",
        "{'id':'a','out':{'nilai':'1.50','kotak':2,'daftar':['B','A']}} | out/daftar: expected ['A','B'], found ['B','A']",
        "{'id':'a','out':{'nilai':'1.50','kotak':2}} | out/daftar: expected ['A','B'], found nothing",
        "{'id':'a','out':{'nilai':'1.50','kotak':2,'daftar':['A','B'],'x':null}} | out/x: expected nothing, found null",
        "{'id':'b','out':{'nilai':'1.50','kotak':2,'daftar':['A','B']}} | id: expected 'a', found 'b'",
        "{'out':{}} | id: expected 'a', found nothing",
        "{'id':'a'} | the answer must have either out or error",
        "{'id':'a','out':{},'error':{'code':'MISSING'}} | the answer must have either out or error",
        "[] | the answer is not a JSON object",
        "PHP Warning | the answer is not JSON: a value was due at offset 0",
        "{'id':'a','out':{},'id':'a'} | the answer is not JSON: duplicate member 'id' at offset 27"
      })
  void namesTheDifference(String answer, String reason) {
    assertThat(DECIDED.compare(answer.replace('\'', '"')))
        .get()
        .extracting(Difference::reason)
        .isEqualTo(reason.replace('\'', '"'));
  }

  @Test
  void comparesErrorsByCodeAlone() {
    String right =
        "{\"id\":\"a\",\"error\":{\"code\":\"MISSING\",\"path\":\"/x\",\"message\":\"kosong\"}}";
    assertThat(REFUSED.compare(right)).isEmpty();
    assertThat(REFUSED.compare(right.replace("MISSING", "WRONG_TYPE")))
        .get()
        .extracting(Difference::reason)
        .isEqualTo("error/code: expected \"MISSING\", found \"WRONG_TYPE\"");
    assertThat(REFUSED.compare("{\"id\":\"a\",\"out\":{\"n\":1}}"))
        .get()
        .extracting(Difference::reason)
        .isEqualTo("error/code: expected \"MISSING\", found {\"n\":1}");
    assertThat(DECIDED.compare(right))
        .get()
        .extracting(Difference::reason)
        .asString()
        .startsWith("out: expected {")
        .endsWith(", found \"MISSING\"");
  }

  @Test
  void checkFailsWithEverythingThatHelps() {
    assertThatThrownBy(() -> REFUSED.check(line -> "{\"id\":\"a\",\"out\":{}}"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(
            "a: error/code", REFUSED.request(), REFUSED.expected(), "source    s");
    REFUSED.check(line -> REFUSED.expected());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"id\":\"a\",\"op\":\"x\"}",
        "{\"id\":\"a\",\"op\":\"x\",\"in\":{}}",
        "x"
      })
  void refusesLinesThatAreNoVectors(String line) {
    assertThatThrownBy(() -> ConformanceCase.parse(line)).isInstanceOf(RuntimeException.class);
  }
}
