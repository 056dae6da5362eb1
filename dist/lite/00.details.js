import{e as a,d as o}from"./details-of-a-group.js";var r=o([a,")'3+#3"]);export{r as default};
