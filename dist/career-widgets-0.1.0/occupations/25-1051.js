// 25-1051 Atmospheric, Earth, Marine, and Space Sciences Teachers, Postsecondary
export default {
  "code": "25-1051",
  "about": "Earth and space science professors teach college students about rocks, oceans, weather, and planets, and many also do research.",
  "duties": [
    "Lecture on rocks, storms, seas, or stars",
    "Lead field trips to study rocks, coasts, or the night sky",
    "Teach students to read maps and satellite data",
    "Grade papers, tests, and lab exercises",
    "Collect data on Earth or space and publish results"
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
    "25-1042",
    "25-1052",
    "25-1053",
    "25-1054",
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
        "cip": "13.1316",
        "title": "Science Teacher Education/General Science Teacher Education"
      },
      {
        "cip": "13.1337",
        "title": "Earth Science Teacher Education"
      },
      {
        "cip": "30.3501",
        "title": "Climate Science"
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
        "cip": "30.5001",
        "title": "Mathematics and Atmospheric/Oceanic Science"
      },
      {
        "cip": "40.0201",
        "title": "Astronomy"
      },
      {
        "cip": "40.0202",
        "title": "Astrophysics"
      },
      {
        "cip": "40.0203",
        "title": "Planetary Astronomy and Science"
      },
      {
        "cip": "40.0299",
        "title": "Astronomy and Astrophysics, Other"
      },
      {
        "cip": "40.0401",
        "title": "Atmospheric Sciences and Meteorology, General"
      },
      {
        "cip": "40.0402",
        "title": "Atmospheric Chemistry and Climatology"
      },
      {
        "cip": "40.0403",
        "title": "Atmospheric Physics and Dynamics"
      },
      {
        "cip": "40.0404",
        "title": "Meteorology"
      },
      {
        "cip": "40.0499",
        "title": "Atmospheric Sciences and Meteorology, Other"
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
        "cip": "40.0605",
        "title": "Hydrology and Water Resources Science"
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
      },
      {
        "cip": "40.1101",
        "title": "Physics and Astronomy"
      }
    ]
  }
};
