// 49-9021 Heating, Air Conditioning, and Refrigeration Mechanics and Installers
export default {
  "code": "49-9021",
  "about": "Heating and cooling technicians install and repair furnaces, air conditioners, heat pumps, and refrigeration systems.",
  "duties": [
    "Find out why a furnace or air conditioner quit",
    "Set up new heating and cooling units",
    "Add refrigerant and fix leaks",
    "Hook up wires, pipes, ducts, and thermostats",
    "Clean dusty coils and put in fresh filters",
    "Explain to owners what was wrong and how to prevent it"
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
    "lessThanHighSchool": 9.8,
    "highSchool": 40.8,
    "someCollege": 28.6,
    "associate": 13.7,
    "bachelor": 5.9,
    "master": 0.9,
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
    "47-2011",
    "47-2152",
    "49-9012",
    "49-9031",
    "51-8021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.0501",
        "title": "Heating, Ventilation, Air Conditioning and Refrigeration Engineering Technology/Technician"
      },
      {
        "cip": "47.0201",
        "title": "Heating, Air Conditioning, Ventilation and Refrigeration Maintenance Technology/Technician"
      }
    ]
  }
};
