/**
 * The occupations of the measured bars, in turn: a results page shows several fields of work, so
 * several groups of the dataset are unpacked. All of them have every annual percentile, because the
 * element written by hand knows no other.
 */
export const occupationCodes = [
  '29-2072',
  '29-1141',
  '15-1252',
  '11-1021',
  '41-2031',
  '53-3032',
  '35-3023',
  '43-9061',
  '13-2011',
  '25-2021',
  '47-2111',
  '49-9071',
  '31-1131',
  '33-3051',
  '27-1024',
  '51-9061',
  '37-2011',
  '39-9011',
  '21-1018',
  '17-2051',
];
