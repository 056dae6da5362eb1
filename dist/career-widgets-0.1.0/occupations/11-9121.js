// 11-9121 Natural Sciences Managers
export default {
  "code": "11-9121",
  "about": "Natural sciences managers lead scientists and technicians who do research, field studies, or product tests.",
  "duties": [
    "Plan research projects and set deadlines",
    "Check results and reports from the lab or field",
    "Hire scientists and guide their work",
    "Keep projects within budget and within the rules",
    "Explain findings to clients, company leaders, or the public"
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
    "lessThanHighSchool": 0.3,
    "highSchool": 2.8,
    "someCollege": 4,
    "associate": 2.9,
    "bachelor": 37.5,
    "master": 31.5,
    "doctoral": 20.9,
    "inexactMatch": false,
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
    "13-1082",
    "15-2051",
    "17-2031",
    "19-1029",
    "19-4021"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "14.1201",
        "title": "Engineering Physics/Applied Physics"
      },
      {
        "cip": "14.3701",
        "title": "Operations Research"
      },
      {
        "cip": "26.0101",
        "title": "Biology/Biological Sciences, General"
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
        "cip": "26.0406",
        "title": "Cell/Cellular and Molecular Biology"
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
        "cip": "26.0802",
        "title": "Molecular Genetics"
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
        "cip": "26.0807",
        "title": "Genome Sciences/Genomics"
      },
      {
        "cip": "26.0899",
        "title": "Genetics, Other"
      },
      {
        "cip": "26.0910",
        "title": "Pathology/Experimental Pathology"
      },
      {
        "cip": "26.0912",
        "title": "Aerospace Physiology and Medicine"
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
        "cip": "26.1102",
        "title": "Biostatistics"
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
        "cip": "26.1310",
        "title": "Ecology and Evolutionary Biology"
      },
      {
        "cip": "26.1311",
        "title": "Epidemiology and Biostatistics"
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
        "cip": "27.0101",
        "title": "Mathematics, General"
      },
      {
        "cip": "27.0102",
        "title": "Algebra and Number Theory"
      },
      {
        "cip": "27.0103",
        "title": "Analysis and Functional Analysis"
      },
      {
        "cip": "27.0104",
        "title": "Geometry/Geometric Analysis"
      },
      {
        "cip": "27.0105",
        "title": "Topology and Foundations"
      },
      {
        "cip": "27.0199",
        "title": "Mathematics, Other"
      },
      {
        "cip": "27.0301",
        "title": "Applied Mathematics, General"
      },
      {
        "cip": "27.0303",
        "title": "Computational Mathematics"
      },
      {
        "cip": "27.0304",
        "title": "Computational and Applied Mathematics"
      },
      {
        "cip": "27.0305",
        "title": "Financial Mathematics"
      },
      {
        "cip": "27.0306",
        "title": "Mathematical Biology"
      },
      {
        "cip": "27.0399",
        "title": "Applied Mathematics, Other"
      },
      {
        "cip": "27.0501",
        "title": "Statistics, General"
      },
      {
        "cip": "27.0503",
        "title": "Mathematics and Statistics"
      },
      {
        "cip": "27.0599",
        "title": "Statistics, Other"
      },
      {
        "cip": "27.0601",
        "title": "Applied Statistics, General"
      },
      {
        "cip": "27.9999",
        "title": "Mathematics and Statistics, Other"
      },
      {
        "cip": "30.0101",
        "title": "Biological and Physical Sciences"
      },
      {
        "cip": "30.0801",
        "title": "Mathematics and Computer Science"
      },
      {
        "cip": "30.1001",
        "title": "Biopsychology"
      },
      {
        "cip": "30.1501",
        "title": "Science, Technology and Society"
      },
      {
        "cip": "30.1801",
        "title": "Natural Sciences"
      },
      {
        "cip": "30.1901",
        "title": "Nutrition Sciences"
      },
      {
        "cip": "30.2501",
        "title": "Cognitive Science, General"
      },
      {
        "cip": "30.2599",
        "title": "Cognitive Science, Other"
      },
      {
        "cip": "30.2701",
        "title": "Human Biology"
      },
      {
        "cip": "30.3001",
        "title": "Computational Science"
      },
      {
        "cip": "30.3201",
        "title": "Marine Sciences"
      },
      {
        "cip": "30.3301",
        "title": "Sustainability Studies"
      },
      {
        "cip": "30.3401",
        "title": "Anthrozoology"
      },
      {
        "cip": "30.3501",
        "title": "Climate Science"
      },
      {
        "cip": "30.3801",
        "title": "Earth Systems Science"
      },
      {
        "cip": "30.4101",
        "title": "Environmental Geosciences"
      },
      {
        "cip": "30.4301",
        "title": "Geobiology"
      },
      {
        "cip": "30.4401",
        "title": "Geography and Environmental Studies"
      },
      {
        "cip": "30.4901",
        "title": "Mathematical Economics"
      },
      {
        "cip": "30.5001",
        "title": "Mathematics and Atmospheric/Oceanic Science"
      },
      {
        "cip": "30.7001",
        "title": "Data Science, General"
      },
      {
        "cip": "30.7099",
        "title": "Data Science, Other"
      },
      {
        "cip": "38.0102",
        "title": "Logic"
      },
      {
        "cip": "40.0101",
        "title": "Physical Sciences, General"
      },
      {
        "cip": "40.0201",
        "title": "Astronomy"
      },
      {
        "cip": "40.0202",
        "title": "Astrophysics"
      },
      {
        "cip": "40.0203",
        "title": "Planetary Astronomy and Science"
      },
      {
        "cip": "40.0299",
        "title": "Astronomy and Astrophysics, Other"
      },
      {
        "cip": "40.0401",
        "title": "Atmospheric Sciences and Meteorology, General"
      },
      {
        "cip": "40.0402",
        "title": "Atmospheric Chemistry and Climatology"
      },
      {
        "cip": "40.0403",
        "title": "Atmospheric Physics and Dynamics"
      },
      {
        "cip": "40.0404",
        "title": "Meteorology"
      },
      {
        "cip": "40.0499",
        "title": "Atmospheric Sciences and Meteorology, Other"
      },
      {
        "cip": "40.0501",
        "title": "Chemistry, General"
      },
      {
        "cip": "40.0502",
        "title": "Analytical Chemistry"
      },
      {
        "cip": "40.0503",
        "title": "Inorganic Chemistry"
      },
      {
        "cip": "40.0504",
        "title": "Organic Chemistry"
      },
      {
        "cip": "40.0506",
        "title": "Physical Chemistry"
      },
      {
        "cip": "40.0507",
        "title": "Polymer Chemistry"
      },
      {
        "cip": "40.0508",
        "title": "Chemical Physics"
      },
      {
        "cip": "40.0509",
        "title": "Environmental Chemistry"
      },
      {
        "cip": "40.0510",
        "title": "Forensic Chemistry"
      },
      {
        "cip": "40.0511",
        "title": "Theoretical Chemistry"
      },
      {
        "cip": "40.0512",
        "title": "Cheminformatics/Chemistry Informatics"
      },
      {
        "cip": "40.0599",
        "title": "Chemistry, Other"
      },
      {
        "cip": "40.0601",
        "title": "Geology/Earth Science, General"
      },
      {
        "cip": "40.0602",
        "title": "Geochemistry"
      },
      {
        "cip": "40.0603",
        "title": "Geophysics and Seismology"
      },
      {
        "cip": "40.0604",
        "title": "Paleontology"
      },
      {
        "cip": "40.0605",
        "title": "Hydrology and Water Resources Science"
      },
      {
        "cip": "40.0606",
        "title": "Geochemistry and Petrology"
      },
      {
        "cip": "40.0607",
        "title": "Oceanography, Chemical and Physical"
      },
      {
        "cip": "40.0699",
        "title": "Geological and Earth Sciences/Geosciences, Other"
      },
      {
        "cip": "40.0801",
        "title": "Physics, General"
      },
      {
        "cip": "40.0802",
        "title": "Atomic/Molecular Physics"
      },
      {
        "cip": "40.0804",
        "title": "Elementary Particle Physics"
      },
      {
        "cip": "40.0805",
        "title": "Plasma and High-Temperature Physics"
      },
      {
        "cip": "40.0806",
        "title": "Nuclear Physics"
      },
      {
        "cip": "40.0807",
        "title": "Optics/Optical Sciences"
      },
      {
        "cip": "40.0808",
        "title": "Condensed Matter and Materials Physics"
      },
      {
        "cip": "40.0809",
        "title": "Acoustics"
      },
      {
        "cip": "40.0810",
        "title": "Theoretical and Mathematical Physics"
      },
      {
        "cip": "40.0899",
        "title": "Physics, Other"
      },
      {
        "cip": "40.1002",
        "title": "Materials Chemistry"
      },
      {
        "cip": "40.1099",
        "title": "Materials Sciences, Other"
      },
      {
        "cip": "40.1101",
        "title": "Physics and Astronomy"
      },
      {
        "cip": "40.9999",
        "title": "Physical Sciences, Other"
      },
      {
        "cip": "51.1401",
        "title": "Medical Science/Scientist"
      },
      {
        "cip": "51.2006",
        "title": "Clinical and Industrial Drug Development"
      },
      {
        "cip": "52.0210",
        "title": "Research and Development Management"
      },
      {
        "cip": "52.0214",
        "title": "Research Administration"
      },
      {
        "cip": "52.0216",
        "title": "Science/Technology Management"
      },
      {
        "cip": "54.0104",
        "title": "History and Philosophy of Science and Technology"
      }
    ]
  }
};
