// 51-6092 Fabric and Apparel Patternmakers
export default {
  "code": "51-6092",
  "about": "Fabric patternmakers draw the patterns that show how to cut cloth for clothes in every size.",
  "duties": [
    "Work out the flat pieces for a designer’s new dress or coat",
    "Draw patterns on paper or on a computer",
    "Make the same pattern larger and smaller for each size",
    "Add marks that show where pockets and buttons go",
    "Sew or fit a sample and correct the pattern",
    "Arrange pieces so little cloth is wasted"
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
    "lessThanHighSchool": 19.7,
    "highSchool": 37,
    "someCollege": 14.2,
    "associate": 8.3,
    "bachelor": 19.6,
    "master": 1,
    "doctoral": 0.2,
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
    "27-1022",
    "51-4062",
    "51-6051",
    "51-6052",
    "51-7032"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "19.0902",
        "title": "Apparel and Textile Manufacture"
      }
    ]
  }
};
