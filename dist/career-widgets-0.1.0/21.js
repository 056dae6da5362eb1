// 21-0000 Community and Social Service Occupations
export default {
  "title": "Community and Social Service Occupations",
  "titles": "1013Educational, Guidance, and Career Counselors and Advisors|Marriage and Family Therapists|2Rehabilitation Counselors|3Substance Abuse, Behavioral Disorder, and Mental Health Counselors|Counselors, All Other|2Child, Family, and School Social Workers|Healthcare Social Workers|Mental Health and Substance Abuse Social Workers|6Social Workers, All Other|62Health Education Specialists|Probation Officers and Correctional Treatment Specialists|Social and Human Service Assistants|Community Health Workers|5Community and Social Service Specialists, All Other|912Clergy|10Directors, Religious Activities and Education|78Religious Workers, All Other",
  "figures": "B['$VbC:4F*G59'*O-&$c#c%?XQ2U?]Cbb+5>=4RWM`Q4<9E=<E5*C0`-5CB[6[XaK(+H)a&M%5-$*/^4'Qc5=RM2-*(cJ$6IM-ID7$KO#*4a0+EGY8)>Ta=TLP^E:b6*D$4>c'8@a#571N%,G:(G1)2S)%&A9O:Fb$5[c5*XAWQ27%#1>453:Q.c16?Uc.[3*[RD7V/&NX#1[$CLSV.0.S# RCH?A6=X@H[9+RB3DV5TRDM3WC^`>KEDbCUCK:$a4c('(a]46Pa:9VOI%^7S9-'#39=54*G09&T73cU/-H&IPU;Q;aG$Y0%O61_Q<:D'PGb#9D%T[*G?K0S3aV'S+%Y#?G&Z@b'-M24:2HGLR3H'I&<P_.%_H(ERKI@V9RaPTL-GSc[:T#*(6N(3:YX1XZ&<Y-0c[=$G=7`.E#RK:TCI M-%]`G[D;%b)S,c];H-Z3",
  "combined": {
    "21-1011": "21-1018",
    "21-1014": "21-1018"
  }
};
