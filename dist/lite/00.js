var A=["All Occupations","wA","All Occupations","n/FtRIUZrnP2HA3kw70X6iARrER6gA"];export{A as default};
