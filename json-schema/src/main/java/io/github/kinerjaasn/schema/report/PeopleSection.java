package io.github.kinerjaasn.schema.report;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.post.Rank;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.schema.drawing.Day;
import io.github.kinerjaasn.schema.drawing.Html;
import java.time.LocalDate;
import java.util.Optional;

/** Fields 1 to 3 of the evaluation document, and the signatures. */
final class PeopleSection {
  private final Html html;

  PeopleSection(Html html) {
    this.html = html;
  }

  void write(Skp plan) {
    html.open("div", "class", "columns");
    person(plan.getPerson());
    rater("2. Pejabat penilai kinerja", plan.getRater());
    rater("3. Atasan pejabat penilai kinerja", plan.getRaterSuperior());
    html.close("div");
  }

  private void person(Person person) {
    html.open("div", "class", "panel");
    html.element("h3", "", "1. Pegawai yang dinilai").open("dl");
    row("Nama", Optional.of(person.getName()));
    row("NIP", Optional.of(person.getNip().toPrintForm()));
    row("Pangkat", person.getRank().map(PeopleSection::rank));
    row("Jabatan", Optional.of(person.getPost().getName()));
    row("Unit kerja", person.getUnit());
    html.close("dl").close("div");
  }

  private void rater(String title, Optional<Rater> rater) {
    html.open("div", "class", "panel").element("h3", "", title).open("dl");
    row("Nama", rater.map(Rater::getName));
    row("Nomor", rater.flatMap(Rater::getNumber));
    row("Pangkat", rater.flatMap(Rater::getRank).map(PeopleSection::rank));
    row("Jabatan", rater.flatMap(Rater::getPost));
    row("Unit kerja", rater.flatMap(Rater::getUnit));
    html.close("dl").close("div");
  }

  private static String rank(Rank rank) {
    return rank instanceof Golongan golongan
        ? golongan.pangkat() + ", " + golongan.code()
        : rank.toString();
  }

  private void row(String name, Optional<String> value) {
    html.element("dt", "", name).open("dd");
    html.free(value.orElse("—")).close("dd");
  }

  void sign(Skp plan, Appraisal appraisal) {
    html.open("div", "class", "sign");
    signature(
        "Pegawai yang dinilai",
        appraisal.getReceivedOn(),
        Optional.of(plan.getPerson().getName()),
        Optional.of(plan.getPerson().getNip().toPrintForm()));
    signature(
        "Pejabat penilai kinerja",
        appraisal.getDate(),
        plan.getRater().map(Rater::getName),
        plan.getRater().flatMap(Rater::getNumber));
    html.close("div");
  }

  private void signature(
      String role, Optional<LocalDate> day, Optional<String> name, Optional<String> number) {
    html.open("div");
    html.element("p", "soft", day.map(Day::of).orElse("tanggal ………………"));
    html.element("p", "", role).open("div", "class", "space").close("div");
    html.open("p").free(name.orElse("………………")).close("p");
    html.open("p", "class", "soft small").free(number.orElse("")).close("p").close("div");
  }
}
