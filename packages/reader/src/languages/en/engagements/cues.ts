/** English words that say how, to whom and from where. */
import { type EngagementVocabulary, terms } from '../../../engagements/vocabulary.ts';

export const cues: EngagementVocabulary['cues'] = {
  wish: terms(`
    hop{e,es,ed,ing}; wish{es,ed,ing,}; look{s,ed,ing,} forward; called on; calls on; call{s,ed,ing} for;
    calling on; calling upon; urg{e,es,ed,ing}; willing; willingness; readiness; should; need{s,} to; needed to;
    encourag{e,es,ed,ing}; would like to; aim{s,ed,ing} to; invit{e,es,ing}; propos{e,es,ed,ing};
    suggest{s,ed,ing}; appeal{ed,s,ing,}; want{s,ed};
    expressed {his,her,their,its} {desire,interest,intention,wish,hope}; must; would; expect{s,ed} to;
    commit{s,ted} to; seek{s,ing} to; unless; help to bolster; calling for; advocat{e,es,ed,ing}; expectations for;
    strive{s,} to; eager to; keen to; considering; intend{s,ed} to; asked; serve{s,} as; appealed; ask{s,ing} for;
    with a view to; agreed on the need; welcome{s,} donations; committed to; determination to; dedicated to
  `),
  plan: terms(`
    will; plan{s,ned,ning,} to; plan{s,} for; {priorities,outlook} for; planned activities; is planning; are planning; set to; scheduled; due to; is to; are to; upcoming;
    about to; agreed to; going to; slated; shall; 'll; next week; next month; next year; forthcoming; to be held;
    is expected to; promised; has promised; tomorrow; are invited; is invited; will be; accepted an invitation;
    accepted the invitation; {is,are} being {prepared,planned}; preparations for; invites you;
    to consider; {has,have} requested that; {is,are} {travelling,traveling,departing,flying,heading}; {has,have} decided to; announced {plans,an extraordinary}; this weekend
  `),
  duty: terms(`
    {was,were,being} in charge of; {is,are} responsible for; {duty,duties,task,tasks,responsibilities,functions} {include,includes,are,is}; {is,are} in charge of;
    {is,are} tasked with; deal{s,} with; terms of reference
  `),
  thanks: terms(`
    thank{s,ed,ing,}; gratitude; grateful; appreciation {for,of,to}; appreciated; expressed appreciation; indebted; acknowledg{ed,ing}
  `),
  ranking: terms(`
    ranked; ranking; most {attractive,livable,liveable,popular,visited,beautiful,competitive}; {top,best} {ten,10,100,places,cities,destinations}
  `),
  general: terms(`
    equipped with; capable of; {is,are,was,were} designed to;
    continue{s,} to; will continue; strengthen{s,ed,ing,}; deepen{s,ed,ing,}; enhanc{e,es,ed,ing};
    promot{e,es,ed,ing}; maintain{s,ed,ing,}; further; expand{s,ed,ing,}; foster{s,ed,ing,}; committed to; role in;
    always; often; insists on; adheres to; usually; principle of; as part of its mandate; regularly; whenever;
    actively seek{s,ing}; seeking; transforming; mission is to; mandate; every day; in general; focus on;
    focusing on; could; might; in order to; so as to; explor{e,es,ed,ing}; interest in; opportunit{y,ies} {to,for};
    {goal,aim,mission,objective,purpose,task,dream} {is,was} to; possibility of; possibilities; ways to; potential; how to; can; {is,are,was,were} named {after,for}; ready to; request{ed,s,ing}; if; to help
  `),
  not: terms(`
    not; never; no; didn't; did not; without; cancel{l,}ed; postponed; cancellation; denied; unable to; failed to;
    instead of; rather than; neither
  `),
  purpose: terms(`
    to
  `),
  link: terms(`
    of; in; from; the; a; an; 's; at; '; for; consisting; formed {by,of}; made up of; composed of; comprising; comprised of; visiting; then; former; its; his; her; -;
    mr; mrs; ms; dr; mme; madame; professor; prof; h.e.; .; deputy; acting
  `),
  article: terms(`
    province{s,} of; region{s,} of; district{s,} of; count{y,ies} of; part{s,} of; area{s,} of; cities of; towns of; villages of; cities in; provinces in; areas in;
    the; a; an; its; his; her; their; several; some; all; both; visiting; then; our
  `),
  passive: terms(`
    was; were; been; being; is; are; be; got
  `),
  goal: terms(`
    {to,for,in} the {city,cities,town,state,province,county,district,municipality,region,prefecture,island} of;
    to; for; into; in; at; toward; towards; benefiting; reaching; on; upon; around; destined for; bound for;
    {to,for,in} {the,our,its,their,} {sister,twin,partner,friendship} {city,town,county} of;
    {at,on,upon,following,after,} {a,an,the,} {kind,official,personal,formal,} invitation {of,from} {the,};
    across; invited by; hosted by
  `),
  agent: terms(`
    by
  `),
  origin: terms(`
    from
  `),
  posted: terms(`
    to; in; at; accredited to; resident in
  `),
  envoy: terms(`
    ambassador{s,}; consul{s,} general; consul{s,}-general; consul; high commissioner; envoy{s,}; diplomat{s,};
    chargé d'affaires; embassy; embassies; consulate{s,}; high commission{s,}; representative office{s,}
  `),
  bystander: terms(`
    reporter; photo by; photo:; photo courtesy of; story by; text by; correspondent; reported by; photographer
  `),
  source: terms(`
    from; of; thanks to; courtesy of; led by; headed by; on behalf of; funded by; behalf of
  `),
  with: terms(`
    with; and; between; together with; alongside; as well as; along with; accompanied by; including
  `),
  we: terms(`
    we; our; us; our society; our city; this city; this office; this branch
  `),
  it: terms(`
    it; the organization; the organisation; the society; the national society; the city; the municipality;
    the branch; the chapter; the office; the city government; the foundation; the department; the headquarters;
    the province; the region; the chamber; the association
  `),
  said: terms(`
    according to; said; told; expressed; noted; stated; thanked; added; admitted; remarked; stressed; affirmed; praised
  `),
  commissioner: terms(`
    commissioned by; entrusted by; mandated by; at the commission of; as entrusted by; delegated by;
    under the commission of; under commission from; tasked by; on the instructions of; authori{s,z}ed by
  `),
  represented: terms(`
    on behalf of; in the name of; {to,} represent; representing; represented; as the representative of;
    as {a,the,} relief representative of; {as,} the relief representative of; representative of;
    take part in the relief work of; in the relief work of
  `),
  coordinator: terms(`
    through the coordination of; through the co-ordination of; coordinated by; co-ordinated by; in coordination with;
    under the coordination of; with the coordination of; arranged by; facilitated by; through the good offices of
  `),
  funder: terms(`
    funded by; financed by; sponsored by; paid for by; with funding from; with funds from; with financial support from;
    with a grant from; co-funded by; with the financial support of; underwritten by; covered by
  `),
  requester: terms(`
    at the request of; upon the request of; requested by; in response to a request from; on the request of
  `),
  assigner: terms(`
    assigned by; on assignment from; seconded by; appointed by; dispatched by order of
  `),
  supporter: terms(`
    with the approval of; with the {,care and }support of; supported by; with the care of; under the care of;
    with the support and {care,help} of;
    under the guidance of; under the leadership of; with the consent of; approved by; with the help of;
    with the assistance of; under the auspices of; in the presence of
  `),
  occasion: terms(`
    afterwards; on this occasion; on the occasion; at the same time; on the same occasion; at the ceremony;
    after the talks; at the end of the talks; during the visit; at the meeting; during the stay; there; then;
    on that occasion; on the same day; the same day; at the talks; after the meeting; after the visit;
    following the talks; following the meeting; the two sides signed; concluding the talks
  `),
  earlier: terms(`
    once; previously; years ago; earlier; back in; formerly; in the past; had been; last held;
    since; ever since; dating back to; back then
  `),
  repeated: terms(`
    successively; on several occasions; several times; repeatedly; many times; twice; three times;
    a total of; altogether
  `),
  further: terms(`
    {later,} {the,that} same {day,afternoon,evening,morning};
    another {meeting,talk,conversation,reception}; {a,} {further,separate,second,third} {meeting,talk,conversation}; {a,} series of meetings; several meetings; other meetings; further meetings;
    also {met,meets,held talks,held meetings,held a meeting,spoke,talked}; {later,then} met; separately met
  `),
  each: terms(`
    respectively; separately; each
  `),
  when: terms(`
    date; date{s,} of stay; date and time; time; period of stay
  `),
  where: terms(`
    place; venue; location
  `),
  total: terms(`
    so far; to date; up to now; until now; as of; over the years; all told; cumulatively; in all
  `),
  throughout: terms(`
    {during,over,throughout,in the course of} {the,this,the past} year; in the past year; {for,in} the whole year; all year
  `),
  review: terms(`
    report; review; {annual,year} in review; achievements; results
  `),
  programme: terms(`
    reception plan; programme of {the,} visit; program of {the,} visit; visit programme; visit program; itinerary;
    schedule of {the,} visit; visit plan; plan for the reception; name list; list of participants; nomination{s,};
    draft programme; programme for the visit; plan for the visit; reception programme; reception arrangements;
    list of delegates; delegation list; protocol plan; work plan
  `),
  'jubilee-before': terms(`
    {anniversary,anniversaries} {of,event of,events of,celebration of,celebrations of,ceremony of,since}; years since
  `),
  outbound: terms(`
    return{s,ed} to the country; return{s,ed} home; {working,business} trip {in,to}; overseas {trip,visit} to; travel{l,}{ed,ing} to; travel{s,} to; {is,are} travel{l,}ing to;
    {set,setting} {out,off} for; left for; leaves for; leaving for; depart{s,ed,ing} for; flew to; flew out to; journeyed to
  `),
  'jubilee-year': terms(`
    year {mark,marks,marked}; year also marks
  `),
  until: terms(`
    until; till; {letter,message,email,note} {of,dated}; earthquake{s,} {of,in,on}; earthquake; cyclone{s,} {of,in}; cyclone; typhoon; flood{s,} {of,in};
    hurricane; tsunami {of,in}; valid; its largest consignment since; since the; largest since; up to; memorandum of;
    war of; crisis of; review of the;
    term of office; term; tenure; academic year; fiscal year; financial year; school year; achievements in
  `),
  both: terms(`
    {the two,both} {universities,schools,hospitals,institutions,towns,provinces,museums,ports}; the two sides; both sides; the parties; the two societies; both societies; the two cities; both cities; both parties;
    the two parties; both teams; the two delegations; the two national societies; the two branches;
    the two organisations; the two organizations; both organisations; both organizations; two sides;
    the two sides signed
  `),
  authority: terms(`
    municipal government; provincial government; state government; county government; district government;
    central government; city council; the government; regional government; town council; the ministry;
    the presidency; municipal people's government; municipal party committee; provincial party committee
  `),
  break: terms(`
    which; who; that; while; whereas; but; when; after; before; where; and also; as well as; whose
  `),
  pronoun: terms(`
    he; she; they
  `),
  indefinite: terms(`
    a; an; another; one; some; several
  `),
  they: terms(`
    your {society,city,association,organisation,organization,country,office,branch,province,government};
    the other side; the guests; our guests; the visitors; our partners abroad; the foreign side;
    our friends abroad; {our,the,} partner {national societies,societies}; {our,its,their} {foreign,overseas,international} {partners,donors}
  `),
};
