// 29-1299 Healthcare Diagnosing or Treating Practitioners, All Other
export default {
  "code": "29-1299",
  "about": "These health workers diagnose and treat patients in fields that have no group of their own, such as natural medicine.",
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
    "lessThanHighSchool": 0.9,
    "highSchool": 6.7,
    "someCollege": 15.3,
    "associate": 6.4,
    "bachelor": 20.7,
    "master": 18.3,
    "doctoral": 31.6,
    "inexactMatch": false,
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
        "cip": "51.3300",
        "title": "Alternative and Complementary Medicine and Medical Systems, General"
      },
      {
        "cip": "51.3301",
        "title": "Acupuncture and Oriental Medicine"
      },
      {
        "cip": "51.3303",
        "title": "Naturopathic Medicine/Naturopathy"
      },
      {
        "cip": "51.3304",
        "title": "Homeopathic Medicine/Homeopathy"
      },
      {
        "cip": "51.3305",
        "title": "Ayurvedic Medicine/Ayurveda"
      },
      {
        "cip": "51.3306",
        "title": "Holistic/Integrative Health"
      },
      {
        "cip": "51.3399",
        "title": "Alternative and Complementary Medicine and Medical Systems, Other"
      },
      {
        "cip": "51.3401",
        "title": "Direct Entry Midwifery"
      },
      {
        "cip": "51.3499",
        "title": "Alternative and Complementary Medical Support Services, Other"
      },
      {
        "cip": "51.3701",
        "title": "Aromatherapy"
      },
      {
        "cip": "51.3702",
        "title": "Herbalism/Herbalist"
      },
      {
        "cip": "51.3703",
        "title": "Polarity Therapy"
      },
      {
        "cip": "51.3704",
        "title": "Reiki"
      },
      {
        "cip": "51.3799",
        "title": "Energy and Biologically Based Therapies, Other"
      }
    ]
  }
};
