import{e as a,d as o}from"./details-of-a-group.js";var r=o([a,"GEQIAQA"]);export{r as default};
