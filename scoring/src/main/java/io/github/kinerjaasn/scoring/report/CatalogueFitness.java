package io.github.kinerjaasn.scoring.report;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;
import static io.github.kinerjaasn.core.outcome.ViolationCode.MISSING;

import io.github.kinerjaasn.core.catalogue.CatalogueCheck;
import io.github.kinerjaasn.core.catalogue.CataloguePost;
import io.github.kinerjaasn.core.catalogue.CataloguedIndicator;
import io.github.kinerjaasn.core.catalogue.IndicatorCatalogue;
import io.github.kinerjaasn.core.catalogue.Influence;
import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.indicator.Aspect;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.post.PostGroup;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the indicators of a catalogue fit the posts they are offered to: aspect or perspective,
 * unit, polarity, evidence, influence. Findings with advice for people who decide; nothing is
 * refused here but what {@link CatalogueCheck} refuses.
 *
 * <pre>{@code
 * CatalogueFitness.findings(catalogue).forEach(one -> System.out.println(one.advice().id()));
 * }</pre>
 */
public final class CatalogueFitness {
  /** Units in which time is measured. */
  public static final Set<Unit> TIME_UNITS =
      Set.of(
          Unit.DAY,
          Unit.WORKING_DAY,
          Unit.MONTH,
          Unit.of("menit"),
          Unit.of("jam"),
          Unit.of("minggu"),
          Unit.of("tahun"));

  private static final Basis FORMS =
      LegalText.PERMENPANRB_6_2022.at("Lampiran, formulir SKP", Confidence.CONSENSUS);
  private static final Basis CRITERIA =
      LegalText.PP_30_2019.at("kriteria IKI", Confidence.OFFICIAL_SECONDARY);
  private static final Basis ADVICE =
      LegalText.KINERJA.at("kecocokan indikator", Confidence.INFERRED);

  /** Senior leadership has perspectives, all others aspects. */
  public static final Demand ASPECT_OF_POST =
      Demand.should(
          "FIT_ASPECT_OF_POST",
          INCONSISTENT,
          Text.of(
              "aspek atau perspektif tidak sesuai jabatan",
              "aspect or perspective does not fit the post"),
          Text.of(
              "pakai perspektif untuk JPT, aspek untuk jabatan lain",
              "use a perspective for senior leadership, an aspect for other posts"),
          FORMS);

  /** The target says a unit. */
  public static final Demand TARGET =
      Demand.should(
          "FIT_TARGET",
          MISSING,
          Text.of("target atau satuan belum diisi", "target or unit is missing"),
          Text.of("isi target beserta satuannya", "give a target with its unit"),
          CRITERIA);

  /** The unit fits the aspect. */
  public static final Demand UNIT_OF_ASPECT =
      Demand.should(
          "FIT_UNIT_OF_ASPECT",
          INCONSISTENT,
          Text.of("satuan {1} tidak sesuai aspek {0}", "the unit {1} does not fit the aspect {0}"),
          Text.of(
              "waktu memakai satuan waktu atau %, biaya memakai rupiah atau %, kuantitas dan"
                  + " kualitas bukan satuan waktu",
              "time takes a unit of time or %, cost rupiah or %, quantity and quality none of"
                  + " time"),
          ADVICE);

  /** The polarity fits the aspect. */
  public static final Demand POLARITY_OF_ASPECT =
      Demand.should(
          "FIT_POLARITY_OF_ASPECT",
          INCONSISTENT,
          Text.of(
              "arah {1} janggal untuk aspek {0} dalam satuan {2}",
              "the polarity {1} is odd for the aspect {0} in {2}"),
          Text.of(
              "lama waktu dan biaya biasanya makin rendah makin baik; periksa arahnya",
              "of durations and costs less is usually better; see the polarity"),
          ADVICE);

  /** There is evidence. */
  public static final Demand EVIDENCE =
      Demand.should(
          "FIT_EVIDENCE",
          MISSING,
          Text.of("sumber bukti belum disebutkan", "no source of evidence is named"),
          Text.of(
              "sebutkan dokumen atau data yang membuktikan realisasinya",
              "name the document or data that proves the realisation"),
          CRITERIA);

  /** The holder of the post influences it. */
  public static final Demand INFLUENCE =
      Demand.should(
          "FIT_INFLUENCE",
          INCONSISTENT,
          Text.of(
              "pemegang jabatan tidak memengaruhi indikator ini secara langsung",
              "the holder of the post does not influence this indicator"),
          Text.of(
              "ganti dengan indikator yang dapat dipengaruhi, atau naikkan ke jabatan atasannya",
              "take one that can be influenced, or move it to the superior's post"),
          ADVICE);

  /** A shared influence says how. */
  public static final Demand INFLUENCE_REASON =
      Demand.should(
          "FIT_INFLUENCE_REASON",
          MISSING,
          Text.of("pengaruh bersama belum dijelaskan", "a shared influence is not explained"),
          Text.of(
              "tuliskan bagian yang dikerjakan pemegang jabatan",
              "write down the part that the holder of the post does"),
          ADVICE);

  private CatalogueFitness() {}

  /**
   * All findings on a catalogue.
   *
   * @param catalogue the catalogue
   * @return errors of its form and findings of fitness, sorted; empty if there are none
   */
  public static List<Violation> findings(IndicatorCatalogue catalogue) {
    List<Violation> found = new ArrayList<>(CatalogueCheck.check(catalogue));
    for (int post = 0; post < catalogue.getPosts().size(); post++) {
      CataloguePost one = catalogue.getPosts().get(post);
      for (int index = 0; index < one.getIndicators().size(); index++) {
        String at = "/posts/" + post + "/indicators/" + index;
        fit(one, one.getIndicators().get(index), at, found);
      }
    }
    return found.stream().distinct().sorted().toList();
  }

  private static void fit(
      CataloguePost post, CataloguedIndicator entry, String at, List<Violation> found) {
    Indicator one = entry.getIndicator();
    boolean leadership = post.getPost().getKind().group() == PostGroup.JPT;
    boolean aspect = leadership ? one.getPerspective().isPresent() : one.getAspect().isPresent();
    require(aspect, ASPECT_OF_POST, at + "/indicator", found);
    Optional<Unit> unit = one.getTarget().flatMap(Target::unit);
    require(unit.isPresent(), TARGET, at + "/indicator/target", found);
    require(!one.getEvidence().isEmpty(), EVIDENCE, at + "/indicator/evidence", found);
    unit.ifPresent(of -> one.getAspect().ifPresent(as -> measure(one, as, of, at, found)));
    Influence influence = entry.getInfluence();
    require(influence != Influence.TIDAK_LANGSUNG, INFLUENCE, at + "/influence", found);
    boolean explained = influence != Influence.BERSAMA || entry.getInfluenceReason().isPresent();
    require(explained, INFLUENCE_REASON, at + "/influenceReason", found);
  }

  private static void measure(
      Indicator one, Aspect aspect, Unit unit, String at, List<Violation> found) {
    boolean time = TIME_UNITS.contains(unit);
    boolean fits =
        switch (aspect) {
          case WAKTU -> time || unit.equals(Unit.PERCENT);
          case BIAYA -> unit.equals(Unit.RUPIAH) || unit.equals(Unit.PERCENT);
          case KUANTITAS, KUALITAS -> !time;
        };
    require(fits, UNIT_OF_ASPECT, at + "/indicator/target", found, aspect, unit);
    boolean less = time && aspect == Aspect.WAKTU || unit.equals(Unit.RUPIAH);
    boolean odd = less && one.getPolarity().equals(Optional.of(Polarity.MAXIMIZE));
    require(
        !odd,
        POLARITY_OF_ASPECT,
        at + "/indicator/polarity",
        found,
        aspect,
        Polarity.MAXIMIZE,
        unit);
  }

  private static void require(
      boolean met, Demand demand, String pointer, List<Violation> found, Object... places) {
    if (!met) {
      found.add(demand.brokenAt(pointer, places));
    }
  }
}
