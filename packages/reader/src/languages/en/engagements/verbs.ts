/** English verbs for engagements, with their endings. */
import { type EngagementVocabulary, terms } from '../../../engagements/vocabulary.ts';

export const verbs: EngagementVocabulary['verbs'] = {
  receive: terms(`
    receiv{e,es,ed,ing}; host{s,ed,ing}; welcom{e,es,ed,ing}; accept{s,ed,ing}; greet{s,ed,ing}; obtain{s,ed,ing};
    {is,are,was,were,been,being} made an; {is,are,was,were,been,being} presented {the,a,an};
    {is,are,was,were,been,being} {awarded,given,conferred,granted,named,presented with,honoured with,honored with};
    won; earned; got; took delivery of; played host to; play{s,ing} host to; bestowed upon; bagged; took in;
    recipient{s,} of; {pleased,delighted,honoured,honored,happy,proud,glad,privileged} to {welcome,host,receive}
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
    flew out; flew to; took off; take{s,} off; taking off; set{s,} sail; sail{s,ed,ing} {for,to,from}; {went,goes,go,gone} {to,out,off,on to}; travel; is going to travel
  `),
  welcome: terms(`
    host{s,ed,ing}; welcom{e,es,ed,ing}; receiv{e,es,ed,ing}; greet{s,ed,ing}; played host to; play{s,ing} host to;
    {pleased,delighted,honoured,honored,happy,proud,glad,privileged} to {welcome,host,receive}
  `),
  lead: terms(`
    leads; led; headed; heading; {will,to} {lead,head}; headed up
  `),
  hold: terms(`
    {selected,chosen,picked} to host;
    h{e,o}ld{s,}; holding; organi{s,z}{e,ed,ing}; conduct{s,ed,ing,}; launch{es,ed,ing,}; open{s,ed,ing,};
    kick{ed,s,ing} off; conven{ed,es,ing,e}; conclud{ed,es,ing,e}; took place; tak{es,ing} place; take place;
    staged; stag{es,ing}; celebrat{e,es,ed,ing}; inaugurat{e,es,ed,ing}; carr{y,ies,ied,ying} out; r{u,a}n{s,};
    co-hosted; co-organi{s,z}ed; jointly held; closed; began; beg{in,ins,an}; undertook; convoked; facilitated;
    arranged; implemented; wrapped up; got under way; commenced; opened its doors; led; were held; was held; {had,has} {a,an,the,its,their,his,her,talks,discussions,meetings,productive,fruitful,in-depth};
    commemorat{e,es,ed,ing}; dispatched for; engaged in; completed; put on; complet{es,ing}; graduated from;
    gave; hosted; host{s,ing}; held; mark{s,ed,ing,}; observ{ed,es}; stages; unveil{s,ed,ing}; put together; commemorate;
    solemni{s,z}ed; welcomed in; taught; teach{es,ing}
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
};
