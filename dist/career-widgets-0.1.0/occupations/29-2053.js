// 29-2053 Psychiatric Technicians
export default {
  "code": "29-2053",
  "about": "Psychiatric technicians look after people with mental illness or disabilities, often in hospitals and group homes.",
  "duties": [
    "Watch patients’ mood and behavior and tell nurses about changes",
    "Talk with patients and listen to them",
    "Hand out medicine and check that it is taken",
    "Help patients wash, dress, and eat",
    "Lead games, exercise, and group talks",
    "Calm or hold patients who may hurt themselves or others"
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
    "lessThanHighSchool": 2.2,
    "highSchool": 15.1,
    "someCollege": 26.5,
    "associate": 12.8,
    "bachelor": 32.4,
    "master": 9.8,
    "doctoral": 1.3,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 3,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "31-1133",
    "31-2011",
    "31-2012",
    "31-2021",
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
      }
    ]
  }
};
