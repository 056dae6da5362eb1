// 25-1192 Family and Consumer Sciences Teachers, Postsecondary
export default {
  "code": "25-1192",
  "about": "Family and consumer science professors teach college students about food, child growth, family life, and managing a home and money.",
  "duties": [
    "Explain healthy eating, how children grow, or family budgets",
    "Oversee students in kitchens, labs, or child care centers",
    "Lead discussions of family life and relationships",
    "Grade meal plans, projects, and exams",
    "Research food, families, or consumer needs"
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
    "25-1041",
    "25-1081",
    "25-1113",
    "25-1193",
    "25-2023"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1308",
        "title": "Family and Consumer Sciences/Home Economics Teacher Education"
      },
      {
        "cip": "19.0101",
        "title": "Family and Consumer Sciences/Human Sciences, General"
      },
      {
        "cip": "19.0201",
        "title": "Business Family and Consumer Sciences/Human Sciences"
      },
      {
        "cip": "19.0202",
        "title": "Family and Consumer Sciences/Human Sciences Communication"
      },
      {
        "cip": "19.0299",
        "title": "Family and Consumer Sciences/Human Sciences Business Services, Other"
      },
      {
        "cip": "19.0401",
        "title": "Family Resource Management Studies, General"
      },
      {
        "cip": "19.0402",
        "title": "Consumer Economics"
      },
      {
        "cip": "19.0403",
        "title": "Consumer Services and Advocacy"
      },
      {
        "cip": "19.0499",
        "title": "Family and Consumer Economics and Related Services, Other"
      },
      {
        "cip": "19.0501",
        "title": "Foods, Nutrition, and Wellness Studies, General"
      },
      {
        "cip": "19.0504",
        "title": "Human Nutrition"
      },
      {
        "cip": "19.0505",
        "title": "Foodservice Systems Administration/Management"
      },
      {
        "cip": "19.0599",
        "title": "Foods, Nutrition, and Related Services, Other"
      },
      {
        "cip": "19.0601",
        "title": "Housing and Human Environments, General"
      },
      {
        "cip": "19.0701",
        "title": "Human Development and Family Studies, General"
      },
      {
        "cip": "19.0702",
        "title": "Adult Development and Aging"
      },
      {
        "cip": "19.0704",
        "title": "Family Systems"
      },
      {
        "cip": "19.0706",
        "title": "Child Development"
      },
      {
        "cip": "19.0708",
        "title": "Child Care and Support Services Management"
      },
      {
        "cip": "19.0901",
        "title": "Apparel and Textiles, General"
      },
      {
        "cip": "19.0902",
        "title": "Apparel and Textile Manufacture"
      },
      {
        "cip": "19.0904",
        "title": "Textile Science"
      },
      {
        "cip": "19.1001",
        "title": "Work and Family Studies"
      },
      {
        "cip": "30.1901",
        "title": "Nutrition Sciences"
      }
    ]
  }
};
