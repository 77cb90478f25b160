package io.github.kinerjaasn.schema.catalogue;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.career.AwardRound;
import io.github.kinerjaasn.core.career.CareerFile;
import io.github.kinerjaasn.core.cascade.Cascade;
import io.github.kinerjaasn.core.cascade.CascadeResults;
import io.github.kinerjaasn.core.cascade.UnitPredicates;
import io.github.kinerjaasn.core.catalogue.IndicatorCatalogue;
import io.github.kinerjaasn.core.entry.SchemeEntries;
import io.github.kinerjaasn.core.feedback.FeedbackFile;
import io.github.kinerjaasn.core.feedback.FeedbackRound;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.judgement.LevelRegister;
import io.github.kinerjaasn.core.judgement.PanelSession;
import io.github.kinerjaasn.core.measure.CaseRegister;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.report.ReportBook;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.survey.SatisfactionSurvey;
import io.github.kinerjaasn.core.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The JSON Schemas (2020-12) that this library publishes, in the jar. Each stands alone.
 *
 * <p>Example: {@code SchemaCatalogue.text(SchemaCatalogue.find("skp").orElseThrow())}.
 */
public final class SchemaCatalogue {
  /** The version of all current schemas. */
  public static final String VERSION = "1.0";

  /** The schemas as OpenAPI 3.1 components. */
  public static final String OPENAPI = "openapi.json";

  /** The schemas as TypeScript declarations. */
  public static final String TYPESCRIPT = "kinerja.d.ts";

  private static final List<SchemaFile> ALL =
      List.of(
          read("indicator", Indicator.class, "indikator kinerja", "an indicator"),
          read("skp", Skp.class, "sasaran kinerja pegawai (SKP)", "a performance plan (SKP)"),
          read("appraisal", Appraisal.class, "penilaian", "an appraisal"),
          read(
              "evaluation",
              Evaluation.class,
              "dokumen yang dievaluasi",
              "the document that is evaluated"),
          read("scheme", Scheme.class, "skema penilaian instansi", "an agency's rating scheme"),
          read(
              "distribution",
              UnitPredicates.class,
              "sebaran predikat satu unit",
              "the predicates of a unit"),
          read("cascade", Cascade.class, "pohon kinerja", "a performance tree"),
          read(
              "cascade-results",
              CascadeResults.class,
              "hasil pohon kinerja",
              "the results of a performance tree"),
          read("cases", CaseRegister.class, "register kasus layanan", "the cases of a service"),
          read("reports", ReportBook.class, "laporan bulanan", "monthly reports"),
          read(
              "survey",
              SatisfactionSurvey.class,
              "survei kepuasan masyarakat",
              "a satisfaction survey"),
          read(
              "feedback",
              FeedbackFile.class,
              "umpan balik dengan bukti",
              "feedback with its evidence"),
          read(
              "catalogue",
              IndicatorCatalogue.class,
              "katalog indikator menurut jabatan",
              "the indicators by post"),
          read("awards", AwardRound.class, "calon penghargaan", "candidates for an award"),
          read("career", CareerFile.class, "riwayat karier", "a career file"),
          read("panel", PanelSession.class, "forum penilaian", "a panel session"),
          read("levels", LevelRegister.class, "daftar taraf dari penilai", "levels by rater"),
          read(
              "feedback-round",
              FeedbackRound.class,
              "putaran umpan balik 360 derajat",
              "a round of 360-degree feedback"),
          read("scheme-entries", SchemeEntries.class, "masukan skema", "the entries of a scheme"),
          written("result", "hasil evaluasi dengan alasannya", "an evaluation result with reasons"),
          written("violations", "daftar temuan", "a list of violations"),
          written(
              "conformance-request", "baris tanya protokol uji", "a request line of the protocol"),
          written(
              "conformance-answer", "baris jawab protokol uji", "an answer line of the protocol"));

  private SchemaCatalogue() {}

  private static SchemaFile read(String name, Class<?> type, String id, String en) {
    return new SchemaFile(name, VERSION, Text.of(id, en), Optional.of(type));
  }

  private static SchemaFile written(String name, String id, String en) {
    return new SchemaFile(name, VERSION, Text.of(id, en), Optional.empty());
  }

  /**
   * All schemas.
   *
   * @return in a fixed order
   */
  public static List<SchemaFile> all() {
    return ALL;
  }

  /**
   * A schema by name.
   *
   * @param name such as {@code skp}
   * @return the schema, or empty if there is none of that name
   */
  public static Optional<SchemaFile> find(String name) {
    return ALL.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  /**
   * The schema whose documents are read as a type.
   *
   * @param type such as {@code Skp.class}
   * @return the schema, or empty if none is published for it
   */
  public static Optional<SchemaFile> of(Class<?> type) {
    return ALL.stream().filter(file -> file.type().equals(Optional.of(type))).findFirst();
  }

  /**
   * The text of a schema.
   *
   * @param file one of {@link #all()}
   * @return the JSON text
   * @throws IllegalArgumentException if there is no such schema
   */
  public static String text(SchemaFile file) {
    return text(file.version(), file.name() + ".json");
  }

  /**
   * All schemas of the current version in one file.
   *
   * @param bundle {@link #OPENAPI} or {@link #TYPESCRIPT}
   * @return its text
   * @throws IllegalArgumentException if there is no such bundle
   */
  public static String bundle(String bundle) {
    if (!bundle.equals(OPENAPI) && !bundle.equals(TYPESCRIPT)) {
      throw new IllegalArgumentException(
          "bundle must be " + OPENAPI + " or " + TYPESCRIPT + ", was " + Text.quote(bundle));
    }
    return text(VERSION, bundle);
  }

  private static String text(String version, String name) {
    String resource = "v" + version.replace('.', '_') + "/" + name;
    try (InputStream stream = SchemaCatalogue.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException(
            "schema must be one of "
                + ALL.stream().map(SchemaFile::name).toList()
                + ", was "
                + name
                + " of version "
                + version);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
