// 25-1043 Forestry and Conservation Science Teachers, Postsecondary
export default {
  "code": "25-1043",
  "about": "Forestry and conservation professors teach college students how to manage and protect forests, wildlife, and land.",
  "duties": [
    "Lecture on trees, fire, wildlife, or land use",
    "Take students into the woods to measure and identify trees",
    "Grade field notes, maps, and management plans",
    "Advise graduate students on their forest studies",
    "Seek grants for research on natural resources"
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
    "lessThanHighSchool": 0.6,
    "highSchool": 1.7,
    "someCollege": 2,
    "associate": 1.5,
    "bachelor": 15.1,
    "master": 30.6,
    "doctoral": 48.5,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 5,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "25-1041",
    "25-1042",
    "25-1051",
    "25-1053",
    "25-1064"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.0308",
        "title": "Agroecology and Sustainable Agriculture"
      },
      {
        "cip": "01.1106",
        "title": "Range Science and Management"
      },
      {
        "cip": "03.0101",
        "title": "Natural Resources/Conservation, General"
      },
      {
        "cip": "03.0201",
        "title": "Environmental/Natural Resources Management and Policy, General"
      },
      {
        "cip": "03.0205",
        "title": "Water, Wetlands, and Marine Resources Management"
      },
      {
        "cip": "03.0206",
        "title": "Land Use Planning and Management/Development"
      },
      {
        "cip": "03.0299",
        "title": "Environmental/Natural Resources Management and Policy, Other"
      },
      {
        "cip": "03.0501",
        "title": "Forestry, General"
      },
      {
        "cip": "03.0502",
        "title": "Forest Sciences and Biology"
      },
      {
        "cip": "03.0506",
        "title": "Forest Management/Forest Resources Management"
      },
      {
        "cip": "03.0508",
        "title": "Urban Forestry"
      },
      {
        "cip": "03.0509",
        "title": "Wood Science and Wood Products/Pulp and Paper Technology/Technician"
      },
      {
        "cip": "03.0510",
        "title": "Forest Resources Production and Management"
      },
      {
        "cip": "03.0599",
        "title": "Forestry, Other"
      },
      {
        "cip": "03.0601",
        "title": "Wildlife, Fish and Wildlands Science and Management"
      },
      {
        "cip": "03.9999",
        "title": "Natural Resources and Conservation, Other"
      },
      {
        "cip": "13.1316",
        "title": "Science Teacher Education/General Science Teacher Education"
      },
      {
        "cip": "26.1301",
        "title": "Ecology"
      }
    ]
  }
};
