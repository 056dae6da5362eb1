// 11-3071 Transportation, Storage, and Distribution Managers
export default {
  "code": "11-3071",
  "about": "Transportation and storage managers oversee how goods are stored, shipped, and delivered by truck, train, ship, or plane.",
  "duties": [
    "Plan routes and shipments to save time and money",
    "Direct warehouse, shipping, or driving crews",
    "Keep track of stock in the warehouse",
    "Solve late, lost, or damaged shipments",
    "Check that trucks, equipment, and buildings are safe"
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
    "lessThanHighSchool": 4.8,
    "highSchool": 27.7,
    "someCollege": 24.5,
    "associate": 9.7,
    "bachelor": 23.7,
    "master": 8.4,
    "doctoral": 1.2,
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
    "11-1021",
    "11-3013",
    "11-3051",
    "13-1081",
    "19-3099"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "44.0401",
        "title": "Public Administration"
      },
      {
        "cip": "44.0403",
        "title": "Transportation and Infrastructure Planning/Studies"
      },
      {
        "cip": "49.0101",
        "title": "Aeronautics/Aviation/Aerospace Science and Technology, General"
      },
      {
        "cip": "49.0104",
        "title": "Aviation/Airway Management and Operations"
      },
      {
        "cip": "52.0101",
        "title": "Business/Commerce, General"
      },
      {
        "cip": "52.0201",
        "title": "Business Administration and Management, General"
      },
      {
        "cip": "52.0203",
        "title": "Logistics, Materials, and Supply Chain Management"
      },
      {
        "cip": "52.0209",
        "title": "Transportation/Mobility Management"
      }
    ]
  }
};
