// 39-9031 Exercise Trainers and Group Fitness Instructors
export default {
  "code": "39-9031",
  "about": "Personal trainers and group fitness instructors lead people in exercise and help them get fit.",
  "duties": [
    "Lead classes in yoga, cycling, dance, or strength",
    "Show how to do each exercise and correct mistakes",
    "Plan workouts to fit a client’s goals",
    "Change moves for beginners or sore knees",
    "Keep track of a client’s progress",
    "Cheer people on to keep going"
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
    "lessThanHighSchool": 1.6,
    "highSchool": 10.1,
    "someCollege": 19.6,
    "associate": 8.9,
    "bachelor": 44,
    "master": 13.2,
    "doctoral": 2.6,
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
    "11-9179",
    "25-3021",
    "27-2022",
    "29-1125",
    "29-1128"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1314",
        "title": "Physical Education Teaching and Coaching"
      },
      {
        "cip": "31.0501",
        "title": "Sports, Kinesiology, and Physical Education/Fitness, General"
      },
      {
        "cip": "31.0504",
        "title": "Sport and Fitness Administration/Management"
      },
      {
        "cip": "31.0507",
        "title": "Physical Fitness Technician"
      },
      {
        "cip": "51.3602",
        "title": "Yoga Teacher Training/Yoga Therapy"
      }
    ]
  }
};
