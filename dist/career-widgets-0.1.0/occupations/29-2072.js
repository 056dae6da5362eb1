// 29-2072 Medical Records Specialists
export default {
  "code": "29-2072",
  "about": "Medical records specialists keep patients’ health records complete, coded, and private.",
  "duties": [
    "Turn diagnoses and treatments into standard codes",
    "Check records for missing notes and ask doctors to add them",
    "Match lab results, notes, and forms to the right patient",
    "Send records to those who have a right to see them",
    "Guard patients’ private information",
    "Pull up records for doctors and nurses who need them"
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
    "lessThanHighSchool": 1.4,
    "highSchool": 19.2,
    "someCollege": 30.6,
    "associate": 25.6,
    "bachelor": 17.4,
    "master": 4.3,
    "doctoral": 1.6,
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
    "29-9021",
    "31-9092",
    "31-9094",
    "43-4071",
    "43-6013"
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
      }
    ]
  },
  "profile": {
    "summary": "Medical records specialists look after the information that health care runs on. They collect what doctors, nurses and labs write about a patient, check that nothing is missing or wrong, and turn diagnoses and treatments into standard codes. They also make sure that only people with a right to a record get to see it. They do not treat patients.",
    "sources": [
      {
        "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
        "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
      }
    ],
    "topics": [
      {
        "topic": "titles",
        "heading": "Other job titles",
        "intro": "People who do this work told O*NET that these are their job titles. Medical coders belong to the same occupation.",
        "groups": [
          {
            "items": [
              {
                "term": "Coder"
              },
              {
                "term": "Health information clerk"
              },
              {
                "term": "Health information specialist"
              },
              {
                "term": "Health information technician"
              },
              {
                "term": "Medical records clerk"
              },
              {
                "term": "Medical records coordinator"
              },
              {
                "term": "Medical records technician"
              },
              {
                "term": "Registered Health Information Technician (RHIT)"
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
          },
          {
            "id": "bls-soc-2018",
            "name": "2018 Standard Occupational Classification",
            "url": "https://www.bls.gov/soc/2018/"
          }
        ]
      },
      {
        "topic": "duties",
        "heading": "What they do",
        "groups": [
          {
            "head": "Collecting and checking records",
            "items": [
              {
                "text": "Bring together a patient’s history, symptoms, test results and treatments from every place that sent them"
              },
              {
                "text": "Check each record: is it complete, is it correct, did it arrive in time?"
              },
              {
                "text": "Ask the doctor or nurse when a note is missing, unclear or contradicts another"
              },
              {
                "text": "Scan paper and file it with the right patient and visit"
              },
              {
                "text": "Correct mistakes the way the rules allow"
              }
            ]
          },
          {
            "head": "Coding",
            "items": [
              {
                "text": "Read what was found and done, and give it the standard codes for diagnoses and procedures"
              },
              {
                "text": "Look up rare cases in the code books"
              },
              {
                "text": "Clear up conflicting information before a code is set"
              },
              {
                "text": "Answer questions from billing staff about the codes on a claim"
              }
            ]
          },
          {
            "head": "Releasing records",
            "items": [
              {
                "text": "Find records for doctors, insurers, lawyers and patients who ask for them"
              },
              {
                "text": "Check that the person asking has a right to see what they ask for"
              },
              {
                "text": "Send what the request allows, and note what was sent to whom"
              },
              {
                "text": "Keep track of records that are out, and get them back"
              }
            ]
          },
          {
            "head": "Protecting privacy",
            "items": [
              {
                "text": "Give each colleague access to the records their job calls for, and to no others"
              },
              {
                "text": "Keep a log of who opened which record"
              },
              {
                "text": "Report anything that looks like a leak"
              },
              {
                "text": "Take part in training on privacy and security"
              }
            ]
          },
          {
            "head": "Counting and reporting",
            "items": [
              {
                "text": "Enter data so that it can be searched and counted"
              },
              {
                "text": "Report how many records are finished, late or incomplete"
              },
              {
                "text": "Gather figures for quality reviews and audits"
              },
              {
                "text": "Point out where the same gap turns up again and again"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          },
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          },
          {
            "name": "Testerly, Medical Records Specialist",
            "url": "https://www.testerly.com/careers/medical-records-specialist"
          }
        ]
      },
      {
        "topic": "types",
        "heading": "Types of the job",
        "intro": "Job ads use different names for different parts of the work.",
        "groups": [
          {
            "items": [
              {
                "term": "Medical coder",
                "text": "Sets the codes for diagnoses and procedures that billing and health statistics depend on. The link between those who treat patients and those who send the bills."
              },
              {
                "term": "Health information technician",
                "text": "Answers requests for records, checks that each one is allowed, and keeps files in order."
              },
              {
                "term": "Cancer registrar",
                "text": "Keeps a database of cancer patients and follows how they do over the years. BLS now counts registrars with health information technologists.",
                "occupation": "29-9021"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          },
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
          },
          {
            "name": "CareerFitter, Medical Records or Health Information Specialist",
            "url": "https://www.careerfitter.com/career-research/medical-records-and-health-information-technicians"
          }
        ]
      },
      {
        "topic": "specialisations",
        "heading": "Areas to specialize in",
        "intro": "Those whose whole job is record systems or health data are counted as health information technologists.",
        "groups": [
          {
            "head": "By kind of work",
            "items": [
              {
                "term": "Coding",
                "text": "For hospital stays, for office visits, or for one branch of medicine"
              },
              {
                "term": "Auditing",
                "text": "Checking the records and codes of others"
              },
              {
                "term": "Privacy and compliance",
                "text": "Seeing to it that rules are known and kept"
              },
              {
                "term": "Electronic record systems",
                "text": "Setting them up, and helping staff use them",
                "occupation": "29-9021"
              },
              {
                "term": "Health data",
                "text": "Finding patterns that help a hospital improve",
                "occupation": "29-9021"
              }
            ]
          },
          {
            "head": "By field of medicine",
            "items": [
              {
                "term": "Surgery and anesthesia"
              },
              {
                "term": "Cancer care"
              },
              {
                "term": "Radiology"
              },
              {
                "term": "Mental health"
              },
              {
                "term": "Rehabilitation and long-term care"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          },
          {
            "name": "Testerly, Medical Records Specialist",
            "url": "https://www.testerly.com/careers/medical-records-specialist"
          },
          {
            "name": "BLS Occupational Outlook Handbook, Health Information Technologists and Medical Registrars",
            "url": "https://www.bls.gov/ooh/healthcare/health-information-technologists-and-medical-registrars.htm"
          }
        ]
      },
      {
        "topic": "day",
        "heading": "A day at work",
        "intro": "Days differ from place to place. In many offices they run about like this.",
        "groups": [
          {
            "head": "Morning",
            "items": [
              {
                "text": "Sort the requests that came in overnight, urgent ones first"
              },
              {
                "text": "Look over a sample of the records finished the day before"
              },
              {
                "text": "Answer staff who cannot find a note or a result"
              },
              {
                "text": "Open records for newly registered patients"
              }
            ]
          },
          {
            "head": "Middle of the day",
            "items": [
              {
                "text": "Enter and code the visits of the last days"
              },
              {
                "text": "Scan letters and forms that came on paper"
              },
              {
                "text": "Chase missing signatures and reports"
              },
              {
                "text": "Prepare records that patients, insurers or courts asked for"
              }
            ]
          },
          {
            "head": "Afternoon",
            "items": [
              {
                "text": "Write the day’s figures into the tracking system"
              },
              {
                "text": "Pull the records that clinics need tomorrow"
              },
              {
                "text": "Meet with nurses or doctors about gaps in their notes"
              },
              {
                "text": "Lock away paper and log out of every system"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          }
        ]
      },
      {
        "topic": "settings",
        "heading": "Where they work",
        "table": {
          "columns": [
            "Where",
            "What it is like",
            "Kinds of records"
          ],
          "rows": [
            [
              "Hospital",
              "A large department, many kinds of records, open around the clock",
              "Stays on a ward, emergencies, operations"
            ],
            [
              "Outpatient clinic",
              "A smaller team, a steady rhythm, usually daytime hours",
              "General care, specialist visits, urgent care"
            ],
            [
              "Doctor’s office",
              "A few people who do a bit of everything and know the doctors well",
              "Office visits, referrals, billing"
            ],
            [
              "Insurance company",
              "Office work with claims and data, far from any patient",
              "Claims, reviews of treatment, quality checks"
            ],
            [
              "Surgery center",
              "One subject, known well, with forms of its own",
              "Operations and anesthesia"
            ],
            [
              "Nursing home or rehabilitation center",
              "Patients stay for a long time, so records grow over months or years",
              "Ongoing care, therapy"
            ],
            [
              "Government agency or law firm",
              "Less common; records are read as evidence or for public programs",
              "Legal files, benefits, public health"
            ]
          ]
        },
        "sources": [
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          },
          {
            "name": "Testerly, Medical Records Specialist",
            "url": "https://www.testerly.com/careers/medical-records-specialist"
          }
        ]
      },
      {
        "topic": "employers",
        "heading": "Largest employers",
        "intro": "The handbook of BLS names the five largest groups of employers.",
        "bars": {
          "of": "of 194,800 jobs in 2024",
          "shares": [
            {
              "name": "Hospitals",
              "percent": 28
            },
            {
              "name": "Doctors’ offices",
              "percent": 19
            },
            {
              "name": "Head offices of companies",
              "percent": 8
            },
            {
              "name": "Office and support services",
              "percent": 8
            },
            {
              "name": "Professional and technical services",
              "percent": 7
            }
          ]
        },
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          }
        ]
      },
      {
        "topic": "schedule",
        "heading": "Working hours",
        "text": [
          "Most people in this job have full-time hours.",
          "A hospital never closes, so its records staff may take turns on nights and weekends. Doctors’ offices and insurers mostly keep office hours. Being on call is rare."
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          },
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          }
        ]
      },
      {
        "topic": "remote",
        "heading": "Working from home",
        "text": [
          "It depends on the employer. BLS describes this as work at a computer and says nothing about doing it from home.",
          "Where records are electronic, coding and checking can be done from anywhere with a safe connection, and some employers hire for that. Paper, scanning and visitors at the desk need somebody on site. Ask how many days are worked from home, and whether new staff start in the office."
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          },
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
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
                "term": "Medical terms",
                "text": "Anatomy, diseases, drugs and the short forms that fill a chart"
              },
              {
                "term": "Code systems",
                "text": "ICD-10 for diagnoses, CPT for procedures"
              },
              {
                "term": "Record systems",
                "text": "Finding your way in an electronic health record (EHR), and in a second one soon after"
              },
              {
                "term": "Typing and data entry",
                "text": "Quick, with very few slips"
              },
              {
                "term": "Privacy law",
                "text": "Knowing what may be shared, with whom, and on which form"
              },
              {
                "term": "Scanning and indexing",
                "text": "Turning paper into files that can be found again"
              },
              {
                "term": "Databases and spreadsheets",
                "text": "Searching, sorting, counting, making a clear report"
              }
            ]
          },
          {
            "head": "Personal",
            "items": [
              {
                "term": "Care with details",
                "text": "One wrong digit is another diagnosis"
              },
              {
                "term": "Order",
                "text": "Many open cases, none forgotten"
              },
              {
                "term": "Clear writing and speaking",
                "text": "A short, polite question gets an answer from a busy doctor"
              },
              {
                "term": "Discretion",
                "text": "You may read about people you know, and say nothing"
              },
              {
                "term": "Reliability",
                "text": "Claims and treatment wait for your part"
              },
              {
                "term": "Service",
                "text": "Patients who ask for their record are often worried"
              },
              {
                "term": "Solving problems",
                "text": "Two notes disagree; find out which one is right"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          },
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          }
        ]
      },
      {
        "topic": "qualities",
        "heading": "Qualities that help",
        "intro": "You may do well in this work if several of these sound like you.",
        "groups": [
          {
            "items": [
              {
                "term": "Analytical",
                "text": "You can read a long report and say what the diagnosis was, and on what evidence."
              },
              {
                "term": "Exact",
                "text": "You notice that a date or a dose cannot be right."
              },
              {
                "term": "Honest",
                "text": "You keep what you read to yourself, even when nobody would find out."
              },
              {
                "term": "Easy to work with",
                "text": "You can tell a surgeon or an accountant that something is missing, and stay friendly."
              },
              {
                "term": "Organized",
                "text": "You like systems in which everything has its place."
              },
              {
                "term": "Patient",
                "text": "The same kind of task, done well for the hundredth time, does not bore you."
              },
              {
                "term": "Ready to learn",
                "text": "Codes, laws and software change every year, and you are fine with that."
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          },
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          },
          {
            "name": "Testerly, Medical Records Specialist",
            "url": "https://www.testerly.com/careers/medical-records-specialist"
          }
        ]
      },
      {
        "topic": "tools",
        "heading": "Tools and record systems",
        "intro": "Employers train new staff on their own system. Knowing one makes the next one easier.",
        "groups": [
          {
            "head": "Electronic health records",
            "items": [
              {
                "term": "Epic",
                "text": "The most used system in U.S. hospitals in 2024"
              },
              {
                "term": "Oracle Health",
                "text": "Common in hospitals; known as Cerner before Oracle bought the company"
              },
              {
                "term": "MEDITECH",
                "text": "Strong in community hospitals"
              },
              {
                "term": "athenahealth",
                "text": "Runs online; made for doctors’ offices and specialists"
              },
              {
                "term": "NextGen Healthcare",
                "text": "For small and medium-sized practices"
              },
              {
                "term": "Veradigm and Altera",
                "text": "Once Allscripts; Veradigm is for practices, Altera for hospitals"
              }
            ]
          },
          {
            "head": "Other tools",
            "items": [
              {
                "term": "Coding software and code books"
              },
              {
                "term": "Document scanners and imaging software"
              },
              {
                "term": "Spreadsheets and databases"
              },
              {
                "term": "Health information exchanges",
                "text": "Networks that pass records from one provider to another"
              },
              {
                "term": "Secure mail and file transfer"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          },
          {
            "name": "EHR Source, EHR market consolidation in 2026",
            "url": "https://ehrsource.com/articles/ehr-market-consolidation-2026"
          },
          {
            "name": "Becker’s Hospital Review, Oracle Health in the news",
            "url": "https://www.beckershospitalreview.com/ehrs/oracle-health-in-the-news-10-updates.html"
          },
          {
            "name": "SyntraETL, Allscripts and Veradigm",
            "url": "https://www.syntraetl.com/connectors/allscripts/allscripts-veradigm-modernization"
          }
        ]
      },
      {
        "topic": "pros-cons",
        "heading": "Pros and cons",
        "groups": [
          {
            "head": "Pros",
            "items": [
              {
                "text": "Jobs are expected to grow faster from 2024 to 2034 than in all occupations together"
              },
              {
                "text": "Part of health care without touching blood or needles"
              },
              {
                "text": "A short program is enough for many first jobs"
              },
              {
                "text": "Many kinds of employers to choose from"
              },
              {
                "text": "Room to specialize or move up"
              }
            ]
          },
          {
            "head": "Cons",
            "items": [
              {
                "text": "Long hours in front of a screen"
              },
              {
                "text": "Much of the work repeats itself"
              },
              {
                "text": "Rules, codes and software keep changing"
              },
              {
                "text": "Software with artificial intelligence makes coding quicker, and BLS says that it may change how many people are needed"
              },
              {
                "text": "A slip can harm a patient’s privacy or a bill"
              },
              {
                "text": "Some hospitals need nights and weekends covered"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "Testerly, Medical Records Specialist",
            "url": "https://www.testerly.com/careers/medical-records-specialist"
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
        "topic": "challenges",
        "heading": "Challenges, and what helps",
        "table": {
          "columns": [
            "Challenge",
            "What it can lead to",
            "What helps"
          ],
          "rows": [
            [
              "More records than hours",
              "Rushing, and mistakes that come from it",
              "Sorting by urgency, letting software do the routine parts, sharing the load"
            ],
            [
              "Notes with gaps",
              "Claims that are rejected; doctors who lack part of the story",
              "Asking early, a fixed way to follow up, short reminders for doctors"
            ],
            [
              "A new computer system",
              "Slow weeks while everybody learns",
              "Training before the change, a colleague who knows it, a little patience"
            ],
            [
              "Strict privacy law",
              "Trouble with the law, and patients who lose trust",
              "Refresher courses, clear steps for each request, regular checks"
            ],
            [
              "Handwriting nobody can read",
              "Wrong entries and lost time",
              "Asking the writer, reporting repeat cases, moving to typed notes"
            ],
            [
              "Doing the same thing all day",
              "Tiredness, less care, people who quit",
              "Changing tasks, learning a specialty, a manager who notices"
            ]
          ]
        },
        "sources": [
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          }
        ]
      },
      {
        "topic": "satisfactions",
        "heading": "What the work is good for",
        "intro": "What good records are good for, as a school tells it. We know of no survey that asked people in this work.",
        "groups": [
          {
            "items": [
              {
                "text": "Care gets safer when the next doctor finds the whole story"
              },
              {
                "text": "A clinic loses less time in searching"
              },
              {
                "text": "Bills are right, because what was done is written down"
              },
              {
                "text": "Research and public health learn from records without names"
              },
              {
                "text": "There is more to learn, and credentials that show it"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          }
        ]
      },
      {
        "topic": "pay-factors",
        "heading": "What pay depends on",
        "intro": "Official figures exist for the kind of employer. A school names the other points; its figures have no source, so they are left out.",
        "groups": [
          {
            "items": [
              {
                "term": "Kind of employer",
                "text": "In May 2024 the median was $60,750 in head offices of companies, $56,520 in hospitals and $45,620 in doctors’ offices."
              },
              {
                "term": "Place",
                "text": "Wages and prices differ from area to area."
              },
              {
                "term": "Size of the employer",
                "text": "A large hospital and a small office do not pay alike."
              },
              {
                "term": "Experience",
                "text": "We know of no official figures by years of experience, so we show none."
              },
              {
                "term": "Credentials",
                "text": "Some jobs are open only to people who have one."
              },
              {
                "term": "Specialty",
                "text": "The branch of coding or of records that you know well."
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          },
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          }
        ]
      },
      {
        "topic": "paths",
        "heading": "Where it can lead",
        "intro": "Most moves take a higher credential or a degree. What is asked for varies from employer to employer.",
        "groups": [
          {
            "head": "Into coding",
            "items": [
              {
                "term": "Medical coder",
                "text": "Same occupation, other focus. A coding credential such as the CCA or CPC opens the door."
              },
              {
                "term": "Auditor",
                "text": "Checks records and codes for others."
              }
            ]
          },
          {
            "head": "Into data and systems",
            "items": [
              {
                "term": "Health information technologist or medical registrar",
                "text": "Builds and improves record systems, or keeps a register of a disease.",
                "occupation": "29-9021"
              },
              {
                "term": "Health informatics specialist",
                "text": "Plans systems around the way clinics work. Counted among computer systems analysts.",
                "occupation": "15-1211"
              }
            ]
          },
          {
            "head": "Into leading",
            "items": [
              {
                "term": "Health information manager",
                "text": "Answers for a whole records department. Counted among medical and health services managers.",
                "occupation": "11-9111"
              },
              {
                "term": "Privacy officer",
                "text": "Watches over privacy in the whole organization."
              },
              {
                "term": "Quality coordinator",
                "text": "Finds and closes gaps in what is written down."
              }
            ]
          },
          {
            "head": "Jobs much like this one",
            "items": [
              {
                "term": "Medical transcriptionist",
                "text": "Turns dictation into reports.",
                "occupation": "31-9094"
              },
              {
                "term": "Medical assistant",
                "text": "Splits the day between office work and patients.",
                "occupation": "31-9092"
              },
              {
                "term": "Pharmacy technician",
                "text": "Helps to hand out prescription drugs.",
                "occupation": "29-2052"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          },
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          },
          {
            "name": "BLS Occupational Outlook Handbook, Medical and Health Services Managers",
            "url": "https://www.bls.gov/ooh/management/medical-and-health-services-managers.htm"
          },
          {
            "id": "usdol-onet-30.1",
            "name": "O*NET 30.1 Database",
            "url": "https://www.onetcenter.org/database.html",
            "attribution": "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. career-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
          }
        ]
      },
      {
        "topic": "comparison",
        "heading": "How it differs",
        "intro": "Medical records specialist or medical coder? Official figures count them together; job ads mostly do not.",
        "table": {
          "columns": [
            "What differs",
            "Medical records specialist",
            "Medical coder"
          ],
          "rows": [
            [
              "Looks after",
              "The whole life of a record",
              "The codes in it"
            ],
            [
              "Main question",
              "Is it complete, correct and safe?",
              "Which codes say what was done?"
            ],
            [
              "Works with",
              "Doctors, patients, lawyers, insurers",
              "Doctors and billing staff"
            ],
            [
              "Typical day",
              "Filing, checking, releasing, reporting",
              "Reading charts and setting codes"
            ],
            [
              "Often-seen credentials",
              "RHIT",
              "CCA, CCS, CPC"
            ],
            [
              "Counted by BLS as",
              "Medical Records Specialists",
              "Medical Records Specialists"
            ]
          ]
        },
        "sources": [
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          },
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          },
          {
            "id": "bls-soc-2018",
            "name": "2018 Standard Occupational Classification",
            "url": "https://www.bls.gov/soc/2018/"
          }
        ]
      },
      {
        "topic": "privacy",
        "heading": "Privacy rules they work under",
        "intro": "The main federal rules come from HIPAA, the Health Insurance Portability and Accountability Act. A state may be stricter.",
        "groups": [
          {
            "head": "What the rules say",
            "items": [
              {
                "term": "Privacy Rule",
                "text": "Says when health information may be used or passed on. Treatment, payment and running a clinic are allowed; many other uses need the patient’s written permission."
              },
              {
                "term": "Minimum necessary",
                "text": "Whoever shares a record for most other purposes than treatment shares only the part that is needed."
              },
              {
                "term": "Right of access",
                "text": "Patients can see and copy their own record, as a rule within 30 days of asking, and can ask for a correction."
              },
              {
                "term": "Security Rule",
                "text": "Electronic records need limits on who gets in, a personal login for each user, and a log of what was done."
              },
              {
                "term": "Breach Notification Rule",
                "text": "After a leak the people concerned are told without delay, at the latest 60 days after it was found."
              },
              {
                "term": "Records without names",
                "text": "Data from which everything that points to a person has been taken may be used for research."
              },
              {
                "term": "Treatment for drug or alcohol problems",
                "text": "These records have a federal rule of their own, which asks for consent in more cases."
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "Code of Federal Regulations, 45 CFR Part 164, Security and Privacy",
            "url": "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164"
          },
          {
            "name": "Code of Federal Regulations, 42 CFR Part 2, Substance Use Disorder Patient Records",
            "url": "https://www.ecfr.gov/current/title-42/chapter-I/subchapter-A/part-2"
          }
        ]
      },
      {
        "topic": "cluster",
        "heading": "Career cluster",
        "intro": "Schools sort careers into clusters. In 2024 the national list was redrawn and Health Science became part of Healthcare & Human Services. Each state decides which list it uses.",
        "groups": [
          {
            "items": [
              {
                "term": "Career cluster",
                "text": "Health Science"
              },
              {
                "term": "Pathway",
                "text": "Health Informatics"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "RUReady North Dakota, Medical Records Specialist",
            "url": "https://ruready.nd.gov"
          },
          {
            "name": "Minnesota ACTE, New career clusters",
            "url": "https://mncte.org/newclusters"
          }
        ]
      },
      {
        "topic": "questions",
        "heading": "Questions and answers",
        "questions": [
          {
            "question": "Do I need a degree?",
            "answer": "Often not. A postsecondary certificate is typical. Some jobs take a high school diploma together with work in health care, others ask for an associate or bachelor’s degree."
          },
          {
            "question": "Do I need to have worked in health care before?",
            "answer": "Not always. It counts in your favor where you have no certificate. Office or customer work helps as well."
          },
          {
            "question": "Do I need a license?",
            "answer": "BLS names none for this occupation. What employers ask about are credentials, which are something else: proof from a professional body that you passed its exam."
          },
          {
            "question": "Is a credential required?",
            "answer": "It depends on the employer. Some require one, some prefer one, and some expect you to earn one soon after you start. Ask the ones near you."
          },
          {
            "question": "Which credential comes first?",
            "answer": "For coding, three are within reach early: the CCA, the CBCS after a training program or a year of work, and the CPC. With the last you are called CPC-A until you have two years of experience; some training counts toward them. The RHIT takes an associate program that CAHIIM has accredited. A certificate program does not lead to it."
          },
          {
            "question": "How long does it take to get ready?",
            "answer": "A certificate program takes about six to twelve months, an associate degree two years of full-time study. The timeline of the way in shows how the pieces fit together."
          },
          {
            "question": "What are the hours?",
            "answer": "Mostly full time. In an office or clinic, daytime on weekdays. In a hospital, shifts are possible, nights and weekends among them."
          },
          {
            "question": "Can I work from home?",
            "answer": "In some jobs, mainly coding and checking electronic records. Scanning, paper and people at the counter need you there. New staff may have to learn on site first."
          },
          {
            "question": "Will I meet patients?",
            "answer": "Seldom, and you will not treat them. You may hand a patient a copy of their own record. Doctors, nurses and billing staff are the people you talk to most."
          },
          {
            "question": "How does it differ from medical coding?",
            "answer": "A coder turns what was found and done into codes. A records specialist looks after the record as a whole, and may code as well. In official figures both are one occupation."
          },
          {
            "question": "Which record system do I need to know?",
            "answer": "As a rule none before you start: employers teach their own. Experience with a widely used one is valued. Being at ease with computers, spreadsheets and a practice version of any record system is a good start."
          },
          {
            "question": "Is the work stressful?",
            "answer": "It has its days: many requests, fixed deadlines, and mistakes that matter. Training and a good team make it easier, and many like to know what their work is for."
          },
          {
            "question": "Where can it lead?",
            "answer": "To coding and auditing, to work on record systems and registries, or to running a records department. The higher steps mostly ask for a further credential or a degree."
          },
          {
            "question": "What does a program cost?",
            "answer": "We have no official figure, so we give none. Ask each school for the price of the whole program with books and exam fees, and ask employers whether they help to pay."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          },
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          },
          {
            "name": "Open Exam Prep, RHIT eligibility",
            "url": "https://open-exam-prep.com/study-guides/rhit/orientation-and-exam-strategy/eligibility-application-and-scheduling"
          },
          {
            "name": "Open Exam Prep, CBCS",
            "url": "https://open-exam-prep.com/study-guides/nha-cbcs"
          },
          {
            "name": "AHIMA, CCA",
            "url": "https://www.ahima.org/certification/cca.aspx"
          },
          {
            "name": "AAPC, Complete your CPC apprenticeship",
            "url": "https://www.aapc.com/certifications/cpc/complete-your-cpc-apprenticeship"
          }
        ]
      },
      {
        "topic": "links",
        "heading": "Read more",
        "groups": [
          {
            "head": "Official",
            "items": [
              {
                "term": "Occupational Outlook Handbook",
                "text": "What BLS says about the occupation",
                "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
              },
              {
                "term": "O*NET OnLine",
                "text": "Tasks, skills and tools in detail",
                "url": "https://www.onetonline.org/link/summary/29-2072.00"
              },
              {
                "term": "CareerOneStop",
                "text": "Finds credentials by occupation",
                "url": "https://www.careeronestop.org/Toolkit/Training/find-certifications.aspx?newsearch=true"
              }
            ]
          },
          {
            "head": "Professional bodies",
            "items": [
              {
                "term": "AHIMA",
                "text": "Gives the RHIT, RHIA, CCA and CCS",
                "url": "https://www.ahima.org/"
              },
              {
                "term": "AAPC",
                "text": "Gives the CPC and other coding credentials",
                "url": "https://www.aapc.com/"
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
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
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
        "about": "Most employers ask for at least a diploma, or an equivalent such as the GED.",
        "courses": [
          "Biology and anatomy",
          "Health",
          "Computer science",
          "Mathematics",
          "Chemistry",
          "English"
        ],
        "activities": [
          "Volunteer in a hospital, clinic or care home",
          "Join a club for coding, data or health care",
          "Try a workshop or an online course in medical coding"
        ],
        "steps": [
          {
            "title": "Finish high school",
            "text": "Earn your diploma. If you left school early, work toward the GED first."
          },
          {
            "title": "Learn the words of medicine",
            "text": "A short course or a good book teaches the terms and abbreviations that fill patient records."
          },
          {
            "title": "Get quick with computers",
            "text": "Practice typing, office programs and simple databases. Most of the work happens on a screen."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          },
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          },
          {
            "name": "Testerly, Medical Records Specialist",
            "url": "https://www.testerly.com/careers/medical-records-specialist"
          },
          {
            "name": "RUReady North Dakota, Medical Records Specialist",
            "url": "https://ruready.nd.gov"
          }
        ]
      },
      {
        "id": "health-care-work",
        "kind": "experience",
        "title": "Work in a health care setting",
        "after": [
          "high-school"
        ],
        "gives": {
          "experience": {}
        },
        "about": "Some employers take people with a diploma who already know a clinic or hospital from the inside. How much time they ask for varies.",
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          }
        ]
      },
      {
        "id": "certificate",
        "kind": "certificate",
        "title": "Certificate program",
        "months": {
          "min": 6,
          "max": 12
        },
        "after": [
          "high-school"
        ],
        "gives": {
          "education": "certificate",
          "training": true
        },
        "about": "A short program, often at a community college. It does not lead to the RHIT: that takes an associate program accredited by CAHIIM.",
        "courses": [
          "Medical terms",
          "Standards for health data",
          "Systems for coding diagnoses and procedures"
        ],
        "steps": [
          {
            "title": "Choose one program and finish it",
            "text": "Pick a certificate or a degree. Ask which credential it prepares for, and who has accredited it, before you enroll."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          },
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          }
        ]
      },
      {
        "id": "coding-exam",
        "kind": "exam",
        "title": "Coding exam",
        "optional": true,
        "after": [
          "certificate"
        ],
        "opens": [
          "cca",
          "cbcs",
          "cpc"
        ],
        "about": "Employers may prefer people with a credential, or expect one soon after hiring. Ask the ones near you which they value.",
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          }
        ]
      },
      {
        "id": "associate",
        "kind": "degree",
        "title": "Associate degree in health information",
        "months": {
          "min": 24,
          "max": 24
        },
        "after": [
          "high-school"
        ],
        "gives": {
          "education": "associate",
          "accreditedBy": "CAHIIM"
        },
        "about": "Choose a program that CAHIIM has accredited: no other associate program lets you take the RHIT exam.",
        "courses": [
          "Medical terms",
          "Standards for health data",
          "Systems for coding diagnoses and procedures"
        ],
        "steps": [
          {
            "title": "Choose one program and finish it",
            "text": "Pick a certificate or a degree. Ask which credential it prepares for, and who has accredited it, before you enroll."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          },
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          },
          {
            "name": "Open Exam Prep, RHIT eligibility",
            "url": "https://open-exam-prep.com/study-guides/rhit/orientation-and-exam-strategy/eligibility-application-and-scheduling"
          }
        ]
      },
      {
        "id": "rhit-preparation",
        "kind": "exam-preparation",
        "title": "Study for the RHIT exam",
        "months": {
          "min": 2,
          "max": 6
        },
        "optional": true,
        "after": [
          "associate"
        ],
        "about": "AHIMA checks your transcript first. Once it approves you, you have 120 days to take the exam.",
        "steps": [
          {
            "title": "Prepare for a credential",
            "text": "Make a study plan, take practice tests, and apply when you are nearly ready."
          }
        ],
        "sources": [
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
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
          "rhit-preparation"
        ],
        "opens": [
          "rhit"
        ],
        "sources": [
          {
            "name": "Open Exam Prep, RHIT exam facts",
            "url": "https://open-exam-prep.com/study-guides/rhit/orientation-and-exam-strategy/current-exam-facts"
          }
        ]
      },
      {
        "id": "bachelor",
        "kind": "degree",
        "title": "Bachelor’s degree in health information management",
        "months": {
          "min": 48,
          "max": 48
        },
        "after": [
          "high-school"
        ],
        "gives": {
          "education": "bachelor",
          "accreditedBy": "CAHIIM"
        },
        "about": "Longer than most first jobs ask for. It prepares for work in management. Choose a program that CAHIIM has accredited if you want to take the RHIA exam.",
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          },
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
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
          "health-care-work",
          "certificate",
          "coding-exam",
          "associate",
          "rhit-exam",
          "bachelor",
          "rhia-exam"
        ],
        "gives": {
          "experience": {}
        },
        "about": "Hospitals, clinics, doctors’ offices, insurers and care homes hire. Each has its own record system, and you learn it on the job.",
        "steps": [
          {
            "title": "Write your resume",
            "text": "Show your courses, your credential, and any work that proves you are exact and can keep a secret."
          },
          {
            "title": "Look for openings",
            "text": "Search hospitals, clinics and insurers. A temporary or part-time post counts as experience too."
          },
          {
            "title": "Learn on the job",
            "text": "Get to know the systems of your employer, and ask an experienced colleague to guide you."
          }
        ],
        "sources": [
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          },
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          }
        ]
      },
      {
        "id": "study-at-work",
        "kind": "degree",
        "title": "Certificate or degree while working",
        "months": {
          "min": 24,
          "max": 36
        },
        "optional": true,
        "after": [
          "first-job"
        ],
        "alongside": [
          "first-job"
        ],
        "about": "Many people study part time beside the job, some of them online. Some employers help to pay.",
        "sources": [
          {
            "name": "Medical Billing and Coding School, career guide",
            "url": "https://medicalbillingandcoding.school/careers/medical-records-specialist"
          },
          {
            "name": "RUReady North Dakota, Medical Records Specialist",
            "url": "https://ruready.nd.gov"
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
        "about": "Credentials in this field last two years. You renew them with hours of continuing education.",
        "steps": [
          {
            "title": "Keep learning",
            "text": "Take courses, renew your credential on time, and look for a specialty that suits you."
          }
        ],
        "sources": [
          {
            "name": "AHIMA, Recertification",
            "url": "https://www.ahima.org/certification/Recertification"
          },
          {
            "name": "AAPC, Help: continuing education",
            "url": "https://www.aapc.com/medical-coding-education/help/"
          }
        ]
      },
      {
        "id": "specialist",
        "kind": "advancement",
        "title": "Health information technologist or medical registrar",
        "after": [
          "first-job"
        ],
        "leadsTo": [
          "29-9021"
        ],
        "about": "Opens with a higher credential or a degree in health information.",
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
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
        "about": "Opens with a higher credential or a degree in health information. What is asked for varies from place to place.",
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
          }
        ]
      }
    ],
    "demand": {
      "about": "Employers differ. Some require a credential, some prefer one, and some expect you to earn one soon after you start. Ask the ones near you.",
      "sources": [
        {
          "name": "BLS Occupational Outlook Handbook, Medical Records Specialists",
          "url": "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm"
        }
      ]
    }
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
      "id": "cca",
      "short": "CCA",
      "name": "Certified Coding Associate",
      "issuer": {
        "name": "American Health Information Management Association",
        "short": "AHIMA"
      },
      "level": "entry",
      "occupations": [
        "29-2072"
      ],
      "shows": "You can code diagnoses and procedures at the level of a first job.",
      "page": "https://www.ahima.org/certification-careers/certifications-overview/cca/",
      "eligibility": {
        "anyOf": [
          {
            "education": "high-school"
          }
        ],
        "recommended": {
          "months": 6,
          "in": "coding",
          "or": "a coding program that AHIMA has approved (PCAP)"
        }
      },
      "exam": {
        "items": 105,
        "scored": 90,
        "minutes": 120,
        "passing": {
          "score": 300
        }
      },
      "fee": {
        "member": 199,
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
            "A high school diploma (recommended, not required: 6 months of work in coding, or a coding program that AHIMA has approved (PCAP))"
          ],
          "source": {
            "name": "AHIMA, CCA",
            "url": "https://www.ahima.org/certification/cca.aspx"
          },
          "asOf": "2024"
        },
        {
          "head": "Exam",
          "lines": [
            "105 questions, 90 of them scored; 2 h; pass with 300"
          ],
          "source": {
            "name": "AHIMA, CCA",
            "url": "https://www.ahima.org/certification/cca.aspx"
          },
          "asOf": "2024"
        },
        {
          "head": "Exam fee",
          "lines": [
            "$299; $199 for members"
          ],
          "source": {
            "name": "Medical Billing and Coding Training, CCA",
            "url": "https://medicalbillingandcoding.training/certifications/cca"
          },
          "asOf": "2026-02"
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
    },
    {
      "id": "ccs",
      "short": "CCS",
      "name": "Certified Coding Specialist",
      "issuer": {
        "name": "American Health Information Management Association",
        "short": "AHIMA"
      },
      "level": "core",
      "occupations": [
        "29-2072"
      ],
      "shows": "You can code complex cases from full patient records.",
      "page": "https://www.ahima.org/certification-careers/certifications-overview/ccs/",
      "eligibility": {
        "anyOf": [
          {
            "education": "high-school"
          }
        ]
      },
      "exam": {
        "items": 107,
        "scored": 97,
        "minutes": 240,
        "openBook": true,
        "passing": {
          "score": 300
        }
      },
      "fee": {
        "member": 299,
        "other": 399
      },
      "renewal": {
        "years": 2,
        "hours": 20
      },
      "facts": [
        {
          "head": "Who may take the exam",
          "lines": [
            "A high school diploma"
          ],
          "source": {
            "name": "AHIMA, CCS",
            "url": "https://www.ahima.org/certification-careers/certifications-overview/ccs"
          }
        },
        {
          "head": "Exam",
          "lines": [
            "107 questions, 97 of them scored; 4 h; code books allowed; pass with 300"
          ],
          "source": {
            "name": "Medical billing and coding guide, CCS",
            "url": "https://mbc-bv6.pages.dev/certifications/ccs"
          },
          "asOf": "2026-02"
        },
        {
          "head": "Exam fee",
          "lines": [
            "$399; $299 for members"
          ],
          "source": {
            "name": "Medical billing and coding guide, CCS",
            "url": "https://mbc-bv6.pages.dev/certifications/ccs"
          },
          "asOf": "2026-02"
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
    },
    {
      "id": "ccs-p",
      "short": "CCS-P",
      "name": "Certified Coding Specialist–Physician-based",
      "issuer": {
        "name": "American Health Information Management Association",
        "short": "AHIMA"
      },
      "occupations": [
        "29-2072"
      ],
      "shows": "You can code the work of doctors’ offices and clinics.",
      "page": "https://www.ahima.org/certification-careers/certifications-overview/ccs-p/",
      "renewal": {
        "years": 2,
        "hours": 20
      },
      "facts": [
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
    },
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
    },
    {
      "id": "cic",
      "short": "CIC",
      "name": "Certified Inpatient Coder",
      "issuer": {
        "name": "AAPC",
        "short": "AAPC"
      },
      "level": "specialist",
      "occupations": [
        "29-2072"
      ],
      "shows": "You can code hospital stays.",
      "page": "https://www.aapc.com/certifications/cic",
      "eligibility": {
        "anyOf": [
          {}
        ]
      },
      "exam": {
        "items": 40,
        "cases": 7,
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
            "name": "AAPC, Taking the CIC exam",
            "url": "https://www.aapc.com/certifications/cic/taking-the-cic-exam"
          }
        },
        {
          "head": "Exam",
          "lines": [
            "40 questions; 7 cases; 4 h; pass with 70%"
          ],
          "source": {
            "name": "AAPC, Taking the CIC exam",
            "url": "https://www.aapc.com/certifications/cic/taking-the-cic-exam"
          }
        },
        {
          "head": "Renewal",
          "lines": [
            "Every 2 years, with 36 hours of continuing education"
          ],
          "source": {
            "name": "AAPC, Taking the CIC exam",
            "url": "https://www.aapc.com/certifications/cic/taking-the-cic-exam"
          }
        }
      ],
      "checked": "2026-11"
    },
    {
      "id": "coc",
      "short": "COC",
      "name": "Certified Outpatient Coder",
      "issuer": {
        "name": "AAPC",
        "short": "AAPC"
      },
      "level": "specialist",
      "occupations": [
        "29-2072"
      ],
      "shows": "You can code outpatient care in hospitals and surgery centers.",
      "page": "https://www.aapc.com/certifications/coc",
      "eligibility": {
        "anyOf": [
          {}
        ]
      },
      "provisional": {
        "short": "COC-A",
        "months": 24,
        "counts": "an 80-hour course and the Practicode program count as a year each"
      },
      "exam": {
        "items": 100,
        "minutes": 240
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
            "name": "AAPC, COC",
            "url": "https://www.aapc.com/certifications/coc"
          }
        },
        {
          "head": "At first",
          "lines": [
            "COC-A, until you have 2 years of experience; an 80-hour course and the Practicode program count as a year each"
          ],
          "source": {
            "name": "AAPC, Complete your CPC apprenticeship",
            "url": "https://www.aapc.com/certifications/cpc/complete-your-cpc-apprenticeship"
          }
        },
        {
          "head": "Exam",
          "lines": [
            "100 questions; 4 h"
          ],
          "source": {
            "name": "AAPC, COC",
            "url": "https://www.aapc.com/certifications/coc"
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
    },
    {
      "id": "cpc",
      "short": "CPC",
      "name": "Certified Professional Coder",
      "issuer": {
        "name": "AAPC",
        "short": "AAPC"
      },
      "level": "core",
      "occupations": [
        "29-2072"
      ],
      "shows": "You can code the services of doctors’ offices and outpatient care.",
      "page": "https://www.aapc.com/certifications/cpc",
      "eligibility": {
        "anyOf": [
          {}
        ]
      },
      "provisional": {
        "short": "CPC-A",
        "months": 24,
        "counts": "an 80-hour course and the Practicode program count as a year each"
      },
      "exam": {
        "items": 100,
        "minutes": 240,
        "openBook": true,
        "passing": {
          "percent": 70
        }
      },
      "renewal": {
        "years": 2,
        "hours": 36,
        "dues": true
      },
      "facts": [
        {
          "head": "Who may take the exam",
          "lines": [
            "No proof of education or experience is asked for"
          ],
          "source": {
            "name": "AAPC, Complete your CPC apprenticeship",
            "url": "https://www.aapc.com/certifications/cpc/complete-your-cpc-apprenticeship"
          }
        },
        {
          "head": "At first",
          "lines": [
            "CPC-A, until you have 2 years of experience; an 80-hour course and the Practicode program count as a year each"
          ],
          "source": {
            "name": "AAPC, Complete your CPC apprenticeship",
            "url": "https://www.aapc.com/certifications/cpc/complete-your-cpc-apprenticeship"
          }
        },
        {
          "head": "Exam",
          "lines": [
            "100 questions; 4 h; code books allowed; pass with 70%"
          ],
          "source": {
            "name": "Medical billing and coding guide, CPC",
            "url": "https://mbc-bv6.pages.dev/certifications/cpc"
          },
          "asOf": "2026-02"
        },
        {
          "head": "Renewal",
          "lines": [
            "Every 2 years, with 36 hours of continuing education; only for members, who pay dues"
          ],
          "source": {
            "name": "AAPC, Help: continuing education",
            "url": "https://www.aapc.com/medical-coding-education/help/"
          }
        }
      ],
      "checked": "2026-11"
    },
    {
      "id": "cpma",
      "short": "CPMA",
      "name": "Certified Professional Medical Auditor",
      "issuer": {
        "name": "AAPC",
        "short": "AAPC"
      },
      "level": "specialist",
      "occupations": [
        "29-2072"
      ],
      "shows": "You can check whether care was recorded, coded and billed by the rules.",
      "page": "https://www.aapc.com/certifications/cpma",
      "renewal": {
        "years": 2,
        "hours": 36,
        "within": {
          "hours": 16,
          "of": "auditing"
        }
      },
      "facts": [
        {
          "head": "Renewal",
          "lines": [
            "Every 2 years, with 36 hours of continuing education, 16 of them in auditing"
          ],
          "source": {
            "name": "AAPC, Help: continuing education",
            "url": "https://www.aapc.com/medical-coding-education/help/"
          }
        }
      ],
      "checked": "2026-11"
    },
    {
      "id": "crc",
      "short": "CRC",
      "name": "Certified Risk Adjustment Coder",
      "issuer": {
        "name": "AAPC",
        "short": "AAPC"
      },
      "level": "specialist",
      "occupations": [
        "29-2072"
      ],
      "shows": "You can code the health conditions that set what insurers are paid.",
      "page": "https://www.aapc.com/certifications/crc",
      "eligibility": {
        "anyOf": [
          {}
        ]
      },
      "exam": {
        "items": 100,
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
            "name": "AAPC, Taking the CRC exam",
            "url": "https://www.aapc.com/certifications/crc/taking-the-crc-exam"
          }
        },
        {
          "head": "Exam",
          "lines": [
            "100 questions; 4 h; pass with 70%"
          ],
          "source": {
            "name": "AAPC, Taking the CRC exam",
            "url": "https://www.aapc.com/certifications/crc/taking-the-crc-exam"
          }
        },
        {
          "head": "Renewal",
          "lines": [
            "Every 2 years, with 36 hours of continuing education"
          ],
          "source": {
            "name": "AAPC, Taking the CRC exam",
            "url": "https://www.aapc.com/certifications/crc/taking-the-crc-exam"
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
