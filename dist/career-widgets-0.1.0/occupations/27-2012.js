// 27-2012 Producers and Directors
export default {
  "code": "27-2012",
  "about": "Producers and directors make movies, TV and radio shows, plays, and videos and lead the people who work on them.",
  "duties": [
    "Plan each scene and tell actors and crew what they want",
    "Pick the script, the cast, and the look of a show",
    "Raise money and keep the project on budget",
    "Lead rehearsals, filming, or live shows",
    "Watch the edited film and ask for changes",
    "Make a schedule for everyone involved"
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
    "lessThanHighSchool": 0.8,
    "highSchool": 5.3,
    "someCollege": 12.4,
    "associate": 5.3,
    "bachelor": 57.5,
    "master": 15.3,
    "doctoral": 3.4,
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
    "27-1011",
    "27-2041",
    "27-3011",
    "27-3043",
    "27-4032"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "09.0701",
        "title": "Radio and Television"
      },
      {
        "cip": "50.0501",
        "title": "Drama and Dramatics/Theatre Arts, General"
      },
      {
        "cip": "50.0507",
        "title": "Directing and Theatrical Production"
      },
      {
        "cip": "50.0509",
        "title": "Musical Theatre"
      },
      {
        "cip": "50.0512",
        "title": "Theatre and Dance"
      },
      {
        "cip": "50.0599",
        "title": "Dramatic/Theatre Arts and Stagecraft, Other"
      },
      {
        "cip": "50.0601",
        "title": "Film/Cinema/Media Studies"
      },
      {
        "cip": "50.0602",
        "title": "Cinematography and Film/Video Production"
      },
      {
        "cip": "50.0607",
        "title": "Documentary Production"
      },
      {
        "cip": "50.1004",
        "title": "Theatre/Theatre Arts Management"
      }
    ]
  }
};
