import { engagementSection, terms } from '../../engagements/vocabulary.ts';

/** English words for engagements. Verbs are written with their endings; a noun's plural is written where it is used. */
export const engagements = engagementSection({
  version: '1',
  active: ['ing'],
  settlementWords: [
    {
      tag: 'settlement-kind',
      cased: true,
      terms: terms('City; Province; Prefecture; County; District; Municipality; Oblast; Canton; Township; Region'),
    },
    {
      tag: 'settlement-of',
      terms: terms(`
        {city,cities,province,state,county,district,municipality,town,prefecture,region} of;
        {mayor,mayors,governor,governors,people} of; city councillors of; city council of
      `),
    },
  ],
  settlements: [
    {
      id: 'en.engagements.settlement',
      pattern:
        '!settlement-kind proper{1,3} (settlement-kind|"province"|"prefecture"|"county"|"district"|"oblast"|"governorate") !org-head',
      examples: {
        yes: ['guests from [Gimhae City] came', 'in [Cibitoke province]'],
        no: ['the City', 'Gimhae City Council'],
      },
    },
    {
      id: 'en.engagements.settlement-of',
      pattern: 'settlement-of name=((place|proper) proper{0,2})',
      examples: { yes: ['the [Mayor of Almere]', 'the [city of Bergen]'], no: ['the mayor of our city'] },
    },
    {
      id: 'en.engagements.settlement-and-country',
      pattern: '("from"|"in"|"of"|"to"|"at"|"visited") name=(proper{1,3}) &("," country[adjective!=true])',
      examples: { yes: ['a group [from Tocopilla], Chile, came'], no: ['from there, Chile'] },
    },
  ],
  verbs: {
    receive: terms(`
      receiv{e,es,ed,ing}; host{s,ed,ing}; welcom{e,es,ed,ing}; accept{s,ed,ing}; greet{s,ed,ing}; obtain{s,ed,ing};
      {is,are,was,were,been,being} made an; {is,are,was,were,been,being} presented {the,a,an};
      {is,are,was,were,been,being} {awarded,given,conferred,granted,named,presented with,honoured with,honored with};
      won; earned; got; took delivery of; played host to; play{s,ing} host to; bestowed upon; bagged; took in;
      recipient{s,} of
    `),
    give: terms(`
      giv{e,es,ing,en}; gave; provid{e,es,ed,ing}; deliver{s,ed,ing,}; present{s,ed,ing}; offer{s,ed,ing,};
      contribut{e,es,ed,ing}; hand{s,ed,ing} over; hand{ed,s} to; handed; turn{s,ed,ing} over; confer{s,red,ring,};
      award{s,ed,ing}; bestow{s,ed,ing,}; grant{s,ed,ing}; distribut{e,es,ed,ing}; extend{s,ed,ing,};
      allocat{e,es,ed,ing}; suppl{ied,ies,ying}; pledg{ed,es,ing}; raised; issued; released; mobili{s,z}ed;
      made available; equipped; issu{es,ing}; delivered to; available {for,to}; put together; pinned; commit{s,ting}; channelled; channeled; remitted; transferr{ed,ing}; committed;
      hono{u,}red; handing out; handed out; gifted; wrote; gave out; brought; assisted with; donat{e,es,ed,ing}; bring{s,ing,};
      made {a,the} donation; channel{l,}ing; dropped off; unloaded; rush{ed,es,ing}
    `),
    send: terms(`
      send{s,ing,}; sent; dispatch{es,ed,ing,}; despatch{es,ed,ing,}; deploy{s,ed,ing,}; ship{s,ped,ping,};
      airlift{s,ed,ing,}; second{ed,ing}; assign{ed,s,ing}; transport{s,ed,ing}; sent out; mobili{s,z}{es,ing};
      fielded; transmitted; conveyed; mobili{s,z}ed; trucked; airfreighted; transferring; transfer of; shipping
    `),
    go: terms(`
      visit{ed,s,ing,}; tour{ed,s,ing}; call{ed,s,ing} on; inspected; paid a visit; pay{s,ing,} a visit; toured;
      dropped by
    `),
    come: terms(`
      c{a,o}me{s,}; coming; arriv{e,es,ed,ing}; stay{s,ed,ing}; land{s,ed,ing}; touched down; stopped over;
      reach{es,ed}; paid a call; pay{s,ing} a call; called at; call at; call{s,ed} in at; docked; turned up;
      {has,have,had} come; flew in; flown in; entered the country; entered through; crossed into; crossed the border; dropped in; passed through; visited us
    `),
    leave: terms(`
      leave{s,}; left; leaving; depart{s,ed,ing}; set off; set out; head{s,ed,ing} {to,for}; travel{s,ed,led};
      travel{ing,ling} to; fly; flies; {is,are,was,were} back from; return{s,ed} from; came back from; on {its,the,their} way;
      flew out; flew to; {went,goes,go,gone} {to,out,off,on to}; travel; is going to travel
    `),
    welcome: terms(`
      host{s,ed,ing}; welcom{e,es,ed,ing}; receiv{e,es,ed,ing}; greet{s,ed,ing}; played host to; play{s,ing} host to
    `),
    lead: terms(`
      leads; led; headed; heading; {will,to} {lead,head}; headed up
    `),
    hold: terms(`
      h{e,o}ld{s,}; holding; organi{s,z}{e,ed,ing}; conduct{s,ed,ing,}; launch{es,ed,ing,}; open{s,ed,ing,};
      kick{ed,s,ing} off; conven{ed,es,ing,e}; conclud{ed,es,ing,e}; took place; tak{es,ing} place; take place;
      staged; stag{es,ing}; celebrat{e,es,ed,ing}; inaugurat{e,es,ed,ing}; carr{y,ies,ied,ying} out; r{u,a}n{s,};
      co-hosted; co-organi{s,z}ed; jointly held; closed; began; beg{in,ins,an}; undertook; convoked; facilitated;
      arranged; implemented; wrapped up; got under way; commenced; opened its doors; led; were held; was held; {had,has} {a,an,the,its,their,his,her,talks,discussions,meetings,productive,fruitful,in-depth};
      commemorat{e,es,ed,ing}; dispatched for; engaged in; completed; put on; complet{es,ing}; graduated from;
      gave; hosted; host{s,ing}; held; mark{s,ed,ing,}; observ{ed,es}; stages; unveil{s,ed,ing}; put together; commemorate;
      solemni{s,z}ed; welcomed in
    `),
    sign: terms(`
      sign{s,ed,ing,}; conclud{ed,es,ing}; renew{s,ed,ing,}; ink{ed,s,ing}; enter{ed,s,ing} into; seal{ed,s,ing};
      exchang{ed,ing} letters; initial{l,}ed; reached; ratified; struck; signing of; formali{s,z}{ed,es,ing}; pen{ned,s};
      put {their,its,his,her} {signature,signatures} to; affixed {their,its,his,her} {signature,signatures} to; countersigned;
      establish{ed,es,ing}; forg{ed,es,ing}; extended; cemented; upgraded
    `),
    attend: terms(`
      attend{s,ed,ing,}; participat{e,es,ed,ing} in; took part in; tak{e,es,ing} part in; join{ed,s,ing}; addressed;
      addressing; spoke at; speaking at; underwent; represented at; graced; completed; delivered to; began; {was,were,is,are} {a guest,guests,guest of honour,guests of honour,guest of honor} at; competed in;
      graced; witnessed; officiated at
    `),
    forward: terms(`
      transship{s,ped,ping,ment of,}; tranship{s,ped,ping,ment of,}; transshipment; transhipment; trans-shipped;
      forward{ed,s,ing}; pass{ed,es,ing} on; re-exported; onward shipment of; relay{ed,s,ing}
    `),
    swap: terms(`
      exchang{e,es,ed,ing}; swapp{ed,ing}
    `),
    stay: terms(`
      spent; spends; spend; studied; {is,are,was,were} in; {is,are,was,were,been} {working,serving,deployed,stationed} in; stay{s,ed,ing,} with; {has,have,had} been in
    `),
  },
  nouns: {
    visitors: terms(`
      delegation{s,}; delegate{s,} from; guest{s,}; visiting group{s,}; visitors; dignitar{y,ies}; entourage;
      visiting team; study group{s,}; inspection team; mission from; party of; group{s,} abroad; groups; group of;
      group{s,} from; mission of; committee of; committee; teachers; doctors from; doctors; artists; athletes;
      chapter members; members of; head of; premier; chancellor; vice-mayor; deputy minister; vice minister;
      vice-minister; foreign minister; foreign dignitaries; official{s,} from; representative{s,} from;
      representative{s,} of; leader{s,} of; president{s,}; vice president{s,}; vice-president{s,};
      prime minister{s,}; minister{s,}; ambassador{s,}; consul general; consul-general; consuls general; mayor{s,};
      vice mayor{s,}; deputy mayor{s,}; governor{s,}; secretary general; secretary-general; king; queen; prince;
      princess; head{s,} of state; head of delegation; chairman; chairwoman; chairperson; director{s,} general;
      director-general; first lady; business delegation{s,}; counterpart{s,}; journalists; entrepreneurs; envoy{s,};
      congressm{a,e}n; senator{s,}; parliamentarian{s,}; high commissioner; commissioner; diplomat{s,}; leaders;
      officials; staff from; director of; group from; team from; colleagues from; students from; wife; husband;
      spouse; daughter; crown prince; crown princess; duke; duchess; speaker; deputy speaker; attaché; delegates;
      chief executive; chief of staff; vice governor; deputy governor; lord mayor; councillor{s,}; city councillors;
      trade mission; reception{s,} for; coordinator; head of region; regional director;
      council member{s,}; councilm{a,e}n; commissioners; lawmaker{s,}; legislator{s,}; rector; vice-rector; vice rector; vice-chancellor;
      {residents,citizens,musicians,singers,dancers,players,professors,researchers,scholars,executives,veterans,scouts,choir,troupe,band,orchestra,team,crew} from;
      {residents,citizens} of; honorary consul{s,}; deputy {head,chief} of mission; envoys; archbishop; bishop;
      {baseball,football,soccer,rugby,cricket,basketball,volleyball,swim,sports,hockey} team{s,}; trade delegation{s,}; parliamentary delegation{s,}; youth delegation{s,} from; {fact-finding,exploratory} mission from
    `),
    goods: terms(`
      aid materials; relief materials; relief supplies; relief goods; relief items; supplies; materials; aid;
      medicine{s,}; vaccine{s,}; vaccine doses; ambulance{s,}; equipment; mask{s,}; tent{s,}; blanket{s,};
      food packs; food parcels; food packages; family packs; hygiene kits; kit{s,}; generator{s,}; ventilator{s,};
      test kits; testing kits; protective equipment; ppe; donation{s,}; donations worth; cash assistance;
      financial assistance; humanitarian assistance; humanitarian aid; emergency assistance; relief assistance;
      consignment{s,}; shipment{s,}; cargo; batch{es,} of aid; goods; gift{s,} worth; rice; drugs; beds;
      wheelchair{s,}; clothing; clothes; water purification; medical supplies; medical equipment; foodstuffs;
      assistance worth; assistance to; assistance; in-kind support; cash grants; grant of; emergency relief;
      relief packages; relief; care packages; winter kits; tarpaulins; mosquito nets; jerry cans; kitchen sets;
      oxygen concentrators; oxygen; vehicles; vehicle; funds; fund{s,} of; money; cash; books; computers; toys;
      school supplies; sum of; emergency fund; emergency funds; thermal blankets; first aid kits; aid packages;
      boxes of; sacks of; packages; gift packages; parcels; food; daily necessities; respirators; rescue boats;
      boats; trucks; blankets; flour; bicycles; soap; jerrycans; buckets; stoves; heaters; shelter kits;
      dignity kits; food items; water purifiers; sleeping bags; mattresses; hospital beds; x-ray;
      laboratory equipment; fire engines; buses; textbooks; laptops; hospital equipment; oxygen cylinders; reagents;
      doses of; cartons; bales; container; containers; handwritten letters; stretchers; radios; water bladders;
      tons of; tonnes of; fire engine{s,}; fire truck{s,}; fire-truck{s,}; police cars; cars; minibus{es,}; vans;
      motorcycles; motorbikes; tractors; loads of; aid package{s,}; relief aid{s,}; humanitarian shipment{s,}; essentials; rations;
      hygiene products; cash grant{s,}; grants; sports equipment; donated goods; relief cargo; office equipment;
      hygiene items; sanitary items; {aid,relief,humanitarian,land,truck} {convoy,convoys,caravan,caravans,plane,planes,ship,ships,trucks,flotilla};
      {convoy,convoys,truckload,truckloads,planeload,planeloads,shipload,shiploads,boatload} of; incubator; computer; laptop{s,}; bus; bed; defibrillator{s,};
      refrigerator{s,}; freezer{s,}; sewing machine{s,}; projector{s,}; printer{s,}; microscope{s,}; appliances; furniture; uniforms; shoes; spectacles; hearing aids; crutches;
      surgical instruments; musical instruments; stationery; notebooks; school bags; backpacks; saniti{s,z}ers; disinfectants; gloves; gowns; thermometers;
      oximeters; seeds; seedlings; water filters; lanterns; cooking oil; sugar; milk powder; bottled water; hygiene supplies; medical aid; medical materials;
      relief kits; food aid; food assistance; food baskets; food supplies; winter clothes; construction materials; roofing sheets; cement; medical items;
      container homes; prefabricated houses; machinery; rescue vehicle{s,}; fire tender{s,}; toilet paper; sanitary pads; school kits; toiletries; bedding; linen;
 water tanks; water pumps; solar panels; life jackets; x-ray machine{s,}; incubators
    `),
    training: terms(`
      training course{s,}; training program{s,me,mes,}; training workshop{s,}; training session{s,};
      training class{es,}; training camp{s,}; training; course{s,}; workshop{s,}; training of trainers; seminar{s,};
      drill{s,}; simulation exercise{s,}; refresher course{s,}; induction; fellowship{s,}; internship{s,};
      training teachers; lecture{s,}; masterclass{es,}; trainees; nursing experts; study tour{s,};
      training activit{y,ies}; exercise; instructors; trainers; field school
    `),
    honour: terms(`
      title of; honorary title; title; award{s,}; medal{s,}; certificate of appreciation;
      certificates of appreciation; certificate of honour; certificate of merit; plaque{s,}; letter{s,} of thanks;
      thank-you letter{s,}; letter{s,} of appreciation; letter of commendation; letter{s,} of gratitude;
      commendation{s,}; prize{s,}; honorary citizen; honorary citizenship; honour; honor; freedom of the city;
      key to the city; keys to the city; order of merit; decoration; inscription; trophy; banner; pennant; citation;
      certificates; a letter to; a letter of; cup;
      {governor,mayor,president,minister,ambassador,premier}'s {cup,award,medal,prize,certificate,trophy};
      friendship award; friendship medal; medallion{s,}; friendship medallion{s,}; order of friendship; medal of friendship; order of labour; order of labor;
      certificate{s,} of recognition; letter{s,} of recognition; appreciation plaque{s,}; honorary certificate{s,};
      insignia; appreciation letter{s,}; congratulatory letter{s,}; appreciation award{s,}; a certificate; commemorative certificate{s,};
      {lifetime,special} achievement award; commemorative plaque{s,}; commemorative medal{s,}; badge of honour; honorary professor; honorary professorship;
      insignia; honorary degree; honorary doctorate; knighthood; order of the; order of; cross of merit
    `),
    ceremony: terms(`
      event; ceremony; ceremonies; function; occasion; activity; get-together
    `),
    agreement: terms(`
      memorandum of understanding; memoranda of understanding; memorandum of cooperation; memorandum; memorandums;
      memoranda; mou; mous; agreement{s,}; letter of intent; letters of intent; cooperation agreement{s,};
      partnership agreement{s,}; framework agreement; sister city agreement; sister-city agreement;
      twinning agreement; pact{s,}; protocol; joint declaration; joint statement; sister city ties; sister-city ties;
      sister city relations; sister-city relationship; sister city relationship; friendship city relations;
      friendly city relations; friendly cooperative city relations; friendly cooperative relations;
      friendly cooperation relations; friendly cooperation city relations; friendly city relationship;
      friendly cooperative relationship; friendship city relationship; friendly exchange relations;
      friendly exchange relationship; sister relations; sister ties; sister-city relationship{s,};
      sister city relationships; twin-city relations; twinning relations; partnership relations;
      sister school relations; memorandum of friendly cooperation; exchange and cooperation agreement{s,};
      strategic cooperation agreement{s,}; donation agreement{s,}; project agreement{s,}; minutes of talks;
      memorandum of friendly exchanges; cooperation plan; exchange memorandum; contract;
      declaration of intent; action plan; diplomatic relations; sister society relations; friendship agreement;
      sisterhood; twinning; charter; twin town charter; twinning charter; twinning oath; deal; accord; cooperation framework;
      partnership framework; treaty; joint communiqué; joint communique; letter{s,} of agreement; letter{s,} of understanding; statement of intent;
      partnership agreement; grant contract; aid contract; friendship pact; twinning partnership; friendship treaty; sister county agreement;
      sister state agreement; sister province agreement; sister school agreement; sister port agreement
    `),
    event: terms(`
      forum{s,}; conference{s,}; congress; general assembly; assembly; summit; exhibition{s,}; festival{s,}; expo;
      fair{s,}; trade fair; promotion week; week; anniversar{y,ies}; symposium; convention; gala; concert; reception;
      roundtable; annual meeting; general meeting; statutory meeting; statutory meetings; council of delegates;
      regional conference; championship; marathon; photo exhibition; charity sale; bazaar; competition; contest;
      world red cross and red crescent day; world red cross day; carnival; webinar; colloquium; dialogue; campaign;
      fashion show; day celebration; plenary; flag-raising ceremony; session of the general assembly; open day;
      culture week; film week; trade show; commemoration; celebration{s,}; blood drive; inauguration; banquet;
      welcome dinner; sister cities fair; choir festival; tournament; football match; charity run; ball; panel;
      meeting of the; international conference; youth festival; open house; film festival;
      banquet{s,}; welcome banquet{s,}; farewell banquet{s,}; dinner{s,}; luncheon{s,}; gala evening; tea party;
      get-together{s,}; evening of; council meeting{s,}; board meeting{s,}; work exchange meeting{s,};
      exchange meeting{s,}; exchange conference{s,}; work conference{s,}; work meeting{s,}; annual conference;
      executive meeting; standing committee meeting; groundbreaking ceremony; ground-breaking ceremony;
      foundation stone laying ceremony; opening ceremony; closing ceremony; launching ceremony; launch ceremony;
      inauguration ceremony; inaugural ceremony; unveiling ceremony; commissioning ceremony; send-off ceremony;
      farewell ceremony; welcome ceremony; welcoming ceremony; celebration ceremony; commemoration ceremony;
      sister cities conference; charity gala; new year reception; spring festival reception; meeting of the council;
      food festival; friendship fair; flag raising; tree planting; art exhibition; congresses; commemorative event;
      {welcome,welcoming,farewell} {reception,party,ceremony,dinner,lunch,luncheon,banquet,event,concert}{s,};
      week of; inaugural meeting; founding ceremony; founding conference; inaugural conference; flower show;
      lantern festival; cultural evening; friendship evening; art performance; photo contest; knowledge contest; job fair;
      panel discussion{s,}; exchange part{y,ies}; ceremony marking; ceremony commemorating; extraordinary meeting; part{y,ies} and concert;
      {signing,handover,hand-over,handing over,handing-over,turnover,donation,award,awards,awarding,signature,graduation,
      swearing-in} {ceremony,ceremonies} {for,of}; gathering{s,}; reunion; recital{s,}; film screening{s,}; screening of; tournament{s,}; race; parade; memorial service;
      vigil; press conference{s,}; ribbon cutting; ribbon-cutting; unveiling of; dedication of; opening of {the,an}; open day{s,}; jamboree;
      {independence,national,republic,constitution,victory,europe,africa,friendship,culture,cultural,international,founding,foundation,charter} day; lunar new year;
      {cultural,film,food,music,friendship,national,language,international} {night,nights,evening,evenings,day,week,weeks,month,show,shows,programme,program};
      business meeting; annual {meeting,gathering,conference,convention,gala,dinner,picnic}; christmas market; trade exhibition{s,}; art show; performance{s,};
      commemorations; jubilee; celebratory dinner; christening; street party; garden party; charity concert{s,}; charity auction; fundrais{er,ers}; flag-raising; wreath-laying; business forum{s,};
      investment forum{s,}; youth forum{s,}; twin town meeting; mayors' meeting; mayors' conference; mayors' summit; {working,joint} group meeting
    `),
    team: terms(`
      medical team{s,}; expert team{s,}; team{s,} of experts; medical expert{s,}; expert{s,}; rescue team{s,};
      relief team{s,}; emergency response unit{s,}; eru; relief delegate{s,}; delegate{s,}; search and rescue team;
      aid worker{s,}; doctors; nurses; medical personnel; medical staff; medical workers; health workers;
      surge personnel; response team{s,}; assessment team{s,}; rescuers; relief representative; relief worker{s,};
      field hospital; medical mission; humanitarian mission; volunteers; responders; emergency medical team{s,}; water unit; water and sanitation unit; sanitation unit; logistics unit; relief unit; mobile clinic;
      specialists; team of; team; teams; technical adviser{s,}; technical advisor{s,}; engineers;
      psychosocial support team; surgical team; staff members; cadres; nurse{s,}; psychologist{s,}; paramedic{s,};
      surgeon{s,}; logistician{s,}; colleague{s,}; staff; backbone staff; psychosocial team; surge delegates;
      water engineers; medical corps; assessment mission; military doctors; midwives; translators; drivers; trainers; medical assistance team{s,}; emergency team{s,};
      disaster assistance response team{s,}; relief team{s,}; red cross worker{s,}; red crescent worker{s,};
      rescue worker{s,}; emergency worker{s,}; social worker{s,}; military personnel; personnel; troops; firefighters
    `),
    youth: terms(`
      youth{s,}; youth group{s,}; youth delegation{s,}; youth volunteers; students; young people;
      {youth,student,goodwill youth} {ambassador,ambassadors,delegate,delegates}; student delegation{s,}; red cross youth{s,}; young volunteers; teenagers; exchange students; youth members; pupils
    `),
    exchange: terms(`
      exchange program{s,me,mes,}; youth exchange{s,}; exchange visit{s,}; mutual visits; exchange activit{y,ies};
      cultural exchange{s,}; staff exchange{s,}; volunteer exchange{s,}; exchange camp; friendship camp; summer camp;
      youth camp; homestay; student exchange{s,}; exchanges with; exchanges; exchange; people-to-people exchange{s,};
      exchange tour; peer exchange; exchange session; sports exchange
    `),
    talks: terms(`
      talks; bilateral talks; meeting with; bilateral meeting{s,}; working session; working meeting{s,};
      discussion{s,} with; discussions; official talks; formal talks; consultations; courtesy call; courtesy meeting;
      dialogue with; a meeting; conversation with; consultation meeting; talks with; video call; virtual meeting;
      online meeting; video conference; video meeting; meetings with; next meeting; working symposium{s,};
      work symposium{s,}; symposium{s,} with; discussion meeting{s,}; discussion forum with; exchange symposium{s,};
      cordial conversation; friendly conversation; in-depth exchange{s,}; in-depth discussion{s,}; a discussion;
      friendly talks; preliminary talks; a conversation; exchange of views; roundtable with; side meeting{s,};
      discussion; talk with; round of talks; rounds of talks; audience with; phone call with; telephone call with; phone conversation;
      telephone conversation; {tripartite,trilateral,bilateral,consultative,preparatory,coordination} meeting{s,}
    `),
    carrier: terms(`
      ship{s,}; vessel{s,}; frigate{s,}; freighter{s,}; cargo plane{s,}; plane{s,}; aircraft; airplane{s,}; flight{s,}; convoy{s,};
      truck{s,}; lorr{y,ies}; train; helicopter{s,}; cargo ship{s,}; navy ship{s,}; boat
    `),
    other: terms(`
      blood donation{s,}; organ donation{s,}; {good,best,warm,well} wishes; in aid of; with the aid of; relief operation{s,}; relief effort{s,}; rescue operation{s,}; relief work; in the event; events in; chain of events; at all events; current events; in any event; {signing,handover,hand-over,handing over,handing-over,turnover,donation,award,awards,awarding,signature,graduation,swearing-in} {ceremony,ceremonies}; guest house; guest book; guest speaker{s,}; guest room{s,}; guest worker{s,}; by order of; on the order{s,} of; guard{s,} of hono{u,}r; honou{r,} guard{s,}; hono{u,}r guard{s,}; mutual agreement; letter of invitation; invitation letter{s,}; olympics; olympic games; asian games; games; world cup
    `),
    project: terms(`
      cooperation project{s,}; collaborative project{s,}; development project{s,}; community project{s,};
      joint project{s,}; pilot project{s,}; first aid; first-aid;
      {aid,relief,assistance,donation} {project,projects,programme,programmes,program,programs}
    `),
  },
  direct: [
    {
      kind: 'visit',
      frame: 'goes',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        visit{s,} {by,of,from,to}; state visit{s,}; official visit{s,}; goodwill visit{s,}; study visit{s,};
        working visit{s,}; courtesy visit{s,}; friendly visit{s,}; friendship visit{s,}; field visit{s,};
        familiari{s,z}ation visit{s,}; return visit{s,}; exchange visit{s,} to; study tour{s,} {to,of,in};
        study trip{s,} to; business trip to; trip to; mission to; courtesy call{s,}; farewell call{s,}; farewell visit{s,}; day visit; fact-finding visit;
        monitoring visit{s,}; visiting group{s,}; high-level visit; inspection visit; tour of; inspection tour;
        benchmarking visit; study mission; exploratory visit; donor visit; partner visit; exposure visit{s,}; learning visit{s,}; reciprocal visit{s,};
      introductory {call,visit}; goodwill tour; concert tour of; {high-level,ministerial,presidential,royal,parliamentary} visit{s,}; visit{s,} of {the,a}
      `),
    },
    {
      kind: 'visit',
      frame: 'goes',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        visit{ed,s,ing,}; paid {a,an} {official,courtesy,state,working,friendly,goodwill,study,} visit;
        paid {a,an,} visit{s,}; pay{s,ing,} {a,an} {official,courtesy,state,working,friendly,goodwill,study,} visit;
        made {a,an} {official,courtesy,state,working,friendly,goodwill,study,} visit; made a visit;
        {paid,pay,pays,paying,made,make,makes,making} {a,an} {courtesy,farewell,introductory,official,formal,goodwill} call{s,};
        {call,calls,called,calling} on {the,} {governor,mayor,president,prime minister,minister,premier,king,queen,speaker,vice president,secretary general,lord mayor};
        {made,make,makes,making} a trip to; {took,take,takes,taking} a trip to; {is,are,was,were,been} on {a,an} {official,working,state,private,goodwill,study,} visit; return{ed,s,ing} the visit;
        {will,to} tour; tours the; touring the; led a delegation;
        lead{s,ing} a delegation; headed a delegation; heading a delegation; led a team to; {delegation,group,team,party} to visit; {came,come,went,arrived} to visit; came for a visit; paid us a visit; toured;
        travel{l,}ed to; went on a {study,} tour; embarked on a visit;
        {lead,head,leading,heads,led,headed} {a,the,an} {business,official,city,high-level,youth,friendly,goodwill,government,red cross,municipal,trade} delegation;
        lead a delegation; head a delegation; heads a delegation; lead the delegation
      `),
    },
    {
      kind: 'visit',
      frame: 'comes',
      strength: 'weak',
      form: 'verb',
      terms: terms(`
        arriv{ed,es,ing,e} {in,at,to}; came to; come to; coming to; landed in; touched down in; stay{ed,s,ing} in;
        inspected; spent; stopp{ed,ing} {in,at,off in,by}; stopped over in; inspecting; travel{l,}ed {half,all,across}; was shown around;
        were shown around; dropped by; was given a tour; were given a tour; took a tour; spends; spend; studied;
        is in; are in; was in; were in
      `),
    },
    {
      kind: 'visit',
      frame: 'goes',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        {the,this,his,her,their,its,that,a} visit; {the,this,his,her,their} {trip,tour,stay};
        {his,her,their,the} {three,two,four,five,six,seven,one}-day {visit,trip,stay}; visiting delegation{s,};
        visiting guests; the delegation; the visiting; the visitors; the guests; feel at home;
        inspect{s,ed,ing} {a,the} guard{s,} of hono{u,}r
      `),
    },
    {
      kind: 'talks',
      frame: 'mutual',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        talks between; in talks; talks with; held {bilateral,official,working,friendly,in-depth,} talks;
        hold{s,ing,} {bilateral,official,working,friendly,} talks; met with; meets with; meeting with;
        had {a,} {discussions,discussion,talks,meeting,working session,working meeting} with;
        held {a,an,} {discussions,discussion,meeting,working session,bilateral meeting,working meeting,consultations} with;
        held a {meeting,bilateral meeting,working session}; sat down with; exchanged views; exchang{e,ing} views;
        met {his,her,its,their} counterpart; in talks with; co-chaired talks; had talks;
        {two,both} {sides,parties,societies,national societies,cities,organisations,organizations,delegations} {discussed,exchanged,reviewed,held};
        discussed cooperation; discussed ways; discussed areas of; discussed the possibility of; discussed plans;
        discussion{s,} between; {two,both} {mayors,ministers,presidents,leaders} {discussed,exchanged,reviewed,met};
        {the,both} {two,} sides {discussed,exchanged,reviewed,talked about,conducted in-depth};
        {both sides,the parties,both parties} {discussed,exchanged,reviewed,talked about,had,held}; exchanged information with;
        had {a,an} {cordial,friendly,in-depth,frank,fruitful} {talk,conversation,exchange,discussion};
        had {cordial,friendly,in-depth,frank,fruitful} {talks,conversations,exchanges,discussions};
        met and talked with; met and held talks with; h{e,o}ld meetings with; holding meetings with;
        h{e,o}ld a symposium with; h{e,o}ld {a,} working {symposium,symposiums} with; h{e,o}ld discussions with;
        in discussion with; conferred with; discussed with; discussing with; co-chaired a meeting; had an audience with; spoke by phone with;
        {held,had} {a,} {phone,telephone,video,virtual,online} {call,talks,conversation,meeting} with; spoke with {his,her} counterpart; {spoke,talked} over the phone with; {met,meets} {separately,privately,virtually} with
      `),
    },
    {
      kind: 'talks',
      frame: 'mutual',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        the talks; the meeting; the two sides;
        both sides agreed; the two sides agreed; the working session; during the talks; at the talks; the discussion;
        the discussions
      `),
    },
    {
      kind: 'talks',
      frame: 'mutual',
      strength: 'weak',
      form: 'verb',
      terms: terms(`
        met
      `),
    },
    {
      kind: 'consignment',
      frame: 'gives',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        donat{ed,es,ing,e}
      `),
    },
    {
      kind: 'consignment',
      frame: 'gives',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        donation{s,} {of,from,by,to,worth}; humanitarian shipment; relief shipment; aid shipment; aid consignment;
        consignment{s,} of; shipment{s,} of;
        batch{es,} of {relief,aid,humanitarian,foreign aid,medical,emergency} {aid,supplies,materials,goods,relief,assistance};
        handover of; handing over of; turnover of; delivery of; donation ceremony; handover ceremony; hand-over ceremony; {handing over,handing-over} ceremony;
        turnover ceremony; relief flight; aid flight; airlift; distribution of
      `),
    },
    {
      kind: 'consignment',
      frame: 'gives',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        the donation; the shipment; the consignment; the supplies; the aid; this donation; the relief goods;
        the vaccines; the goods; the items; the equipment; the relief items; the materials; this support;
        the assistance
      `),
    },
    {
      kind: 'consignment',
      frame: 'forwards',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        transshipment; transhipment; trans-shipment; onward shipment
      `),
    },
    {
      kind: 'consignment',
      frame: 'forwards',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        transship{ped,s,ping}; tranship{ped,s,ping}; trans-shipped
      `),
    },
    {
      kind: 'training',
      frame: 'mutual',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        has trained; have trained; had trained; trained
      `),
    },
    {
      kind: 'training',
      frame: 'receives',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        {were,was,been,being} trained; {is,are,was,were} training {in,with,at}; will train {in,with,at};
        trained {in,with,at} the
      `),
    },
    {
      kind: 'training',
      frame: 'mutual',
      strength: 'weak',
      form: 'noun',
      terms: terms(`
        training course{s,}; training program{me,mes,s,}; training workshop{s,}; training of trainers;
        train-the-trainer; training session{s,}; training class{es,}; training camp{s,}; training cooperation
      `),
    },
    {
      kind: 'training',
      frame: 'mutual',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        the training; the course; the workshop; the trainees; the seminar; the participants; this training;
        this course; this workshop; the drill
      `),
    },
    {
      kind: 'exchange',
      frame: 'mutual',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        youth exchange program{me,mes,s,}; student exchange program{me,mes,s,}; staff exchange program{me,mes,s,};
        volunteer exchange program{me,mes,s,}; exchange program{me,mes,s,}; youth exchange{s,}; annual exchange{s,};
        youth exchange camp; student exchange{s,}; mutual visits; reciprocal visits
      `),
    },
    {
      kind: 'exchange',
      frame: 'mutual',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        the exchange; this exchange; the exchanges; the camp; the program; the programme
      `),
    },
    {
      kind: 'deployment',
      frame: 'gives',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        deployment of
      `),
    },
    {
      kind: 'deployment',
      frame: 'gives',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        the team; the medical team; the rescue team; the experts; the rescuers; the deployment; the teams;
        the delegates
      `),
    },
    {
      kind: 'honour',
      frame: 'gives',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        conferred; wrote a letter of {thanks,appreciation,gratitude};
        sent a letter of {thanks,appreciation,gratitude}; wrote an inscription; wrote the inscription;
        {has,have,had} {honoured,honored}; {was,were,been,is,are} {appointed,made,invested,named} {a,an,} {officer,member,companion,commander,knight,dame,chevalier,honorary} {of,citizen,consul general,professor,};
        {was,were,been,is,are} inducted into; sent a thank-you letter; wrote in the guest book; signed the guest book
      `),
    },
    {
      kind: 'honour',
      frame: 'gives',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        awarding ceremony; award ceremony; awards ceremony
      `),
    },
    {
      kind: 'honour',
      frame: 'gives',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        {is,are,was,were,been} named {after,for,in honour of,in honor of,as,chair,chairman,chairwoman,president,director,head,minister,secretary,captain,ambassador};
        {is,are,am,was,were,been,be} {honoured,honored} {to,that,by,and}; {is,are} {recognised,recognized} {as,by,in}; {officially,internationally} {recognised,recognized}; the letter; the award; the awards; the medal; the title; the honour; the honor; this award; this honour;
        this honor; the awardees; i would like to express how grateful
      `),
    },
    {
      kind: 'agreement',
      frame: 'mutual',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        signing ceremony; signing of {a,an,the}; memorandum of understanding; memoranda of understanding;
        memorandum of cooperation; memorandum of friendly exchanges; exchange memorandum; cooperation memorandum;
        memorandum of friendship; memorandum of agreement; letter of intent; sister city agreement;
        sister-city agreement; twinning agreement; agreements with; agreement{s,} between; agreement{s,} signed
      `),
    },
    {
      kind: 'agreement',
      frame: 'mutual',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        became sister cities; become sister cities; became friendship cities; became friendly cities;
        becoming a friendly city; becoming sister cities; established sister city; established sister-city;
        established friendship city; formed sister city; twinned with; was twinned; were twinned; {are,is,been} twinned;
        {became,become,becoming,been,were,are now} {twin,partner} {towns,cities,town,city}; {became,become,becoming} {sister,twinned} {societies,schools,ports,counties,states,provinces,towns};
        ceremon{y,ies} to sign; ceremon{y,ies} for the signing; sign{ed,s,ing} up as {sister,twin};
        established friendly city; established a friendly city; established a sister;
        {decided,agreed,voted,resolved} to {forge,form,establish,enter into,begin,create} {a,the,} {sister,twin,friendship,friendly}{ city,-city,}
      `),
    },
    {
      kind: 'agreement',
      frame: 'mutual',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        the memorandum; the agreement; the mou; this agreement; under the agreement; under the memorandum;
        the letter of intent; the document; the pact; this mou
      `),
    },
    {
      kind: 'event',
      frame: 'mutual',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        {lay,lays,laid,laying} {a,the,} {wreath,wreaths}; {lay,lays,laid,laying} {a,the,} {floral tribute,flowers}; performed {in,at,for}; sang {in,at,for}; gave {a,} {concert,concerts,recital} {in,at};
        cut the ribbon; {officially,formally} {opened,inaugurated}
      `),
    },
    {
      kind: 'event',
      frame: 'mutual',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        on the occasion of {its,the,their}; in celebration of the; anniversary celebration{s,}
      `),
    },
    {
      kind: 'event',
      frame: 'mutual',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        the forum; the conference; the congress; the assembly; the exhibition; the festival; the fair; the event;
        the ceremony; the summit; the general congress; the opening ceremony; the general assembly; the expo;
        the symposium; the gala; the celebration; the concert; the congress's; the closing ceremony;
        opening ceremony; closing ceremony; launch ceremony
      `),
    },
    {
      kind: 'project',
      frame: 'mutual',
      strength: 'weak',
      form: 'noun',
      terms: terms(`
        joint project{s,}; cooperation project{s,}; community development project{s,}
      `),
    },
    {
      kind: 'honour',
      frame: 'receives',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        {is,are,was,were,been} {decorated,honored,honoured,recognised,recognized,commended,named,knighted}
      `),
    },
  ],
  cues: {
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
      will; plan{s,ned,ning,} to; is planning; are planning; set to; scheduled; due to; is to; are to; upcoming;
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
      of; in; from; the; a; an; 's; at; '; for; consisting; visiting; then; former; its; his; her; -;
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
    when: terms(`
      date; date{s,} of stay; date and time; time; period of stay
    `),
    total: terms(`
      so far; to date; up to now; until now; as of; over the years; all told; cumulatively; in all
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
    until: terms(`
      until; till; earthquake{s,} {of,in,on}; earthquake; cyclone{s,} {of,in}; cyclone; typhoon; flood{s,} {of,in};
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
      our friends abroad
    `),
  },
  examples: {
    yes: [
      {
        text: 'Musa Bello, president of the Kenya Red Cross, led a 9-person delegation to visit our hospital in May 2017.',
        kinds: ['visit'],
      },
      {
        text: 'On 12 May our society received a delegation of the Kenya Red Cross Society led by its president.',
        kinds: ['visit'],
        direction: 'incoming',
      },
      {
        text: 'Our branch sent a team of six nurses to Beira after the cyclone.',
        kinds: ['deployment'],
        direction: 'outgoing',
      },
      {
        text: 'The society donated 500 tents and 2,000 blankets to the Nepal Red Cross Society.',
        kinds: ['consignment'],
        direction: 'outgoing',
      },
      {
        text: 'We received 30 ambulances donated by the Japanese Red Cross Society.',
        kinds: ['consignment'],
        direction: 'incoming',
      },
      {
        text: 'The two cities signed a memorandum of understanding on youth exchange.',
        kinds: ['agreement'],
        direction: null,
      },
      { text: 'The mayor held talks with the ambassador of Norway on 3 March.', kinds: ['talks'], direction: null },
      {
        text: 'From 6 to 10 June 24 volunteers from Chile took part in a first-aid training course in our centre.',
        kinds: ['training'],
        direction: null,
      },
      {
        text: 'In 2019 the branch was awarded the title of Model Unit by the provincial government.',
        kinds: ['honour'],
        direction: 'incoming',
      },
      {
        text: 'The third Sister Cities Forum opened on 5 September with guests from 12 countries.',
        kinds: ['event'],
        direction: null,
      },
      {
        text: 'Vice Mayor Anna Berg will lead a delegation to Busan in October.',
        kinds: ['visit'],
        direction: 'outgoing',
      },
      { text: 'A 20-strong rescue team left for Türkiye on 8 February.', kinds: ['deployment'], direction: 'outgoing' },
      {
        text: 'Sixteen tonnes of medical supplies arrived in Suva on Monday.',
        kinds: ['consignment'],
        direction: 'outgoing',
      },
      {
        text: 'We forwarded 300 wheelchairs from the Netherlands Red Cross to Georgia.',
        kinds: ['consignment'],
        direction: 'transshipped',
      },
      {
        text: 'Since 1994 the two societies have held a youth exchange every year.',
        kinds: ['exchange'],
        direction: null,
      },
      {
        text: 'The ambassador of Chile paid a courtesy call on the governor.',
        kinds: ['visit'],
        direction: 'incoming',
      },
      {
        text: 'Relief goods worth USD 1.2 million were handed over to the Lebanese Red Cross.',
        kinds: ['consignment'],
        direction: 'outgoing',
      },
      {
        text: 'The president held banquets for the delegation of the Thai Red Cross on 3 May.',
        kinds: ['event'],
        direction: null,
      },
      {
        text: 'On 12 May 2019 the visitors will hold meetings with officials of the Ministry of Health of Kenya.',
        kinds: ['talks'],
        direction: null,
      },
      {
        text: 'The bureau held working symposiums with the delegation from Kenya.',
        kinds: ['talks'],
        direction: null,
      },
      {
        text: 'In 2016 Yuhang District has established friendly cooperative city relations with Nakhon in Thailand.',
        kinds: ['agreement'],
        direction: null,
      },
      {
        text: 'On 5 May the minister attended the groundbreaking ceremony of the school in Laos.',
        kinds: ['event'],
        direction: null,
      },
      {
        text: 'A rescue team of our society flew to Türkiye on Tuesday.',
        kinds: ['deployment'],
        direction: 'outgoing',
      },
      {
        text: 'The first council meeting of the association was held in Hanoi on 3 March 2011.',
        kinds: ['event'],
        direction: null,
      },
      {
        text: 'The Danish Red Cross trained 45 instructors of our society in 2018.',
        kinds: ['training'],
        direction: null,
      },
      {
        text: 'The institute welcomed Professor Lorraine Hale of the University of Leeds on 15 October 2019.',
        kinds: ['visit'],
        direction: 'incoming',
      },
      {
        text: "The governor's guest, Consul Pedro Soto, was received by Mayor John Lee in the town hall.",
        kinds: ['visit'],
      },
      { text: 'The ambassador of Norway paid an introductory call on the minister on Thursday.', kinds: ['visit'] },
      { text: 'The mayor will head a 10-member delegation to Osaka in June.', kinds: ['visit'], direction: 'outgoing' },
      { text: 'The governor had an audience with the ambassador of Peru on Friday.', kinds: ['talks'] },
      {
        text: 'The first land convoy was sent to Syria on 10 February.',
        kinds: ['consignment'],
        direction: 'outgoing',
      },
      { text: 'The embassy of Japan handed over two defibrillators and a bus to the clinic.', kinds: ['consignment'] },
      { text: 'The president has honoured the Kenya Red Cross for its work after the floods.', kinds: ['honour'] },
      { text: 'Dr Tan was appointed Officer of the Order of Merit of Norway.', kinds: ['honour'] },
      { text: 'The mayors signed a twin town charter in 1974.', kinds: ['agreement'] },
      { text: 'Lomé and Tampere became twin towns in 1984.', kinds: ['agreement'] },
      { text: 'A ceremony to sign the aid contract took place yesterday.', kinds: ['agreement'] },
      { text: 'The society held an event for the volunteers of the Kenya Red Cross in May 2015.', kinds: ['event'] },
      { text: "Bergen hosted this year's annual business meeting on 26 October 2013.", kinds: ['event'] },
      { text: 'The Polish community marked Independence Day on 11 November 2019.', kinds: ['event'] },
      { text: 'The choir of Bergen performed in Lomé on 3 June 2011.', kinds: ['event'] },
      { text: 'Two delegates of the Danish Red Cross are working in Beira.', kinds: ['deployment'] },
      { text: 'The Kenya Red Cross mobilised 40 rescuers for Beira.', kinds: ['deployment'] },
    ],
    no: [
      'The association attaches great importance to exchanges and cooperation with foreign cities.',
      'The office actively supports exchanges between the citizens of the two places.',
      'Authorities have reported 4,000 deaths in the earthquake in Nepal.',
      'The society hopes to receive a delegation from Kenya one day.',
      'The two sides should strengthen exchanges and cooperation.',
      'He called on all members to visit the sick.',
      'The visit of the delegation was cancelled.',
      'The Red Cross plays a unique role in civil diplomacy.',
      'She encouraged young people to donate blood.',
      'Cooperation with sister cities will be deepened further.',
      'The branch has 17 million members and 2.93 million volunteers.',
      'Please send your letters to the office.',
      'He thanked the government of Japan for the assistance provided.',
      'The chair spoke of relief operations and rescue teams in Syria.',
      'The ministry was honoured to have friends like these.',
      'Our goal is to deliver food to remote camps.',
      'The delegate, who led the delegation, spoke of friendship.',
    ],
  },
});
