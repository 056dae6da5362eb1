// 49-3051 Motorboat Mechanics and Service Technicians
export default {
  "code": "49-3051",
  "about": "Motorboat mechanics repair and tune the engines, electrical systems, and steering of motorboats.",
  "duties": [
    "Start the motor and listen for misfires and shaking",
    "Change spark plugs, oil, and filters",
    "Take a motor apart to find the bad part",
    "Fix propellers, steering, and throttle controls",
    "Repair bad wiring and bilge pumps",
    "Take the boat out on the water to test it"
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
    "lessThanHighSchool": 15.7,
    "highSchool": 47.6,
    "someCollege": 18.4,
    "associate": 11.8,
    "bachelor": 5.6,
    "master": 0.9,
    "doctoral": 0,
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
    "49-2092",
    "49-3023",
    "49-3031",
    "49-3052",
    "49-3053"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.0806",
        "title": "Marine Engineering Technology/Technician"
      },
      {
        "cip": "47.0606",
        "title": "Small Engine Mechanics and Repair Technology/Technician"
      },
      {
        "cip": "47.0616",
        "title": "Marine Maintenance/Fitter and Ship Repair Technology/Technician"
      }
    ]
  }
};
