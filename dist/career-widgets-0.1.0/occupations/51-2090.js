// 51-2090 Miscellaneous Assemblers and Fabricators
export default {
  "code": "51-2090",
  "about": "Factory assemblers, often in teams, put parts together into finished products, from toys and furniture to cars.",
  "duties": [
    "Fit and fasten parts on an assembly line",
    "Switch between different jobs on the team",
    "Use screwdrivers, drills, and glue guns",
    "Look at finished products for flaws",
    "Follow the drawing or work order step by step",
    "Keep the work area swept and stocked"
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
    "lessThanHighSchool": 16.3,
    "highSchool": 46.4,
    "someCollege": 21.4,
    "associate": 7.9,
    "bachelor": 6.6,
    "master": 1,
    "doctoral": 0.3,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
