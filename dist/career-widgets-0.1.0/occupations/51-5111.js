// 51-5111 Prepress Technicians and Workers
export default {
  "code": "51-5111",
  "about": "Prepress technicians get pages and pictures ready for the printing press.",
  "duties": [
    "Go through customers’ files for missing fonts or photos",
    "Lay out pages so they fold in the right order",
    "Print a sample and look for mistakes",
    "Fix colors and sizes that won’t print well",
    "Burn the plates that carry ink on the press"
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
    "lessThanHighSchool": 5.3,
    "highSchool": 27.9,
    "someCollege": 25.6,
    "associate": 14.4,
    "bachelor": 22.2,
    "master": 2.9,
    "doctoral": 1.7,
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
    "43-9071",
    "51-5112",
    "51-5113",
    "51-9151",
    "51-9194"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "10.0301",
        "title": "Graphic Communications, General"
      },
      {
        "cip": "10.0302",
        "title": "Printing Management"
      },
      {
        "cip": "10.0303",
        "title": "Prepress/Desktop Publishing and Digital Imaging Design"
      },
      {
        "cip": "10.0305",
        "title": "Graphic and Printing Equipment Operator, General Production"
      },
      {
        "cip": "10.0306",
        "title": "Platemaker/Imager"
      },
      {
        "cip": "10.0307",
        "title": "Printing Press Operator"
      },
      {
        "cip": "10.0308",
        "title": "Computer Typography and Composition Equipment Operator"
      },
      {
        "cip": "10.0399",
        "title": "Graphic Communications, Other"
      }
    ]
  }
};
