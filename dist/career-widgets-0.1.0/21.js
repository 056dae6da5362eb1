// 21-0000 Community and Social Service Occupations
export default {
  "title": "Community and Social Service Occupations",
  "titles": "1013Educational, Guidance, and Career Counselors and Advisors|Marriage and Family Therapists|2Rehabilitation Counselors|3Substance Abuse, Behavioral Disorder, and Mental Health Counselors|Counselors, All Other|2Child, Family, and School Social Workers|Healthcare Social Workers|Mental Health and Substance Abuse Social Workers|6Social Workers, All Other|62Health Education Specialists|Probation Officers and Correctional Treatment Specialists|Social and Human Service Assistants|Community Health Workers|5Community and Social Service Specialists, All Other|912Clergy|10Directors, Religious Activities and Education|78Religious Workers, All Other",
  "figures": "B['$VbC:4F*G59'*O-&$c$b']N?BG]V$a`3GYWFBL8]?EUP'WV'G2#ZSL-$cD2F:YC7E7>W1K,+K'?VL'8Z^68a4]3[R`[-?X47W-C0(C#^2LL'7IUKVA2N900R75cU;`+-.B[ENRK%5DX;4/E[ODSTb$CCZHN([cC7Q2WDa:P.FX#C&IW7G.Z(cJ,Q<BH`+&`:SM<I$X^C*?#SLSV.0.S# RCH?A6=X@H[9+RB3DV5TRDM3WC^`>KEDbCUCK:&^Fb-+._UEJ>^QPJ</(WLCO7+#COWH'A3X;2(4&c+SM71=Z,E]FY3*;W-T0Z@V-`+HOJS%W+92#`FH$Q%*Q;I%#PC*,#aZBD%MFW8V]<->W,4,CY>AUSQ]4;N^,J?XNc>?=5L/B`.[C&ELXEK._=J=_DO_()c`0#U0-`.E#RK:TCI M-%]`G[D;%b)S,c];H-Z3",
  "combined": {
    "21-1011": "21-1018",
    "21-1014": "21-1018"
  }
};
