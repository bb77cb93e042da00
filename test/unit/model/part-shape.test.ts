import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/model/limits.js';
import { fieldProblem, recordProblem } from '../../../src/model/part-shape.js';

const ALI = ['versions', 'v1', 'alters', 'ali'];
const AT = ['versions', 'v1', 'places', 'circles', 'at'];
const place = { x: 1, y: 2, side: 'left' };

/** A value nested so deep. */
function nested(depth: number): unknown {
  return depth === 0 ? 'core' : { in: nested(depth - 1) };
}

describe('fieldProblem', () => {
  it.each<[string, string[], unknown]>([
    ['a name', [...ALI, 'name'], ''],
    ['a word nobody knows', [...ALI, 'gender'], 'later'],
    ['no age', [...ALI, 'age'], undefined],
    ['no such field', [...ALI, 'x-other'], undefined],
    ['anything in a field nobody knows', [...ALI, 'x-other'], { a: [null, 1] }],
    ['anything deep in a field nobody knows', [...ALI, 'x-other', 'y', 'z'], 5],
    ['a place', [...AT, 'ali'], place],
    ['no place', [...AT, 'ali'], undefined],
    ['no pictures', ['versions', 'v1', 'places'], undefined],
    ['a list of ids', ['versions', 'v1', 'households', 'h', 'members'], ['ali']],
  ])('lets %s be', (_what, path, value) => {
    expect(fieldProblem(path, value)).toBeUndefined();
  });

  it.each<[string, string[], unknown, string]>([
    ['a number as name', [...ALI, 'name'], 5, '5 stands where a text is needed.'],
    ['no name', [...ALI, 'name'], undefined, 'This cannot be left out.'],
    ['an age that is none', [...ALI, 'age'], 'old', '"old" stands where a number is needed.'],
    ['another format', ['format'], 'easynwk', '"easynwk" stands where "network-map" is needed.'],
    ['another version', ['version'], 2, '2 stands where 1 is needed.'],
    ['no versions', ['versions'], undefined, 'This cannot be left out.'],
    ['an id that every object answers to', [...ALI, 'id'], 'toString', '"toString" cannot be an id.'],
    ['a place for such an id', [...AT, 'constructor'], place, '"constructor" cannot be an id.'],
    ['a place without a side', [...AT, 'ali'], { x: 1, y: 2 }, 'This is missing.'],
    ['a list for places', AT, [], 'a list stands where an object is needed.'],
    ['a text of a megabyte', [...ALI, 'note'], 'x'.repeat(1_000_000), `This is longer than ${LIMITS.text} characters.`],
    ['a date', [...ALI, 'x-when'], new Date(0), 'A Date cannot be part of a document.'],
    ['a function', [...ALI, 'x-do'], () => 1, 'A function cannot be part of a document.'],
    ['what is too deep to be opened again', [...ALI, 'x-deep'], nested(LIMITS.depth - 4), 'It is nested more than 100 levels deep.'],
  ])('refuses %s', (_what, path, value, message) => {
    expect(fieldProblem(path, value)).toMatchObject({ message });
  });

  it('takes what is just as deep as can be opened again', () => {
    expect(fieldProblem([...ALI, 'x-deep'], nested(LIMITS.depth - 5))).toBeUndefined();
  });
});

describe('recordProblem', () => {
  const ties = ['versions', 'v1', 'ties'];

  it('takes whole records, and refuses halves and lists that are full', () => {
    expect(recordProblem(ties, { id: 't', from: 'a', to: 'b' }, LIMITS.ties)).toBeUndefined();
    expect(recordProblem(ties, { id: 't', from: 'a' }, 1)).toMatchObject({ message: 'This is missing.', place: 'versions.v1.ties[""].to' });
    expect(recordProblem(ties, { id: 't', from: 'a', to: 'b' }, LIMITS.ties + 1)).toMatchObject({ message: 'This holds more than 40000 items.' });
    expect(recordProblem(['x-list'], { id: 't', anything: 1 }, 99_999)).toBeUndefined();
  });
});
