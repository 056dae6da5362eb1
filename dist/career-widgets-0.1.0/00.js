// 00-0000 All Occupations
export default {
  "title": "All Occupations",
  "titles": "All Occupations",
  "figures": "bccc>6U()/^8aASK]IR-DBM+$)O4*M"
};
