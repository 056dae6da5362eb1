// 23-0000 Legal Occupations
export default {
  "title": "Legal Occupations",
  "titles": "1012Lawyers|Judicial Law Clerks|9Administrative Law Judges, Adjudicators, and Hearing Officers|Arbitrators, Mediators, and Conciliators|Judges, Magistrate Judges, and Magistrates|988Paralegals and Legal Assistants|82Title Examiners, Abstractors, and Searchers|6Legal Support Workers, All Other",
  "figures": "B`2::[<Y>'S2P&JSJ3(^Y&+:E:Sc#cOGW]a.3E6*7UIS;QaR<@F$S0K$$YH(Xb=7Ub]9_0C4#?BL2H62><QVHMaX)91<M<Mc_N*]K5S=H%_<$OX:5(`AUTc83JN$aMc[F>J_?K$6X/WW=G@O$B[E`=51%4`W/J)*3_=L`>A_/Z[7DTQc`-A:W+T$,V:_$?2<+PG`U1b)c%a*&b^:GE8QHNB%'H2[0VZUA53]#"
};
