// 51-4021 Extruding and Drawing Machine Setters, Operators, and Tenders, Metal and Plastic
export default {
  "code": "51-4021",
  "about": "Extruding and drawing machine operators push or pull hot plastic or metal through a die to make pipe, rods, and wire.",
  "duties": [
    "Fit the right die for the shape being made",
    "Turn the heat and speed up or down",
    "Feed metal rod or plastic pellets into the machine",
    "Measure the pipe or wire as it comes out",
    "Wind the product on reels or cut it to length",
    "Clear clogs and make small repairs"
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
    "lessThanHighSchool": 12.7,
    "highSchool": 56.6,
    "someCollege": 21,
    "associate": 4.5,
    "bachelor": 4.5,
    "master": 0.6,
    "doctoral": 0,
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
    "51-4031",
    "51-4072",
    "51-4081",
    "51-6091",
    "51-9041"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "48.0501",
        "title": "Machine Tool Technology/Machinist"
      }
    ]
  }
};
