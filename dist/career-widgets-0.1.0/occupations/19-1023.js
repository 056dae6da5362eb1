// 19-1023 Zoologists and Wildlife Biologists
export default {
  "code": "19-1023",
  "about": "Zoologists and wildlife biologists study animals, how they live, and what they need to survive.",
  "duties": [
    "Watch animals in the wild and record what they do",
    "Count and track animal populations",
    "Study how people and weather affect animals",
    "Make plans to protect species and habitats",
    "Answer questions and give talks about wildlife"
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
    "lessThanHighSchool": 0,
    "highSchool": 0,
    "someCollege": 0,
    "associate": 0,
    "bachelor": 49.3,
    "master": 30.2,
    "doctoral": 20.5,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 4,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "19-1013",
    "19-1029",
    "19-1031",
    "19-2041",
    "33-3031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "03.0601",
        "title": "Wildlife, Fish and Wildlands Science and Management"
      },
      {
        "cip": "26.0701",
        "title": "Zoology/Animal Biology"
      },
      {
        "cip": "26.0702",
        "title": "Entomology"
      },
      {
        "cip": "26.0707",
        "title": "Animal Physiology"
      },
      {
        "cip": "26.0708",
        "title": "Animal Behavior and Ethology"
      },
      {
        "cip": "26.0709",
        "title": "Wildlife Biology"
      },
      {
        "cip": "26.0799",
        "title": "Zoology/Animal Biology, Other"
      },
      {
        "cip": "26.1301",
        "title": "Ecology"
      },
      {
        "cip": "26.1302",
        "title": "Marine Biology and Biological Oceanography"
      },
      {
        "cip": "26.1303",
        "title": "Evolutionary Biology"
      },
      {
        "cip": "26.1305",
        "title": "Environmental Biology"
      },
      {
        "cip": "30.3201",
        "title": "Marine Sciences"
      }
    ]
  }
};
