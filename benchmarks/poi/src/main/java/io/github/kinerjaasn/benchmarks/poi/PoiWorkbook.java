package io.github.kinerjaasn.benchmarks.poi;

import static io.github.kinerjaasn.benchmarks.work.Work.*;

import io.github.kinerjaasn.benchmarks.work.Answer;
import io.github.kinerjaasn.benchmarks.work.Contender;
import io.github.kinerjaasn.benchmarks.work.HandDouble;
import org.apache.poi.ss.usermodel.*;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The Excel SKP form: inputs in A..D and G, formulas beside them; workbook built once, inputs set,
 * outputs evaluated.
 */
public class PoiWorkbook implements Contender {
  final Workbook wb;
  final org.apache.poi.ss.usermodel.Sheet sh;
  final FormulaEvaluator ev;
  final Cell[][] in = new Cell[8][4];
  final Cell[] beh = new Cell[7], out = new Cell[7];
  final Cell coef, months;

  public PoiWorkbook() {
    this(new XSSFWorkbook());
  }

  PoiWorkbook(Workbook w) {
    wb = w;
    sh = wb.createSheet("SKP");
    for (int r = 0; r < 20; r++) sh.createRow(r);
    for (int r = 0; r < 8; r++) {
      for (int c = 0; c < 4; c++) in[r][c] = cell(r, c);
      int n = r + 1;
      f(
          r,
          4,
          "MAX(0,MIN(120,IF(A#=\"MAXIMIZE\",C#/B#*100,IF(A#=\"MINIMIZE\",(2-C#/B#)*100,100-ABS(C#/B#-1)*100))))"
              .replace("#", "" + n));
    }
    for (int r = 0; r < 7; r++) beh[r] = cell(r, 6);
    coef = cell(0, 7);
    months = cell(1, 7);
    // lookup areas
    String[] names = {"BELOW", "AS", "ABOVE"};
    for (int a = 0; a < 3; a++) {
      cell(10, 1 + a).setCellValue(names[a]);
      cell(11 + a, 0).setCellValue(names[a]);
      for (int b = 0; b < 3; b++) cell(11 + a, 1 + b).setCellValue(MATRIX[a][b].name());
    }
    int k = 11;
    for (Predicate p : Predicate.values()) {
      cell(k, 5).setCellValue(p.name());
      cell(k++, 6).setCellValue(p.pct);
    }
    double[] lo = {0, 50, 70, 90, 110};
    for (int i = 0; i < 5; i++) {
      cell(11 + i, 8).setCellValue(lo[i]);
      cell(11 + i, 9).setCellValue("C" + (5 - i));
    }
    out[0] = f(0, 8, "ROUND(SUMPRODUCT(D1:D8,E1:E8)/100,2)"); // I1 hasil
    f(1, 8, "AVERAGE(G1:G7)"); // I2 perilaku
    out[1] = f(2, 8, "IF(I1>100,\"ABOVE\",IF(I1>=90,\"AS\",\"BELOW\"))"); // I3
    out[2] = f(3, 8, "IF(I2>4,\"ABOVE\",IF(I2>=3,\"AS\",\"BELOW\"))"); // I4
    out[3] = f(4, 8, "INDEX(B12:D14,MATCH(I3,A12:A14,0),MATCH(I4,B11:D11,0))"); // I5 predicate
    f(5, 8, "VLOOKUP(I5,F12:G16,2,FALSE)"); // I6 pct
    out[4] = f(6, 8, "ROUND(0.7*I1+0.3*I2*24,2)"); // I7 final
    out[5] = f(7, 8, "VLOOKUP(I7,I12:J16,2,TRUE)"); // I8 category
    out[6] = f(8, 8, "ROUND(H1*I6/100*H2/12,3)"); // I9 credit
    ev = wb.getCreationHelper().createFormulaEvaluator();
  }

  Cell cell(int r, int c) {
    return sh.getRow(r).createCell(c);
  }

  Cell f(int r, int c, String formula) {
    Cell x = cell(r, c);
    x.setCellFormula(formula);
    return x;
  }

  @Override
  public Object prepare(EmployeeYear e) {
    return HandDouble.in(e);
  }

  @Override
  public Object score(Object o) {
    HandDouble.In e = (HandDouble.In) o;
    for (int i = 0; i < 8; i++) {
      HandDouble.Ind x = e.indicators()[i];
      in[i][0].setCellValue(x.polarity().name());
      in[i][1].setCellValue(x.target());
      in[i][2].setCellValue(x.realisation());
      in[i][3].setCellValue(x.weight());
    }
    for (int i = 0; i < 7; i++) beh[i].setCellValue(e.behaviour()[i]);
    coef.setCellValue(e.coefficient());
    months.setCellValue(e.months());
    ev.clearAllCachedResultValues();
    Object[] r = new Object[7];
    for (int i = 0; i < 7; i++) {
      CellValue v = ev.evaluate(out[i]);
      r[i] =
          switch (v.getCellType()) {
            case NUMERIC -> v.getNumberValue();
            case STRING -> v.getStringValue();
            default -> throw new IllegalStateException(i + " " + v);
          };
    }
    return r;
  }

  @Override
  public Answer normalise(Object o) {
    Object[] a = (Object[]) o;
    return new Answer(
        Math.round((Double) a[0] * 100),
        Rating.valueOf((String) a[1]),
        Rating.valueOf((String) a[2]),
        Predicate.valueOf((String) a[3]),
        Math.round((Double) a[4] * 100),
        Category.valueOf((String) a[5]),
        Math.round((Double) a[6] * 1000));
  }
}
