// 43-6013 Medical Secretaries and Administrative Assistants
export default {
  "code": "43-6013",
  "about": "Medical secretaries book visits, answer calls, and handle records and forms in doctors’ offices, hospitals, and labs.",
  "duties": [
    "Find a time for each patient’s visit or test",
    "Check in patients and copy insurance cards",
    "Answer calls and pass messages to nurses and doctors",
    "Deal with insurance companies about forms and approvals",
    "Send records and test results where they should go",
    "Type letters and reports for doctors"
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
    "lessThanHighSchool": 1.9,
    "highSchool": 23.6,
    "someCollege": 33.3,
    "associate": 16.9,
    "bachelor": 18.5,
    "master": 4.9,
    "doctoral": 0.9,
    "inexactMatch": false,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  },
  "jobZone": {
    "zone": 2,
    "source": {
      "id": "usdol-onet-30.1",
      "name": "O*NET 30.1 Database",
      "url": "https://www.onetcenter.org/database.html",
      "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
    }
  },
  "related": [
    "29-2072",
    "31-9092",
    "43-4171",
    "43-6014",
    "43-9061"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "01.8201",
        "title": "Veterinary Administrative Services, General"
      },
      {
        "cip": "01.8204",
        "title": "Veterinary Administrative/Executive Assistant and Veterinary Secretary"
      },
      {
        "cip": "51.0710",
        "title": "Medical Office Assistant/Specialist"
      },
      {
        "cip": "51.0711",
        "title": "Medical/Health Management and Clinical Assistant/Specialist"
      },
      {
        "cip": "51.0712",
        "title": "Medical Reception/Receptionist"
      },
      {
        "cip": "51.0714",
        "title": "Medical Insurance Specialist/Medical Biller"
      },
      {
        "cip": "51.0716",
        "title": "Medical Administrative/Executive Assistant and Medical Secretary"
      }
    ]
  },
  "profile": {
    "summary": "Medical secretaries and administrative assistants keep the office of a doctor, clinic or lab running. They plan appointments, answer patients, prepare reports and letters, and deal with insurers. What sets them apart from other office staff is that they know the words of medicine and how a hospital or lab works.",
    "sources": [
      {
        "name": "BLS Occupational Outlook Handbook, Secretaries and Administrative Assistants",
        "url": "https://www.bls.gov/ooh/office-and-administrative-support/secretaries-and-administrative-assistants.htm"
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
                "term": "Clinic office assistant"
              },
              {
                "term": "Front desk receptionist"
              },
              {
                "term": "Medical office specialist"
              },
              {
                "term": "Medical receptionist"
              },
              {
                "term": "Medical secretary"
              },
              {
                "term": "Physician office specialist"
              },
              {
                "term": "Unit clerk"
              },
              {
                "term": "Unit support representative"
              },
              {
                "term": "Ward clerk"
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
            "head": "With patients",
            "items": [
              {
                "text": "Answer calls and pass on messages"
              },
              {
                "text": "Plan visits and keep the calendar"
              },
              {
                "text": "Ask for a short medical history"
              },
              {
                "text": "Arrange a stay in the hospital"
              }
            ]
          },
          {
            "head": "With documents",
            "items": [
              {
                "text": "Type what a doctor has dictated"
              },
              {
                "text": "Prepare reports, letters and articles"
              },
              {
                "text": "Put charts and files where they can be found"
              }
            ]
          },
          {
            "head": "With money",
            "items": [
              {
                "text": "Send bills to patients"
              },
              {
                "text": "Handle payments from insurers"
              },
              {
                "text": "Keep simple accounts"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Secretaries and Administrative Assistants",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/secretaries-and-administrative-assistants.htm"
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
          "BLS describes all kinds of secretaries together: most of them have full-time hours."
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Secretaries and Administrative Assistants",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/secretaries-and-administrative-assistants.htm"
          }
        ]
      },
      {
        "topic": "remote",
        "heading": "Working from home",
        "text": [
          "Most secretaries work in an office. Some administrative assistants work from home as virtual assistants; BLS does not say how many of them are in health care."
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Secretaries and Administrative Assistants",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/secretaries-and-administrative-assistants.htm"
          }
        ]
      },
      {
        "topic": "skills",
        "heading": "Skills",
        "groups": [
          {
            "head": "Technical",
            "items": [
              {
                "term": "Medical terms and codes"
              },
              {
                "term": "Word processing, spreadsheets and databases"
              },
              {
                "term": "Video meetings and office machines"
              },
              {
                "term": "Hospital and lab routines"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Secretaries and Administrative Assistants",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/secretaries-and-administrative-assistants.htm"
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
                "term": "Good at deciding",
                "text": "Ten things come in at once, and you know which is first."
              },
              {
                "term": "Friendly with people",
                "text": "Patients, doctors and insurers each get a polite answer."
              },
              {
                "term": "Organized",
                "text": "Files, calendars and desks are in order, so nobody waits."
              },
              {
                "term": "Good at writing",
                "text": "Your letters are correct and sound right for the reader."
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Secretaries and Administrative Assistants",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/secretaries-and-administrative-assistants.htm"
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
                "text": "Some managers began as administrative assistants.",
                "occupation": "11-9111"
              },
              {
                "term": "Executive assistant",
                "text": "Supports the head of an organization, after several years of office work.",
                "occupation": "43-6011"
              },
              {
                "term": "Medical transcriptionist",
                "text": "People who know medical terms from office work may need only refresher courses and some training.",
                "occupation": "31-9094"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Secretaries and Administrative Assistants",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/secretaries-and-administrative-assistants.htm"
          },
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          },
          {
            "name": "BLS Occupational Outlook Handbook, Medical Transcriptionists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
          }
        ]
      },
      {
        "topic": "questions",
        "heading": "Questions and answers",
        "questions": [
          {
            "question": "Do I need a degree?",
            "answer": "No. A high school diploma and ease with office programs are typical. Some community colleges and technical schools teach the language of medicine."
          },
          {
            "question": "How long is the training?",
            "answer": "General office work is learned in a few weeks. Medical terms and routines can take several months on the job."
          },
          {
            "question": "Will I meet patients?",
            "answer": "Often: at the desk and on the phone."
          },
          {
            "question": "How does it differ from a medical records specialist?",
            "answer": "A secretary serves the office and its patients and handles records along the way. For a records specialist, the record and its codes are the work."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Secretaries and Administrative Assistants",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/secretaries-and-administrative-assistants.htm"
          },
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
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
                "url": "https://www.bls.gov/ooh/office-and-administrative-support/secretaries-and-administrative-assistants.htm"
              },
              {
                "term": "O*NET OnLine",
                "text": "Tasks, skills and tools in detail",
                "url": "https://www.onetonline.org/link/summary/43-6013.00"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Secretaries and Administrative Assistants",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/secretaries-and-administrative-assistants.htm"
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
        "about": "If you can write letters and keep tables on a computer, a diploma is usually enough for a first job.",
        "steps": [
          {
            "title": "Finish high school",
            "text": "Learn word processing, spreadsheets and clear writing."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Secretaries and Administrative Assistants",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/secretaries-and-administrative-assistants.htm"
          }
        ]
      },
      {
        "id": "courses",
        "kind": "certificate",
        "title": "Courses at a community college or technical school",
        "optional": true,
        "after": [
          "high-school"
        ],
        "about": "Not required. They teach the terms and habits of a medical office before the first day there.",
        "courses": [
          "Office procedures",
          "Medical terms",
          "Word processing, spreadsheets and databases"
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Secretaries and Administrative Assistants",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/secretaries-and-administrative-assistants.htm"
          }
        ]
      },
      {
        "id": "first-job",
        "kind": "job",
        "title": "First job",
        "after": [
          "high-school",
          "courses"
        ],
        "gives": {
          "experience": {}
        },
        "steps": [
          {
            "title": "Find your first job",
            "text": "Doctors’ offices, clinics and hospitals hire. An agency for temporary work can train you too."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Secretaries and Administrative Assistants",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/secretaries-and-administrative-assistants.htm"
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
        "about": "You learn how the office works and how its documents are made. In a medical office this can take several months, as there are many terms to learn.",
        "steps": [
          {
            "title": "Learn the language of the office",
            "text": "Ask about every term you do not know."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Secretaries and Administrative Assistants",
            "url": "https://www.bls.gov/ooh/office-and-administrative-support/secretaries-and-administrative-assistants.htm"
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
      "id": "cehrs",
      "short": "CEHRS",
      "name": "Certified Electronic Health Records Specialist",
      "issuer": {
        "name": "National Healthcareer Association",
        "short": "NHA"
      },
      "occupations": [
        "29-2072",
        "43-6013"
      ],
      "shows": "You can work with electronic health records every day.",
      "page": "https://www.nhanow.com/",
      "eligibility": {
        "anyOf": [
          {
            "education": "high-school",
            "training": "a recent training program in the field"
          },
          {
            "education": "high-school",
            "experience": {
              "in": "supervised work with electronic health records"
            }
          }
        ]
      },
      "exam": {
        "items": 125,
        "scored": 100,
        "minutes": 125,
        "passing": {
          "score": 390,
          "to": 500
        }
      },
      "renewal": {
        "years": 2
      },
      "facts": [
        {
          "head": "Who may take the exam",
          "lines": [
            "A high school diploma, plus a recent training program in the field",
            "A high school diploma, plus supervised work with electronic health records"
          ],
          "source": {
            "name": "CEHRS Exam",
            "url": "https://cehrsexam.com"
          },
          "asOf": "2024"
        },
        {
          "head": "Exam",
          "lines": [
            "125 questions, 100 of them scored; 2 h 5 min; pass with 390 of 500"
          ],
          "source": {
            "name": "CEHRS Exam",
            "url": "https://cehrsexam.com"
          },
          "asOf": "2024"
        },
        {
          "head": "Renewal",
          "lines": [
            "Every 2 years"
          ],
          "source": {
            "name": "CEHRS Exam",
            "url": "https://cehrsexam.com"
          },
          "asOf": "2024"
        }
      ],
      "checked": "2026-11"
    }
  ]
};
