// 25-1032 Engineering Teachers, Postsecondary
export default {
  "code": "25-1032",
  "about": "Engineering professors teach college students to use science and math to design machines, structures, and products.",
  "duties": [
    "Lecture on topics like circuits, forces, or fluid flow",
    "Guide student teams that design and build prototypes",
    "Show students how to run tests safely in the lab",
    "Grade homework, exams, and design reports",
    "Apply for research money and run studies with graduate students"
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
    "11-9041",
    "19-2032",
    "25-1021",
    "25-1054",
    "25-1194"
  ],
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
        "cip": "14.0201",
        "title": "Aerospace, Aeronautical, and Astronautical/Space Engineering, General"
      },
      {
        "cip": "14.0202",
        "title": "Astronautical Engineering"
      },
      {
        "cip": "14.0299",
        "title": "Aerospace, Aeronautical, and Astronautical/Space Engineering, Other"
      },
      {
        "cip": "14.0301",
        "title": "Agricultural Engineering"
      },
      {
        "cip": "14.0401",
        "title": "Architectural Engineering"
      },
      {
        "cip": "14.0501",
        "title": "Bioengineering and Biomedical Engineering"
      },
      {
        "cip": "14.0601",
        "title": "Ceramic Sciences and Engineering"
      },
      {
        "cip": "14.0701",
        "title": "Chemical Engineering"
      },
      {
        "cip": "14.0702",
        "title": "Chemical and Biomolecular Engineering"
      },
      {
        "cip": "14.0799",
        "title": "Chemical Engineering, Other"
      },
      {
        "cip": "14.0801",
        "title": "Civil Engineering, General"
      },
      {
        "cip": "14.0802",
        "title": "Geotechnical and Geoenvironmental Engineering"
      },
      {
        "cip": "14.0803",
        "title": "Structural Engineering"
      },
      {
        "cip": "14.0804",
        "title": "Transportation and Highway Engineering"
      },
      {
        "cip": "14.0805",
        "title": "Water Resources Engineering"
      },
      {
        "cip": "14.0899",
        "title": "Civil Engineering, Other"
      },
      {
        "cip": "14.0901",
        "title": "Computer Engineering, General"
      },
      {
        "cip": "14.0902",
        "title": "Computer Hardware Engineering"
      },
      {
        "cip": "14.0903",
        "title": "Computer Software Engineering"
      },
      {
        "cip": "14.0999",
        "title": "Computer Engineering, Other"
      },
      {
        "cip": "14.1001",
        "title": "Electrical and Electronics Engineering"
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
        "cip": "14.1099",
        "title": "Electrical, Electronics, and Communications Engineering, Other"
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
        "cip": "14.1401",
        "title": "Environmental/Environmental Health Engineering"
      },
      {
        "cip": "14.1801",
        "title": "Materials Engineering"
      },
      {
        "cip": "14.1901",
        "title": "Mechanical Engineering"
      },
      {
        "cip": "14.2001",
        "title": "Metallurgical Engineering"
      },
      {
        "cip": "14.2101",
        "title": "Mining and Mineral Engineering"
      },
      {
        "cip": "14.2201",
        "title": "Naval Architecture and Marine Engineering"
      },
      {
        "cip": "14.2301",
        "title": "Nuclear Engineering"
      },
      {
        "cip": "14.2401",
        "title": "Ocean Engineering"
      },
      {
        "cip": "14.2501",
        "title": "Petroleum Engineering"
      },
      {
        "cip": "14.2701",
        "title": "Systems Engineering"
      },
      {
        "cip": "14.2801",
        "title": "Textile Sciences and Engineering"
      },
      {
        "cip": "14.3201",
        "title": "Polymer/Plastics Engineering"
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
        "cip": "14.3501",
        "title": "Industrial Engineering"
      },
      {
        "cip": "14.3601",
        "title": "Manufacturing Engineering"
      },
      {
        "cip": "14.3701",
        "title": "Operations Research"
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
        "cip": "15.1503",
        "title": "Packaging Science"
      },
      {
        "cip": "40.1001",
        "title": "Materials Science"
      }
    ]
  }
};
