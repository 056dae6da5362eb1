// 31-0000 Healthcare Support Occupations
export default {
  "title": "Healthcare Support Occupations",
  "titles": "1121Home Health and Personal Care Aides|11Nursing Assistants|Orderlies|Psychiatric Aides|878Occupational Therapy Assistants|Occupational Therapy Aides|9Physical Therapist Assistants|Physical Therapist Aides|6989Massage Therapists|80Dental Assistants|Medical Assistants|Medical Equipment Preparers|Medical Transcriptionists|Pharmacy Aides|Veterinary Assistants and Laboratory Animal Caretakers|Phlebotomists|2Healthcare Support Workers, All Other",
  "figures": "RcM,a<,[O[LT);S30Lbb?2DZ&>cSPbVN9[W&%));;cO=Q;P`55<_*^;]7%a*U*bNE#06aZ#%+/HVI@Ib4Y1A?`%M$BB77;22-4R4&VBXU-bODY@AC6^;(T1RL%D5;56^$;AKT+ES1NO$N`P:2FMQJX.<:;M7L>;Z?[UARSbRWG10(0aJ[KX/8cEC`H.%>^BZYD/2.2V_XNNI8?Q8Y4$8]8*&^($&/C B@.QT?#YSV-%OEBCM]'AA`,E`%B796`aB[AaL]`D9-E2G1;-c#3)#GZ[cOA*bG*c)_Y/_$B7RH5@7O,X[$&['>U>S&..2I2E5#M%1[EbN5&99EHaA0]R[N_@O`&Q;a+RB).%E$6&PYHb--DTWEBMJ>F#:KU(K>WW?SUaHI]_[,])Fb/QEBGQ57>7V4HB1b?2Z'*9*WP`L6?4a3c(.a#5:X#AB2+7G%]4T)Q>,RB6<K:]` RSP[*'R;cZ`;0Q3T4E#",
  "combined": {
    "31-1121": "31-1120",
    "31-1122": "31-1120"
  }
};
