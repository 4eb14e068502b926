import { BLANK_ENGAGEMENT } from '@comity/domain';
import { describe, expect, it } from 'vitest';
import { isWorthAnotherTry } from '../src/features/documents/another-try.ts';
import { faultsOf } from '../src/features/engagements/check-draft.ts';
import { tidy } from '../src/features/engagements/common-draft.ts';
import { splitThemes } from '../src/features/engagements/draft-fields.tsx';
import { toWire } from '../src/features/engagements/wire-draft.ts';
import { fileNameOf } from '../src/lib/download.ts';
import { fold } from '../src/lib/fold.ts';
import { matchLocale } from '../src/lib/locale.ts';

describe('finding what people type', () => {
  it('folds accents, and đ by hand', () => {
    expect(fold('Đà Nẵng')).toBe('da nang');
    expect(fold('Tromsø')).toBe('tromso');
  });
});

describe('the language of the screens', () => {
  it('is the first that the reader asks for and the screens speak', () => {
    expect(matchLocale(['fr-FR', 'zh-TW', 'en'])).toBe('zh');
    expect(matchLocale(['fr'])).toBe('en');
  });
});

describe('the form of a record', () => {
  it('is checked by the schemas of the wire', () => {
    const faults = faultsOf('engagement', toWire({ ...BLANK_ENGAGEMENT, period: 'May 5' }));
    expect(faults.get('title')).toBe('required');
    expect(faults.get('period')).toBe('edtf.invalid');
  });

  it('passes when it holds what it should', () => {
    expect(faultsOf('engagement', toWire({ ...BLANK_ENGAGEMENT, title: 'Visit', period: '2014-08' })).size).toBe(0);
  });

  it('lets go of blank lines only when it is sent', () => {
    const draft = tidy({
      ...BLANK_ENGAGEMENT,
      fields: { members: ['Ana', '', ' Bo '], purpose: '  ' },
      themes: splitThemes('youth, '),
    });
    expect(draft.fields).toEqual({ members: ['Ana', 'Bo'] });
    expect(draft.themes).toEqual(['youth']);
  });
});

describe('downloads', () => {
  it('keep the name that the server gave, in any script', () => {
    expect(fileNameOf('attachment; filename="report.docx"; filename*=UTF-8\'\'%E6%8A%A5%E5%91%8A.docx')).toBe(
      '报告.docx',
    );
    expect(fileNameOf('attachment; filename="report.docx"')).toBe('report.docx');
    expect(fileNameOf(null)).toBeUndefined();
  });
});

describe('another try', () => {
  it('is offered where the outcome lay in the machine or in the moment, never where it lies in the file', () => {
    for (const code of [
      'formats.took_too_long',
      'formats.libreoffice_missing',
      'jobs.cancelled',
      'internal.error',
      undefined,
    ])
      expect(isWorthAnotherTry(code), code).toBe(true);
    for (const code of ['formats.empty', 'formats.damaged', 'formats.pdf_encrypted', 'formats.mislabelled'])
      expect(isWorthAnotherTry(code), code).toBe(false);
  });
});
