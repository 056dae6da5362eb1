// 11-9199 Managers, All Other
export default {
  "code": "11-9199",
  "about": "These managers work in fields that have no group of their own, such as legal compliance, theft prevention, and wind farms.",
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
    "lessThanHighSchool": 3,
    "highSchool": 14.1,
    "someCollege": 17.1,
    "associate": 7.8,
    "bachelor": 35.9,
    "master": 18.4,
    "doctoral": 3.7,
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
        "cip": "03.0204",
        "title": "Environmental/Natural Resource Economics"
      },
      {
        "cip": "09.0702",
        "title": "Digital Communication and Media/Multimedia"
      },
      {
        "cip": "11.1005",
        "title": "Information Technology Project Management"
      },
      {
        "cip": "25.0101",
        "title": "Library and Information Science"
      },
      {
        "cip": "25.0103",
        "title": "Archives/Archival Administration"
      },
      {
        "cip": "30.0601",
        "title": "Systems Science and Theory"
      },
      {
        "cip": "30.1202",
        "title": "Cultural Resource Management and Policy Analysis"
      },
      {
        "cip": "30.3901",
        "title": "Economics and Computer Science"
      },
      {
        "cip": "30.4001",
        "title": "Economics and Foreign Language/Literature"
      },
      {
        "cip": "30.4201",
        "title": "Geoarcheaology"
      },
      {
        "cip": "30.4501",
        "title": "History and Language/Literature"
      },
      {
        "cip": "30.4601",
        "title": "History and Political Science"
      },
      {
        "cip": "30.4701",
        "title": "Linguistics and Anthropology"
      },
      {
        "cip": "30.5101",
        "title": "Philosophy, Politics, and Economics"
      },
      {
        "cip": "30.5201",
        "title": "Digital Humanities and Textual Studies, General"
      },
      {
        "cip": "30.5202",
        "title": "Digital Humanities"
      },
      {
        "cip": "30.5203",
        "title": "Textual Studies"
      },
      {
        "cip": "39.0801",
        "title": "Religious Institution Administration and Management"
      },
      {
        "cip": "42.0101",
        "title": "Psychology, General"
      },
      {
        "cip": "42.2701",
        "title": "Cognitive Psychology and Psycholinguistics"
      },
      {
        "cip": "42.2702",
        "title": "Comparative Psychology"
      },
      {
        "cip": "42.2703",
        "title": "Developmental and Child Psychology"
      },
      {
        "cip": "42.2704",
        "title": "Experimental Psychology"
      },
      {
        "cip": "42.2705",
        "title": "Personality Psychology"
      },
      {
        "cip": "42.2706",
        "title": "Behavioral Neuroscience"
      },
      {
        "cip": "42.2707",
        "title": "Social Psychology"
      },
      {
        "cip": "42.2708",
        "title": "Psychometrics and Quantitative Psychology"
      },
      {
        "cip": "42.2709",
        "title": "Psychopharmacology"
      },
      {
        "cip": "42.2710",
        "title": "Developmental and Adolescent Psychology"
      },
      {
        "cip": "42.2799",
        "title": "Research and Experimental Psychology, Other"
      },
      {
        "cip": "42.2801",
        "title": "Clinical Psychology"
      },
      {
        "cip": "42.2802",
        "title": "Community Psychology"
      },
      {
        "cip": "42.2803",
        "title": "Counseling Psychology"
      },
      {
        "cip": "42.2804",
        "title": "Industrial and Organizational Psychology"
      },
      {
        "cip": "42.2805",
        "title": "School Psychology"
      },
      {
        "cip": "42.2806",
        "title": "Educational Psychology"
      },
      {
        "cip": "42.2807",
        "title": "Clinical Child Psychology"
      },
      {
        "cip": "42.2808",
        "title": "Environmental Psychology"
      },
      {
        "cip": "42.2809",
        "title": "Geropsychology"
      },
      {
        "cip": "42.2810",
        "title": "Health/Medical Psychology"
      },
      {
        "cip": "42.2811",
        "title": "Family Psychology"
      },
      {
        "cip": "42.2812",
        "title": "Forensic Psychology"
      },
      {
        "cip": "42.2813",
        "title": "Applied Psychology"
      },
      {
        "cip": "42.2814",
        "title": "Applied Behavior Analysis"
      },
      {
        "cip": "42.2899",
        "title": "Clinical, Counseling and Applied Psychology, Other"
      },
      {
        "cip": "42.9999",
        "title": "Psychology, Other"
      },
      {
        "cip": "43.0100",
        "title": "Criminal Justice and Corrections, General"
      },
      {
        "cip": "43.0103",
        "title": "Criminal Justice/Law Enforcement Administration"
      },
      {
        "cip": "43.0115",
        "title": "Law Enforcement Record-Keeping and Evidence Management"
      },
      {
        "cip": "43.0202",
        "title": "Fire Services Administration"
      },
      {
        "cip": "43.0301",
        "title": "Homeland Security"
      },
      {
        "cip": "43.0302",
        "title": "Crisis/Emergency/Disaster Management"
      },
      {
        "cip": "43.0303",
        "title": "Critical Infrastructure Protection"
      },
      {
        "cip": "43.0304",
        "title": "Terrorism and Counterterrorism Operations"
      },
      {
        "cip": "43.0404",
        "title": "Cybersecurity Defense Strategy/Policy"
      },
      {
        "cip": "44.0401",
        "title": "Public Administration"
      },
      {
        "cip": "44.0402",
        "title": "Public Works Management"
      },
      {
        "cip": "44.0499",
        "title": "Public Administration, Other"
      },
      {
        "cip": "45.0101",
        "title": "Social Sciences, General"
      },
      {
        "cip": "45.0102",
        "title": "Research Methodology and Quantitative Methods"
      },
      {
        "cip": "45.0103",
        "title": "Survey Research/Methodology"
      },
      {
        "cip": "45.0199",
        "title": "Social Sciences, Other"
      },
      {
        "cip": "45.0201",
        "title": "Anthropology, General"
      },
      {
        "cip": "45.0202",
        "title": "Physical and Biological Anthropology"
      },
      {
        "cip": "45.0203",
        "title": "Medical Anthropology"
      },
      {
        "cip": "45.0204",
        "title": "Cultural Anthropology"
      },
      {
        "cip": "45.0205",
        "title": "Forensic Anthropology"
      },
      {
        "cip": "45.0299",
        "title": "Anthropology, Other"
      },
      {
        "cip": "45.0301",
        "title": "Archeology"
      },
      {
        "cip": "45.0401",
        "title": "Criminology"
      },
      {
        "cip": "45.0501",
        "title": "Demography and Population Studies"
      },
      {
        "cip": "45.0502",
        "title": "Applied Demography"
      },
      {
        "cip": "45.0599",
        "title": "Demography, Other"
      },
      {
        "cip": "45.0601",
        "title": "Economics, General"
      },
      {
        "cip": "45.0602",
        "title": "Applied Economics"
      },
      {
        "cip": "45.0603",
        "title": "Econometrics and Quantitative Economics"
      },
      {
        "cip": "45.0604",
        "title": "Development Economics and International Development"
      },
      {
        "cip": "45.0605",
        "title": "International Economics"
      },
      {
        "cip": "45.0699",
        "title": "Economics, Other"
      },
      {
        "cip": "45.0701",
        "title": "Geography"
      },
      {
        "cip": "45.0702",
        "title": "Geographic Information Science and Cartography"
      },
      {
        "cip": "45.0799",
        "title": "Geography, Other"
      },
      {
        "cip": "45.0901",
        "title": "International Relations and Affairs"
      },
      {
        "cip": "45.0902",
        "title": "National Security Policy Studies"
      },
      {
        "cip": "45.0999",
        "title": "International Relations and National Security Studies, Other"
      },
      {
        "cip": "45.1001",
        "title": "Political Science and Government, General"
      },
      {
        "cip": "45.1002",
        "title": "American Government and Politics (United States)"
      },
      {
        "cip": "45.1003",
        "title": "Canadian Government and Politics"
      },
      {
        "cip": "45.1004",
        "title": "Political Economy"
      },
      {
        "cip": "45.1099",
        "title": "Political Science and Government, Other"
      },
      {
        "cip": "45.1101",
        "title": "Sociology, General"
      },
      {
        "cip": "45.1102",
        "title": "Applied/Public Sociology"
      },
      {
        "cip": "45.1103",
        "title": "Rural Sociology"
      },
      {
        "cip": "45.1199",
        "title": "Sociology, Other"
      },
      {
        "cip": "45.1201",
        "title": "Urban Studies/Affairs"
      },
      {
        "cip": "45.1301",
        "title": "Sociology and Anthropology"
      },
      {
        "cip": "45.1501",
        "title": "Geography and Anthropology"
      },
      {
        "cip": "45.9999",
        "title": "Social Sciences, Other"
      },
      {
        "cip": "50.1001",
        "title": "Arts, Entertainment, and Media Management, General"
      },
      {
        "cip": "50.1002",
        "title": "Fine and Studio Arts Management"
      },
      {
        "cip": "50.1004",
        "title": "Theatre/Theatre Arts Management"
      },
      {
        "cip": "50.1099",
        "title": "Arts, Entertainment, and Media Management, Other"
      },
      {
        "cip": "51.0719",
        "title": "Clinical Research Coordinator"
      },
      {
        "cip": "51.2009",
        "title": "Industrial and Physical Pharmacy and Cosmetic Sciences"
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
        "cip": "52.0206",
        "title": "Non-Profit/Public/Organizational Management"
      },
      {
        "cip": "52.0210",
        "title": "Research and Development Management"
      },
      {
        "cip": "52.0211",
        "title": "Project Management"
      },
      {
        "cip": "52.0213",
        "title": "Organizational Leadership"
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
        "cip": "52.0701",
        "title": "Entrepreneurship/Entrepreneurial Studies"
      },
      {
        "cip": "52.0702",
        "title": "Franchising and Franchise Operations"
      },
      {
        "cip": "52.0703",
        "title": "Small Business Administration/Management"
      },
      {
        "cip": "52.0704",
        "title": "Social Entrepreneurship"
      },
      {
        "cip": "52.0903",
        "title": "Tourism and Travel Services Management"
      },
      {
        "cip": "52.0999",
        "title": "Hospitality Administration/Management, Other"
      },
      {
        "cip": "52.2101",
        "title": "Telecommunications Management"
      },
      {
        "cip": "54.0101",
        "title": "History, General"
      },
      {
        "cip": "54.0102",
        "title": "American History (United States)"
      },
      {
        "cip": "54.0103",
        "title": "European History"
      },
      {
        "cip": "54.0104",
        "title": "History and Philosophy of Science and Technology"
      },
      {
        "cip": "54.0105",
        "title": "Public/Applied History"
      },
      {
        "cip": "54.0106",
        "title": "Asian History"
      },
      {
        "cip": "54.0107",
        "title": "Canadian History"
      },
      {
        "cip": "54.0108",
        "title": "Military History"
      },
      {
        "cip": "54.0199",
        "title": "History, Other"
      }
    ]
  }
};
