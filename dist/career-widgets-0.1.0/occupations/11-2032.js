// 11-2032 Public Relations Managers
export default {
  "code": "11-2032",
  "about": "Public relations managers guide how an organization talks to the public and the press and protect its good name.",
  "duties": [
    "Decide what message to send and who should hear it",
    "Prepare leaders for speeches and interviews",
    "Check press releases and posts before they go out",
    "Speak for the organization when things go wrong",
    "Give assignments to the communications staff"
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
    "lessThanHighSchool": 0.1,
    "highSchool": 2.6,
    "someCollege": 5.8,
    "associate": 3.5,
    "bachelor": 56.4,
    "master": 28.4,
    "doctoral": 3.2,
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
    "11-2011",
    "11-2021",
    "13-1111",
    "13-1161",
    "27-3031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "09.0100",
        "title": "Communication, General"
      },
      {
        "cip": "09.0101",
        "title": "Speech Communication and Rhetoric"
      },
      {
        "cip": "09.0102",
        "title": "Mass Communication/Media Studies"
      },
      {
        "cip": "09.0900",
        "title": "Public Relations, Advertising, and Applied Communication"
      },
      {
        "cip": "09.0902",
        "title": "Public Relations/Image Management"
      },
      {
        "cip": "09.0904",
        "title": "Political Communication"
      },
      {
        "cip": "09.0907",
        "title": "International and Intercultural Communication"
      },
      {
        "cip": "09.0909",
        "title": "Communication Management and Strategic Communications"
      },
      {
        "cip": "52.0501",
        "title": "Business/Corporate Communications, General"
      },
      {
        "cip": "52.0599",
        "title": "Business/Corporate Communications, Other"
      }
    ]
  }
};
