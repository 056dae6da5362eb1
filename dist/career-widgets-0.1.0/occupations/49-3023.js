// 49-3023 Automotive Service Technicians and Mechanics
export default {
  "code": "49-3023",
  "about": "Auto mechanics find out what is wrong with cars and light trucks and fix it.",
  "duties": [
    "Plug in a computer to find what triggers a warning light",
    "Change the oil and put in fresh filters and spark plugs",
    "Replace brake pads, rotors, and other worn parts",
    "Fix engines, steering, and air conditioning",
    "Take the car for a test drive",
    "Tell customers what needs work and what it costs"
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
    "lessThanHighSchool": 16,
    "highSchool": 42.6,
    "someCollege": 23.3,
    "associate": 13.3,
    "bachelor": 3.9,
    "master": 0.5,
    "doctoral": 0.3,
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
    "49-2092",
    "49-3031",
    "49-3043",
    "49-3052",
    "51-2031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "15.0803",
        "title": "Automotive Engineering Technology/Technician"
      },
      {
        "cip": "15.0807",
        "title": "Motorsports Engineering Technology/Technician"
      },
      {
        "cip": "47.0600",
        "title": "Vehicle Maintenance and Repair Technology/Technician, General"
      },
      {
        "cip": "47.0604",
        "title": "Automobile/Automotive Mechanics Technology/Technician"
      },
      {
        "cip": "47.0612",
        "title": "Vehicle Emissions Inspection and Maintenance Technology/Technician"
      },
      {
        "cip": "47.0613",
        "title": "Medium/Heavy Vehicle and Truck Technology/Technician"
      },
      {
        "cip": "47.0614",
        "title": "Alternative Fuel Vehicle Technology/Technician"
      },
      {
        "cip": "47.0617",
        "title": "High Performance and Custom Engine Technician/Mechanic"
      }
    ]
  }
};
