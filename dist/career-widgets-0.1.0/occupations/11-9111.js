// 11-9111 Medical and Health Services Managers
export default {
  "code": "11-9111",
  "about": "Health services managers run hospitals, clinics, and health programs, or departments inside them.",
  "duties": [
    "Make work schedules for nurses, technicians, and office staff",
    "Plan budgets and approve spending",
    "Interview and hire new nurses, aides, and clerks",
    "Keep up with health laws and new equipment",
    "Meet with doctors and department heads to improve patient care"
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
    "lessThanHighSchool": 1.3,
    "highSchool": 8.2,
    "someCollege": 14.4,
    "associate": 11,
    "bachelor": 33.3,
    "master": 24.7,
    "doctoral": 7.1,
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
    "11-9151",
    "15-1211",
    "21-1091",
    "25-1071",
    "29-1141"
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
        "cip": "01.8202",
        "title": "Veterinary Office Management/Administration"
      },
      {
        "cip": "26.0509",
        "title": "Infectious Disease and Global Health"
      },
      {
        "cip": "44.0503",
        "title": "Health Policy Analysis"
      },
      {
        "cip": "51.0701",
        "title": "Health/Health Care Administration/Management"
      },
      {
        "cip": "51.0702",
        "title": "Hospital and Health Care Facilities Administration/Management"
      },
      {
        "cip": "51.0704",
        "title": "Health Unit Manager/Ward Supervisor"
      },
      {
        "cip": "51.0706",
        "title": "Health Information/Medical Records Administration/Administrator"
      },
      {
        "cip": "51.0718",
        "title": "Long Term Care Administration/Management"
      },
      {
        "cip": "51.0719",
        "title": "Clinical Research Coordinator"
      },
      {
        "cip": "51.0720",
        "title": "Regulatory Science/Affairs"
      },
      {
        "cip": "51.0721",
        "title": "Disease Registry Data Management"
      },
      {
        "cip": "51.0722",
        "title": "Healthcare Innovation"
      },
      {
        "cip": "51.2001",
        "title": "Pharmacy"
      },
      {
        "cip": "51.2002",
        "title": "Pharmacy Administration and Pharmacy Policy and Regulatory Affairs"
      },
      {
        "cip": "51.2007",
        "title": "Pharmacoeconomics/Pharmaceutical Economics"
      },
      {
        "cip": "51.2008",
        "title": "Clinical, Hospital, and Managed Care Pharmacy"
      },
      {
        "cip": "51.2011",
        "title": "Pharmaceutical Marketing and Management"
      },
      {
        "cip": "51.2201",
        "title": "Public Health, General"
      },
      {
        "cip": "51.2208",
        "title": "Community Health and Preventive Medicine"
      },
      {
        "cip": "51.2210",
        "title": "International Public Health/International Health"
      },
      {
        "cip": "51.2211",
        "title": "Health Services Administration"
      },
      {
        "cip": "51.2213",
        "title": "Patient Safety and Healthcare Quality"
      },
      {
        "cip": "51.2214",
        "title": "Public Health Genetics"
      },
      {
        "cip": "51.2299",
        "title": "Public Health, Other"
      },
      {
        "cip": "51.3206",
        "title": "Arts in Medicine/Health"
      },
      {
        "cip": "51.3299",
        "title": "Health Professions Education, Ethics, and Humanities, Other"
      },
      {
        "cip": "51.3802",
        "title": "Nursing Administration"
      },
      {
        "cip": "51.3818",
        "title": "Nursing Practice"
      },
      {
        "cip": "51.3820",
        "title": "Clinical Nurse Leader"
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
        "cip": "52.0214",
        "title": "Research Administration"
      },
      {
        "cip": "52.0216",
        "title": "Science/Technology Management"
      }
    ]
  },
  "profile": {
    "summary": "Medical and health services managers run the business side of health care. Some answer for a whole hospital, clinic or nursing home, others for one department or a group of doctors. They set goals, plan money and staff, and see to it that their place of work keeps the law while rules and technology change.",
    "sources": [
      {
        "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
        "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
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
                "term": "Cancer center director"
              },
              {
                "term": "Clinical director"
              },
              {
                "term": "Health information manager"
              },
              {
                "term": "Health information management director"
              },
              {
                "term": "Healthcare system director"
              },
              {
                "term": "Medical records manager"
              },
              {
                "term": "Mental health program manager"
              },
              {
                "term": "Nurse manager"
              },
              {
                "term": "Nursing director"
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
            "head": "Planning",
            "items": [
              {
                "text": "Set goals for better and more efficient care"
              },
              {
                "text": "Plan the budget, fees and billing, and watch how the money is spent"
              },
              {
                "text": "Turn goals into rules that staff can follow"
              }
            ]
          },
          {
            "head": "Leading people",
            "items": [
              {
                "text": "Hire, train and judge the work of staff"
              },
              {
                "text": "Plan who works when"
              },
              {
                "text": "Keep doctors, nurses and office staff informed"
              }
            ]
          },
          {
            "head": "Law and records",
            "items": [
              {
                "text": "Check that state and federal rules are kept"
              },
              {
                "text": "Keep figures on what the facility does, such as how many beds were used"
              },
              {
                "text": "Write reports, and speak for the facility before its board or investors"
              }
            ]
          },
          {
            "head": "In a small department",
            "items": [
              {
                "text": "Order supplies and do other everyday tasks as well"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          }
        ]
      },
      {
        "topic": "types",
        "heading": "Types of the job",
        "groups": [
          {
            "items": [
              {
                "term": "Nursing home administrator",
                "text": "Answers for everything in a home, from admissions and the building to the care of those who live there."
              },
              {
                "term": "Clinical manager",
                "text": "Leads one department, for example the one for physical therapy."
              },
              {
                "term": "Health information manager",
                "text": "Sees that patient databases are complete and correct, and closed to people without permission."
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          }
        ]
      },
      {
        "topic": "employers",
        "heading": "Largest employers",
        "intro": "The handbook of BLS names the five largest groups of employers.",
        "bars": {
          "of": "of 616,200 jobs in 2024",
          "shares": [
            {
              "name": "Hospitals",
              "percent": 29
            },
            {
              "name": "Doctors’ offices",
              "percent": 14
            },
            {
              "name": "Nursing and residential care",
              "percent": 9
            },
            {
              "name": "Government, without schools and hospitals",
              "percent": 7
            },
            {
              "name": "Outpatient care centers",
              "percent": 7
            }
          ]
        },
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          }
        ]
      },
      {
        "topic": "schedule",
        "heading": "Working hours",
        "text": [
          "Most managers have full-time hours, and some put in more than 40 hours a week.",
          "Hospitals and nursing homes never close, so evenings and weekends may be part of the job, and so may being on call."
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
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
                "term": "Analytical",
                "text": "You look at figures and ask what could run better."
              },
              {
                "term": "Clear in speech and writing",
                "text": "Staff, patients and insurers all need to understand you."
              },
              {
                "term": "Exact",
                "text": "Schedules and bills of a large hospital leave no room for guesses."
              },
              {
                "term": "A leader",
                "text": "You can win people for a goal and make a place where they do well."
              },
              {
                "term": "At home with technology",
                "text": "You keep up with record systems and coding rules."
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          }
        ]
      },
      {
        "topic": "paths",
        "heading": "Where it can lead",
        "groups": [
          {
            "head": "Upward",
            "items": [
              {
                "term": "Wider responsibility",
                "text": "For example, from one records department to the information systems of a whole hospital."
              },
              {
                "term": "Top executive",
                "text": "Leads the organization. Often with a master’s degree.",
                "occupation": "11-1011"
              }
            ]
          },
          {
            "head": "Where managers come from",
            "items": [
              {
                "term": "Registered nurse",
                "text": "Some who run nursing homes were nurses for years.",
                "occupation": "29-1141"
              },
              {
                "term": "Medical records specialist",
                "text": "One of the office routes.",
                "occupation": "29-2072"
              },
              {
                "term": "Medical secretary",
                "text": "Another office route.",
                "occupation": "43-6013"
              },
              {
                "term": "Billing clerk",
                "text": "Also an office route, in a health care setting.",
                "occupation": "43-3021"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          }
        ]
      },
      {
        "topic": "questions",
        "heading": "Questions and answers",
        "questions": [
          {
            "question": "Do I need a degree?",
            "answer": "Usually a bachelor’s degree, in a health field, nursing or business. Some employers take an associate degree, others want a master’s. Experience can sometimes stand in for part of it."
          },
          {
            "question": "Do I need experience?",
            "answer": "Mostly yes, in an office or in patient care, in a hospital or another health facility."
          },
          {
            "question": "Do I need a license?",
            "answer": "For some posts. Every state licenses people who run nursing homes, each by its own rules. A few posts are only for registered nurses or social workers with a license."
          },
          {
            "question": "Is a credential required?",
            "answer": "No, but some managers earn one. In health information, the RHIA is one of them."
          },
          {
            "question": "Is the work safe?",
            "answer": "BLS gives this work one of the highest rates of injury and illness there are: slips, falls and strain. Shoes that grip and good lifting habits lower the risk."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          },
          {
            "name": "Open Exam Prep, RHIA eligibility",
            "url": "https://open-exam-prep.com/study-guides/rhia/orientation-rhia-eligibility-application-fees-format-scoring-and-retakes/him-only-eligibility-routes"
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
                "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
              },
              {
                "term": "O*NET OnLine",
                "text": "Tasks, skills and tools in detail",
                "url": "https://www.onetonline.org/link/summary/11-9111.00"
              },
              {
                "term": "CareerOneStop",
                "text": "Finds credentials by occupation",
                "url": "https://www.careeronestop.org/Toolkit/Training/find-certifications.aspx?newsearch=true"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          }
        ]
      }
    ]
  },
  "pathway": {
    "stages": [
      {
        "id": "bachelor",
        "kind": "degree",
        "title": "Bachelor’s degree",
        "months": {
          "min": 48,
          "max": 60
        },
        "gives": {
          "education": "bachelor"
        },
        "about": "The usual way in. Common subjects are health administration, health information management, nursing and business.",
        "courses": [
          "Managing health services",
          "Accounting and budgeting",
          "Health informatics",
          "Medical terms",
          "How hospitals are organized"
        ],
        "steps": [
          {
            "title": "Earn a bachelor’s degree",
            "text": "Choose a program that joins health care with management."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          },
          {
            "name": "BLS, Employment Projections data definitions",
            "url": "https://www.bls.gov/emp/documentation/definitions.htm"
          }
        ]
      },
      {
        "id": "associate",
        "kind": "degree",
        "title": "Associate degree",
        "months": {
          "min": 24
        },
        "gives": {
          "education": "associate"
        },
        "about": "Some employers hire people with an associate degree. Experience can sometimes stand in for schooling.",
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          },
          {
            "name": "BLS, Employment Projections data definitions",
            "url": "https://www.bls.gov/emp/documentation/definitions.htm"
          }
        ]
      },
      {
        "id": "experience",
        "kind": "experience",
        "title": "Work in a hospital or another health care setting",
        "months": {
          "max": 60,
          "exclusive": true
        },
        "after": [
          "bachelor",
          "associate"
        ],
        "gives": {
          "experience": {}
        },
        "leadsTo": [
          "29-2072",
          "43-6013",
          "43-3021"
        ],
        "about": "In an office or at the bedside. Some managers began as medical records specialists, assistants or clerks in a health care office; nursing home administrators may have been registered nurses for years.",
        "steps": [
          {
            "title": "Gain experience",
            "text": "Take a job in an office or a clinical team, and look for tasks that involve leading."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          }
        ]
      },
      {
        "id": "first-job",
        "kind": "job",
        "title": "First job as a manager",
        "after": [
          "experience"
        ],
        "about": "Some positions need a license. Every state licenses nursing home administrators, each by its own rules.",
        "steps": [
          {
            "title": "Check whether you need a license",
            "text": "Ask the licensing board of your state, above all for nursing homes."
          },
          {
            "title": "Apply for a post as a manager",
            "text": "Some employers prefer a master’s degree. A credential is not required, but some managers earn one."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          }
        ]
      },
      {
        "id": "wider-role",
        "kind": "advancement",
        "title": "More responsibility, such as the information systems of a whole hospital",
        "after": [
          "first-job"
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          }
        ]
      },
      {
        "id": "executive",
        "kind": "advancement",
        "title": "Top executive",
        "after": [
          "first-job"
        ],
        "leadsTo": [
          "11-1011"
        ],
        "about": "May take a master’s degree.",
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          }
        ]
      }
    ],
    "demand": {
      "about": "None is required. Some managers choose to earn one.",
      "sources": [
        {
          "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
          "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
        }
      ]
    }
  },
  "credentials": [
    {
      "id": "chps",
      "short": "CHPS",
      "name": "Certified in Healthcare Privacy and Security",
      "issuer": {
        "name": "American Health Information Management Association",
        "short": "AHIMA"
      },
      "level": "specialist",
      "occupations": [
        "29-9021",
        "11-9111"
      ],
      "shows": "You can build and run a program that keeps health data private and safe.",
      "page": "https://www.ahima.org/certification-careers/certifications-overview/chps/",
      "eligibility": {
        "anyOf": [
          {
            "education": "high-school",
            "experience": {
              "months": 72,
              "in": "managing privacy or security"
            }
          },
          {
            "education": "associate",
            "experience": {
              "months": 48,
              "in": "managing privacy or security"
            }
          },
          {
            "experience": {
              "months": 48,
              "in": "managing privacy or security"
            },
            "credential": [
              "cca",
              "ccs",
              "ccs-p",
              "rhit"
            ]
          },
          {
            "education": "bachelor",
            "experience": {
              "months": 24,
              "in": "managing privacy or security"
            }
          },
          {
            "experience": {
              "months": 24,
              "in": "managing privacy or security"
            },
            "credential": [
              "rhia"
            ]
          },
          {
            "education": "master",
            "experience": {
              "months": 12,
              "in": "managing privacy or security"
            }
          }
        ]
      },
      "exam": {
        "items": 140,
        "itemsMax": 160,
        "minutes": 210
      },
      "renewal": {
        "years": 2,
        "hours": 30
      },
      "facts": [
        {
          "head": "Who may take the exam",
          "lines": [
            "A high school diploma, plus 6 years of work in managing privacy or security",
            "An associate degree, plus 4 years of work in managing privacy or security",
            "4 years of work in managing privacy or security, plus one of CCA, CCS, CCS-P, RHIT",
            "A bachelor’s degree, plus 2 years of work in managing privacy or security",
            "2 years of work in managing privacy or security, plus the RHIA",
            "A master’s degree, plus 1 year of work in managing privacy or security"
          ],
          "source": {
            "name": "AHIMA, CHPS",
            "url": "https://cms-test.ahima.org/certification-careers/certification-exams/chps/"
          },
          "asOf": "2021"
        },
        {
          "head": "Exam",
          "lines": [
            "140 to 160 questions; 3 h 30 min"
          ],
          "source": {
            "name": "AHIMA, CHPS",
            "url": "https://cms-test.ahima.org/certification-careers/certification-exams/chps/"
          },
          "asOf": "2021"
        },
        {
          "head": "Renewal",
          "lines": [
            "Every 2 years, with 30 hours of continuing education"
          ],
          "source": {
            "name": "AHIMA, Recertification",
            "url": "https://www.ahima.org/certification/Recertification"
          },
          "asOf": "2025"
        }
      ],
      "checked": "2026-11"
    },
    {
      "id": "rhia",
      "short": "RHIA",
      "name": "Registered Health Information Administrator",
      "issuer": {
        "name": "American Health Information Management Association",
        "short": "AHIMA"
      },
      "level": "management",
      "occupations": [
        "29-2072",
        "29-9021",
        "11-9111"
      ],
      "shows": "You can run health information services: people, systems, data and rules.",
      "page": "https://www.ahima.org/certification-careers/certifications-overview/rhia/",
      "eligibility": {
        "anyOf": [
          {
            "education": "bachelor",
            "accreditedBy": "CAHIIM"
          },
          {
            "education": "master",
            "accreditedBy": "CAHIIM"
          },
          {
            "education": "post-baccalaureate",
            "accreditedBy": "CAHIIM"
          },
          {
            "reciprocity": true
          }
        ]
      },
      "renewal": {
        "years": 2,
        "hours": 30
      },
      "facts": [
        {
          "head": "Who may take the exam",
          "lines": [
            "A bachelor’s degree from a program that CAHIIM accredits",
            "A master’s degree from a program that CAHIIM accredits",
            "A program after the bachelor’s degree that CAHIIM accredits",
            "A program abroad that the issuer recognizes"
          ],
          "source": {
            "name": "Open Exam Prep, RHIA eligibility",
            "url": "https://open-exam-prep.com/study-guides/rhia/orientation-rhia-eligibility-application-fees-format-scoring-and-retakes/him-only-eligibility-routes"
          },
          "asOf": "2026"
        },
        {
          "head": "Renewal",
          "lines": [
            "Every 2 years, with 30 hours of continuing education"
          ],
          "source": {
            "name": "AHIMA, Recertification",
            "url": "https://www.ahima.org/certification/Recertification"
          },
          "asOf": "2025"
        }
      ],
      "checked": "2026-11"
    }
  ]
};
