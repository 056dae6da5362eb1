// 23-0000 Legal Occupations
export default {
  "title": "Legal Occupations",
  "titles": "1012Lawyers|Judicial Law Clerks|9Administrative Law Judges, Adjudicators, and Hearing Officers|Arbitrators, Mediators, and Conciliators|Judges, Magistrate Judges, and Magistrates|988Paralegals and Legal Assistants|82Title Examiners, Abstractors, and Searchers|6Legal Support Workers, All Other",
  "figures": "B`2::[<Y>'S2P&JSJ3(^Y&+:E:Tb$c<,LV^9D'I1LH0CT@_AU_)&C>3'*=7::]L6._H>OY$'$TbGb8/aPPY?P:QKUTV060:c@;c0%9&7K:>3>08WDB*OOBX7,^SB=Rb+Y]bZ-#7a9==051Y#R`4A0,*$+b=)6F&K@P7b0R@OZ[7DTQc`-A:W+T$,V:_$?2<+PG`W@`0b(^1*aWR,'N@.9b',-BS>JRG`GDU"
};
