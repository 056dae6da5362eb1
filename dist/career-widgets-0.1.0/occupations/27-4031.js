// 27-4031 Camera Operators, Television, Video, and Film
export default {
  "code": "27-4031",
  "about": "Camera operators run the cameras that film TV shows, movies, news, and other videos.",
  "duties": [
    "Film scenes, interviews, or live events",
    "Frame each shot and keep it in focus",
    "Move the camera smoothly on wheels, cranes, or by hand",
    "Talk through shots with the director",
    "Choose lenses and set up the camera",
    "Keep cameras clean and batteries charged"
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
    "lessThanHighSchool": 1,
    "highSchool": 8.3,
    "someCollege": 17.6,
    "associate": 8.4,
    "bachelor": 55.5,
    "master": 8.1,
    "doctoral": 1.1,
    "inexactMatch": true,
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
    "17-3024",
    "27-2012",
    "27-4011",
    "27-4012",
    "49-2091"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "10.0202",
        "title": "Radio and Television Broadcasting Technology/Technician"
      },
      {
        "cip": "10.0299",
        "title": "Audiovisual Communications Technologies/Technicians, Other"
      },
      {
        "cip": "50.0602",
        "title": "Cinematography and Film/Video Production"
      },
      {
        "cip": "50.0607",
        "title": "Documentary Production"
      }
    ]
  }
};
