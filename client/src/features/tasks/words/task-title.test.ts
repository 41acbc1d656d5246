import { describe, expect, it } from 'vitest';
import { splitTitle } from './task-title.ts';

describe('splitTitle', () => {
  it('takes what stands before a colon as the title', () => {
    expect(splitTitle('Ranní pořádek: Jitka budí děti')).toEqual({
      title: 'Ranní pořádek',
      rest: 'Jitka budí děti',
    });
  });

  it('leaves a sentence, a time and a late colon alone', () => {
    const late = `${'Zavolat do školy a domluvit schůzku s paní učitelkou a ředitelem'}: v pátek`;
    for (const what of ['Zavolat do školy', 'Vstávat v 6:20', ': nic', late]) {
      expect(splitTitle(what)).toEqual({ title: what, rest: null });
    }
  });
});
