// 11-9179 Personal Service Managers, All Other
export default {
  "code": "11-9179",
  "about": "These managers run personal services that have no group of their own, such as spas and fitness and wellness programs.",
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
    "lessThanHighSchool": 3,
    "highSchool": 14.1,
    "someCollege": 17.1,
    "associate": 7.8,
    "bachelor": 35.9,
    "master": 18.4,
    "doctoral": 3.7,
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
        "cip": "12.0412",
        "title": "Salon/Beauty Salon Management/Manager"
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
        "cip": "52.0212",
        "title": "Retail Management"
      },
      {
        "cip": "52.0703",
        "title": "Small Business Administration/Management"
      },
      {
        "cip": "52.0901",
        "title": "Hospitality Administration/Management, General"
      },
      {
        "cip": "52.0903",
        "title": "Tourism and Travel Services Management"
      }
    ]
  }
};
