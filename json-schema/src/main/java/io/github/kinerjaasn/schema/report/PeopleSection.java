package io.github.kinerjaasn.schema.report;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.Rank;
import io.github.kinerjaasn.core.text.DateWords;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.drawing.Html;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Fields 1 to 3 of the evaluation document side by side, and the signatures. */
final class PeopleSection {
  private static final String NIP = "(\\d{8})(\\d{6})(\\d)(\\d{3})";
  private static final List<String> ROWS =
      List.of("Nama", "NIP/NRP", "Pangkat, golongan", "Jabatan", "Unit kerja");

  private final Html html;

  PeopleSection(Html html) {
    this.html = html;
  }

  /** A person as the form lists one. */
  private record Column(String title, List<Optional<String>> values) {
    static Column of(String title, Person person) {
      return new Column(
          title,
          List.of(
              Optional.of(person.getName()),
              Optional.of(person.getNip().toPrintForm()),
              person.getRank().map(Column::rank),
              Optional.of(person.getPost().getName()),
              person.getUnit()));
    }

    static Column of(String title, Optional<Rater> rater) {
      return new Column(
          title,
          List.of(
              rater.map(Rater::getName),
              rater.flatMap(Rater::getNumber).map(PeopleSection::number),
              rater.flatMap(Rater::getRank).map(Column::rank),
              rater.flatMap(Rater::getPost),
              rater.flatMap(Rater::getUnit)));
    }

    private static String rank(Rank rank) {
      return rank instanceof Golongan golongan
          ? golongan.pangkat() + ", " + golongan.code()
          : rank.toString();
    }
  }

  void write(Skp plan) {
    List<Column> columns =
        List.of(
            Column.of("1. Pegawai yang dinilai", plan.getPerson()),
            Column.of("2. Pejabat penilai kinerja", plan.getRater()),
            Column.of("3. Atasan pejabat penilai kinerja", plan.getRaterSuperior()));
    html.open("div", "class", "scroll").open("table", "class", "people").open("thead").open("tr");
    html.raw("<td></td>");
    columns.forEach(one -> html.open("th", "scope", "col").text(one.title()).close("th"));
    html.close("tr").close("thead").open("tbody");
    for (int row = 0; row < ROWS.size(); row++) {
      html.open("tr").open("th", "scope", "row").text(ROWS.get(row)).close("th");
      for (Column one : columns) {
        html.open("td").free(one.values().get(row).orElse("—")).close("td");
      }
      html.close("tr");
    }
    html.close("tbody").close("table").close("div");
  }

  /** An employee number in its groups; any other number as it is. */
  private static String number(String number) {
    return number.replaceFirst("^" + NIP + "$", "$1 $2 $3 $4");
  }

  void sign(Skp plan, Appraisal appraisal) {
    html.open("div", "class", "sign");
    signature(
        "Pegawai yang dinilai",
        appraisal.getReceivedOn(),
        Optional.of(plan.getPerson().getName()),
        Optional.of(plan.getPerson().getNip().toPrintForm()));
    signature("Pejabat penilai kinerja", appraisal.getDate(), plan.getRater());
    signature("Atasan pejabat penilai kinerja", Optional.empty(), plan.getRaterSuperior());
    html.close("div");
  }

  private void signature(String role, Optional<LocalDate> day, Optional<Rater> rater) {
    signature(
        role,
        day,
        rater.map(Rater::getName),
        rater.flatMap(Rater::getNumber).map(PeopleSection::number));
  }

  private void signature(
      String role, Optional<LocalDate> day, Optional<String> name, Optional<String> number) {
    html.open("div");
    html.element("p", "soft", day.map(DateWords::of).map(Text::id).orElse("tanggal ………………"));
    html.element("p", "", role).open("div", "class", "space").close("div");
    html.open("p", "class", "name").free(name.orElse("………………………")).close("p");
    html.open("p", "class", "soft small").text("NIP/NRP ").free(number.orElse("………………"));
    html.close("p").close("div");
  }
}
