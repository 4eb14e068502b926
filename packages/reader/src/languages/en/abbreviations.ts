/** Words after which a full stop ends no sentence. */
export const abbreviations: readonly string[] =
  'mr mrs ms dr prof st jr sr gen lt col capt maj sgt rev hon gov sen rep pres amb mt no nos vs etc e.g i.e eg ie cf al inc ltd co corp dept div est approx ca fig figs vol vols ed eds pp p art sec ch jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun u.s u.k u.n u a.m p.m op cit ph.d b.a m.a d.c v tel ext min max avg messrs mme mlle min. dir adm cmdr rs tk h.e lt.gen ths pgs ts assoc asst bros mgr intl natl govt prov dist acad engr cllr'.split(
    ' ',
  );
