// 31-9094 Medical Transcriptionists
export default {
  "code": "31-9094",
  "about": "Medical transcriptionists turn doctors’ spoken notes into clear written reports for patients’ records.",
  "duties": [
    "Listen to recordings and type what the doctor said",
    "Fix errors in drafts made by speech software",
    "Spell out short forms and medical terms",
    "Ask the doctor about parts that make no sense",
    "Put finished reports in the patient’s record"
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
    "lessThanHighSchool": 2.1,
    "highSchool": 15.4,
    "someCollege": 26.3,
    "associate": 17.4,
    "bachelor": 31.3,
    "master": 4.8,
    "doctoral": 2.7,
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
    "29-2042",
    "29-2072",
    "31-9092",
    "43-6013",
    "43-9022"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "51.0708",
        "title": "Medical Transcription/Transcriptionist"
      }
    ]
  },
  "profile": {
    "summary": "Medical transcriptionists turn what doctors say into written reports. Today software often writes the first draft; the transcriptionist listens to the recording, corrects the text and sees that nothing in it could harm a patient. The finished report goes back to the doctor for approval and into the patient’s record.",
    "sources": [
      {
        "name": "BLS Occupational Outlook Handbook, Medical Transcriptionists",
        "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
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
                "term": "Clinical medical transcriptionist"
              },
              {
                "term": "Documentation specialist"
              },
              {
                "term": "Medical language specialist"
              },
              {
                "term": "Medical scribe"
              },
              {
                "term": "Medical transcriber"
              },
              {
                "term": "Pathology transcriptionist"
              },
              {
                "term": "Radiology transcriptionist"
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
            "head": "Listening and writing",
            "items": [
              {
                "text": "Play the recording of a doctor or nurse"
              },
              {
                "text": "Write reports from it: histories, exams, discharge papers"
              },
              {
                "text": "Spell out short forms and jargon"
              }
            ]
          },
          {
            "head": "Checking",
            "items": [
              {
                "text": "Compare the draft of the software with the voice"
              },
              {
                "text": "Look for gaps, slips and contradictions that could lead to wrong care"
              },
              {
                "text": "Keep the style the same in all reports"
              }
            ]
          },
          {
            "head": "Handing over",
            "items": [
              {
                "text": "Send the report to the doctor to read and approve"
              },
              {
                "text": "Enter it into the electronic health record (EHR)"
              },
              {
                "text": "Follow the rules on privacy and on legal documents"
              }
            ]
          },
          {
            "head": "In a doctor’s office",
            "items": [
              {
                "text": "Answer the phone and welcome patients as well"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Transcriptionists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
          }
        ]
      },
      {
        "topic": "employers",
        "heading": "Largest employers",
        "intro": "Office and support services means, above all, transcription companies and agencies for temporary staff.",
        "bars": {
          "of": "of 43,900 jobs in 2024",
          "shares": [
            {
              "name": "Doctors’ offices",
              "percent": 36
            },
            {
              "name": "Office and support services",
              "percent": 36
            },
            {
              "name": "Hospitals",
              "percent": 11
            },
            {
              "name": "Outpatient care centers",
              "percent": 4
            },
            {
              "name": "Offices of other health practitioners",
              "percent": 3
            }
          ]
        },
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Transcriptionists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
          }
        ]
      },
      {
        "topic": "schedule",
        "heading": "Working hours",
        "text": [
          "Full time is most common, and many people work part time. From home, hours can fall outside the usual office day, and can often be chosen."
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Transcriptionists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
          }
        ]
      },
      {
        "topic": "remote",
        "heading": "Working from home",
        "text": [
          "Working from home is possible: recordings arrive online and reports go back the same way."
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Transcriptionists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
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
                "term": "At ease with computers",
                "text": "You learn a record system without fear."
              },
              {
                "term": "Critical",
                "text": "You notice when a finished report cannot be right."
              },
              {
                "term": "A good listener",
                "text": "You hear what was meant, in any accent and at any speed."
              },
              {
                "term": "Good with time",
                "text": "Several reports are due soon, and you keep track of all of them."
              },
              {
                "term": "Good at writing",
                "text": "Grammar and punctuation are no mystery to you."
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Transcriptionists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
          }
        ]
      },
      {
        "topic": "tools",
        "heading": "Tools and record systems",
        "groups": [
          {
            "items": [
              {
                "term": "Speech recognition",
                "text": "Writes the first draft"
              },
              {
                "term": "Audio playback",
                "text": "Less common now; for typing straight from the recording"
              },
              {
                "term": "Word processing"
              },
              {
                "term": "Medical dictionaries and reference works"
              },
              {
                "term": "Electronic health records (EHR)"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Transcriptionists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
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
                "text": "Work from home is possible"
              },
              {
                "text": "Part-time work is common"
              },
              {
                "text": "A program of less than a year is typical"
              },
              {
                "text": "Part of health care with little patient contact; some doctors’ offices are different"
              }
            ]
          },
          {
            "head": "Cons",
            "items": [
              {
                "text": "Fewer jobs are expected in 2034 than in 2024"
              },
              {
                "text": "Deadlines are short"
              },
              {
                "text": "A mistake can reach a patient’s treatment"
              }
            ]
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Transcriptionists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
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
            "answer": "A certificate after high school is typical, and many programs are online. Most take less than a year; one that ends with an associate degree takes longer."
          },
          {
            "question": "What do programs teach?",
            "answer": "Anatomy and physiology, medical terms, the law on health documents, and English grammar and punctuation. Some include practice under supervision."
          },
          {
            "question": "Is a credential required?",
            "answer": "No. Some people earn one; it takes an exam, lasts some years and is renewed with further study."
          },
          {
            "question": "Has software taken over?",
            "answer": "In part: most places let it write the first draft. People check them, because a wrong word in a report can do harm. BLS expects the number of jobs to fall by 2034."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Transcriptionists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
          },
          {
            "id": "bls-ep-2024-34",
            "name": "BLS Employment Projections",
            "url": "https://www.bls.gov/emp/tables/occupational-projections-and-characteristics.htm"
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
                "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
              },
              {
                "term": "O*NET OnLine",
                "text": "Tasks, skills and tools in detail",
                "url": "https://www.onetonline.org/link/summary/31-9094.00"
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
            "name": "BLS Occupational Outlook Handbook, Medical Transcriptionists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
          }
        ]
      }
    ]
  },
  "pathway": {
    "stages": [
      {
        "id": "certificate",
        "kind": "certificate",
        "title": "Medical transcription program",
        "months": {
          "max": 12,
          "exclusive": true
        },
        "gives": {
          "education": "certificate",
          "training": true
        },
        "about": "At a vocational school, community college or career institute, online or in person. Most take less than a year.",
        "courses": [
          "Anatomy and physiology",
          "Medical terms",
          "Law on health care documents",
          "English grammar and punctuation",
          "Supervised transcription"
        ],
        "steps": [
          {
            "title": "Finish a transcription program",
            "text": "Look for one where you transcribe real reports under supervision."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Transcriptionists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
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
        "about": "Takes longer than a certificate.",
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Transcriptionists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
          },
          {
            "name": "BLS, Employment Projections data definitions",
            "url": "https://www.bls.gov/emp/documentation/definitions.htm"
          }
        ]
      },
      {
        "id": "health-care-work",
        "kind": "experience",
        "title": "Work in another health care job",
        "gives": {
          "experience": {}
        },
        "leadsTo": [
          "31-1131",
          "43-6013"
        ],
        "about": "Nursing assistants, medical secretaries and others who know the terms may need only refresher courses and some training.",
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Transcriptionists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
          }
        ]
      },
      {
        "id": "first-job",
        "kind": "job",
        "title": "First job",
        "after": [
          "certificate",
          "associate",
          "health-care-work"
        ],
        "gives": {
          "experience": {}
        },
        "about": "A credential is not required. Some transcriptionists choose to earn one.",
        "steps": [
          {
            "title": "Find your first job",
            "text": "Show that you listen well, write correct English, and know record systems."
          }
        ],
        "sources": [
          {
            "name": "BLS Occupational Outlook Handbook, Medical Transcriptionists",
            "url": "https://www.bls.gov/ooh/healthcare/medical-transcriptionists.htm"
          }
        ]
      }
    ]
  }
};
