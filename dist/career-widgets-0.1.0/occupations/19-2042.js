// 19-2042 Geoscientists, Except Hydrologists and Geographers
export default {
  "code": "19-2042",
  "about": "Geoscientists study the Earth, its rocks, fossils, earthquakes, and the oil, minerals, and water under the ground.",
  "duties": [
    "Hike, drill, and dig to gather rocks and fossils",
    "Make maps of what lies below the surface",
    "Study data from wells, photos, and earthquake sensors",
    "Look for oil, ore, or groundwater",
    "Warn about landslides, quakes, and other dangers"
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
    "bachelor": 44.2,
    "master": 40.7,
    "doctoral": 15.2,
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
    "19-1013",
    "19-1031",
    "19-2041",
    "19-2043",
    "19-3092"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "30.3201",
        "title": "Marine Sciences"
      },
      {
        "cip": "30.3801",
        "title": "Earth Systems Science"
      },
      {
        "cip": "30.4101",
        "title": "Environmental Geosciences"
      },
      {
        "cip": "30.4201",
        "title": "Geoarcheaology"
      },
      {
        "cip": "30.4301",
        "title": "Geobiology"
      },
      {
        "cip": "40.0601",
        "title": "Geology/Earth Science, General"
      },
      {
        "cip": "40.0602",
        "title": "Geochemistry"
      },
      {
        "cip": "40.0603",
        "title": "Geophysics and Seismology"
      },
      {
        "cip": "40.0604",
        "title": "Paleontology"
      },
      {
        "cip": "40.0606",
        "title": "Geochemistry and Petrology"
      },
      {
        "cip": "40.0607",
        "title": "Oceanography, Chemical and Physical"
      },
      {
        "cip": "40.0699",
        "title": "Geological and Earth Sciences/Geosciences, Other"
      }
    ]
  }
};
