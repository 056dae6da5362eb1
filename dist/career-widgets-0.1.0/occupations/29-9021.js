// 29-9021 Health Information Technologists and Medical Registrars
export default {
  "code": "29-9021",
  "about": "Health information technologists and medical registrars build and run health record systems and collect data on diseases and treatment.",
  "duties": [
    "Collect facts on each cancer case for a disease registry",
    "Set up and test the databases a hospital keeps its records in",
    "Find out years later how patients are doing",
    "Turn patient data into reports and charts",
    "Show hospital staff how to use the record system",
    "Set rules for who may see which records"
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
    "lessThanHighSchool": 0.8,
    "highSchool": 6.5,
    "someCollege": 12,
    "associate": 8.5,
    "bachelor": 30.8,
    "master": 34.9,
    "doctoral": 6.5,
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
    "15-1211",
    "15-1299",
    "15-2051",
    "29-2072",
    "29-2099"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.0706",
        "title": "Health Information/Medical Records Administration/Administrator"
      },
      {
        "cip": "51.0707",
        "title": "Health Information/Medical Records Technology/Technician"
      },
      {
        "cip": "51.0713",
        "title": "Medical Insurance Coding Specialist/Coder"
      },
      {
        "cip": "51.0721",
        "title": "Disease Registry Data Management"
      },
      {
        "cip": "51.0723",
        "title": "Healthcare Information Privacy Assurance and Security"
      },
      {
        "cip": "51.2706",
        "title": "Medical Informatics"
      }
    ]
  },
  "profile": {
    "summary": "Health information technologists and medical registrars make patient data useful. Technologists help to choose, set up and improve the systems that hold health records, and show staff how to use them. Registrars build and keep databases of one disease or condition, such as cancer, so that care and research can learn from every case.",
    "sources": [
      {
        "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
        "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
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
                "term": "Medical records analyst"
              },
              {
                "term": "Medical records director"
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
            "head": "Systems",
            "items": [
              {
                "text": "Find out what a clinic or hospital needs from its record system"
              },
              {
                "text": "Compare products and help bring the chosen one into use"
              },
              {
                "text": "Teach staff how to work with it"
              },
              {
                "text": "Look into problems with the system and get them fixed"
              }
            ]
          },
          {
            "head": "Data",
            "items": [
              {
                "text": "Keep clinical databases and registries in order and up to date"
              },
              {
                "text": "Draw the important facts out of records: treatment, follow-up, results"
              },
              {
                "text": "Check that patient data is whole and has not been changed by mistake"
              },
              {
                "text": "Follow how patients do, so that the quality of care can be judged"
              }
            ]
          },
          {
            "head": "Reports and privacy",
            "items": [
              {
                "text": "Put together reports for a registry, a study or a program"
              },
              {
                "text": "Protect health information from people who have no right to it"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
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
                "term": "Health information technologist",
                "text": "Knows both computers and health care. Some work on the record system itself, some study the data in it."
              },
              {
                "term": "Medical registrar",
                "text": "Builds a database of one disease or condition and keeps it going."
              },
              {
                "term": "Cancer registrar",
                "text": "Reads records and lab reports on tumors, codes diagnosis and treatment, and follows treatment, recovery and survival for local and national databases."
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
          }
        ]
      },
      {
        "topic": "employers",
        "heading": "Largest employers",
        "intro": "The handbook of BLS names the five largest groups of employers.",
        "bars": {
          "of": "of 41,900 jobs in 2024",
          "shares": [
            {
              "name": "Hospitals",
              "percent": 46
            },
            {
              "name": "Doctors’ offices",
              "percent": 8
            },
            {
              "name": "Head offices of companies",
              "percent": 6
            },
            {
              "name": "Professional and technical services",
              "percent": 5
            },
            {
              "name": "Office and support services",
              "percent": 4
            }
          ]
        },
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
          }
        ]
      },
      {
        "topic": "schedule",
        "heading": "Working hours",
        "text": [
          "Most people in this job have full-time hours. They work in an office and sit at a computer for much of the day."
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
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
                "text": "You can see in the figures what could be done better, and say so."
              },
              {
                "term": "Exact",
                "text": "A code or a date that is nearly right bothers you."
              },
              {
                "term": "Honest",
                "text": "You treat other people’s data as you want yours treated."
              },
              {
                "term": "A team player",
                "text": "You like to work with doctors, nurses and technicians alike."
              },
              {
                "term": "A problem solver",
                "text": "When a system fails, you look for the cause until you have it."
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
          }
        ]
      },
      {
        "topic": "paths",
        "heading": "Where it can lead",
        "intro": "A step up may take a higher credential, or a bachelor’s or master’s degree.",
        "groups": [
          {
            "items": [
              {
                "term": "Medical or health services manager",
                "text": "Runs a department, a practice or a whole facility.",
                "occupation": "11-9111"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
          }
        ]
      },
      {
        "topic": "comparison",
        "heading": "How it differs",
        "intro": "Technologist or registrar, or medical records specialist? Both keep patient data safe, in different ways.",
        "table": {
          "columns": [
            "What differs",
            "Technologist or registrar",
            "Medical records specialist"
          ],
          "rows": [
            [
              "Looks after",
              "Systems and databases",
              "The records of single patients"
            ],
            [
              "Main product",
              "Reports, registries, a system that works",
              "Complete and coded records"
            ],
            [
              "Typical entry",
              "Associate degree",
              "Postsecondary certificate"
            ]
          ]
        },
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
          },
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          }
        ]
      },
      {
        "topic": "questions",
        "heading": "Questions and answers",
        "questions": [
          {
            "question": "Do I need a degree?",
            "answer": "Mostly yes: an associate degree at least. Some employers ask for a bachelor’s or master’s degree. It can be in health information, another health field, or in computing."
          },
          {
            "question": "Which courses help in high school?",
            "answer": "Math and computer science, and on the side of health, biology with anatomy and physiology."
          },
          {
            "question": "Is a credential required?",
            "answer": "Employers may want one, or give you time to earn it after you start. Cancer registrars earn the ODS, whose former name is CTR. An earlier edition of the BLS handbook said that in a few states and facilities cancer registrars needed it."
          },
          {
            "question": "Can I start as a medical records specialist?",
            "answer": "Yes. BLS names this step up for people who earn a higher credential or a degree in the field."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
          },
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          },
          {
            "name": "NCRA, ODS eligibility",
            "url": "https://www.ncra-usa.org/ODS-Credential/Potential-ODS/Eligibility"
          },
          {
            "name": "CareerFitter, Medical Records or Health Information Specialist",
            "url": "https://www.careerfitter.com/career-research/medical-records-and-health-information-technicians"
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
                "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
              },
              {
                "term": "O*NET OnLine",
                "text": "Tasks, skills and tools in detail",
                "url": "https://www.onetonline.org/link/summary/29-9021.00"
              },
              {
                "term": "CareerOneStop",
                "text": "Finds credentials by occupation",
                "url": "https://www.careeronestop.org/Toolkit/Training/find-certifications.aspx?newsearch=true"
              },
              {
                "term": "NCRA",
                "text": "Gives the ODS to people who keep cancer registries",
                "url": "https://www.ncra-usa.org/"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
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
        "courses": [
          "Anatomy and physiology",
          "Biology",
          "Computer science",
          "Mathematics"
        ],
        "steps": [
          {
            "title": "Finish high school",
            "text": "Take health science, computer science and mathematics if your school offers them."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
          }
        ]
      },
      {
        "id": "associate",
        "kind": "degree",
        "title": "Associate degree in health information",
        "months": {
          "min": 24
        },
        "after": [
          "high-school"
        ],
        "gives": {
          "education": "associate",
          "accreditedBy": "CAHIIM"
        },
        "about": "The usual way in. The degree may also be in computing or another health field, but only a program accredited by CAHIIM lets you take the RHIT exam.",
        "courses": [
          "Medical terms",
          "Requirements for health data",
          "Ethics in medicine",
          "Systems for coding diagnoses and procedures"
        ],
        "steps": [
          {
            "title": "Choose a degree program and finish it",
            "text": "Ask who has accredited it: that decides which exam you may take."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
          },
          {
            "name": "BLS, Employment Projections data definitions",
            "url": "https://www.bls.gov/emp/documentation/definitions.htm"
          },
          {
            "name": "Open Exam Prep, RHIT eligibility",
            "url": "https://open-exam-prep.com/study-guides/rhit/orientation-and-exam-strategy/eligibility-application-and-scheduling"
          }
        ]
      },
      {
        "id": "rhit-exam",
        "kind": "exam",
        "title": "RHIT exam",
        "optional": true,
        "after": [
          "associate"
        ],
        "opens": [
          "rhit"
        ],
        "steps": [
          {
            "title": "Earn a credential",
            "text": "Employers may prefer it, or expect it after hiring."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
          },
          {
            "name": "Open Exam Prep, RHIT exam facts",
            "url": "https://open-exam-prep.com/study-guides/rhit/orientation-and-exam-strategy/current-exam-facts"
          }
        ]
      },
      {
        "id": "registry-degree",
        "kind": "degree",
        "title": "Associate degree for cancer registrars",
        "months": {
          "min": 24
        },
        "after": [
          "high-school"
        ],
        "gives": {
          "education": "associate",
          "accreditedBy": "NCRA",
          "practicum": true
        },
        "about": "A program accredited by NCRA, with supervised practice in a registry. It is one of three ways to the ODS exam.",
        "sources": [
          {
            "name": "NCRA, ODS eligibility",
            "url": "https://www.ncra-usa.org/ODS-Credential/Potential-ODS/Eligibility"
          },
          {
            "name": "BLS, Employment Projections data definitions",
            "url": "https://www.bls.gov/emp/documentation/definitions.htm"
          }
        ]
      },
      {
        "id": "ods-exam",
        "kind": "exam",
        "title": "ODS exam",
        "optional": true,
        "after": [
          "registry-degree"
        ],
        "opens": [
          "ods"
        ],
        "sources": [
          {
            "name": "NCRA, ODS eligibility",
            "url": "https://www.ncra-usa.org/ODS-Credential/Potential-ODS/Eligibility"
          },
          {
            "name": "NCRA, Certification exam",
            "url": "https://www.ncra-usa.org/CTR/Certification-Exam"
          }
        ]
      },
      {
        "id": "bachelor",
        "kind": "degree",
        "title": "Bachelor’s degree in health information management",
        "months": {
          "min": 48,
          "max": 60
        },
        "after": [
          "high-school"
        ],
        "gives": {
          "education": "bachelor",
          "accreditedBy": "CAHIIM"
        },
        "about": "Some positions ask for a bachelor’s or a master’s degree. Only a program that CAHIIM has accredited leads to the RHIA exam.",
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
          },
          {
            "name": "BLS, Employment Projections data definitions",
            "url": "https://www.bls.gov/emp/documentation/definitions.htm"
          },
          {
            "name": "Open Exam Prep, RHIA eligibility",
            "url": "https://open-exam-prep.com/study-guides/rhia/orientation-rhia-eligibility-application-fees-format-scoring-and-retakes/him-only-eligibility-routes"
          }
        ]
      },
      {
        "id": "rhia-exam",
        "kind": "exam",
        "title": "RHIA exam",
        "optional": true,
        "after": [
          "bachelor"
        ],
        "opens": [
          "rhia"
        ],
        "sources": [
          {
            "name": "Open Exam Prep, RHIA eligibility",
            "url": "https://open-exam-prep.com/study-guides/rhia/orientation-rhia-eligibility-application-fees-format-scoring-and-retakes/him-only-eligibility-routes"
          }
        ]
      },
      {
        "id": "first-job",
        "kind": "job",
        "title": "First job",
        "after": [
          "associate",
          "rhit-exam",
          "registry-degree",
          "ods-exam",
          "bachelor",
          "rhia-exam"
        ],
        "gives": {
          "experience": {}
        },
        "steps": [
          {
            "title": "Find your first job",
            "text": "Some people hold more than one credential. Ask which ones an employer looks for."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
          }
        ]
      },
      {
        "id": "renewal",
        "kind": "renewal",
        "title": "Keep your credential",
        "after": [
          "first-job"
        ],
        "every": 24,
        "about": "RHIT, RHIA and ODS are renewed every two years with continuing education.",
        "steps": [
          {
            "title": "Keep learning",
            "text": "Renew your credential on time."
          }
        ],
        "sources": [
          {
            "name": "AHIMA, Recertification",
            "url": "https://www.ahima.org/certification/Recertification"
          },
          {
            "name": "NCRA, ODS credential maintenance",
            "url": "https://www.ncra-usa.org/ODS-Credential/Current-ODS"
          }
        ]
      },
      {
        "id": "manager",
        "kind": "advancement",
        "title": "Medical or health services manager",
        "after": [
          "first-job"
        ],
        "leadsTo": [
          "11-9111"
        ],
        "about": "Employers may ask for a higher credential, or a bachelor’s or master’s degree in the field.",
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
          }
        ]
      }
    ],
    "demand": {
      "about": "Employers differ. Some require a credential, some prefer one, and some expect you to earn one once you are hired. Ask the ones near you.",
      "sources": [
        {
          "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
          "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
        }
      ]
    }
  },
  "credentials": [
    {
      "id": "cdip",
      "short": "CDIP",
      "name": "Certified Documentation Integrity Practitioner",
      "issuer": {
        "name": "American Health Information Management Association",
        "short": "AHIMA"
      },
      "level": "specialist",
      "occupations": [
        "29-2072",
        "29-9021"
      ],
      "shows": "You can make sure that patient records say fully and exactly what was done.",
      "page": "https://www.ahima.org/certification-careers/certifications-overview/cdip/",
      "renewal": {
        "years": 2,
        "hours": 30
      },
      "facts": [
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
      "id": "chda",
      "short": "CHDA",
      "name": "Certified Health Data Analyst",
      "issuer": {
        "name": "American Health Information Management Association",
        "short": "AHIMA"
      },
      "level": "specialist",
      "occupations": [
        "29-9021"
      ],
      "shows": "You can turn health data into answers.",
      "page": "https://www.ahima.org/certification-careers/certifications-overview/chda/",
      "renewal": {
        "years": 2,
        "hours": 30
      },
      "facts": [
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
      "id": "ods",
      "short": "ODS",
      "name": "Oncology Data Specialist",
      "formerly": [
        "CTR",
        "Certified Tumor Registrar"
      ],
      "issuer": {
        "name": "National Cancer Registrars Association",
        "short": "NCRA"
      },
      "level": "specialist",
      "occupations": [
        "29-9021"
      ],
      "shows": "You can collect and report data on cancer cases.",
      "page": "https://www.ncra-usa.org/ODS-Credential",
      "eligibility": {
        "anyOf": [
          {
            "route": "A1",
            "education": "associate",
            "accreditedBy": "NCRA",
            "practicum": true
          },
          {
            "route": "A2",
            "education": "associate",
            "orCredits": 60,
            "training": "a certificate program accredited by NCRA",
            "practicum": true
          },
          {
            "route": "B",
            "education": "associate",
            "orCredits": 60,
            "courses": "six credits in human anatomy and physiology",
            "experience": {
              "hours": 1950,
              "in": "a cancer registry"
            }
          }
        ]
      },
      "exam": {
        "windows": 3
      },
      "fee": {
        "member": 335,
        "other": 435
      },
      "renewal": {
        "years": 2,
        "hours": 20
      },
      "facts": [
        {
          "head": "Who may take the exam",
          "lines": [
            "Route A1: an associate degree from a program that NCRA accredits, plus supervised practice",
            "Route A2: an associate degree or 60 college credits, plus a certificate program accredited by NCRA, plus supervised practice",
            "Route B: an associate degree or 60 college credits, including six credits in human anatomy and physiology, plus 1,950 hours of work in a cancer registry"
          ],
          "source": {
            "name": "NCRA, ODS eligibility",
            "url": "https://www.ncra-usa.org/ODS-Credential/Potential-ODS/Eligibility"
          }
        },
        {
          "head": "Exam",
          "lines": [
            "3 exam periods a year"
          ],
          "source": {
            "name": "NCRA, Certification exam",
            "url": "https://www.ncra-usa.org/CTR/Certification-Exam"
          },
          "asOf": "2024"
        },
        {
          "head": "Exam fee",
          "lines": [
            "$435; $335 for members"
          ],
          "source": {
            "name": "NCRA, Certification exam",
            "url": "https://www.ncra-usa.org/CTR/Certification-Exam"
          },
          "asOf": "2024"
        },
        {
          "head": "Renewal",
          "lines": [
            "Every 2 years, with 20 hours of continuing education"
          ],
          "source": {
            "name": "NCRA, ODS credential maintenance",
            "url": "https://www.ncra-usa.org/ODS-Credential/Current-ODS"
          }
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
    },
    {
      "id": "rhit",
      "short": "RHIT",
      "name": "Registered Health Information Technician",
      "issuer": {
        "name": "American Health Information Management Association",
        "short": "AHIMA"
      },
      "level": "core",
      "occupations": [
        "29-2072",
        "29-9021"
      ],
      "shows": "You can keep health records complete, correct and private, and code them.",
      "page": "https://www.ahima.org/certification-careers/certifications-overview/rhit/",
      "eligibility": {
        "anyOf": [
          {
            "education": "associate",
            "accreditedBy": "CAHIIM"
          },
          {
            "reciprocity": true
          }
        ]
      },
      "exam": {
        "items": 150,
        "scored": 130,
        "minutes": 210,
        "passing": {
          "score": 300,
          "from": 100,
          "to": 400
        }
      },
      "fee": {
        "member": 229,
        "other": 299
      },
      "renewal": {
        "years": 2,
        "hours": 20
      },
      "facts": [
        {
          "head": "Who may take the exam",
          "lines": [
            "An associate degree from a program that CAHIIM accredits",
            "A program abroad that the issuer recognizes"
          ],
          "source": {
            "name": "Open Exam Prep, RHIT eligibility",
            "url": "https://open-exam-prep.com/study-guides/rhit/orientation-and-exam-strategy/eligibility-application-and-scheduling"
          },
          "asOf": "2026-05"
        },
        {
          "head": "Exam",
          "lines": [
            "150 questions, 130 of them scored; 3 h 30 min; pass with 300 on a scale of 100 to 400"
          ],
          "source": {
            "name": "Open Exam Prep, RHIT exam facts",
            "url": "https://open-exam-prep.com/study-guides/rhit/orientation-and-exam-strategy/current-exam-facts"
          },
          "asOf": "2026"
        },
        {
          "head": "Exam fee",
          "lines": [
            "$299; $229 for members"
          ],
          "source": {
            "name": "Open Exam Prep, RHIT exam facts",
            "url": "https://open-exam-prep.com/study-guides/rhit/orientation-and-exam-strategy/current-exam-facts"
          },
          "asOf": "2026"
        },
        {
          "head": "Renewal",
          "lines": [
            "Every 2 years, with 20 hours of continuing education"
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
