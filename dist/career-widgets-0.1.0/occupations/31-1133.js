// 31-1133 Psychiatric Aides
export default {
  "code": "31-1133",
  "about": "Psychiatric aides look after people with mental illness in hospitals and care homes and help keep them safe.",
  "duties": [
    "Check on patients often and note how they behave",
    "Talk with patients who feel sad, scared, or angry",
    "Help patients wash, dress, and get to meals",
    "Join patients in games, crafts, and outings",
    "Calm patients and step in before someone gets hurt",
    "Walk patients to treatments and visits"
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
    "lessThanHighSchool": 6.5,
    "highSchool": 36.9,
    "someCollege": 26.8,
    "associate": 11.1,
    "bachelor": 14.2,
    "master": 3.6,
    "doctoral": 0.8,
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
    "29-2053",
    "31-1120",
    "31-2011",
    "31-2012",
    "31-2022"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.1502",
        "title": "Psychiatric/Mental Health Services Technician"
      },
      {
        "cip": "51.2601",
        "title": "Health Aide"
      }
    ]
  }
};
