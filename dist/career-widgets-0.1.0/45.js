// 45-0000 Farming, Fishing, and Forestry Occupations
export default {
  "title": "Farming, Fishing, and Forestry Occupations",
  "titles": "1012First-Line Supervisors of Farming, Fishing, and Forestry Workers|1000Agricultural Inspectors|10Animal Breeders|20Graders and Sorters, Agricultural Products|50Agricultural Equipment Operators|Farmworkers and Laborers, Crop, Nursery, and Greenhouse|Farmworkers, Farm, Ranch, and Aquacultural Animals|6Agricultural Workers, All Other|1912Forest and Conservation Workers|10Fallers|Logging Equipment Operators|Log Graders and Scalers|6Logging Workers, All Other",
  "figures": "=_+%&_%):N2F2[P&PK4W9__'Vaa55='bP:5M9UMFSV6(4P^$0`R`M]S+7>-I#OJ6Z9,JcR#/IA17+(8Wc<O^WQZ%X4K<AEa[(CF[(@I@]/J]3Y4(W<I5VbML?cT-R6C,_?>[B8`FSNbBPM5A*K86]B#8aD&2?3U<5&4U)#:Q0(1Nc1K$K,DRbV0OQF#8$TJ&:`B(M&Z$_IDQb4Z@cND8C ,@3J*IVO(ADEZ`8?BO6^+3@Ea6+T1<H+aR20Ec*X>_PF[/LL[*=b9Y_$W&QSGI9(TN$bYL7COP.:`VKb;'V*V1WF.'607<b,8$W>5>I8JT8%M=/+^EHPD*E2CMW#"
};
