// 45-0000 Farming, Fishing, and Forestry Occupations
export default {
  "title": "Farming, Fishing, and Forestry Occupations",
  "titles": "1012First-Line Supervisors of Farming, Fishing, and Forestry Workers|1000Agricultural Inspectors|10Animal Breeders|20Graders and Sorters, Agricultural Products|50Agricultural Equipment Operators|Farmworkers and Laborers, Crop, Nursery, and Greenhouse|Farmworkers, Farm, Ranch, and Aquacultural Animals|6Agricultural Workers, All Other|1912Forest and Conservation Workers|10Fallers|Logging Equipment Operators|Log Graders and Scalers|6Logging Workers, All Other",
  "figures": "=_+%&_%):N2F2[P&PK6KPZY,J_^GGW,a=QH7PH8*DII-IZK'ZUcUNJ#D4OM;%U@2@;IBb`#U>TUD#MQJ_0J9HY[9M0&.W:R#O'B$:<JA6,b70G4@)<GOcMM:2`5NW[%aQ0`2Mb4[8c2YX,2&W-L`RC-bSDJQ+<<5&4U)#:Q0(1Nc1K$K,DRbV0OQF#M&F1)R[b.7*Q&Z0&@`FQ_c:%N# ,@3J*IVO(ADEZ`8?BO:W3C_(^I4E?V-4_AA>(b2MZZ>*SUIJC@N]>>O*31_%5<;:)O*_=H5(HL=cI@*V#I;b<YG<;E<MF2T-K@)WI]H<`83MIF%1KL>;4[F[-P#"
};
