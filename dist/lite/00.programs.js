var a=[1,"","AA"];export{a as default};
