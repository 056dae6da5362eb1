// 11-9072 Entertainment and Recreation Managers, Except Gambling
export default {
  "code": "11-9072",
  "about": "Entertainment and recreation managers run places where people have fun, like parks, camps, golf courses, and cruise ships.",
  "duties": [
    "Plan games, classes, shows, and events",
    "Schedule and train the staff",
    "Tell guests about activities and rules",
    "Handle complaints, accidents, and lost items",
    "Track ticket sales and spending"
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
    "lessThanHighSchool": 2.4,
    "highSchool": 18.4,
    "someCollege": 22.7,
    "associate": 11.1,
    "bachelor": 35.6,
    "master": 9.4,
    "doctoral": 0.6,
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
    "11-1021",
    "11-9179",
    "19-1031",
    "29-1125",
    "39-9032"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "03.0207",
        "title": "Environmental/Natural Resource Recreation and Tourism"
      },
      {
        "cip": "31.0301",
        "title": "Parks, Recreation, and Leisure Facilities Management, General"
      },
      {
        "cip": "31.0302",
        "title": "Golf Course Operation and Grounds Management"
      },
      {
        "cip": "31.0399",
        "title": "Parks, Recreation, and Leisure Facilities Management, Other"
      },
      {
        "cip": "31.0504",
        "title": "Sport and Fitness Administration/Management"
      },
      {
        "cip": "52.0101",
        "title": "Business/Commerce, General"
      },
      {
        "cip": "52.0201",
        "title": "Business Administration and Management, General"
      },
      {
        "cip": "52.0901",
        "title": "Hospitality Administration/Management, General"
      },
      {
        "cip": "52.0906",
        "title": "Resort Management"
      }
    ]
  }
};
