package io.github.kinerjaasn.benchmarks.openl;

import static io.github.kinerjaasn.benchmarks.work.Work.*;

import io.github.kinerjaasn.benchmarks.work.Answer;
import io.github.kinerjaasn.benchmarks.work.Contender;
import java.io.*;
import java.math.BigDecimal;
import java.nio.file.*;
import org.apache.poi.ss.usermodel.*;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.calc.SpreadsheetResult;
import org.openl.rules.runtime.RulesEngineFactory;

/**
 * OpenL Tablets: SimpleRules / SimpleLookup tables and one Spreadsheet table in an .xlsx written
 * here.
 */
public final class OpenL implements Contender {
  public interface Rules {
    SpreadsheetResult score(Year e);
  }

  final Rules rules;

  public OpenL() {
    try {
      Path f = Files.createTempFile("skp", ".xlsx");
      try (Workbook wb = new XSSFWorkbook();
          OutputStream o = Files.newOutputStream(f)) {
        Sheet s = wb.createSheet("Rules");
        int r = 1;
        r =
            t(
                s,
                r,
                new String[][] {
                  {"Environment", ""}, {"import", "io.github.kinerjaasn.benchmarks.openl"}
                });
        r =
            t(
                s,
                r,
                new String[][] {
                  {
                    "SmartRules BigDecimal achievement(String polarity, BigDecimal target, BigDecimal realisation)",
                    ""
                  },
                  {"Polarity", "Achievement"},
                  {"MAXIMIZE", "= realisation / target * 100"},
                  {"MINIMIZE", "= (2 - realisation / target) * 100"},
                  {
                    "STABILIZE",
                    "= realisation > target ? (2 - realisation / target) * 100 : realisation / target * 100"
                  }
                });
        r =
            t(
                s,
                r,
                new String[][] {
                  {"Method BigDecimal weighted(Measure i)"},
                  {
                    "return i.weight * max(0, min(120, achievement(i.polarity, i.target, i.realisation)));"
                  }
                });
        r =
            t(
                s,
                r,
                new String[][] {
                  {"SimpleRules String resultRating(BigDecimal hasil)", ""},
                  {"Hasil", "Rating"},
                  {"> 100", "ABOVE"},
                  {"[90..100]", "AS"},
                  {"< 90", "BELOW"}
                });
        r =
            t(
                s,
                r,
                new String[][] {
                  {"SimpleRules String behaviourRating(BigDecimal perilaku)", ""},
                  {"Perilaku", "Rating"},
                  {"> 4", "ABOVE"},
                  {"[3..4]", "AS"},
                  {"< 3", "BELOW"}
                });
        r =
            t(
                s,
                r,
                new String[][] {
                  {"SimpleLookup String predicate(String rr, String br)", "", "", ""},
                  {"Rating", "ABOVE", "AS", "BELOW"},
                  {"ABOVE", "SANGAT_BAIK", "BAIK", "KURANG"},
                  {"AS", "BAIK", "BAIK", "KURANG"},
                  {"BELOW", "BUTUH_PERBAIKAN", "BUTUH_PERBAIKAN", "SANGAT_KURANG"}
                });
        r =
            t(
                s,
                r,
                new String[][] {
                  {"SimpleRules BigDecimal pct(String predicate)", ""},
                  {"Predicate", "Pct"},
                  {"SANGAT_BAIK", "150"},
                  {"BAIK", "100"},
                  {"BUTUH_PERBAIKAN", "75"},
                  {"KURANG", "50"},
                  {"SANGAT_KURANG", "25"}
                });
        r =
            t(
                s,
                r,
                new String[][] {
                  {"SimpleRules String category(BigDecimal fin)", ""},
                  {"Final", "Category"},
                  {">= 110", "C1"},
                  {"[90..110)", "C2"},
                  {"[70..90)", "C3"},
                  {"[50..70)", "C4"},
                  {"< 50", "C5"}
                });
        r =
            t(
                s,
                r,
                new String[][] {
                  {"Spreadsheet SpreadsheetResult score(Year e)", ""},
                  {"Step", "Value"},
                  {"hasil : BigDecimal", "= round(sum(weighted(e.indicators)) / 100, 2)"},
                  {"perilaku : BigDecimal", "= sum(e.behaviour) / 7"},
                  {"resultRating : String", "= resultRating($hasil)"},
                  {"behaviourRating : String", "= behaviourRating($perilaku)"},
                  {"predicate : String", "= predicate($resultRating, $behaviourRating)"},
                  {"pct : BigDecimal", "= pct($predicate)"},
                  {"final : BigDecimal", "= round(0.7 * $hasil + 0.3 * $perilaku * 24, 2)"},
                  {"category : String", "= category($final)"},
                  {"credit : BigDecimal", "= round(e.coefficient * $pct * e.months / 1200, 3)"}
                });
        wb.write(o);
      }
      rules = new RulesEngineFactory<Rules>(f.toUri().toURL(), Rules.class).newEngineInstance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int t(Sheet s, int row, String[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      Row r = s.createRow(row + i);
      for (int c = 0; c < rows[i].length; c++)
        if (!rows[i][c].isEmpty()) r.createCell(1 + c).setCellValue(rows[i][c]);
    }
    if (rows[0].length > 1)
      s.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(row, row, 1, rows[0].length));
    return row + rows.length + 2;
  }

  @Override
  public Object prepare(EmployeeYear e) {
    return new Year(
        e.indicators().stream()
            .map(i -> new Measure(i.polarity().name(), i.target(), i.realisation(), i.weight()))
            .toArray(Measure[]::new),
        e.behaviour().stream().map(BigDecimal::valueOf).toArray(BigDecimal[]::new),
        e.coefficient(),
        BigDecimal.valueOf(e.months()));
  }

  @Override
  public Object score(Object o) {
    return rules.score((Year) o);
  }

  @Override
  public Answer normalise(Object o) {
    SpreadsheetResult c = (SpreadsheetResult) o;
    return new Answer(
        ((BigDecimal) v(c, "hasil")).movePointRight(2).longValueExact(),
        Rating.valueOf((String) v(c, "resultRating")),
        Rating.valueOf((String) v(c, "behaviourRating")),
        Predicate.valueOf((String) v(c, "predicate")),
        ((BigDecimal) v(c, "final")).movePointRight(2).longValueExact(),
        Category.valueOf((String) v(c, "category")),
        ((BigDecimal) v(c, "credit")).movePointRight(3).longValueExact());
  }

  static Object v(SpreadsheetResult r, String n) {
    return r.getFieldValue("$" + n) != null
        ? r.getFieldValue("$" + n)
        : r.getFieldValue("$Value$" + n);
  }
}
