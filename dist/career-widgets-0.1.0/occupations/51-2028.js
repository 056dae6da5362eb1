// 51-2028 Electrical, Electronic, and Electromechanical Assemblers, Except Coil Winders, Tapers, and Finishers
export default {
  "code": "51-2028",
  "about": "Electronics and electrical assemblers put together circuit boards, motors, batteries, and other things that make, use, or store power.",
  "duties": [
    "Place tiny parts on circuit boards and solder them",
    "Connect wires and cables inside a device",
    "Follow a drawing that shows what goes where",
    "Screw and clip parts into a case or frame",
    "Turn on the finished device to see if it works",
    "Take out a faulty part and put in a good one"
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
    "lessThanHighSchool": 17.3,
    "highSchool": 45.7,
    "someCollege": 20.9,
    "associate": 8.7,
    "bachelor": 6.1,
    "master": 0.9,
    "doctoral": 0.4,
    "inexactMatch": true,
    "period": "2022–23",
    "source": {
      "id": "bls-ep-attainment-2022-23",
      "name": "BLS Employment Projections, from the American Community Survey",
      "url": "https://www.bls.gov/emp/tables/educational-attainment.htm"
    }
  }
};
