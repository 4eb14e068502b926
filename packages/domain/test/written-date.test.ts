import { describe, expect, test } from 'vitest';
import { readWrittenPeriod } from '../src/index.ts';

describe('a date that somebody writes into a form', () => {
  test.each([
    ['vi', '14/5/2019', '2019-05-14'],
    ['vi', '5/6/2019', '2019-06-05'],
    ['vi', 'ngày 14 tháng 5 năm 2019', '2019-05-14'],
    ['vi', '14 tháng 5, 2019', '2019-05-14'],
    ['vi', 'tháng 5/2019', '2019-05'],
    ['vi', 'năm 2019', '2019'],
    ['zh', '2019年5月14日', '2019-05-14'],
    ['zh', '２０１９年５月', '2019-05'],
    ['zh', '2019.5.14', '2019-05-14'],
    ['zh', '2019年5月14日至2019年6月2日', '2019-05-14/2019-06-02'],
    ['en', 'May 14 2019', '2019-05-14'],
    ['en', '14th of May, 2019', '2019-05-14'],
    ['en', 'Sept. 2019', '2019-09'],
    ['en', '14/5/2019', '2019-05-14'],
    ['en', '5/14/2019', '2019-05-14'],
    ['en', '5/5/2019', '2019-05-05'],
    ['en', '5/2019', '2019-05'],
    ['en', '2019-5-4', '2019-05-04'],
    ['en', '2014–2018', '2014/2018'],
    ['en', '1994/..', '1994/..'],
    ['en', '199x', '199X'],
  ] as const)('in %s %s is %s', (language, written, edtf) =>
    expect(readWrittenPeriod(written, language)).toEqual({ edtf }),
  );

  test('that may be read in two ways is not guessed, unless the language has one order', () => {
    expect(readWrittenPeriod('5/6/2019', 'en')).toEqual({ ambiguous: ['2019-06-05', '2019-05-06'] });
    expect(readWrittenPeriod('5.6.2019', 'zh')).toEqual({ ambiguous: ['2019-06-05', '2019-05-06'] });
  });

  test.each(['14/5/19', '31/2/2019', 'May 5', 'Smarch 2019', '14-5/2019', 'soon', '2018–2014', ''])(
    '%s is no date',
    (written) => expect(readWrittenPeriod(written, 'en')).toBeUndefined(),
  );
});
