var c=["All Occupations","All Occupations","bccc>6U()/^8aASK]IR-DBM+$)O4*M"];export{c as default};
