/**
 * Making occupations known costs nothing: a group is read when something in it is first asked for.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import groups from '../../data/packed/groups.gen.js';
import {installOccupations} from '../../src/dataset/catalog.js';
import {findOccupation} from '../../src/index.js';

describe('a group whose figures cannot be read', () => {
  it('does no harm while nobody asks for what is in it', () => {
    const group = groups['53'];
    assert.match(group.figures, /^[#-c ]{1000,}$/);
    const unreadable = {
      split() {
        throw new Error('read');
      },
    };
    // Titles and codes are needed to find anything; the figures are not.
    installOccupations({'53': {...group, figures: unreadable as never}});
    assert.equal(findOccupation('29-2072')?.title, 'Medical Records Specialists');
    assert.equal(findOccupation('Registered Nurses')?.code, '29-1141');
    // So it had not been read before, and now it was.
    assert.throws(() => findOccupation('53-3032'), /read/);
  });
});
