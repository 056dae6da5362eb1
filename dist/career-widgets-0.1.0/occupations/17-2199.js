// 17-2199 Engineers, All Other
export default {
  "code": "17-2199",
  "about": "These engineers work in fields that have no group of their own, such as robotics, lasers, and solar and wind power.",
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
    "lessThanHighSchool": 0.7,
    "highSchool": 3.4,
    "someCollege": 6.5,
    "associate": 5.8,
    "bachelor": 47.3,
    "master": 27.9,
    "doctoral": 8.3,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.0101",
        "title": "Engineering, General"
      },
      {
        "cip": "14.0103",
        "title": "Applied Engineering"
      },
      {
        "cip": "14.0401",
        "title": "Architectural Engineering"
      },
      {
        "cip": "14.0702",
        "title": "Chemical and Biomolecular Engineering"
      },
      {
        "cip": "14.0802",
        "title": "Geotechnical and Geoenvironmental Engineering"
      },
      {
        "cip": "14.0805",
        "title": "Water Resources Engineering"
      },
      {
        "cip": "14.1003",
        "title": "Laser and Optical Engineering"
      },
      {
        "cip": "14.1004",
        "title": "Telecommunications Engineering"
      },
      {
        "cip": "14.1101",
        "title": "Engineering Mechanics"
      },
      {
        "cip": "14.1201",
        "title": "Engineering Physics/Applied Physics"
      },
      {
        "cip": "14.1301",
        "title": "Engineering Science"
      },
      {
        "cip": "14.2401",
        "title": "Ocean Engineering"
      },
      {
        "cip": "14.2701",
        "title": "Systems Engineering"
      },
      {
        "cip": "14.3301",
        "title": "Construction Engineering"
      },
      {
        "cip": "14.3401",
        "title": "Forest Engineering"
      },
      {
        "cip": "14.3601",
        "title": "Manufacturing Engineering"
      },
      {
        "cip": "14.3801",
        "title": "Surveying Engineering"
      },
      {
        "cip": "14.3901",
        "title": "Geological/Geophysical Engineering"
      },
      {
        "cip": "14.4001",
        "title": "Paper Science and Engineering"
      },
      {
        "cip": "14.4101",
        "title": "Electromechanical Engineering"
      },
      {
        "cip": "14.4201",
        "title": "Mechatronics, Robotics, and Automation Engineering"
      },
      {
        "cip": "14.4301",
        "title": "Biochemical Engineering"
      },
      {
        "cip": "14.4401",
        "title": "Engineering Chemistry"
      },
      {
        "cip": "14.4501",
        "title": "Biological/Biosystems Engineering"
      },
      {
        "cip": "14.4701",
        "title": "Electrical and Computer Engineering"
      },
      {
        "cip": "14.4801",
        "title": "Energy Systems Engineering, General"
      },
      {
        "cip": "14.4802",
        "title": "Power Plant Engineering"
      },
      {
        "cip": "14.4899",
        "title": "Energy Systems Engineering, Other"
      },
      {
        "cip": "14.9999",
        "title": "Engineering, Other"
      },
      {
        "cip": "15.1502",
        "title": "Engineering Design"
      },
      {
        "cip": "15.1601",
        "title": "Nanotechnology"
      },
      {
        "cip": "51.2312",
        "title": "Assistive/Augmentative Technology and Rehabilitation Engineering"
      }
    ]
  }
};
