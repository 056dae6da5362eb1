// 39-5012 Hairdressers, Hairstylists, and Cosmetologists
export default {
  "code": "39-5012",
  "about": "Hairdressers, hairstylists, and cosmetologists cut, color, and style hair and may also do makeup or nails.",
  "duties": [
    "Cut hair to suit the client",
    "Lighten, dye, or perm hair",
    "Shampoo at the sink and blow-dry at the chair",
    "Talk over styles and colors that would look good",
    "Clean combs and scissors between clients",
    "Shape eyebrows, do makeup, or paint nails"
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
    "lessThanHighSchool": 6.2,
    "highSchool": 43.3,
    "someCollege": 30.2,
    "associate": 12.1,
    "bachelor": 6.8,
    "master": 1,
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
    "39-5011",
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
        "cip": "12.0401",
        "title": "Cosmetology/Cosmetologist, General"
      },
      {
        "cip": "12.0404",
        "title": "Electrolysis/Electrology and Electrolysis Technician"
      },
      {
        "cip": "12.0406",
        "title": "Make-Up Artist/Specialist"
      },
      {
        "cip": "12.0407",
        "title": "Hair Styling/Stylist and Hair Design"
      },
      {
        "cip": "12.0411",
        "title": "Permanent Cosmetics/Makeup and Tattooing"
      },
      {
        "cip": "12.0412",
        "title": "Salon/Beauty Salon Management/Manager"
      },
      {
        "cip": "12.0413",
        "title": "Cosmetology, Barber/Styling, and Nail Instructor"
      },
      {
        "cip": "12.0499",
        "title": "Cosmetology and Related Personal Grooming Arts, Other"
      }
    ]
  }
};
