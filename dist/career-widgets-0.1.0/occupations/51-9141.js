// 51-9141 Semiconductor Processing Technicians
export default {
  "code": "51-9141",
  "about": "Semiconductor technicians make computer chips on thin disks, called wafers, in very clean rooms.",
  "duties": [
    "Put on a clean-room suit from head to toe",
    "Load wafers into machines that add or remove layers",
    "Type in settings and start each step",
    "Look for tiny flaws through a microscope",
    "Wash wafers with acids and other chemicals",
    "Log the results for each batch"
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
    "lessThanHighSchool": 17.5,
    "highSchool": 45.8,
    "someCollege": 19.9,
    "associate": 7.5,
    "bachelor": 7.5,
    "master": 1.3,
    "doctoral": 0.4,
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
    "51-2028",
    "51-4021",
    "51-4193",
    "51-6091",
    "51-8091"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.0616",
        "title": "Semiconductor Manufacturing Technology/Technician"
      },
      {
        "cip": "47.0105",
        "title": "Industrial Electronics Technology/Technician"
      }
    ]
  }
};
