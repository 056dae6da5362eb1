// 19-4021 Biological Technicians
export default {
  "code": "19-4021",
  "about": "Biological technicians help scientists run experiments on living things in labs and in the field.",
  "duties": [
    "Get microscopes, tubes, and machines ready for a test",
    "Gather blood, insects, plants, or pond water to study",
    "Keep watch on experiments and note changes",
    "Prepare slides and look at them under a microscope",
    "Wash glassware and restock supplies"
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
    "lessThanHighSchool": 4.4,
    "highSchool": 13.2,
    "someCollege": 21.2,
    "associate": 12.1,
    "bachelor": 38.3,
    "master": 9,
    "doctoral": 1.9,
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
    "15-2099",
    "17-3026",
    "19-4012",
    "19-4031",
    "29-2010"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "26.0101",
        "title": "Biology/Biological Sciences, General"
      },
      {
        "cip": "26.0102",
        "title": "Biomedical Sciences, General"
      },
      {
        "cip": "26.0202",
        "title": "Biochemistry"
      },
      {
        "cip": "26.0204",
        "title": "Molecular Biology"
      },
      {
        "cip": "26.0406",
        "title": "Cell/Cellular and Molecular Biology"
      },
      {
        "cip": "26.0502",
        "title": "Microbiology, General"
      },
      {
        "cip": "26.0503",
        "title": "Medical Microbiology and Bacteriology"
      },
      {
        "cip": "26.0508",
        "title": "Microbiology and Immunology"
      },
      {
        "cip": "26.0701",
        "title": "Zoology/Animal Biology"
      },
      {
        "cip": "26.0708",
        "title": "Animal Behavior and Ethology"
      },
      {
        "cip": "26.0709",
        "title": "Wildlife Biology"
      },
      {
        "cip": "26.0801",
        "title": "Genetics, General"
      },
      {
        "cip": "26.1102",
        "title": "Biostatistics"
      },
      {
        "cip": "26.1103",
        "title": "Bioinformatics"
      },
      {
        "cip": "26.1104",
        "title": "Computational Biology"
      },
      {
        "cip": "26.1302",
        "title": "Marine Biology and Biological Oceanography"
      },
      {
        "cip": "26.1304",
        "title": "Aquatic Biology/Limnology"
      },
      {
        "cip": "26.1501",
        "title": "Neuroscience"
      },
      {
        "cip": "41.0101",
        "title": "Biology/Biotechnology Technology/Technician"
      }
    ]
  }
};
