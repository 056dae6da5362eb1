// 49-3011 Aircraft Mechanics and Service Technicians
export default {
  "code": "49-3011",
  "about": "Aircraft mechanics inspect and repair airplanes and helicopters so that they are safe to fly.",
  "duties": [
    "Inspect engines, wings, brakes, and landing gear",
    "Look for cracks and corrosion, sometimes with X-rays",
    "Take out worn parts and put in new ones",
    "Pull engines, rebuild them, and put them back",
    "Test engines and controls after a repair",
    "Sign off each job in the plane’s logbook"
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
    "lessThanHighSchool": 2.5,
    "highSchool": 26.5,
    "someCollege": 34.9,
    "associate": 23.3,
    "bachelor": 10.8,
    "master": 1.7,
    "doctoral": 0.2,
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
    "17-3021",
    "49-2091",
    "51-2011",
    "51-2031",
    "53-6032"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0205",
        "title": "Agricultural Mechanics and Equipment/Machine Technology/Technician"
      },
      {
        "cip": "47.0607",
        "title": "Airframe Mechanics and Aircraft Maintenance Technology/Technician"
      },
      {
        "cip": "47.0608",
        "title": "Aircraft Powerplant Technology/Technician"
      }
    ]
  }
};
