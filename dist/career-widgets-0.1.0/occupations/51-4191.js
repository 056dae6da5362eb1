// 51-4191 Heat Treating Equipment Setters, Operators, and Tenders, Metal and Plastic
export default {
  "code": "51-4191",
  "about": "Heat treaters heat and cool metal or plastic parts to make them harder, tougher, or softer.",
  "duties": [
    "Fill the furnace with parts on trays or racks",
    "Set the heat and how long parts stay in",
    "Watch the temperature during the cycle",
    "Plunge hot parts into oil or water",
    "Test how hard the metal has become",
    "Note when each load went in and out"
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
    "lessThanHighSchool": 16.8,
    "highSchool": 49.5,
    "someCollege": 19.4,
    "associate": 8.2,
    "bachelor": 5.2,
    "master": 0.8,
    "doctoral": 0.1,
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
    "51-4051",
    "51-4072",
    "51-4122",
    "51-9012",
    "51-9051"
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
      },
      {
        "cip": "48.0503",
        "title": "Machine Shop Technology/Assistant"
      }
    ]
  }
};
