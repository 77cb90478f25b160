package io.github.kinerjaasn.schema.drawing;

/** How the page looks: light, dark, and on A4 paper. */
public final class Style {
  /** The style sheet. It loads nothing. */
  public static final String SHEET =
      """
      :root{color-scheme:light dark;--ink:#1b2430;--soft:#566273;--line:#d5dbe3;--paper:#fff;
      --panel:#f5f7fa;--main:#0b5cad;--good:#17703c;--good-bg:#e3f4e9;--bad:#a3341c;--bad-bg:#fbe9e4;
      --wait:#7a5600;--wait-bg:#fdf3d8;--bar:#3b82c4}
      @media (prefers-color-scheme:dark){:root{--ink:#e6ebf2;--soft:#a3aebd;--line:#36414f;
      --paper:#12171e;--panel:#1b222c;--main:#7db8f2;--good:#7fd6a0;--good-bg:#16331f;--bad:#f2a48f;
      --bad-bg:#3d1d15;--wait:#eccb76;--wait-bg:#382c0e;--bar:#5b9fdd}}
      *{box-sizing:border-box}
      body{margin:0 auto;padding:1.5rem;max-width:62rem;background:var(--paper);color:var(--ink);
      font:.94rem/1.5 system-ui,"Segoe UI","Noto Sans",sans-serif}
      bdi{overflow-wrap:anywhere;white-space:pre-line}.label{break-after:avoid}
      header{text-align:center;border-bottom:3px double var(--ink);padding-bottom:.75rem;
      margin-bottom:1.25rem}.agency{font-weight:600;letter-spacing:.04em;text-transform:uppercase}
      h1{font-size:1.35rem;line-height:1.25;margin:.2rem 0;letter-spacing:.02em;
      text-transform:uppercase}
      h2{font-size:1.08rem;color:var(--main);margin:1.75rem 0 .6rem;padding-bottom:.2rem;
      border-bottom:1px solid var(--line);break-after:avoid}
      h3{font-size:1rem;margin:1rem 0 .35rem;break-after:avoid}
      p{margin:.35rem 0}.soft{color:var(--soft)}.small{font-size:.85em}
      .hero{display:grid;grid-template-columns:minmax(13rem,1fr) 2fr;gap:1rem;background:var(--panel);
      border:1px solid var(--line);border-left:5px solid var(--main);border-radius:.2rem;
      padding:1rem 1.25rem;break-inside:avoid}
      .predicate{font-size:2rem;line-height:1.15;font-weight:700;color:var(--main);margin:.15rem 0}
      dl{display:grid;grid-template-columns:minmax(4.5rem,max-content) 1fr;gap:.15rem .9rem;margin:0;
      align-content:start}
      dt{color:var(--soft)}dd{margin:0}
      .columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:1rem;
      margin-top:1rem}
      .panel{border:1px solid var(--line);border-radius:.2rem;padding:.75rem 1rem;break-inside:avoid}
      .panel h3{margin-top:0}
      table{border-collapse:collapse;width:100%;font-size:.92em}
      th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top}
      thead th{background:var(--panel);font-weight:600}tr{break-inside:avoid}
      td.number{text-align:right}td.number bdi{overflow-wrap:normal}
      .scroll{overflow-x:auto}
      .result{margin:.9rem 0 1.1rem;break-inside:auto}
      .pill{display:inline-block;border-radius:1rem;padding:.05rem .6rem;font-size:.85em;
      font-weight:600;white-space:nowrap;background:var(--wait-bg);color:var(--wait)}
      .pill.good{background:var(--good-bg);color:var(--good)}
      .pill.bad{background:var(--bad-bg);color:var(--bad)}
      svg{display:block;max-width:100%;height:auto}svg text{fill:var(--ink);font:11px system-ui,sans-serif}
      svg .track{fill:var(--line)}svg .bar{fill:var(--bar)}svg .bar.good{fill:var(--good)}
      svg .bar.bad{fill:var(--bad)}svg .mark{stroke:var(--ink);stroke-width:2}
      svg .limit{stroke:var(--bad);stroke-width:1.5;stroke-dasharray:4 3}svg .soft{fill:var(--soft)}
      table.matrix{table-layout:fixed;font-size:.87em}
      table.people{table-layout:fixed;min-width:38rem}table.people th[scope=row]{font-weight:400;color:var(--soft)}
      table.people tr>:first-child{width:8.5rem}table.people thead td{border:0}
      table.matrix th{font-weight:400;color:var(--soft)}
      table.matrix th,table.matrix td{text-align:center;vertical-align:middle;height:3.2rem}
      table.matrix td.here{background:var(--main);color:var(--paper);font-weight:700;
      outline:2px solid var(--ink);outline-offset:-3px}
      .result>p{break-after:avoid}
      ul{margin:.25rem 0;padding-left:1.2rem}ul.signs{list-style:none;padding-left:0}
      li{margin:.2rem 0}
      ul.tree{list-style:none;padding-left:0}ul.tree ul{list-style:none;padding-left:1rem;
      border-left:2px solid var(--line);margin-left:.3rem}
      .value{font-weight:600}
      .sign{display:grid;grid-template-columns:1fr 1fr 1fr;gap:1.5rem;margin-top:2rem;break-inside:avoid}
      .sign div{text-align:center}.sign .name{font-weight:600;text-decoration:underline;
      text-underline-offset:.2em}.sign .space{height:4rem}
      footer{margin-top:2rem;border-top:1px solid var(--line);padding-top:.6rem}
      @media (max-width:40rem){.scroll>table{min-width:46rem}
      .hero,.sign{grid-template-columns:1fr}body{padding:1rem}}
      @page{size:A4;margin:14mm 14mm 16mm;@bottom-center{font:8pt sans-serif;color:#555;
      content:"Halaman " counter(page) " dari " counter(pages)}}
      @media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;
      --panel:#f3f5f8;--main:#0b4a8b;--good:#12602f;--good-bg:#e3f4e9;--bad:#93290f;--bad-bg:#fbe9e4;
      --wait:#6a4a00;--wait-bg:#fdf3d8;--bar:#3b82c4}
      *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
      :root{font-size:10.5px}body{line-height:1.4;padding:0;max-width:none}.scroll{overflow:visible}
      table.people{min-width:0}}
      """;

  private Style() {}
}
