// 17-3029 Engineering Technologists and Technicians, Except Drafters, All Other
export default {
  "code": "17-3029",
  "about": "These engineering technicians do work that has no group of its own, such as x-raying parts for flaws or building lasers.",
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
    "lessThanHighSchool": 3.9,
    "highSchool": 24.8,
    "someCollege": 28.1,
    "associate": 19,
    "bachelor": 19.3,
    "master": 4,
    "doctoral": 0.9,
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
        "cip": "15.0001",
        "title": "Applied Engineering Technologies/Technicians"
      },
      {
        "cip": "15.0101",
        "title": "Architectural Engineering Technologies/Technicians"
      },
      {
        "cip": "15.0304",
        "title": "Laser and Optical Technology/Technician"
      },
      {
        "cip": "15.0307",
        "title": "Audio Engineering Technology/Technician"
      },
      {
        "cip": "15.0401",
        "title": "Biomedical Technology/Technician"
      },
      {
        "cip": "15.0501",
        "title": "Heating, Ventilation, Air Conditioning and Refrigeration Engineering Technology/Technician"
      },
      {
        "cip": "15.0599",
        "title": "Environmental Control Technologies/Technicians, Other"
      },
      {
        "cip": "15.0607",
        "title": "Plastics and Polymer Engineering Technology/Technician"
      },
      {
        "cip": "15.0611",
        "title": "Metallurgical Technology/Technician"
      },
      {
        "cip": "15.0614",
        "title": "Welding Engineering Technology/Technician"
      },
      {
        "cip": "15.0615",
        "title": "Chemical Engineering Technology/Technician"
      },
      {
        "cip": "15.0617",
        "title": "Composite Materials Technology/Technician"
      },
      {
        "cip": "15.0806",
        "title": "Marine Engineering Technology/Technician"
      },
      {
        "cip": "15.0807",
        "title": "Motorsports Engineering Technology/Technician"
      },
      {
        "cip": "15.0901",
        "title": "Mining Technology/Technician"
      },
      {
        "cip": "15.1103",
        "title": "Hydraulics and Fluid Power Technology/Technician"
      },
      {
        "cip": "15.1201",
        "title": "Computer Engineering Technology/Technician"
      },
      {
        "cip": "15.1202",
        "title": "Computer/Computer Systems Technology/Technician"
      },
      {
        "cip": "15.1203",
        "title": "Computer Hardware Technology/Technician"
      },
      {
        "cip": "15.1204",
        "title": "Computer Software Technology/Technician"
      },
      {
        "cip": "15.1299",
        "title": "Computer Engineering Technologies/Technicians, Other"
      },
      {
        "cip": "15.1401",
        "title": "Nuclear Engineering Technology/Technician"
      },
      {
        "cip": "15.1503",
        "title": "Packaging Science"
      },
      {
        "cip": "15.1701",
        "title": "Energy Systems Technology/Technician"
      },
      {
        "cip": "15.1702",
        "title": "Power Plant Technology/Technician"
      },
      {
        "cip": "15.1703",
        "title": "Solar Energy Technology/Technician"
      },
      {
        "cip": "15.1704",
        "title": "Wind Energy Technology/Technician"
      },
      {
        "cip": "15.1705",
        "title": "Hydroelectric Energy Technology/Technician"
      },
      {
        "cip": "15.1706",
        "title": "Geothermal Energy Technology/Technician"
      },
      {
        "cip": "15.1799",
        "title": "Energy Systems Technologies/Technicians, Other"
      },
      {
        "cip": "29.0303",
        "title": "Engineering Acoustics"
      },
      {
        "cip": "29.0306",
        "title": "Operational Oceanography"
      },
      {
        "cip": "29.0307",
        "title": "Undersea Warfare"
      },
      {
        "cip": "29.0409",
        "title": "Radar Communications and Systems Technology"
      }
    ]
  }
};
