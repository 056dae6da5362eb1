/** Making occupations known costs nothing: a group is read when something in it is first asked for. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {groups} from '../../data/packed/groups.gen.js';
import {installOccupations, type PackedGroups} from '../../src/dataset/catalog.js';
import {findOccupation} from '../../src/index.js';

describe('a group whose figures cannot be read', () => {
  it('does no harm while nobody asks for what is in it', () => {
    const broken = groups['53'].map((part) => (typeof part === 'string' && /^[\w+/=]{40,}$/.test(part) ? '{this is no base64}' : part));
    assert.notDeepEqual(broken, groups['53'], 'this test found no figures to break');
    installOccupations({'53': broken} as unknown as PackedGroups);
    assert.equal(findOccupation('29-2072')?.title, 'Medical Records Specialists');
    assert.equal(findOccupation('Registered Nurses')?.code, '29-1141');
    // So it had not been read before, and now it was.
    assert.throws(() => findOccupation('53-3032'));
  });
});
