// 29-1128 Exercise Physiologists
export default {
  "code": "29-1128",
  "about": "Exercise physiologists plan and guide workouts that help people get fitter or recover from illness.",
  "duties": [
    "Write a workout plan to fit a person’s health and goals",
    "Test fitness on a treadmill while watching the heart",
    "Check heart rate and blood pressure during exercise",
    "Lead patients through exercise after heart or lung trouble",
    "Show people how to use gym machines safely",
    "Talk about weight, stress, and active habits"
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
    "highSchool": 2.8,
    "someCollege": 3.6,
    "associate": 3.9,
    "bachelor": 21.3,
    "master": 61.3,
    "doctoral": 6.3,
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
    "29-1123",
    "29-1229",
    "29-9091",
    "31-2021",
    "39-9031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "26.0908",
        "title": "Exercise Physiology and Kinesiology"
      },
      {
        "cip": "31.0505",
        "title": "Exercise Science and Kinesiology"
      },
      {
        "cip": "51.2311",
        "title": "Kinesiotherapy/Kinesiotherapist"
      }
    ]
  }
};
