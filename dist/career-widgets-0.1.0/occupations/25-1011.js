// 25-1011 Business Teachers, Postsecondary
export default {
  "code": "25-1011",
  "about": "Business professors teach college students how companies handle money, people, products, and customers.",
  "duties": [
    "Explain accounting, marketing, or finance to a class",
    "Lead discussions of real companies and their choices",
    "Write and grade tests, papers, and business plans",
    "Meet students after class about coursework and jobs",
    "Study how firms and markets work and write about it"
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
    "13-1111",
    "25-1063",
    "25-1112",
    "25-2032",
    "25-9031"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1303",
        "title": "Business and Innovation/Entrepreneurship Teacher Education"
      },
      {
        "cip": "13.1310",
        "title": "Sales and Marketing Operations/Marketing and Distribution Teacher Education"
      },
      {
        "cip": "30.1601",
        "title": "Accounting and Computer Science"
      },
      {
        "cip": "30.2801",
        "title": "Dispute Resolution"
      },
      {
        "cip": "30.7104",
        "title": "Financial Analytics"
      },
      {
        "cip": "51.0702",
        "title": "Hospital and Health Care Facilities Administration/Management"
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
        "cip": "52.0202",
        "title": "Purchasing, Procurement/Acquisitions and Contracts Management"
      },
      {
        "cip": "52.0203",
        "title": "Logistics, Materials, and Supply Chain Management"
      },
      {
        "cip": "52.0205",
        "title": "Operations Management and Supervision"
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
        "cip": "52.0212",
        "title": "Retail Management"
      },
      {
        "cip": "52.0213",
        "title": "Organizational Leadership"
      },
      {
        "cip": "52.0301",
        "title": "Accounting"
      },
      {
        "cip": "52.0303",
        "title": "Auditing"
      },
      {
        "cip": "52.0304",
        "title": "Accounting and Finance"
      },
      {
        "cip": "52.0305",
        "title": "Accounting and Business/Management"
      },
      {
        "cip": "52.0501",
        "title": "Business/Corporate Communications, General"
      },
      {
        "cip": "52.0599",
        "title": "Business/Corporate Communications, Other"
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
        "cip": "52.0801",
        "title": "Finance, General"
      },
      {
        "cip": "52.0804",
        "title": "Financial Planning and Services"
      },
      {
        "cip": "52.0806",
        "title": "International Finance"
      },
      {
        "cip": "52.0807",
        "title": "Investments and Securities"
      },
      {
        "cip": "52.0808",
        "title": "Public Finance"
      },
      {
        "cip": "52.0810",
        "title": "Financial Risk Management"
      },
      {
        "cip": "52.0909",
        "title": "Hotel, Motel, and Restaurant Management"
      },
      {
        "cip": "52.1001",
        "title": "Human Resources Management/Personnel Administration, General"
      },
      {
        "cip": "52.1002",
        "title": "Labor and Industrial Relations"
      },
      {
        "cip": "52.1003",
        "title": "Organizational Behavior Studies"
      },
      {
        "cip": "52.1004",
        "title": "Labor Studies"
      },
      {
        "cip": "52.1101",
        "title": "International Business/Trade/Commerce"
      },
      {
        "cip": "52.1301",
        "title": "Management Science"
      },
      {
        "cip": "52.1302",
        "title": "Business Statistics"
      },
      {
        "cip": "52.1304",
        "title": "Actuarial Science"
      },
      {
        "cip": "52.1401",
        "title": "Marketing/Marketing Management, General"
      },
      {
        "cip": "52.1402",
        "title": "Marketing Research"
      },
      {
        "cip": "52.1403",
        "title": "International Marketing"
      },
      {
        "cip": "52.1404",
        "title": "Digital Marketing"
      },
      {
        "cip": "52.1499",
        "title": "Marketing, Other"
      },
      {
        "cip": "52.1701",
        "title": "Insurance"
      },
      {
        "cip": "52.1801",
        "title": "Sales, Distribution, and Marketing Operations, General"
      },
      {
        "cip": "52.2002",
        "title": "Construction Project Management"
      },
      {
        "cip": "52.2099",
        "title": "Construction Management, Other"
      },
      {
        "cip": "52.2101",
        "title": "Telecommunications Management"
      }
    ]
  }
};
