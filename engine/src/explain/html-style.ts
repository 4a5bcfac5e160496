/** The style of the page, fixed, so that a policy may name it by its hash. */
export const EXPLANATION_STYLE = `:root{color-scheme:light dark;--ink:#1d2530;--soft:#5b6675;--line:#dfe3e8;--paper:#fff;--fill:#2f6f6a;--track:#e8ecef;--tint:#f5f7f8}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e6e9ec;--soft:#9aa5b1;--line:#333b44;--paper:#14181c;--fill:#6bb5ae;--track:#2a3138;--tint:#1b2126}}
*{box-sizing:border-box}
body{font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;max-width:52rem;margin:0 auto;padding:3rem 1.25rem 4rem;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.25;font-weight:650;margin:0 0 .4rem}
h2{font-size:1.2rem;font-weight:650;margin:2.8rem 0 .3rem;padding-top:1rem;border-top:1px solid var(--line)}
p{margin:.4rem 0}.soft{color:var(--soft)}small,.small{font-size:.85rem}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.2rem;margin:.8rem 0;font-size:.9rem}
dt{color:var(--soft)}dd{margin:0}
.overall{display:flex;gap:1.4rem;align-items:center;margin:1.6rem 0 1rem;padding:1.2rem 1.4rem;background:var(--tint);border:1px solid var(--line);border-radius:.6rem}
.overall b{font-size:3rem;line-height:1;font-weight:650;font-variant-numeric:tabular-nums;white-space:nowrap}
.overall p{margin:0}
table{border-collapse:collapse;width:100%;margin:.8rem 0}
caption{text-align:left;color:var(--soft);font-size:.85rem;padding-bottom:.3rem}
th,td{padding:.5rem .9rem .5rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--soft);font-size:.85rem;vertical-align:bottom}
tbody th,tfoot th{font-weight:600}tfoot th,tfoot td{border-bottom:0;font-weight:600}
.n{text-align:right;padding-right:0;white-space:nowrap;font-variant-numeric:tabular-nums}
td.n+td.n,th.n+th.n{padding-left:.9rem}
table.points th[scope=row]{width:32%}table.points td.n,table.advice th.n{width:5.5rem}
.w{width:34%;vertical-align:middle}
.bar{display:block;width:100%;height:.5rem;margin:.35rem 0}.track{fill:var(--track)}.fill{fill:var(--fill)}
q{display:block;quotes:"\\201c" "\\201d";border-left:3px solid var(--line);padding-left:.7rem;margin:.3rem 0;font-weight:400;font-size:.92rem}
ul,ol{padding-left:1.2rem}li{margin:.6rem 0}
.skills{list-style:none;padding:0;margin:.2rem 0;display:flex;flex-wrap:wrap;gap:.3rem}.skills li{margin:0;padding:.05rem .55rem;border:1px solid var(--line);border-radius:1rem;font-size:.9rem}
code{font:.82rem/1.4 ui-monospace,"DejaVu Sans Mono",monospace}
@page{margin:18mm 16mm}
@media print{body{max-width:none;padding:0;font-size:10pt}h1{font-size:17pt}h2{font-size:12.5pt;margin-top:1.6rem;break-after:avoid}tr,li,.overall,q,dl{break-inside:avoid}thead{display:table-header-group}.overall{background:none}p,li{orphans:3;widows:3}}
@media (max-width:34rem){.overall{flex-direction:column;align-items:flex-start}.w{display:none}dl.facts{grid-template-columns:1fr}dd{margin-bottom:.4rem}}`
