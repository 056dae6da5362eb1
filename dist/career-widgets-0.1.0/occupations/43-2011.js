// 43-2011 Switchboard Operators, Including Answering Service
export default {
  "code": "43-2011",
  "about": "Switchboard operators answer calls for companies, hospitals, and others and connect each caller to the right person.",
  "duties": [
    "Pick up calls and put them through",
    "Write down who called and why, and pass it on",
    "Page doctors or other staff",
    "Use the loudspeaker to warn people of a fire or other danger",
    "Look up names, numbers, and departments for callers",
    "Sign in visitors and hand out badges"
  ],
  "aboutSources": [
    {
      "id": "bls-soc-2018",
      "name": "2018 Standard Occupational Classification",
      "url": "https://www.bls.gov/soc/2018/"
    },
    {
      "name": "O*NET 30.3 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  ],
  "attainment": {
    "lessThanHighSchool": 3.2,
    "highSchool": 38.7,
    "someCollege": 30,
    "associate": 13.8,
    "bachelor": 9.3,
    "master": 2.8,
    "doctoral": 2.3,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "43-2021",
    "43-4051",
    "43-4171",
    "43-5031",
    "43-9061"
  ]
};
