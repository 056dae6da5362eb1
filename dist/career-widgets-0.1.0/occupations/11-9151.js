// 11-9151 Social and Community Service Managers
export default {
  "code": "11-9151",
  "about": "Social and community service managers run programs that help people, like shelters, youth centers, and family services.",
  "duties": [
    "Guide social workers, other staff, and volunteers",
    "Decide which services people need most",
    "Keep track of budgets and grants",
    "Team up with other agencies in the area",
    "Help clients with hard cases or complaints"
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
    "lessThanHighSchool": 1.4,
    "highSchool": 7.1,
    "someCollege": 12.4,
    "associate": 6,
    "bachelor": 39.8,
    "master": 28.7,
    "doctoral": 4.8,
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
    "21-1015",
    "21-1021",
    "21-1022",
    "21-1023",
    "21-1094"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "30.1701",
        "title": "Behavioral Sciences"
      },
      {
        "cip": "30.5301",
        "title": "Thanatology"
      },
      {
        "cip": "44.0000",
        "title": "Human Services, General"
      },
      {
        "cip": "44.0201",
        "title": "Community Organization and Advocacy"
      },
      {
        "cip": "44.0401",
        "title": "Public Administration"
      },
      {
        "cip": "44.0701",
        "title": "Social Work"
      },
      {
        "cip": "44.0702",
        "title": "Youth Services/Administration"
      },
      {
        "cip": "44.0703",
        "title": "Forensic Social Work"
      },
      {
        "cip": "44.0799",
        "title": "Social Work, Other"
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
        "cip": "52.0206",
        "title": "Non-Profit/Public/Organizational Management"
      }
    ]
  }
};
