import { dark, declarations, light } from './palette.ts';

// Sizes are in rem, so that the reader's own text size holds; logical properties, so that right-to-left needs no second sheet.
const sheet = `
:root{color-scheme:light dark;${declarations(light)}}
@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}
@media (forced-colors:active){:root{--page:Canvas;--ink:CanvasText;--quiet:CanvasText;--line:CanvasText;--exceeded:CanvasText;--met:CanvasText;--fell-short:CanvasText}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Noto Sans CJK SC",sans-serif;-webkit-text-size-adjust:100%;overflow-wrap:break-word}
main{max-width:76rem;margin-inline:auto;padding:2rem 1rem 4rem}
h1,h2,p,ul,table{margin:0}
ul{padding:0;list-style:none}
h1{font-size:1.25rem;line-height:1.3;font-weight:600}
h2{font-size:1.375rem;line-height:1.25;font-weight:650;text-wrap:balance}
section{margin-block-start:3.5rem}
section>h2+*,section>*+*{margin-block-start:1rem}
section>p,.lead{max-width:44rem}
.subtitle,.facts,.small,.note,.few,.label,caption{color:var(--quiet)}
.facts,.small,.note,.few,.label{font-size:.875rem}
.number .small{display:block;white-space:nowrap}
.few,.note,.verdict.none{display:block;line-height:1.35;font-weight:400}

.policy{font-size:.875rem;max-inline-size:44rem;margin-block-start:.75rem;padding-inline-start:.75rem;border-inline-start:3px solid var(--line)}
.policy.none{font-weight:650;border-color:var(--fell-short)}

.brand{display:flex;align-items:center;gap:.5rem;font-weight:650;margin-block-end:1.5rem}
.mark{inline-size:2.75rem;block-size:1.25rem;color:var(--ink)}
[dir=rtl] :is(.mark,.glyph){transform:scaleX(-1)}
.mark line,.mark .dot{color:var(--exceeded)}

.overall{margin-block-start:2rem}
.overall h2{font-size:clamp(1.75rem,1.2rem + 2.6vw,2.75rem);line-height:1.15;letter-spacing:-.01em;max-width:24em}
[lang|=zh] h2,[dir=rtl] h2{letter-spacing:0}
.lead{font-size:1.125rem;text-wrap:pretty}
.verdicts li{padding-block:.375rem}
.whole{display:grid;gap:1rem 2rem;align-items:start;padding-block-start:1.5rem}
.classes li{padding-block:.125rem}
.sign{display:inline-block;min-inline-size:1.1em;font-size:.9em;text-indent:0}
li:has(>.sign){padding-inline-start:1.25em;text-indent:-1.25em}
.sign.exceeded,.verdict.exceeded{color:var(--exceeded)}
.sign.met,.verdict.met{color:var(--met)}
.sign.fell-short,.verdict.fell-short{color:var(--fell-short)}
.verdict{font-weight:650;white-space:nowrap}
.verdict.none{font-weight:400;white-space:normal;color:var(--quiet)}

.key{display:grid;gap:1rem 2rem;border-block:1px solid var(--line);padding-block:1.25rem}
.key li{padding-block:.1875rem}
.key li:has(.glyph){display:grid;grid-template-columns:2.25rem 1fr}
.glyph{inline-size:1.75rem;block-size:1rem;margin-block-start:.25rem;color:var(--fell-short)}
.glyph .ring{color:var(--ink)}
.reading li{font-size:.9375rem}

.chart{display:block;inline-size:100%;block-size:auto;max-inline-size:21rem;overflow:visible}
.chart.bar{max-inline-size:32rem}
.chart text{font-family:inherit;font-variant-numeric:tabular-nums}
.chart :is(.scale,.points,.numbers){color:var(--quiet)}
.chart .words{font-weight:650}
.chart.exceeded :is(.gap,.experience,.interval-lines,.words),.bar .exceeded{color:var(--exceeded)}
.chart.met :is(.gap,.experience,.interval-lines,.words),.bar .met{color:var(--met)}
.chart.fell-short :is(.gap,.experience,.interval-lines,.words),.bar .fell-short{color:var(--fell-short)}
.bar text{color:var(--page);font-weight:650}
.bar .paired,.swatch.paired{color:var(--ink)}
.bar .unpaired,.swatch.unpaired{color:var(--quiet)}
.swatch{display:inline-block;inline-size:.75rem;block-size:.75rem;margin-inline-end:.5rem}
.swatch.paired,.swatch.unpaired{background:currentColor}

table{inline-size:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:start;vertical-align:middle;padding:.625rem .75rem;font-weight:400}
th:first-child,td:first-child{padding-inline-start:0}
th:last-child,td:last-child{padding-inline-end:0}
thead th{font-size:.8125rem;line-height:1.25;color:var(--quiet);vertical-align:bottom;border-block-end:1px solid var(--ink)}
tbody tr{border-block-end:1px solid var(--line)}
.number{text-align:end;white-space:nowrap}
thead .number{white-space:normal}
.group th{padding-block:1.75rem .5rem;font-weight:650;font-size:1.0625rem}
td.picture{inline-size:22rem}
.scores tbody th{min-inline-size:11rem}
.label{display:none}
.counts{max-inline-size:48rem}
.counts th{white-space:nowrap}
.counts td.number{font-weight:650}
.method p{max-inline-size:44rem}

@media (min-width:48rem){
.whole{grid-template-columns:minmax(14rem,32rem) minmax(22rem,1fr)}
.key{grid-template-columns:21rem 1fr}
.key .chart{grid-row:span 2}
}
@media (min-width:64rem){
.key{grid-template-columns:21rem 1.2fr 1fr}
.key .chart{grid-row:auto}
}
@media screen and (max-width:63.99rem){
.scores,.scores tbody,.shares,.shares tbody{display:block}
.scores thead,.shares thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.scores tr,.shares tr{display:grid;grid-template-columns:repeat(5,1fr);gap:.375rem 1rem;padding-block:1.125rem}
.shares tr{grid-template-columns:repeat(4,1fr)}
.scores tr.group,.shares tr.group{padding-block:1.75rem .5rem}
.scores :is(th,td),.shares :is(th,td){padding:0;min-inline-size:0;inline-size:auto}
.scores th,.shares th,.scores td.words{grid-column:1/3;font-weight:600}
.scores .group th,.shares .group th{grid-column:1/-1}
.scores td.words{grid-row:2;align-self:start}
.scores td.picture,.shares td.picture{grid-area:1/3/3/-1;align-self:start}
.shares td.picture{grid-row:1}
.number{text-align:start;align-self:start}
.number .label{display:block;line-height:1.25}
.counts .label{display:none}
}
@media screen and (max-width:35.99rem){
.scores tr,.shares tr{grid-template-columns:1fr 1fr}
.scores th,.shares th,.scores td.words,.scores td.picture,.shares td.picture{grid-area:auto/1/auto/-1}
.shares tr{grid-template-columns:repeat(3,auto)}
.chart{max-inline-size:none}
}
@media print{
:root{color-scheme:light;${declarations(light)}}
html{font-size:9pt}
main{max-width:none;padding:0}
section{margin-block-start:1.75rem}
th,td{padding:.375rem .5rem}
td.picture{inline-size:13.5rem}
.scores tbody th{min-inline-size:8rem}
.key{grid-template-columns:16rem 1.2fr 1fr}
tr,.key,.whole,.overall{break-inside:avoid}
h2,.group{break-after:avoid}
.sign,.chart,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** The page's only style sheet, so that a server can allow it by its hash in a Content-Security-Policy. */
export const reportStyles: string = sheet.replaceAll('\n', '');
