// 31-0000 Healthcare Support Occupations
export default {
  "title": "Healthcare Support Occupations",
  "titles": "1121Home Health and Personal Care Aides|11Nursing Assistants|Orderlies|Psychiatric Aides|878Occupational Therapy Assistants|Occupational Therapy Aides|9Physical Therapist Assistants|Physical Therapist Aides|6989Massage Therapists|80Dental Assistants|Medical Assistants|Medical Equipment Preparers|Medical Transcriptionists|Pharmacy Aides|Veterinary Assistants and Laboratory Animal Caretakers|Phlebotomists|2Healthcare Support Workers, All Other",
  "figures": "RcM,a<,[O[LT);S30Lbb?2DZ&>cSPbVN9[W&%));;cO=Q;P`4,/aFa/?M$AF]&c8T#)Lb_C$')5?]J<RG@FJJ2#MC:ZX()&VUG>W3A>bQ4:XG1VNW%B6#Q,Xa+7-6%5B3.&X&'E.#^QS)RUX?b1M^B7PH@EL55YTQ]TGaBDaBL+?=->_2T4M;Nc($]-6%>^BZYD/2.2V_XNNI8?Q8Y4$8]-FDa%CDI3 B@.QT?#YSV-%OEBCM]'AA`'TA$2M.,bAR`2AW`b3N(4*U*/(BC+&#,0b2_*DcL$cTQaF1S:X.]7J8.%@A#3b#FA6A#<<<`T`53(34Z':X=3=UW7JX[ZIcERPYVS1]FWEa`;O-+(/1Z=6`78&FL'c81Z)#R4G.3ZLK]DH_./]_[,])Fb/QEBGQ57>7V4HB1b?2Z'*9&^9b7LQ+bKBEHbC,.^C22JG-5$?K[F:0G>ZWY=(bB# BD>S1,ATcR[S>?DEF'(`#aD/B0JCQ9",
  "combined": {
    "31-1121": "31-1120",
    "31-1122": "31-1120"
  }
};
