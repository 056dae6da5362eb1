// 25-2052 Special Education Teachers, Kindergarten and Elementary School
export default {
  "code": "25-2052",
  "about": "Special education teachers help kindergarten and grade school children with disabilities learn reading, math, and daily skills.",
  "duties": [
    "Teach reading and math in small groups",
    "Change lessons and worksheets to fit each child",
    "Sit down with parents and specialists to set yearly goals",
    "Help students use devices, sign language, or Braille",
    "Work with classroom teachers to include students in regular classes"
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
    "lessThanHighSchool": 0.8,
    "highSchool": 3.4,
    "someCollege": 3.7,
    "associate": 2.8,
    "bachelor": 33.6,
    "master": 51.5,
    "doctoral": 4.2,
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
        "cip": "13.1001",
        "title": "Special Education and Teaching, General"
      },
      {
        "cip": "13.1003",
        "title": "Education/Teaching of Individuals with Hearing Impairments Including Deafness"
      },
      {
        "cip": "13.1005",
        "title": "Education/Teaching of Individuals with Emotional Disturbances"
      },
      {
        "cip": "13.1006",
        "title": "Education/Teaching of Individuals with Intellectual Disabilities"
      },
      {
        "cip": "13.1007",
        "title": "Education/Teaching of Individuals with Multiple Disabilities"
      },
      {
        "cip": "13.1008",
        "title": "Education/Teaching of Individuals with Orthopedic and Other Physical Health Impairments"
      },
      {
        "cip": "13.1009",
        "title": "Education/Teaching of Individuals with Vision Impairments Including Blindness"
      },
      {
        "cip": "13.1011",
        "title": "Education/Teaching of Individuals with Specific Learning Disabilities"
      },
      {
        "cip": "13.1012",
        "title": "Education/Teaching of Individuals with Speech or Language Impairments"
      },
      {
        "cip": "13.1013",
        "title": "Education/Teaching of Individuals with Autism"
      },
      {
        "cip": "13.1014",
        "title": "Education/Teaching of Individuals Who are Developmentally Delayed"
      },
      {
        "cip": "13.1016",
        "title": "Education/Teaching of Individuals with Traumatic Brain Injuries"
      },
      {
        "cip": "13.1017",
        "title": "Education/Teaching of Individuals in Elementary Special Education Programs"
      }
    ]
  }
};
