// 53-1047 First-Line Supervisors of Transportation and Material Moving Workers, Except Aircraft Cargo Handling Supervisors
export default {
  "code": "53-1047",
  "about": "Supervisors in warehouses and transportation lead crews of drivers, loaders, and passenger attendants.",
  "duties": [
    "Decide who works which shift, route, or machine",
    "Watch the work and stop unsafe habits",
    "Keep loads and trips on schedule",
    "Settle problems with workers and customers",
    "Check that shipments are complete and not damaged",
    "Show new people how to do the job"
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
    "lessThanHighSchool": 7.9,
    "highSchool": 35.8,
    "someCollege": 28.3,
    "associate": 10.6,
    "bachelor": 14.6,
    "master": 2.3,
    "doctoral": 0.4,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "49.0106",
        "title": "Airline Flight Attendant"
      },
      {
        "cip": "49.0208",
        "title": "Railroad and Railway Transportation"
      }
    ]
  }
};
