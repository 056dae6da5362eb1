/**
 * Every sentence a reader of `<career-certification>` gets. Formatted values come in, sentences go
 * out.
 */
/**
 * Making an `Intl` formatter for dates takes longer than drawing a card, and our sentences are
 * English.
 */
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const text = {
  of: (occupation: string) => `Credentials for ${occupation}`,
  name: (short: string, name: string) => `${short}: ${name}`,
  formerly: (names: readonly string[]) => `Formerly ${names.join(', ')}`,
  levels: {entry: 'Entry level', core: 'Core', specialist: 'Specialist', management: 'Management'},
  levelNote: 'The level is our own grouping.',
  any: 'Any one of these:',
  read: (date: string, stale: boolean) => {
    const [year, month] = date.split('-');
    return (
      (date ? `As of ${month ? `${months[+month - 1]} ` : ''}${year}` : 'No date given') +
      (stale ? ': check with the issuer' : '')
    );
  },
  link: (short: string, issuer?: string) =>
    issuer ? `See ${issuer}’s page on the ${short}` : `See ${short}’s page`,
};

export const problems = {
  missing: 'is missing. Use an id such as rhit, or an occupation.',
  unknown: (nearest: string) => `is not in our catalog. Nearest: ${nearest}.`,
  unknownKind: 'is not an id such as rhit.',
  none: 'has no credentials in our catalog.',
  record: 'is not a credential. Write at least {short, name}, both texts.',
};
