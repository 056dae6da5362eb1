// 11-9051 Food Service Managers
export default {
  "code": "11-9051",
  "about": "Food service managers run restaurants, cafeterias, and other places that serve meals and drinks.",
  "duties": [
    "Make the staff schedule and give out tasks",
    "Check that food looks right and is served fast",
    "Order food and drinks and count what is in stock",
    "Handle complaints from guests",
    "Check that the kitchen is clean and safe",
    "Count the cash and track costs"
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
    "lessThanHighSchool": 9.4,
    "highSchool": 29.4,
    "someCollege": 26.5,
    "associate": 10.2,
    "bachelor": 20,
    "master": 3.7,
    "doctoral": 0.9,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "35-1011",
    "35-1012",
    "35-2012",
    "35-2013",
    "35-2014"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0504",
        "title": "Restaurant, Culinary, and Catering Management/Manager"
      },
      {
        "cip": "12.0509",
        "title": "Culinary Science/Culinology"
      },
      {
        "cip": "12.0510",
        "title": "Wine Steward/Sommelier"
      },
      {
        "cip": "19.0505",
        "title": "Foodservice Systems Administration/Management"
      },
      {
        "cip": "52.0901",
        "title": "Hospitality Administration/Management, General"
      },
      {
        "cip": "52.0904",
        "title": "Hotel/Motel Administration/Management"
      },
      {
        "cip": "52.0905",
        "title": "Restaurant/Food Services Management"
      },
      {
        "cip": "52.0909",
        "title": "Hotel, Motel, and Restaurant Management"
      },
      {
        "cip": "52.0910",
        "title": "Brewery/Brewpub Operations/Management"
      },
      {
        "cip": "52.0999",
        "title": "Hospitality Administration/Management, Other"
      }
    ]
  }
};
