// 13-0000 Business and Financial Operations Occupations
export default {
  "title": "Business and Financial Operations Occupations",
  "titles": "1012Agents and Business Managers of Artists, Performers, and Athletes|9Buyers and Purchasing Agents|11Claims Adjusters, Examiners, and Investigators|Insurance Appraisers, Auto Damage|9Compliance Officers|10Cost Estimators|20Human Resources Specialists|3Farm Labor Contractors|Labor Relations Specialists|6Logisticians|Project Management Specialists|29Management Analysts|10Meeting, Convention, and Event Planners|10Fundraisers|10Compensation, Benefits, and Job Analysis Specialists|10Training and Development Specialists|10Market Research Analysts and Marketing Specialists|38Business Operations Specialists, All Other|812Accountants and Auditors|9Property Appraisers and Assessors|11Budget Analysts|10Credit Analysts|10Financial and Investment Analysts|Personal Financial Advisors|Insurance Underwriters|Financial Risk Specialists|7Financial Examiners|10Credit Counselors|Loan Officers|9Tax Examiners and Collectors, and Revenue Agents|Tax Preparers|17Financial Specialists, All Other",
  "figures": "4Z?JK<cIP/=c-72SWRLM084b'cF2DJ3BET6Zb>b^cC5+'C6+6'6^+#:8R_=JDJ%+9/RIHSHQ/CJG/[P`Gb?c&b8bDG3G0D5VEIRP2U=QBX=B'c'-:@`_QW_c)QQ8;F>4&bFBP#^3)W+Sb53@NT(P[3cF]<a^'<$6^F^N5cVW2D%&+2T2,<$cU[XP:'^J#'LKSO(E.3=&2DB&MB<R#J+&^UB_'VCaA@8^(cSI96NJ[4@*G]@6E3 B%Kb4'(R)_V&'-_11T_8WB@+YFTJXH'2]K305G#+K8O#1G.&^9/'F#;>?b%Jb=Ba/8B)#-C-C6SY>CCV%+XA*,_`0K24-TcUPU:,%)FS,/L.ZDJ=<R4_+JBK4V4_*B2V`_$PX^%WA[4;SN&C74HcSTMR52J-NBDO(0+8#/SM0+C^15(`,OP<&XPAc&]LTC)S#.UGCKO98C7+AGaPFUBR&c-S;>^X/Q.@C=P<EaB&W',BA/B&ZBb<C B`NOY^$EMB<FcAOZT.,>%.Db%cFW09c6'7c^CL=*%H[FLX2<IV9S#CVFUC(?F-*O;c`.F=7G]%YMb+%*$.;Tc%JS]bZYR$`&`H:OHG&KF^O9:4?/>C/#J>U>1%PBK5]%HaEM,)>GO8#SNWY7B%6O5&PRWW;4-4%1?/F%>2>?5*PJb%OZ'^KS)5?Z68Q[-_+'#6BE7$$]^ZBW$TE[0CcTCU[2[4UJMcX9#/GZ[c)bD@$7# BCHZ(-5>-D--IV5LQTLOUB5`aY-2WVZ]`*F]>-F;ISc<*=.P?LH'EB(FOVD(N[J`<]$<(%)Tc)XDb(+TV$`>F6;>U,N<VF?/*?H9)3=b'^LI4Y/,`B47McKUJ5'Y@&D(RN^ZEQT0Ea#9>]R>XJ52;@.H*885#M))1*Xa#4=E<Q8<b(2H[$FZH:H3O;44ZP4S`%(;VIaRI`'c.J@L]6>WE&<4WK,$&DV9<c.=1Y,,Y",
  "combined": {
    "13-1021": "13-1020",
    "13-1022": "13-1020",
    "13-1023": "13-1020",
    "13-2022": "13-2020",
    "13-2023": "13-2020"
  }
};
