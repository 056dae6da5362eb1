// 25-1042 Biological Science Teachers, Postsecondary
export default {
  "code": "25-1042",
  "about": "Biology professors teach college students about living things, from single cells to whole ecosystems.",
  "duties": [
    "Lecture on cells, genes, anatomy, or ecology",
    "Lead labs where students use microscopes or dissect specimens",
    "Grade biology exams and lab reports",
    "Set out slides and samples before a lab",
    "Run experiments and publish what they find"
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
    "lessThanHighSchool": 0.6,
    "highSchool": 1.7,
    "someCollege": 2,
    "associate": 1.5,
    "bachelor": 15.1,
    "master": 30.6,
    "doctoral": 48.5,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 5,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "19-1029",
    "25-1051",
    "25-1052",
    "25-1053",
    "25-1071"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1316",
        "title": "Science Teacher Education/General Science Teacher Education"
      },
      {
        "cip": "13.1322",
        "title": "Biology Teacher Education"
      },
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
        "cip": "26.0203",
        "title": "Biophysics"
      },
      {
        "cip": "26.0204",
        "title": "Molecular Biology"
      },
      {
        "cip": "26.0205",
        "title": "Molecular Biochemistry"
      },
      {
        "cip": "26.0206",
        "title": "Molecular Biophysics"
      },
      {
        "cip": "26.0207",
        "title": "Structural Biology"
      },
      {
        "cip": "26.0208",
        "title": "Photobiology"
      },
      {
        "cip": "26.0209",
        "title": "Radiation Biology/Radiobiology"
      },
      {
        "cip": "26.0210",
        "title": "Biochemistry and Molecular Biology"
      },
      {
        "cip": "26.0299",
        "title": "Biochemistry, Biophysics and Molecular Biology, Other"
      },
      {
        "cip": "26.0301",
        "title": "Botany/Plant Biology"
      },
      {
        "cip": "26.0305",
        "title": "Plant Pathology/Phytopathology"
      },
      {
        "cip": "26.0307",
        "title": "Plant Physiology"
      },
      {
        "cip": "26.0399",
        "title": "Botany/Plant Biology, Other"
      },
      {
        "cip": "26.0401",
        "title": "Cell/Cellular Biology and Histology"
      },
      {
        "cip": "26.0403",
        "title": "Anatomy"
      },
      {
        "cip": "26.0404",
        "title": "Developmental Biology and Embryology"
      },
      {
        "cip": "26.0406",
        "title": "Cell/Cellular and Molecular Biology"
      },
      {
        "cip": "26.0407",
        "title": "Cell Biology and Anatomy"
      },
      {
        "cip": "26.0499",
        "title": "Cell/Cellular Biology and Anatomical Sciences, Other"
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
        "cip": "26.0504",
        "title": "Virology"
      },
      {
        "cip": "26.0505",
        "title": "Parasitology"
      },
      {
        "cip": "26.0506",
        "title": "Mycology"
      },
      {
        "cip": "26.0507",
        "title": "Immunology"
      },
      {
        "cip": "26.0508",
        "title": "Microbiology and Immunology"
      },
      {
        "cip": "26.0599",
        "title": "Microbiological Sciences and Immunology, Other"
      },
      {
        "cip": "26.0701",
        "title": "Zoology/Animal Biology"
      },
      {
        "cip": "26.0702",
        "title": "Entomology"
      },
      {
        "cip": "26.0707",
        "title": "Animal Physiology"
      },
      {
        "cip": "26.0799",
        "title": "Zoology/Animal Biology, Other"
      },
      {
        "cip": "26.0801",
        "title": "Genetics, General"
      },
      {
        "cip": "26.0802",
        "title": "Molecular Genetics"
      },
      {
        "cip": "26.0803",
        "title": "Microbial and Eukaryotic Genetics"
      },
      {
        "cip": "26.0804",
        "title": "Animal Genetics"
      },
      {
        "cip": "26.0805",
        "title": "Plant Genetics"
      },
      {
        "cip": "26.0806",
        "title": "Human/Medical Genetics"
      },
      {
        "cip": "26.0807",
        "title": "Genome Sciences/Genomics"
      },
      {
        "cip": "26.0899",
        "title": "Genetics, Other"
      },
      {
        "cip": "26.0901",
        "title": "Physiology, General"
      },
      {
        "cip": "26.0902",
        "title": "Molecular Physiology"
      },
      {
        "cip": "26.0903",
        "title": "Cell Physiology"
      },
      {
        "cip": "26.0904",
        "title": "Endocrinology"
      },
      {
        "cip": "26.0905",
        "title": "Reproductive Biology"
      },
      {
        "cip": "26.0907",
        "title": "Cardiovascular Science"
      },
      {
        "cip": "26.0908",
        "title": "Exercise Physiology and Kinesiology"
      },
      {
        "cip": "26.0909",
        "title": "Vision Science/Physiological Optics"
      },
      {
        "cip": "26.0910",
        "title": "Pathology/Experimental Pathology"
      },
      {
        "cip": "26.0911",
        "title": "Oncology and Cancer Biology"
      },
      {
        "cip": "26.0912",
        "title": "Aerospace Physiology and Medicine"
      },
      {
        "cip": "26.0913",
        "title": "Biomechanics"
      },
      {
        "cip": "26.1001",
        "title": "Pharmacology"
      },
      {
        "cip": "26.1004",
        "title": "Toxicology"
      },
      {
        "cip": "26.1101",
        "title": "Biometry/Biometrics"
      },
      {
        "cip": "26.1104",
        "title": "Computational Biology"
      },
      {
        "cip": "26.1199",
        "title": "Biomathematics, Bioinformatics, and Computational Biology, Other"
      },
      {
        "cip": "26.1201",
        "title": "Biotechnology"
      },
      {
        "cip": "26.1301",
        "title": "Ecology"
      },
      {
        "cip": "26.1302",
        "title": "Marine Biology and Biological Oceanography"
      },
      {
        "cip": "26.1303",
        "title": "Evolutionary Biology"
      },
      {
        "cip": "26.1304",
        "title": "Aquatic Biology/Limnology"
      },
      {
        "cip": "26.1305",
        "title": "Environmental Biology"
      },
      {
        "cip": "26.1306",
        "title": "Population Biology"
      },
      {
        "cip": "26.1307",
        "title": "Conservation Biology"
      },
      {
        "cip": "26.1308",
        "title": "Systematic Biology/Biological Systematics"
      },
      {
        "cip": "26.1310",
        "title": "Ecology and Evolutionary Biology"
      },
      {
        "cip": "26.1399",
        "title": "Ecology, Evolution, Systematics and Population Biology, Other"
      },
      {
        "cip": "26.1401",
        "title": "Molecular Medicine"
      },
      {
        "cip": "26.1501",
        "title": "Neuroscience"
      },
      {
        "cip": "26.1502",
        "title": "Neuroanatomy"
      },
      {
        "cip": "26.1503",
        "title": "Neurobiology and Anatomy"
      },
      {
        "cip": "26.1504",
        "title": "Neurobiology and Behavior"
      },
      {
        "cip": "26.1599",
        "title": "Neurobiology and Neurosciences, Other"
      },
      {
        "cip": "26.9999",
        "title": "Biological and Biomedical Sciences, Other"
      },
      {
        "cip": "30.1001",
        "title": "Biopsychology"
      },
      {
        "cip": "30.1901",
        "title": "Nutrition Sciences"
      },
      {
        "cip": "30.2701",
        "title": "Human Biology"
      },
      {
        "cip": "30.4301",
        "title": "Geobiology"
      }
    ]
  }
};
