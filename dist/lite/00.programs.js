var s=[1,"","#",{id:"nces-cip-soc-2020",name:"NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",url:"https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"}];export{s as default};
