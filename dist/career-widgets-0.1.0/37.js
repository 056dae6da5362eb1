// 37-0000 Building and Grounds Cleaning and Maintenance Occupations
export default {
  "title": "Building and Grounds Cleaning and Maintenance Occupations",
  "titles": "1012First-Line Supervisors of Housekeeping and Janitorial Workers|First-Line Supervisors of Landscaping, Lawn Service, and Groundskeeping Workers|999Janitors and Cleaners, Except Maids and Housekeeping Cleaners|Maids and Housekeeping Cleaners|7Building Cleaning Workers, All Other|2Pest Control Workers|990Landscaping and Groundskeeping Workers|Pesticide Handlers, Sprayers, and Applicators, Vegetation|Tree Trimmers and Pruners|6Grounds Maintenance Workers, All Other",
  "figures": "BQ^C%H0L,F%S@Db.#@U[3VaH_)^bR1?BHEF^31G1Z,^JRU&&?C3P#7N9_,[ca8V%PQ+SK$'A6XN/2b@X0<`V>IBZc]&NZc,$Ic8U^.+McLV].T9KX#'9;W]7OMNHNS(5$C%WE-F&PC>`#9#;6A@2#6#+^+=D*IA(A7<JC[L%c]O+,7=WE%U;$T)'#+=.^69A-V(>@[(M4=S,Q*MCJM'+%0%4HIQN0;I% AO;/4DE'DL03)3$%SV^+[cOAXa&^AH6+HIGUT-Ia[N#%])#"
};
