// 13-0000 Business and Financial Operations Occupations
export default {
  "title": "Business and Financial Operations Occupations",
  "titles": "1012Agents and Business Managers of Artists, Performers, and Athletes|9Buyers and Purchasing Agents|11Claims Adjusters, Examiners, and Investigators|Insurance Appraisers, Auto Damage|9Compliance Officers|10Cost Estimators|20Human Resources Specialists|3Farm Labor Contractors|Labor Relations Specialists|6Logisticians|Project Management Specialists|29Management Analysts|10Meeting, Convention, and Event Planners|10Fundraisers|10Compensation, Benefits, and Job Analysis Specialists|10Training and Development Specialists|10Market Research Analysts and Marketing Specialists|38Business Operations Specialists, All Other|812Accountants and Auditors|9Property Appraisers and Assessors|11Budget Analysts|10Credit Analysts|10Financial and Investment Analysts|Personal Financial Advisors|Insurance Underwriters|Financial Risk Specialists|7Financial Examiners|10Credit Counselors|Loan Officers|9Tax Examiners and Collectors, and Revenue Agents|Tax Preparers|17Financial Specialists, All Other",
  "figures": "4Z?JK<cIP/=c-72SWRLM086`,c)B&1Cc(EJR`ZaXc#G3,#I3I+JW3#QNBYX2&1'3O<B0.D.?<$2+<UZU6]V`2]:^)4%3Y(.1-=bWc,M]c8L`:[D5_RJ@YJB[XXUN'>=+BW>aK*5#YD)2GG*=`4>A'2[b9BAD)37bKbMWR`a&[D$G*[JGOCc]?=YNE@6C%7W;9%T(K0$RDB&MB<R#J+&^UB_'VCaA@8^(cSI96NRSE^2,U^J'C B%Kb4'(R)_V&'-_11T_8Wb^4P*F2N-+BV3C=H+#43N;#@+9*WO;,/$DPV[-B]LcWT8`;#M#M$2&<Q%&/+F8[]2BDP$^,92b8Q5]+3WA$,H,A`/_60^2<,Z^'?WATZV`c1S>@ACP*Q'9/-S[('Uc[;X:L*VH8RSY%IG-C);8)G3@*,%b,OP<&XPAc&]LTC)S#.UGCKO98C73a,_>*GcA*b8CSZXM<?9_#X=V(^b*K3Ha[T`2@c]I B`NOY^$EMB<FcAOZT.,>%.F`(c*K=PbI+Mc^CL=*%H[FLX2<IV9S#CVFBb(TP-5?D>8B'$&CHO;cD6[E`V^.5aFa+:OHG&KF^O9:4?/>C/#J>U>1%PBK5]%HaEM,)>H;M$D:LOKb'J;G*>BLKSE7E'?[<),OaPT+AYB[-V?6MF#<,V@09_CNOC3%>`5C+229_bC1/:$O*b/):$c%17a:bMS$H0b2TRK:38# BCHZ(-5>-D--IV5LQTLOUbH]_O7BLJRV[2*UY8)T0DbU1W:=]6--,`91V1'9REBTJG(G7+>*`>9*[7F*;2F?=>&A40>1?>DC_GMSU&:SJ80G@F%B*W8-R^/LWD0J3[4>^bP[NO6;R3.0`ZP^VL*O1HUFMML#8&&*&^bC,=E<Q8<b(2H[$FZH:H3O;44ZP4S`%-TJ0_B0[-c.J@L]6>WE&<4WK,$&DV#",
  "combined": {
    "13-1021": "13-1020",
    "13-1022": "13-1020",
    "13-1023": "13-1020",
    "13-2022": "13-2020",
    "13-2023": "13-2020"
  }
};
