/** Every sentence a reader of `<career-profile>` gets. */
export const headings: Readonly<Record<string, string>> = {
  facts: 'At a glance',
  salary: 'Pay',
  outlook: 'Jobs and outlook',
  education: 'How to get in',
  certification: 'Credentials',
  fit: 'How it fits you',
};

export const text = {
  nav: (title: string) => `On this card: ${title}`,
  more: 'Show all about this work',
  sources: 'Sources',
  sectionProblem: (known: string) => `names a section that does not exist. Known: ${known}.`,
};
