// 27-4012 Broadcast Technicians
export default {
  "code": "27-4012",
  "about": "Broadcast technicians run and look after the equipment that puts radio and TV programs on the air.",
  "duties": [
    "Watch signals and keep sound and picture clear",
    "Switch between studio, network, and ads",
    "Keep a log of what went on air",
    "Repair transmitters and studio gear in a hurry",
    "Load and check shows before they air",
    "Set up equipment for live reports"
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
    "lessThanHighSchool": 2.8,
    "highSchool": 14.8,
    "someCollege": 27.7,
    "associate": 11.5,
    "bachelor": 35.6,
    "master": 6.4,
    "doctoral": 1.1,
    "inexactMatch": true,
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
    "17-3023",
    "17-3024",
    "27-4011",
    "49-2094",
    "51-8012"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "10.0105",
        "title": "Communications Technology/Technician"
      },
      {
        "cip": "10.0202",
        "title": "Radio and Television Broadcasting Technology/Technician"
      },
      {
        "cip": "10.0299",
        "title": "Audiovisual Communications Technologies/Technicians, Other"
      }
    ]
  }
};
