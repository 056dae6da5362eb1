/**
 * What is written of credentials and pathways: it keeps the rules, and each rule says what is wrong
 * where it does not.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseRecord, readWritten, type Written} from '../../data/pathway-files.js';
import {writtenRules} from '../../data/pathway-rules.js';
import {
  credential,
  pages,
  pathway,
  type CredentialFile,
  type PathwayFile,
} from '../../data/pathway-schema.js';
import {readTable} from '../../data/tables.js';
import {definitions} from '../../src/model/pathway.js';

const titles = new Map(readTable('occupations').map(({code, title}) => [code, title]));
const written = readWritten();
const slug = 'medical-records-specialists';

/** The records with one pathway or credential changed. */
function changed(
  change: (one: {pathway: PathwayFile; rhit: CredentialFile; all: Written}) => void,
): Written {
  const all = structuredClone(written);
  change({pathway: all.pathways.get(slug)!, rhit: all.credentials.get('rhit')!, all});
  return all;
}
const stage = (file: PathwayFile, id: string) => file.stages.find((one) => one.id === id)!;

describe('the written records', () => {
  for (const [name, rule] of Object.entries(writtenRules))
    it(`keep the rule ${name}`, () => assert.deepEqual(rule(written, titles), []));

  it('are those of 17 credentials and of 6 pathways', () => {
    assert.deepEqual(
      [...written.credentials.keys()],
      [
        'cbcs',
        'cca',
        'ccs',
        'ccs-p',
        'cdip',
        'cehrs',
        'chda',
        'chps',
        'cic',
        'coc',
        'cpb',
        'cpc',
        'cpma',
        'crc',
        'ods',
        'rhia',
        'rhit',
      ],
    );
    assert.deepEqual([...written.pathways.values()].map(({code}) => code).sort(), [
      '11-9111',
      '29-2072',
      '29-9021',
      '31-9094',
      '43-3021',
      '43-6013',
    ]);
  });

  it('give no cost of schooling, for which there is no source', () => {
    for (const {stages} of written.pathways.values())
      assert.ok(stages.every(({cost}) => cost === undefined));
  });
});

describe('the page that derived pathways take their lengths from', () => {
  it('is the one in the list of pages', () => {
    const {name, url} = written.pages.pages.find(({id}) => id === 'bls-definitions')!;
    assert.deepEqual(definitions, {name, url});
  });
});

describe('a rule that is broken says which record, what is wrong and what to do', () => {
  it('where RHIT comes after a certificate that is no degree', () => {
    const impossible = changed(({pathway: file}) => {
      stage(file, 'coding-exam').opens = ['rhit'];
    });
    assert.deepEqual(writtenRules.doorsOpen(impossible, titles), [
      'pathways/medical-records-specialists.json: "Coding exam" opens RHIT, which cannot be reached by High school → Certificate program. RHIT needs a CAHIIM-accredited associate-level program; or a program abroad under a reciprocity agreement. Put a stage that gives this before "coding-exam", or take rhit out of its "opens".',
    ]);
  });

  it('where one of two routes to an exam is closed', () => {
    const half = changed(({pathway: file}) => {
      stage(file, 'rhit-exam').after = ['rhit-preparation', 'certificate'];
    });
    assert.equal(writtenRules.doorsOpen(half, titles).length, 1);
  });

  it('where the associate program is not accredited', () => {
    const plain = changed(({pathway: file}) => {
      delete stage(file, 'associate').gives!.accreditedBy;
    });
    assert.match(
      writtenRules.doorsOpen(plain, titles).join(),
      /RHIT, which cannot be reached by High school → Associate degree/,
    );
  });

  it('where nobody knows who may take the exam', () => {
    const unknown = changed(({pathway: file}) => {
      stage(file, 'coding-exam').opens = ['cpma'];
    });
    assert.match(
      writtenRules.doorsOpen(unknown, titles).join(),
      /opens CPMA, but who may take its exam is not established\. Take cpma out/,
    );
  });

  it('where what is said of employers was read from a page that nobody knows', () => {
    const lost = changed(({pathway: file}) => {
      file.demand!.sources = ['nowhere'];
    });
    assert.match(
      writtenRules.pagesKnown(lost, titles).join(),
      /pathways\/medical-records-specialists\.json: the page nowhere is not in data\/pages\.json/,
    );
  });

  it('where a file is not named after what it holds', () => {
    const misnamed = changed(({all, rhit}) => {
      all.credentials.set('rhid', rhit);
      all.pathways.set('records', all.pathways.get(slug)!);
    });
    const told = writtenRules.filesNamed(misnamed, titles).join('\n');
    assert.match(told, /credentials\/rhid\.json: the file and its id must be "rhit"/);
    assert.match(told, /pathways\/records\.json: rename it to medical-records-specialists\.json/);
  });

  it('where a page is not listed, or listed and not used', () => {
    const lost = changed(({rhit, all}) => {
      rhit.fee!.source = 'nowhere';
      all.pages.pages.push({
        id: 'unused',
        kind: 'issuer',
        name: 'Unused',
        url: 'https://example.org',
      });
    });
    assert.deepEqual(writtenRules.pagesKnown(lost, titles), [
      'credentials/rhit.json: the page nowhere is not in data/pages.json. Add it, or correct the id.',
      'pages.json: nothing was read from unused. Remove it.',
    ]);
  });

  it('where a value rests on a page that is neither the issuer’s nor dated', () => {
    const weak = changed(({rhit}) => {
      rhit.fee!.source = 'school-guide';
    });
    assert.match(
      writtenRules.valuesTrustworthy(weak, titles).join(),
      /^credentials\/rhit\.json: fee rests on school-guide.*Leave fee out/,
    );
  });

  it('where a name leads nowhere', () => {
    const lost = changed(({pathway: file, rhit}) => {
      stage(file, 'coding-exam').opens = ['hispp'];
      rhit.occupations = ['99-9999'];
    });
    assert.deepEqual(writtenRules.namesExist(lost, titles), [
      'credentials/rhit.json: there is no 99-9999. Correct it, or add its record.',
      `pathways/${slug}.json: there is no hispp. Correct it, or add its record.`,
    ]);
  });

  it('where stages run backward, twice, alone, or to no job', () => {
    const told = (change: (file: PathwayFile) => void) =>
      writtenRules
        .stagesConnected(
          changed(({pathway: file}) => change(file)),
          titles,
        )
        .join('\n');
    assert.match(
      told((file) => (stage(file, 'certificate').after = ['bachelor'])),
      /certificate comes after bachelor, which stands later/,
    );
    assert.match(
      told((file) => file.stages.push(structuredClone(stage(file, 'manager')))),
      /manager is there twice/,
    );
    assert.match(
      told((file) => (stage(file, 'manager').after = ['rhit-preparation'])),
      /manager is on no way to the first job/,
    );
    assert.match(
      told((file) => (stage(file, 'first-job').kind = 'experience')),
      /has 0 stages of the kind job/,
    );
  });
});

describe('the schema refuses', () => {
  const rhit = written.credentials.get('rhit')!;
  const refuses = (record: object, message: RegExp) =>
    assert.throws(
      () => parseRecord('credentials/x.json', credential, JSON.stringify(record)),
      message,
    );

  it('addresses other than https, in whatever case', () => {
    for (const page of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'http://example.org',
      'data:text/html,x',
    ])
      refuses({...rhit, page}, /must be an https address/);
    const list = {
      ...written.pages,
      pages: [{...written.pages.pages[0]!, url: 'javascript:alert(1)'}],
    };
    assert.throws(
      () => parseRecord('pages.json', pages, JSON.stringify(list)),
      /must be an https address/,
    );
  });

  it('markup in any words', () => {
    for (const field of ['name', 'short', 'shows'] as const)
      refuses({...rhit, [field]: '<b>x</b>'}, /must be one line without < and >/);
    const file = structuredClone(written.pathways.get(slug)!);
    file.stages[0]!.courses = ['<img src=x>'];
    assert.throws(
      () => parseRecord('pathways/x.json', pathway, JSON.stringify(file)),
      /must be one line without < and >/,
    );
  });

  it('keys it does not know, and names the file', () => {
    refuses({...rhit, fees: {}}, /^Error: data\/credentials\/x\.json: .*fees/s);
  });

  it('a stage without a source, a cost without a year, and a length that ends before it begins', () => {
    const file = (change: (one: Record<string, unknown>) => void) => {
      const copy = structuredClone(written.pathways.get(slug)!);
      change(copy.stages[0] as unknown as Record<string, unknown>);
      return () => parseRecord('pathways/x.json', pathway, JSON.stringify(copy));
    };
    assert.throws(
      file((one) => delete one['sources']),
      /sources/,
    );
    assert.throws(
      file((one) => (one['cost'] = {min: 1, max: 2})),
      /year/,
    );
    assert.throws(
      file((one) => (one['months'] = {min: 12, max: 6})),
      /min must not be above max/,
    );
  });
});
