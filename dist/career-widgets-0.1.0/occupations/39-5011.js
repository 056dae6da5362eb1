// 39-5011 Barbers
export default {
  "code": "39-5011",
  "about": "Barbers cut and style hair and trim and shave beards.",
  "duties": [
    "Give haircuts, from fades and buzz cuts to longer styles",
    "Ask clients what cut they want",
    "Trim beards and give hot shaves",
    "Shampoo and blow-dry a client’s hair",
    "Clean tools and sweep up hair",
    "Take payment and book the next visit"
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
    "lessThanHighSchool": 10.9,
    "highSchool": 44.6,
    "someCollege": 27.6,
    "associate": 9.9,
    "bachelor": 5.5,
    "master": 1.2,
    "doctoral": 0.4,
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
    "39-5012",
    "39-5091",
    "39-5092",
    "39-5093",
    "39-5094"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "12.0402",
        "title": "Barbering/Barber"
      },
      {
        "cip": "12.0407",
        "title": "Hair Styling/Stylist and Hair Design"
      },
      {
        "cip": "12.0412",
        "title": "Salon/Beauty Salon Management/Manager"
      },
      {
        "cip": "12.0413",
        "title": "Cosmetology, Barber/Styling, and Nail Instructor"
      }
    ]
  }
};
