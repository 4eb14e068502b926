/** Warm neutrals, one deep teal, red for conflict and now alone; light and dark by the reader's system or choice. ASCII, for its hash. */
export const STYLE = `
:root{color-scheme:light dark;
--canvas:light-dark(oklch(.967 .0045 78),oklch(.168 .004 75));--panel:light-dark(oklch(.998 .0008 78),oklch(.211 .005 75));
--sunken:light-dark(oklch(.978 .003 78),oklch(.19 .005 75));--ink:light-dark(oklch(.24 .008 75),oklch(.94 .004 95));
--ink-2:light-dark(oklch(.43 .009 75),oklch(.785 .006 85));--ink-3:light-dark(oklch(.5 .009 75),oklch(.7 .007 85));
--line:light-dark(oklch(.24 .008 75/.085),oklch(.94 .004 95/.09));--line-2:light-dark(oklch(.24 .008 75/.16),oklch(.94 .004 95/.17));
--hover:light-dark(oklch(.24 .008 75/.045),oklch(.94 .004 95/.055));
--accent:light-dark(oklch(.435 .075 190),oklch(.745 .095 185));--on-accent:light-dark(oklch(.995 .004 190),oklch(.19 .03 190));
--red:light-dark(oklch(.49 .17 27),oklch(.75 .13 25));
--visit:light-dark(oklch(.42 .085 190),oklch(.8 .09 190));--item:light-dark(oklch(.42 .1 262),oklch(.8 .09 262));
--meal:light-dark(oklch(.44 .085 60),oklch(.81 .085 70));--travel:light-dark(oklch(.42 .09 305),oklch(.8 .08 305));
--quiet:light-dark(oklch(.43 .012 80),oklch(.78 .01 90));
--size:.8125rem;--small:.71875rem;--leading:1.42}
:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}
:root:lang(zh){--size:.84375rem;--small:.75rem;--leading:1.55}:root:lang(vi){--leading:1.52}
*{box-sizing:border-box;margin:0}[hidden]{display:none!important}
body{background:var(--canvas);color:var(--ink);font:400 var(--size)/var(--leading) "Inter Variable",Inter,system-ui,-apple-system,"Segoe UI","PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums;padding:8px}
button,select{font:inherit;color:inherit}
h1{font-size:1rem;font-weight:600}h2{font-size:1rem;font-weight:600}
.panel{background:var(--panel);border-radius:11px;box-shadow:0 0 0 1px var(--line);min-height:calc(100vh - 16px);display:flex;flex-direction:column}
.js .panel{height:calc(100vh - 16px)}
header{display:flex;flex-wrap:wrap;align-items:center;gap:6px 14px;min-height:48px;padding:8px 20px;border-bottom:1px solid var(--line)}
header .chip{font-size:var(--small);padding:2px 9px;border-radius:99px;background:var(--hover);color:var(--ink-2)}
header .chip[data-wrong]{color:var(--red);background:color-mix(in oklab,var(--red) 10%,transparent);font-weight:550}
.end{margin-left:auto;display:none;gap:8px}.js .end{display:flex}
.tools{display:none;flex-wrap:wrap;align-items:center;gap:8px 18px;padding:8px 20px;border-bottom:1px solid var(--line)}
.js .tools{display:flex}
.choice{display:flex;gap:1px;padding:2px;border-radius:7px;background:var(--hover)}
.choice button{border:0;background:none;border-radius:5px;padding:0 11px;min-height:28px;cursor:pointer;color:var(--ink-2);white-space:nowrap}
.choice button:hover{color:var(--ink)}
.choice button[aria-pressed=true]{background:var(--panel);color:var(--ink);font-weight:550;box-shadow:0 0 0 1px var(--line-2)}
.theme{border:0;background:var(--hover);border-radius:7px;width:32px;min-height:32px;cursor:pointer;color:var(--ink-2);font-size:1rem;line-height:1}
select{min-height:30px;border:1px solid var(--line-2);border-radius:7px;background:var(--panel);padding:0 8px;max-width:100%}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
main{flex:1;min-height:0;display:flex;flex-direction:column}
.view{padding:18px 20px}.view>h2{margin-bottom:12px}
.js .view{display:none;flex:1;min-height:0;overflow:auto}
.js [data-view=timeline] .timeline-view,.js [data-view=map] .map-view,.js [data-view=programmes] .programmes-view,.js [data-view=leftout] .leftout-view{display:block}
.js [data-view=timeline] .timeline-view{display:flex;padding:0;overflow:hidden}
.js .view>h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.js .day{display:none}.js .day.shown{display:block}
.timeline-view .day{flex:1;min-width:0;min-height:0}
.scroll{height:100%;overflow:auto}
.board{--m:1.75px;--names:210px;position:relative;width:max-content;min-width:100%;padding-bottom:24px}
html:not(.js) .timeline-view{display:none}
.row,.hours{display:grid;grid-template-columns:var(--names) 1fr}
.hours{position:sticky;top:0;z-index:4;background:var(--panel);border-bottom:1px solid var(--line);height:32px}
.hours .corner{position:sticky;left:0;background:var(--panel);z-index:1}
.hours i{position:absolute;font-style:normal;font-size:var(--small);color:var(--ink-3);top:8px;transform:translateX(-50%)}
.hours i:first-child{transform:none}
.lane{position:relative;min-width:calc(var(--width)*var(--m) + 24px)}
.board h3{position:sticky;left:0;width:fit-content;font-size:var(--small);font-weight:500;color:var(--ink-3);padding:12px 20px 4px}
.row{border-bottom:1px solid var(--line)}
.row .lane{min-height:calc(var(--lanes,1)*44px + 5px);background:repeating-linear-gradient(to right,var(--line) 0 1px,transparent 1px calc(60*var(--m)))}
.name{position:sticky;left:0;z-index:3;background:var(--panel);padding:6px 12px 6px 20px;font-weight:500;border-right:1px solid var(--line);align-content:center;overflow-wrap:anywhere;line-height:1.3}
.name em{display:block;font-style:normal;font-weight:400;font-size:var(--small);color:var(--red);margin-top:3px}
.bar{--tone:var(--quiet);position:absolute;left:calc(var(--x)*var(--m));width:calc(var(--w)*var(--m) - 1px);min-width:5px;top:calc(var(--lane)*44px + 3px);height:40px;border:0;border-left:2.5px solid var(--tone);border-radius:5px;background:color-mix(in oklab,var(--tone) 13%,var(--panel));color:var(--tone);text-align:left;padding:0;cursor:pointer;z-index:1}
.bar .label{position:absolute;left:7px;top:2px;bottom:2px;width:max-content;max-width:calc(max(var(--room),var(--w))*var(--m) - 11px);display:flex;flex-direction:column;justify-content:center;line-height:1.2;overflow:hidden;pointer-events:none}
.bar b,.bar small{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.bar b{font-weight:550;font-size:var(--small)}.bar small{font-size:.65625rem;color:var(--ink-2)}
.bar[data-short] b{white-space:normal;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;font-size:.65625rem;line-height:1.15;overflow-wrap:anywhere}
.bar[data-short] small span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.bar[data-what=visit]{--tone:var(--visit)}.bar[data-what=item]{--tone:var(--item)}.bar[data-what=meal]{--tone:var(--meal)}
.bar[data-what=arrival],.bar[data-what=departure]{--tone:var(--travel)}
.bar[data-clash]{box-shadow:0 0 0 1.5px var(--red)}
.bar:hover{background:color-mix(in oklab,var(--tone) 20%,var(--panel));z-index:2}
.way{position:absolute;left:calc(var(--x)*var(--m));width:calc(var(--w)*var(--m));top:44px;height:2px;border-radius:2px;background:var(--line-2)}
.selecting .bar:not(.lit){--tone:var(--quiet);background:none;box-shadow:inset 0 0 0 1px var(--line)}
.bar.lit{background:var(--tone);color:var(--panel);z-index:2}.bar.lit small{color:var(--panel)}
.bar.lit .label{max-width:calc(var(--w)*var(--m) - 11px)}
.bar.lit[data-short] .label{max-width:calc(max(var(--w)*var(--m) - 9px,20px))}
.way.lit{background:var(--accent);height:4px;top:43px}
.row:has(.lit) .name{color:var(--accent)}
.marks{position:absolute;top:0;bottom:0;left:var(--names);pointer-events:none;z-index:2}
.marks b{position:absolute;top:32px;bottom:0;left:calc(var(--x)*var(--m));width:1px;background:var(--ink-3);font-weight:550;font-size:.65625rem}
.marks b[data-clock]::before{content:attr(data-clock);position:absolute;top:2px;padding:1px 5px;border-radius:4px;background:var(--ink);color:var(--panel)}
.marks .from::before{right:2px}.marks .to::before{left:2px}
.marks .now{background:var(--red);color:var(--red);white-space:nowrap}.marks .now span{padding-left:4px}
aside{width:290px;flex:none;border-left:1px solid var(--line);padding:16px 20px;overflow:auto}
aside h2{font-size:1.0625rem;margin-bottom:6px;padding-right:30px}aside .hint{color:var(--ink-3)}
aside p{color:var(--ink-2)}aside h3{font-size:var(--small);font-weight:500;color:var(--ink-3);margin:16px 0 2px}
aside ul{list-style:none;padding:0}aside .grounds{font-size:var(--small);color:var(--ink-2);line-height:1.45}aside li{padding:6px 0;border-bottom:1px solid var(--line)}
aside .close{float:right;border:0;background:none;width:28px;height:28px;border-radius:6px;cursor:pointer;color:var(--ink-2);font-size:1.1rem;line-height:1}aside .close:hover{background:var(--hover)}
svg.map{display:block;width:100%;max-width:1180px;margin:0 auto;height:auto;max-height:calc(100dvh - 196px)}
.map.narrow{display:none}
.routes path{fill:none;stroke:var(--ink-3);stroke-opacity:.35;stroke-width:1.1}
.dots circle{fill:var(--ink-2);stroke:var(--panel);stroke-width:1.5}
.labels text{fill:var(--ink);dominant-baseline:central;paint-order:stroke;stroke:var(--panel);stroke-width:3px;stroke-linejoin:round}
svg path.faint{opacity:.2}svg circle.faint{opacity:.45}svg text.faint{fill:var(--ink-3)}
svg path.lit{stroke:var(--accent);stroke-opacity:1;stroke-width:2.2}svg circle.lit{fill:var(--accent)}
.hint-of-map{color:var(--ink-3);font-size:var(--small);text-align:center;padding-top:8px}
.lists{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,340px),1fr));gap:28px 36px;align-items:start}
article h3{font-size:.9375rem;font-weight:600;padding-bottom:4px;border-bottom:1px solid var(--line-2)}
article h3 small{font-weight:400;color:var(--ink-3);font-size:var(--small);margin-left:4px}
article h4{display:flex;justify-content:space-between;align-items:baseline;gap:8px;font-size:var(--size);font-weight:550;color:var(--accent);margin:14px 0 2px}
.save{display:none;border:0;background:none;border-radius:6px;padding:0 8px;margin-right:-8px;min-height:26px;font-size:var(--small);font-weight:400;color:var(--ink-3);cursor:pointer;white-space:nowrap}.js .save{display:block}.save:hover{background:var(--hover);color:var(--ink)}
article ol,article ul{list-style:none;padding:0}
article ol li{display:grid;grid-template-columns:94px 1fr;gap:8px;padding:5px 0;border-bottom:1px solid var(--line)}
article time{color:var(--ink-2);white-space:nowrap}article strong{font-weight:550;display:block}
article li small{display:block;color:var(--ink-2);font-size:var(--small)}
.drive,.drive time{color:var(--ink-3)}.drive small{display:inline!important;color:inherit!important}
article ul li{padding:7px 0;border-bottom:1px solid var(--line)}article ul span{color:var(--ink-2)}
.wrong{grid-column:1/-1}.wrong h3{color:var(--red)}.nothing{color:var(--ink-3)}
footer{padding:10px 20px;border-top:1px solid var(--line);font-size:var(--small);color:var(--ink-3)}
@media(width<760px){
:root{--size:.9375rem;--small:.8125rem}body{padding:0}.panel{border-radius:0;box-shadow:none;min-height:100dvh}.js .panel{height:100dvh}
header{padding:8px 14px;gap:6px 8px}header h1{flex-basis:100%}.tools{padding:8px 14px;gap:8px}.choice{overflow-x:auto;max-width:100%}.choice button{min-height:36px;padding:0 8px;font-size:var(--small)}
.theme{min-height:40px;width:40px}select{min-height:40px;width:100%}.view{padding:14px}
.board{--names:112px}.name{padding:6px 8px 6px 12px;font-size:var(--small)}.board h3{padding-left:12px}
.map.wide{display:none}.map.narrow{display:block}
.js [data-view=timeline] .timeline-view{flex-direction:column}
aside{width:auto;border-left:0;border-top:1px solid var(--line);max-height:42dvh;padding:12px 14px}aside .hint{font-size:var(--small)}
article ol li{grid-template-columns:104px 1fr;padding:9px 0}.save{min-height:36px}footer{display:none}
}
@media print{
:root{color-scheme:light}body{background:none;padding:0}.panel,.js .panel{height:auto;min-height:0;box-shadow:none;display:block}main{display:block}
.tools,.end,.js .save,.timeline-view,.map-view,.js [data-view] .timeline-view,.js [data-view] .map-view{display:none!important}
.js .programmes-view,.js .leftout-view{display:block!important;overflow:visible;padding:12px 0}.programme[hidden],article[hidden]{display:block!important}
.programme{break-before:page}.programme:first-child{break-before:auto}article ol li{break-inside:avoid}.lists{display:block}
}
@media(prefers-reduced-motion:no-preference){.bar{transition:background-color .12s}}
`;
