// 19-1022 Microbiologists
export default {
  "code": "19-1022",
  "about": "Microbiologists study bacteria, viruses, fungi, and other living things too small to see.",
  "duties": [
    "Grow bacteria and other microbes in the lab",
    "Look at samples under a microscope and name what is there",
    "Test food, water, or patient samples for germs",
    "Study how germs cause disease and how drugs stop them",
    "Write reports for doctors, companies, or health agencies"
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
    "19-1021",
    "19-1029",
    "19-1042",
    "19-4021",
    "29-2010"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.1203",
        "title": "Soil Microbiology"
      },
      {
        "cip": "26.0207",
        "title": "Structural Biology"
      },
      {
        "cip": "26.0499",
        "title": "Cell/Cellular Biology and Anatomical Sciences, Other"
      },
      {
        "cip": "26.0502",
        "title": "Microbiology, General"
      },
      {
        "cip": "26.0504",
        "title": "Virology"
      },
      {
        "cip": "26.0505",
        "title": "Parasitology"
      },
      {
        "cip": "26.0507",
        "title": "Immunology"
      },
      {
        "cip": "26.0508",
        "title": "Microbiology and Immunology"
      },
      {
        "cip": "26.0599",
        "title": "Microbiological Sciences and Immunology, Other"
      }
    ]
  }
};
