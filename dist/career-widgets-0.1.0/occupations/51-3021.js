// 51-3021 Butchers and Meat Cutters
export default {
  "code": "51-3021",
  "about": "Butchers cut meat into steaks, roasts, and other pieces that shoppers buy in stores.",
  "duties": [
    "Cut large pieces of meat into steaks, chops, and roasts",
    "Grind beef and make sausage",
    "Trim off fat and take out bones",
    "Wrap packages and put on a price label",
    "Cut meat the way a customer asks",
    "Set out fresh meat in the display case"
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
    "lessThanHighSchool": 29,
    "highSchool": 44.1,
    "someCollege": 16.3,
    "associate": 5.5,
    "bachelor": 4.2,
    "master": 0.5,
    "doctoral": 0.3,
    "inexactMatch": true,
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
    "35-2014",
    "35-2021",
    "51-3011",
    "51-3022",
    "51-3023"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0506",
        "title": "Meat Cutting/Meat Cutter"
      }
    ]
  }
};
