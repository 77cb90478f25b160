package io.github.kinerjaasn.examples.scheme;

import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.result.Digest;
import java.util.List;
import java.util.Optional;

/** A scheme as one page that needs nothing else: tables, drawings, and room for a signature. */
public final class SchemePage {
  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;
      color:#1a1a1a;background:#fff}
      table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}
      th,td{border:1px solid #999;padding:.3rem .6rem;text-align:left;vertical-align:top;
      overflow-wrap:break-word}
      th{background:#eee}
      svg{width:100%;height:auto;margin:.5rem 0}
      code{font-size:.8rem;overflow-wrap:anywhere}
      .seal{break-inside:avoid}
      .sign{margin-top:3rem;display:grid;grid-template-columns:1fr 1fr;gap:4rem}
      .sign div{border-top:1px solid currentColor;padding-top:.3rem;margin-top:5rem}
      @media screen and (prefers-color-scheme:dark){
      body{color:#e8e8e8;background:#16181b}th{background:#2a2d32}th,td{border-color:#666}}
      @media screen and (max-width:40rem){table{display:block;overflow-x:auto}}
      @page{size:A4;margin:18mm 16mm}
      @media print{body{font-size:11pt;margin:0;padding:0;max-width:none}
      h2{break-after:avoid}tr,svg{break-inside:avoid}thead{display:table-header-group}}
      """;

  private final Scheme scheme;
  private final Language language;
  private final StringBuilder page = new StringBuilder();

  private SchemePage(Scheme scheme, Language language) {
    this.scheme = scheme;
    this.language = language;
  }

  /**
   * The page of a scheme.
   *
   * @param scheme the scheme
   * @param language the language
   * @return HTML without any reference to another file or host
   */
  public static String of(Scheme scheme, Language language) {
    return new SchemePage(scheme, language).make();
  }

  private String make() {
    String title = Html.text(scheme.getName());
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(language.tag())
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("style-src 'unsafe-inline'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
        .append(title)
        .append("</title>\n<style>")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(title)
        .append("</h1>\n");
    drawings();
    SchemeTables.of(scheme, language).forEach(this::table);
    signature();
    return page.append("</body>\n</html>\n").toString();
  }

  private String say(String id, String en) {
    return Text.of(id, en).in(language);
  }

  private void drawings() {
    bands(say("Pita hasil kerja", "Bands of work results"), scheme.getResultBands());
    bands(say("Pita perilaku kerja", "Bands of work behaviour"), scheme.getBehaviourBands());
    bands(say("Pita jumlah", "Bands of the total"), scheme.getTotalBands());
    if (scheme.hasMatrix()) {
      String title =
          say(
              "Kuadran: baris hasil kerja, lajur perilaku kerja",
              "Matrix: rows work results, columns work behaviour");
      page.append("<h2>").append(Html.text(title)).append("</h2>\n");
      page.append(Drawing.matrix(scheme, language, title));
    }
  }

  private void bands(String title, Optional<BandTable> table) {
    table.ifPresent(
        bands -> {
          page.append("<h2>").append(Html.text(title)).append("</h2>\n");
          page.append(BandDrawing.of(bands, new LabelNames(scheme, language), language, title));
        });
  }

  private void table(Table table) {
    page.append("<h2>").append(Html.text(table.title())).append("</h2>\n<table>\n<thead>");
    row("th", table.head());
    page.append("</thead>\n<tbody>\n");
    table.rows().forEach(row -> row("td", row));
    page.append("</tbody>\n</table>\n");
  }

  private void row(String tag, List<String> cells) {
    page.append("<tr>");
    for (String cell : cells) {
      page.append('<').append(tag).append('>').append(Html.text(cell));
      page.append("</").append(tag).append('>');
    }
    page.append("</tr>\n");
  }

  /** Whoever signs, signs this text and no other. */
  private void signature() {
    page.append("<section class=\"seal\"><p>")
        .append(Html.text(say("Sidik jari dokumen skema", "Fingerprint of the scheme document")))
        .append(": <code>")
        .append(Digest.of(Exchange.toTree(scheme)))
        .append("</code></p>\n<div class=\"sign\"><div>")
        .append(Html.text(say("Tempat, tanggal", "Place, date")))
        .append("</div><div>")
        .append(Html.text(say("Nama, jabatan, tanda tangan", "Name, post, signature")))
        .append("</div></div></section>\n");
  }
}
