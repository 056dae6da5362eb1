var a=["All Occupations","QA","All Occupations","+///bTyFGM6V9ewo5mvKhfqIBGsRHqA"];export{a as default};
