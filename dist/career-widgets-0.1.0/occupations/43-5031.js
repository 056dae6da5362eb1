// 43-5031 Public Safety Telecommunicators
export default {
  "code": "43-5031",
  "about": "Public safety telecommunicators answer 911 calls and send police, fire crews, or ambulances.",
  "duties": [
    "Answer 911 calls and ask what happened and where",
    "Send the right police, fire, or ambulance crew",
    "Tell callers how to do CPR or stop bleeding",
    "Stay in radio contact with crews",
    "Find the caller on a map",
    "Type in every call as it happens"
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
    "lessThanHighSchool": 0.7,
    "highSchool": 21.9,
    "someCollege": 36.8,
    "associate": 15.9,
    "bachelor": 20.7,
    "master": 3.1,
    "doctoral": 0.8,
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
    "29-2042",
    "29-2043",
    "33-1091",
    "43-2011",
    "43-5032"
  ]
};
