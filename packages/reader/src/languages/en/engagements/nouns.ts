/** English nouns for engagements; a plural is written where it is used. */
import { type EngagementVocabulary, terms } from '../../../engagements/vocabulary.ts';

export const nouns: EngagementVocabulary['nouns'] = {
  visitors: terms(`
    {civic,mayoral,council,touring,twinning} part{y,ies}; {twinning,friendship} group{s,};
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
    aed trainers; {manikin,mannequin}{s,}; twin cab{s,}; pick-up{s,}; pickup{s,}; oxygen concentrators; oxygen; vehicles; vehicle; funds; fund{s,} of; money; cash; books; computers; toys;
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
    {lifetime,special} achievement award; commemorative plaque{s,}; {gold,silver,bronze} badge{s,}; commemorative medal{s,}; badge of honour; honorary professor; honorary professorship;
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
    book launch{es,}; {launch,presentation} of {a,the,his,her,its} book; forum{s,}; conference{s,}; congress; general assembly; assembly; summit; exhibition{s,}; festival{s,}; expo;
    fair{s,}; trade fair; promotion week; week; anniversar{y,ies}; symposium; convention; gala; concert; reception;
    roundtable; annual meeting; general meeting; statutory meeting; statutory meetings; council of delegates;
    regional conference; championship; marathon; photo exhibition; charity sale; bazaar; competition; contest;
    world red cross and red crescent day; world red cross day; carnival; webinar; colloquium; dialogue; campaign;
    fashion show; day celebration; plenary; flag-raising ceremony; session of the general assembly; open day;
    culture week; film week; trade show; commemoration; celebration{s,}; blood drive; inauguration; banquet;
    welcome dinner; sister cities fair; choir festival; tournament; football match; charity run; ball; panel;
    meeting of the; international conference; youth festival; open house; film festival;
    banquet{s,}; welcome banquet{s,}; farewell banquet{s,}; dinner{s,}; luncheon{s,}; gala evening; tea party;
    get-together{s,}; {leadership,ministerial,regional} meeting{s,}; evening of; council meeting{s,}; board meeting{s,}; work exchange meeting{s,};
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
    medical team{s,}; {medical,relief,humanitarian,} aid {team,teams,mission,missions}; working group{s,} to; expert team{s,}; team{s,} of experts; medical expert{s,}; expert{s,}; rescue team{s,};
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
    online meeting; video conference; video meeting; meetings with; working symposium{s,};
    work symposium{s,}; symposium{s,} with; discussion meeting{s,}; discussion forum with; exchange symposium{s,};
    cordial conversation; friendly conversation; in-depth exchange{s,}; in-depth discussion{s,}; a discussion;
    friendly talks; preliminary talks; a conversation; exchange of views; roundtable with; side meeting{s,};
    discussion; talk with; round of talks; rounds of talks; audience with; phone call with; telephone call with; phone conversation;
    telephone conversation; another meeting; {a,} series of meetings; {several,separate,various,other} meetings; negotiations; {tripartite,trilateral,bilateral,consultative,preparatory,coordination} meeting{s,}
  `),
  carrier: terms(`
    ship{s,}; vessel{s,}; frigate{s,}; freighter{s,}; cargo plane{s,}; plane{s,}; aircraft; airplane{s,}; flight{s,}; convoy{s,};
    truck{s,}; lorr{y,ies}; train; helicopter{s,}; cargo ship{s,}; navy ship{s,}; boat
  `),
  other: terms(`
    next {,regular,monthly,committee,board,general,business} meeting{s,}; apologies; apologies for absence; a letter to be; training {centre,center,centres,centers,ground,facility,facilities,academy,institute,school,base,room,manual,material,materials,needs,opportunities,equipment,system};
    {a,one,this,last,next,each,every,per,same,past,coming,following,previous,two-} week; {training,trainers,tot} forum{s,}; blood donation{s,}; organ donation{s,}; {good,best,warm,well} wishes; in aid of; with the aid of; relief operation{s,}; relief effort{s,}; rescue operation{s,}; relief work; in the event; events in; chain of events; at all events; current events; in any event; {signing,handover,hand-over,handing over,handing-over,turnover,donation,award,awards,awarding,signature,graduation,swearing-in} {ceremony,ceremonies}; guest house; guest book; guest speaker{s,}; guest room{s,}; guest worker{s,}; by order of; on the order{s,} of; guard{s,} of hono{u,}r; honou{r,} guard{s,}; hono{u,}r guard{s,}; mutual agreement; - week; {conference,congress,convention,assembly,festival,exhibition} {palace,hall,halls,centre,center,room,rooms,building,hotel}; letter of invitation; invitation letter{s,}; olympics; olympic games; asian games; games; world cup
  `),
  project: terms(`
    cooperation project{s,}; collaborative project{s,}; development project{s,}; community project{s,};
    joint project{s,}; pilot project{s,}; first aid; first-aid;
    {aid,relief,assistance,donation} {project,projects,programme,programmes,program,programs}
  `),
};
