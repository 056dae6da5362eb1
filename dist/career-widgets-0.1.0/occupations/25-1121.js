// 25-1121 Art, Drama, and Music Teachers, Postsecondary
export default {
  "code": "25-1121",
  "about": "Art, drama, and music professors teach college students to create, perform, and understand the arts.",
  "duties": [
    "Teach painting, acting, singing, or an instrument",
    "Tell students what works in their art or playing",
    "Explain how art, theater, or music has changed over time",
    "Rehearse students for concerts, plays, or shows",
    "Make art or perform in their own field"
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
    "25-1031",
    "25-1062",
    "25-1123",
    "25-3021",
    "25-9044"
  ],
  "programs": {
    "source": {
      "id": "nces-cip-soc-2020",
      "name": "NCES and BLS, CIP 2020 to SOC 2018 Crosswalk",
      "url": "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56"
    },
    "list": [
      {
        "cip": "13.1302",
        "title": "Art Teacher Education"
      },
      {
        "cip": "13.1312",
        "title": "Music Teacher Education"
      },
      {
        "cip": "13.1324",
        "title": "Drama and Dance Teacher Education"
      },
      {
        "cip": "50.0101",
        "title": "Visual and Performing Arts, General"
      },
      {
        "cip": "50.0102",
        "title": "Digital Arts"
      },
      {
        "cip": "50.0201",
        "title": "Crafts/Craft Design, Folk Art and Artisanry"
      },
      {
        "cip": "50.0301",
        "title": "Dance, General"
      },
      {
        "cip": "50.0302",
        "title": "Ballet"
      },
      {
        "cip": "50.0399",
        "title": "Dance, Other"
      },
      {
        "cip": "50.0401",
        "title": "Design and Visual Communications, General"
      },
      {
        "cip": "50.0404",
        "title": "Industrial and Product Design"
      },
      {
        "cip": "50.0406",
        "title": "Commercial Photography"
      },
      {
        "cip": "50.0407",
        "title": "Fashion/Apparel Design"
      },
      {
        "cip": "50.0409",
        "title": "Graphic Design"
      },
      {
        "cip": "50.0410",
        "title": "Illustration"
      },
      {
        "cip": "50.0501",
        "title": "Drama and Dramatics/Theatre Arts, General"
      },
      {
        "cip": "50.0502",
        "title": "Technical Theatre/Theatre Design and Technology"
      },
      {
        "cip": "50.0504",
        "title": "Playwriting and Screenwriting"
      },
      {
        "cip": "50.0505",
        "title": "Theatre Literature, History and Criticism"
      },
      {
        "cip": "50.0506",
        "title": "Acting"
      },
      {
        "cip": "50.0507",
        "title": "Directing and Theatrical Production"
      },
      {
        "cip": "50.0509",
        "title": "Musical Theatre"
      },
      {
        "cip": "50.0510",
        "title": "Costume Design"
      },
      {
        "cip": "50.0511",
        "title": "Comedy Writing and Performance"
      },
      {
        "cip": "50.0512",
        "title": "Theatre and Dance"
      },
      {
        "cip": "50.0599",
        "title": "Dramatic/Theatre Arts and Stagecraft, Other"
      },
      {
        "cip": "50.0601",
        "title": "Film/Cinema/Media Studies"
      },
      {
        "cip": "50.0602",
        "title": "Cinematography and Film/Video Production"
      },
      {
        "cip": "50.0605",
        "title": "Photography"
      },
      {
        "cip": "50.0607",
        "title": "Documentary Production"
      },
      {
        "cip": "50.0699",
        "title": "Film/Video and Photographic Arts, Other"
      },
      {
        "cip": "50.0701",
        "title": "Art/Art Studies, General"
      },
      {
        "cip": "50.0702",
        "title": "Fine/Studio Arts, General"
      },
      {
        "cip": "50.0703",
        "title": "Art History, Criticism and Conservation"
      },
      {
        "cip": "50.0705",
        "title": "Drawing"
      },
      {
        "cip": "50.0706",
        "title": "Intermedia/Multimedia"
      },
      {
        "cip": "50.0708",
        "title": "Painting"
      },
      {
        "cip": "50.0709",
        "title": "Sculpture"
      },
      {
        "cip": "50.0710",
        "title": "Printmaking"
      },
      {
        "cip": "50.0711",
        "title": "Ceramic Arts and Ceramics"
      },
      {
        "cip": "50.0712",
        "title": "Fiber, Textile and Weaving Arts"
      },
      {
        "cip": "50.0713",
        "title": "Jewelry Arts"
      },
      {
        "cip": "50.0714",
        "title": "Metal Arts"
      },
      {
        "cip": "50.0799",
        "title": "Fine Arts and Art Studies, Other"
      },
      {
        "cip": "50.0902",
        "title": "Music History, Literature, and Theory"
      },
      {
        "cip": "50.0903",
        "title": "Music Performance, General"
      },
      {
        "cip": "50.0904",
        "title": "Music Theory and Composition"
      },
      {
        "cip": "50.0905",
        "title": "Musicology and Ethnomusicology"
      },
      {
        "cip": "50.0906",
        "title": "Conducting"
      },
      {
        "cip": "50.0907",
        "title": "Keyboard Instruments"
      },
      {
        "cip": "50.0908",
        "title": "Voice and Opera"
      },
      {
        "cip": "50.0910",
        "title": "Jazz/Jazz Studies"
      },
      {
        "cip": "50.0911",
        "title": "Stringed Instruments"
      },
      {
        "cip": "50.0912",
        "title": "Music Pedagogy"
      },
      {
        "cip": "50.0913",
        "title": "Music Technology"
      },
      {
        "cip": "50.0914",
        "title": "Brass Instruments"
      },
      {
        "cip": "50.0915",
        "title": "Woodwind Instruments"
      },
      {
        "cip": "50.0916",
        "title": "Percussion Instruments"
      },
      {
        "cip": "50.0917",
        "title": "Sound Arts"
      },
      {
        "cip": "50.0999",
        "title": "Music, Other"
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
        "cip": "50.1003",
        "title": "Music Management"
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
        "cip": "50.1101",
        "title": "Community/Environmental/Socially-Engaged Art"
      },
      {
        "cip": "50.9999",
        "title": "Visual and Performing Arts, Other"
      }
    ]
  }
};
