// 13-1011 Agents and Business Managers of Artists, Performers, and Athletes
export default {
  "code": "13-1011",
  "about": "Agents and business managers find work for artists, performers, and athletes and handle their deals.",
  "duties": [
    "Call teams, studios, or publishers to find work for clients",
    "Bargain over pay and contract terms",
    "Plan career moves with clients",
    "Book shows, tryouts, and ads",
    "Scout for new talent to sign",
    "Collect payments and the agency’s share"
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
    "highSchool": 8.9,
    "someCollege": 15.8,
    "associate": 6.9,
    "bachelor": 50.1,
    "master": 11.6,
    "doctoral": 5.7,
    "inexactMatch": false,
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
    "27-2012",
    "27-3031",
    "27-3043",
    "41-3011"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "09.0906",
        "title": "Sports Communication"
      },
      {
        "cip": "50.1001",
        "title": "Arts, Entertainment, and Media Management, General"
      },
      {
        "cip": "50.1002",
        "title": "Fine and Studio Arts Management"
      },
      {
        "cip": "50.1099",
        "title": "Arts, Entertainment, and Media Management, Other"
      },
      {
        "cip": "52.0202",
        "title": "Purchasing, Procurement/Acquisitions and Contracts Management"
      }
    ]
  }
};
