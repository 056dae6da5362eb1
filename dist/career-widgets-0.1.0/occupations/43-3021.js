// 43-3021 Billing and Posting Clerks
export default {
  "code": "43-3021",
  "about": "Billing clerks work out what customers owe, send the bills, and record the amounts.",
  "duties": [
    "Make out bills and send them to customers",
    "Check prices, hours, and totals before a bill goes out",
    "Enter charges and payments in the computer",
    "Track down mistakes when amounts do not match",
    "Answer customers’ questions about a bill",
    "Keep copies of bills and receipts"
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
    "lessThanHighSchool": 2.7,
    "highSchool": 27.9,
    "someCollege": 31,
    "associate": 16.2,
    "bachelor": 17.1,
    "master": 4.3,
    "doctoral": 0.8,
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
    "43-3031",
    "43-4041",
    "43-4051",
    "43-9041",
    "43-9061"
  ],
  "profile": {
    "summary": "Billing and posting clerks work out what a customer owes and send the bill. They read orders, sales slips or hospital records, add up the charges, and keep the accounts up to date. In health care they are the last link in a chain: the doctor treats, the coder codes, the clerk bills.",
    "sources": [
      {
        "name": "BLS Occupational Outlook Handbook, Financial Clerks",
        "url": "https://www.bls.gov/ooh/office-and-administrative-support/financial-clerks.htm"
      },
      {
        "id": "bls-soc-2018",
        "name": "2018 Standard Occupational Classification",
        "url": "https://www.bls.gov/soc/2018/"
      }
    ],
    "topics": [
      {
        "topic": "titles",
        "heading": "Other job titles",
        "intro": "People who do this work told O*NET that these are their job titles.",
        "groups": [
          {
            "items": [
              {
                "term": "Account services representative"
              },
              {
                "term": "Biller"
              },
              {
                "term": "Billing clerk"
              },
              {
                "term": "Billing coordinator"
              },
              {
                "term": "Item processing clerk"
              },
              {
                "term": "Medical biller"
              },
              {
                "term": "Pre-audit clerk"
              },
              {
                "term": "Statement clerk"
              }
            ]
          }
        ],
        "sources": [
          {
            "id": "usdol-onet-30.1",
            "name": "O*NET 30.1 Database",
            "url": "https://www.onetcenter.org/database.html",
            "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
          }
        ]
      },
      {
        "topic": "duties",
        "heading": "What they do",
        "groups": [
          {
            "head": "Working out charges",
            "items": [
              {
                "text": "Read purchase orders, charge slips and hospital records"
              },
              {
                "text": "Calculate fees and totals"
              },
              {
                "text": "Make out the bills and get them ready to send"
              }
            ]
          },
          {
            "head": "Keeping accounts",
            "items": [
              {
                "text": "Record payments and charges"
              },
              {
                "text": "Keep figures that the business needs for its books"
              }
            ]
          },
          {
            "head": "Talking with customers",
            "items": [
              {
                "text": "Ask for missing account information"
              },
              {
                "text": "Explain a bill to somebody who has questions"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Financial Clerks",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/financial-clerks.htm"
          },
          {
            "id": "bls-soc-2018",
            "name": "2018 Standard Occupational Classification",
            "url": "https://www.bls.gov/soc/2018/"
          }
        ]
      },
      {
        "topic": "schedule",
        "heading": "Working hours",
        "text": [
          "BLS describes all kinds of financial clerks together: most of them have full-time hours and work in offices."
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Financial Clerks",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/financial-clerks.htm"
          }
        ]
      },
      {
        "topic": "qualities",
        "heading": "Qualities that help",
        "groups": [
          {
            "items": [
              {
                "term": "Clear",
                "text": "You can explain a rule to a customer without losing patience."
              },
              {
                "term": "Good with numbers",
                "text": "Charges add up when you are done with them."
              },
              {
                "term": "Organized",
                "text": "You find any file in a moment."
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Financial Clerks",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/financial-clerks.htm"
          }
        ]
      },
      {
        "topic": "paths",
        "heading": "Where it can lead",
        "groups": [
          {
            "items": [
              {
                "term": "Medical or health services manager",
                "text": "Some managers began as clerks in a health care office.",
                "occupation": "11-9111"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          },
          {
            "name": "BLS Occupational Outlook Handbook, Financial Clerks",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/financial-clerks.htm"
          }
        ]
      },
      {
        "topic": "comparison",
        "heading": "How it differs",
        "intro": "Billing clerk or medical coder? Official figures count them apart.",
        "table": {
          "columns": [
            "What differs",
            "Billing clerk",
            "Medical coder"
          ],
          "rows": [
            [
              "Reads",
              "Codes, charges and orders",
              "What the doctor wrote"
            ],
            [
              "Produces",
              "A bill",
              "Codes for diagnoses and procedures"
            ],
            [
              "Counted by BLS as",
              "Billing and Posting Clerks",
              "Medical Records Specialists"
            ],
            [
              "Typical entry",
              "High school diploma, training on the job",
              "Postsecondary certificate"
            ]
          ]
        },
        "sources": [
          {
            "id": "bls-soc-2018",
            "name": "2018 Standard Occupational Classification",
            "url": "https://www.bls.gov/soc/2018/"
          },
          {
            "name": "BLS Occupational Outlook Handbook, Financial Clerks",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/financial-clerks.htm"
          },
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          },
          {
            "id": "bls-ep-2024-34",
            "name": "BLS Employment Projections",
            "url": "https://www.bls.gov/emp/tables/occupational-projections-and-characteristics.htm"
          }
        ]
      },
      {
        "topic": "questions",
        "heading": "Questions and answers",
        "questions": [
          {
            "question": "Do I need a degree?",
            "answer": "No. A high school diploma is typical, and the work is learned on the job."
          },
          {
            "question": "Is a credential required?",
            "answer": "BLS names none. Medical billers can earn the CPB or the CBCS."
          },
          {
            "question": "Does all of the work happen in health care?",
            "answer": "No. Every business that sends bills needs people who make them out. Medical billers are one group among many."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Financial Clerks",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/financial-clerks.htm"
          },
          {
            "name": "AAPC, Taking the CPB exam",
            "url": "https://www.aapc.com/certifications/cpb/taking-the-cpb-exam"
          },
          {
            "name": "Open Exam Prep, CBCS",
            "url": "https://open-exam-prep.com/study-guides/nha-cbcs"
          }
        ]
      },
      {
        "topic": "links",
        "heading": "Read more",
        "groups": [
          {
            "items": [
              {
                "term": "Occupational Outlook Handbook",
                "text": "What BLS says about the occupation",
                "url": "https://www.bls.gov/ooh/office-and-administrative-support/financial-clerks.htm"
              },
              {
                "term": "O*NET OnLine",
                "text": "Tasks, skills and tools in detail",
                "url": "https://www.onetonline.org/link/summary/43-3021.00"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Financial Clerks",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/financial-clerks.htm"
          }
        ]
      }
    ]
  },
  "pathway": {
    "stages": [
      {
        "id": "high-school",
        "kind": "high-school",
        "title": "High school",
        "gives": {
          "education": "high-school"
        },
        "about": "Enough for most jobs of this kind.",
        "steps": [
          {
            "title": "Finish high school",
            "text": "Work on mathematics and clear writing."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Financial Clerks",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/financial-clerks.htm"
          }
        ]
      },
      {
        "id": "first-job",
        "kind": "job",
        "title": "First job",
        "after": [
          "high-school"
        ],
        "gives": {
          "experience": {}
        },
        "steps": [
          {
            "title": "Find your first job",
            "text": "Show that you keep records in order and are careful with numbers."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Financial Clerks",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/financial-clerks.htm"
          }
        ]
      },
      {
        "id": "training",
        "kind": "training",
        "title": "Training on the job",
        "months": {
          "min": 1,
          "max": 12
        },
        "after": [
          "first-job"
        ],
        "about": "Most clerks learn their tasks this way. Some jobs also take formal technical training.",
        "steps": [
          {
            "title": "Learn on the job",
            "text": "Get to know the rules and programs of your employer."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Financial Clerks",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/financial-clerks.htm"
          },
          {
            "name": "BLS, Employment Projections data definitions",
            "url": "https://www.bls.gov/emp/documentation/definitions.htm"
          }
        ]
      }
    ]
  },
  "credentials": [
    {
      "id": "cbcs",
      "short": "CBCS",
      "name": "Certified Billing and Coding Specialist",
      "issuer": {
        "name": "National Healthcareer Association",
        "short": "NHA"
      },
      "level": "entry",
      "occupations": [
        "29-2072",
        "43-3021"
      ],
      "shows": "You can code and bill for care at the level of a first job.",
      "page": "https://www.nhanow.com/",
      "eligibility": {
        "anyOf": [
          {
            "education": "high-school",
            "training": "a training program in the field"
          },
          {
            "education": "high-school",
            "experience": {
              "months": 12,
              "in": "the field"
            }
          }
        ]
      },
      "exam": {
        "scored": 100,
        "passing": {
          "score": 390,
          "to": 500
        }
      },
      "fee": {
        "other": 117,
        "about": true
      },
      "renewal": {
        "years": 2,
        "hours": 10
      },
      "facts": [
        {
          "head": "Who may take the exam",
          "lines": [
            "A high school diploma, plus a training program in the field",
            "A high school diploma, plus 1 year of work in the field"
          ],
          "source": {
            "name": "Open Exam Prep, CBCS",
            "url": "https://open-exam-prep.com/study-guides/nha-cbcs"
          },
          "asOf": "2026-07"
        },
        {
          "head": "Exam",
          "lines": [
            "100 scored questions; pass with 390 of 500"
          ],
          "source": {
            "name": "Open Exam Prep, CBCS",
            "url": "https://open-exam-prep.com/study-guides/nha-cbcs"
          },
          "asOf": "2026-07"
        },
        {
          "head": "Exam fee",
          "lines": [
            "About $117"
          ],
          "source": {
            "name": "Medical Billing and Coding Training",
            "url": "https://medicalbillingandcoding.training"
          },
          "asOf": "2026-02"
        },
        {
          "head": "Renewal",
          "lines": [
            "Every 2 years, with 10 hours of continuing education"
          ],
          "source": {
            "name": "Open Exam Prep, CBCS",
            "url": "https://open-exam-prep.com/study-guides/nha-cbcs"
          },
          "asOf": "2026-07"
        }
      ],
      "checked": "2026-11"
    },
    {
      "id": "cpb",
      "short": "CPB",
      "name": "Certified Professional Biller",
      "issuer": {
        "name": "AAPC",
        "short": "AAPC"
      },
      "level": "specialist",
      "occupations": [
        "43-3021",
        "29-2072"
      ],
      "shows": "You can bill insurers and patients for medical care.",
      "page": "https://www.aapc.com/certifications/cpb",
      "eligibility": {
        "anyOf": [
          {}
        ]
      },
      "exam": {
        "items": 135,
        "minutes": 240,
        "passing": {
          "percent": 70
        }
      },
      "renewal": {
        "years": 2,
        "hours": 36
      },
      "facts": [
        {
          "head": "Who may take the exam",
          "lines": [
            "No proof of education or experience is asked for"
          ],
          "source": {
            "name": "AAPC, Taking the CPB exam",
            "url": "https://www.aapc.com/certifications/cpb/taking-the-cpb-exam"
          }
        },
        {
          "head": "Exam",
          "lines": [
            "135 questions; 4 h; pass with 70%"
          ],
          "source": {
            "name": "AAPC, Taking the CPB exam",
            "url": "https://www.aapc.com/certifications/cpb/taking-the-cpb-exam"
          }
        },
        {
          "head": "Renewal",
          "lines": [
            "Every 2 years, with 36 hours of continuing education"
          ],
          "source": {
            "name": "AAPC, Help: continuing education",
            "url": "https://www.aapc.com/medical-coding-education/help/"
          }
        }
      ],
      "checked": "2026-11"
    }
  ]
};
