package io.github.kinerjaasn.schema.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import io.github.kinerjaasn.schema.catalogue.SchemaFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaDiffTest {
  private static final String PLAN =
      "{'type':'object','properties':{'id':{'type':'string','maxLength':64},"
          + "'weight':{'type':'number','minimum':0,'maximum':100},"
          + "'kind':{'$ref':'#/$defs/Kind'},'notes':{'type':'array','maxItems':3,"
          + "'items':{'type':'string'}}},'required':['id'],'additionalProperties':false,"
          + "'$defs':{'Kind':{'enum':['UTAMA','TAMBAHAN']}}}";

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  static Stream<SchemaFile> files() {
    return SchemaCatalogue.all().stream();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "'maxLength':64; 'maxLength':65; WIDER; /id",
        "'maxLength':64; 'maxLength':63; NARROWER; /id",
        "'maximum':100; 'maximum':120; WIDER; /weight",
        "'minimum':0; 'exclusiveMinimum':0; NARROWER; /weight",
        "'minimum':0,'maximum':100; 'minimum':1,'maximum':120; INCOMPARABLE; /weight",
        "['UTAMA','TAMBAHAN']; ['UTAMA','TAMBAHAN','LAIN']; WIDER; /kind",
        "['UTAMA','TAMBAHAN']; ['UTAMA']; NARROWER; /kind",
        "['UTAMA','TAMBAHAN']; ['UTAMA','LAIN']; INCOMPARABLE; /kind",
        "'maxItems':3; 'maxItems':2; NARROWER; /notes",
        "'items':{'type':'string'}; 'items':{'type':['string','null']}; WIDER; /notes/0",
        "'required':['id']; 'required':['id','kind']; NARROWER; ''",
        "'required':['id']; 'required':[]; WIDER; ''",
        "'additionalProperties':false; 'additionalProperties':true; WIDER; ''",
        "'weight':{; 'berat':{; INCOMPARABLE; ''"
      })
  void classesAChangeAndProvesIt(String from, String to, Change change, String place) {
    SchemaChange found =
        Validator.compare(json(PLAN), json(PLAN.replace(from.strip(), to.strip())));
    assertThat(found.change()).isEqualTo(change);
    assertThat(found.unproved()).isEmpty();
    assertThat(found.places()).containsExactly(place.replace("''", ""));
    assertThat(found.onlyOlder().isPresent()).isEqualTo(change.breaks());
    assertThat(found.onlyNewer().isPresent())
        .isEqualTo(change == Change.WIDER || change == Change.INCOMPARABLE);
  }

  @Test
  void wordsForPeopleAndOrderChangeNothing() {
    String newer =
        PLAN.replace("'type':'object'", "'title':'Plan','x-judul':'Rencana','type':'object'")
            .replace("['UTAMA','TAMBAHAN']", "['TAMBAHAN','UTAMA']");
    SchemaChange found = Validator.compare(json(PLAN), json(newer));
    assertThat(found.change()).isEqualTo(Change.SAME);
    assertThat(found.places()).isEmpty();
  }

  @Test
  void guessesNothingWhereNoWitnessIsFound() {
    SchemaChange found =
        Validator.compare(
            json("{'type':'string','pattern':'^q7z$'}"),
            json("{'type':'string','pattern':'^q8z$'}"));
    assertThat(found.change()).isEqualTo(Change.INCOMPARABLE);
    assertThat(found.unproved()).containsExactly("");
    assertThat(found.onlyOlder()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everySchemaIsTheSameAsItself(SchemaFile file) {
    String text = SchemaCatalogue.text(file);
    assertThat(Validator.compare(text, text).change()).isEqualTo(Change.SAME);
  }

  @Test
  void provesAChangeDeepInARealSchema() {
    String text = SchemaCatalogue.text(SchemaCatalogue.find("skp").orElseThrow());
    String narrower = text.replace("\"maxItems\": 53", "\"maxItems\": 52");
    SchemaChange found = Validator.compare(text, narrower);
    assertThat(found.change()).isEqualTo(Change.NARROWER);
    assertThat(found.places()).containsExactly("/results/0/indicators/0/periodTargets");
  }
}
