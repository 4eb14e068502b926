/** English words that tell of an engagement by themselves. */
import { type EngagementVocabulary, terms } from '../../../engagements/vocabulary.ts';

export const direct: EngagementVocabulary['direct'] = [
  {
    kind: 'visit',
    frame: 'goes',
    strength: 'strong',
    form: 'noun',
    terms: terms(`
      visit{s,} {by,of,from,to}; {for,on} {a,an} {official,working,state,goodwill,study,friendly,friendship,} visit; {at,during} {a,the} reception for; state visit{s,}; official visit{s,}; goodwill visit{s,}; study visit{s,};
      working visit{s,}; courtesy visit{s,}; friendly visit{s,}; friendship visit{s,}; field visit{s,};
      familiari{s,z}ation visit{s,}; return visit{s,}; exchange visit{s,} to; study tour{s,} {to,of,in};
      study trip{s,} to; {business,working} trip {to,in}; trip to; mission to; courtesy call{s,}; farewell call{s,}; farewell visit{s,}; day visit; fact-finding visit;
      monitoring visit{s,}; visiting group{s,}; high-level visit; inspection visit; tour of; inspection tour;
      benchmarking visit; study mission; exploratory visit; donor visit; partner visit; exposure visit{s,}; learning visit{s,}; reciprocal visit{s,};
    introductory {call,visit}; {twinning,sister city,sister-city,twin town,partnership,civic,mayoral} visit{s,}; goodwill tour; concert tour of; {high-level,ministerial,presidential,royal,parliamentary} visit{s,}; visit{s,} of {the,a}
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
      {was,were,been} {a guest,guests} of; travel{l,}ed to; will travel to; went on a {study,} tour; embarked on a visit;
      {lead,head,leading,heads,led,headed} {a,the,an} {business,official,city,high-level,youth,friendly,goodwill,government,red cross,municipal,trade} delegation;
      lead a delegation; head a delegation; heads a delegation; lead the delegation;
      {call,calls,called,calling} on {professor,prof,prof.,dr,dr.,mr,mr.,mrs,mrs.,ms,ms.,vice governor,vice mayor,deputy mayor,ambassador,consul general}
    `),
  },
  {
    kind: 'visit',
    frame: 'receives',
    strength: 'strong',
    form: 'verb',
    terms: terms(`
      host{s,ed,ing,} {a,the,its,our,} {sister city,sister-city,twinning,twin town,official,return,exchange,friendship,civic} visit{s,}
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
      {minutes,record,summary} of {the,} {talks,discussions}; meeting between; talks between; in talks; talks with; held {bilateral,official,working,friendly,in-depth,} talks;
      hold{s,ing,} {bilateral,official,working,friendly,} talks; met with; meets with; meeting with;
      had {a,} {discussions,discussion,talks,meeting,working session,working meeting} with;
      held {a,an,} {discussions,discussion,meeting,working session,bilateral meeting,working meeting,consultations} with;
      took {the,this} opportunity to {speak with,talk with,talk to,meet with,meet,discuss}; used the {occasion,opportunity} to {speak with,talk with,talk to,meet with,meet,discuss};
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
      met; {speak,speaks,spoke,spoken,speaking,talk,talked} with
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
      {stay,stays,stayed,staying,lived,living,living} with {host,local,host-} {family,families}; stayed with families; {hosted,accommodated,put up} by {host,local,} families; spent {a,one,two,three,several} {night,nights,week,weeks,days,day,month} with {host,local,} families; a week with families;
      {attend,attended,attending,joined,joining} {classes,lessons,school} {with,at}; took lessons {with,at}; joint {lessons,classes,lesson,class} with; pen pals; penpal{s,}; shadowed {students,pupils};
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
      sister-city agreement; twinning agreement; agreements with; agreement{s,} between; agreement{s,} signed;
      {formation,establishment,conclusion} of {a,the,their,our,this,} {sister city,sister-city,sister cities,twinning,twin city,friendship city,sister state,sister province} {tie,ties,relationship,relationships,relations,relation,link,links,partnership,bond,bonds}
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
      cut the ribbon; {officially,formally} {opened,inaugurated}; {broke,break,breaks,breaking} ground; unveil{ed,s,} {a,the} {plaque,monument,memorial,statue};
      {laid,lay,lays,laying} {the,a} {foundation stone,cornerstone,first stone}
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
];
