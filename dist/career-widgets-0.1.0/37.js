// 37-0000 Building and Grounds Cleaning and Maintenance Occupations
export default {
  "title": "Building and Grounds Cleaning and Maintenance Occupations",
  "titles": "1012First-Line Supervisors of Housekeeping and Janitorial Workers|First-Line Supervisors of Landscaping, Lawn Service, and Groundskeeping Workers|999Janitors and Cleaners, Except Maids and Housekeeping Cleaners|Maids and Housekeeping Cleaners|7Building Cleaning Workers, All Other|2Pest Control Workers|990Landscaping and Groundskeeping Workers|Pesticide Handlers, Sprayers, and Applicators, Vegetation|Tree Trimmers and Pruners|6Grounds Maintenance Workers, All Other",
  "figures": "BQ^C%H0L,F%S@Db.#@U[4J_.Y0XaA?[c.(*WC@+@Q6X2BG))]#EW$5P>OJFcX:/-Y[F%C'4]29OSc]Z7XRI>?Vbcc+@Ac]+/Z^Q:4<(:a1B,A-X)K$(I018.-M]=`$7C;#P+EKS_;)c#(C)'ZJ6S'S%1E)K4]R%R-/VS?7DB`Y''M0=4$</#[F%#'0(a.9A-V(>@[(M4=S,Q*MCJM'+%0%6.0@9=T/' AO;/4DE'DL03)3$%SZW4Tc;aN^*Wa-I4.0,HE80_T9#(U/#"
};
