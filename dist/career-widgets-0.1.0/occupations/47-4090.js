// 47-4090 Miscellaneous Construction and Related Workers
export default {
  "code": "47-4090",
  "about": "Paver installers, weatherization workers, and people in other small building trades lay paving stones, seal drafty homes, and more.",
  "duties": [
    "Level and pack the ground under a new patio",
    "Lay paving stones in a pattern and tap them down",
    "Saw stones to size for curves and borders",
    "Sweep sand into the gaps between stones",
    "Find drafts and air leaks in houses",
    "Close gaps around windows and air ducts"
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
    "lessThanHighSchool": 24.2,
    "highSchool": 45.3,
    "someCollege": 17.6,
    "associate": 5.8,
    "bachelor": 6.8,
    "master": 0.2,
    "doctoral": 0.1,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
