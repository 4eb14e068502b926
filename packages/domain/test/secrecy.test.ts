import { describe, expect, it } from 'vitest';
import { findIdentityNumbers, findSecrecyMarkInName, findSecrecyMarks } from '../src/secrecy.ts';

const levels = (text: string): string[] => findSecrecyMarks(text).map(({ level }) => level);
const kinds = (text: string): string[] => findIdentityNumbers(text).map(({ kind }) => kind);

describe('a secrecy mark stops an import', () => {
  it.each([
    ['机密\n关于接待来访的请示', 'secret'],
    ['绝密★30年\n会谈纪要', 'top-secret'],
    ['秘密 ★ 5年 特急\n', 'confidential'],
    ['【内部资料 注意保存】\n', 'internal'],
    ['密级：机密\n编号：12', 'secret'],
    ['機密\n', 'secret'],
    ['HỘI CHỮ THẬP ĐỎ\tMẬT\nSố: 12', 'confidential'],
    ['TỐI MẬT\nBáo cáo', 'secret'],
    ['TUYỆT MẬT', 'top-secret'],
    ['Độ mật: Tối mật', 'secret'],
    ['Tài liệu mật\n', 'confidential'],
    ['LƯU HÀNH NỘI BỘ', 'internal'],
    ['[CONFIDENTIAL]\nMinutes', 'confidential'],
    ['CONFIDENTIAL – Minutes of the talks', 'confidential'],
    ['Minutes of the talks (Confidential)', 'confidential'],
    ['Classification: Restricted', 'restricted'],
    ['- SECRET -', 'secret'],
    ['TOP SECRET', 'top-secret'],
    ['For internal use only', 'internal'],
    ['机密 文件\n', 'secret'],
    ['机 密\n关于接待来访的请示', 'secret'],
    ['机　　密', 'secret'],
    ['绝 密 ★ 30 年', 'top-secret'],
    ['【内 部 资 料】', 'internal'],
    ['密级：机 密', 'secret'],
    ['特急　机密', 'secret'],
    ['M Ậ T\nSố: 12', 'confidential'],
    ['T Ố I  M Ậ T', 'secret'],
    ['C O N F I D E N T I A L\nMinutes', 'confidential'],
    ['T O P   S E C R E T', 'top-secret'],
    ['Minutes of the talks (C o n f i d e n t i a l)', 'confidential'],
    ['HỘI CHỮ THẬP ĐỎ            MẬT', 'confidential'],
    ['CONFIDENTIAL              12 May 2014', 'confidential'],
    ['机密                第12号', 'secret'],
  ])('%j is marked', (text, level) => {
    expect(levels(text)).toEqual([level]);
  });

  it.each([
    ['机密-会谈纪要.docx', '机密'],
    ['机密会谈纪要.docx', '机密'],
    ['关于接待来访的请示（秘密）.doc', '秘密'],
    ['2014_绝密_名单.xlsx', '绝密'],
    ['MẬT_bao cao.pdf', 'MẬT'],
    ['Báo cáo đoàn ra (mật).docx', 'mật'],
    ['Tối mật - kế hoạch.docx'.normalize('NFD'), 'Tối mật'],
    ['TAI LIEU MAT.docx', 'TAI LIEU MAT'],
    ['Confidential minutes.docx', 'Confidential'],
    ['minutes_confidential_v2.docx', 'confidential'],
    ['Minutes of the talks CONFIDENTIAL draft.txt', 'CONFIDENTIAL'],
    ['[Restricted] plan 2015.pdf', 'Restricted'],
    ['Top secret.txt', 'Top secret'],
    ['机密/接待方案.docx', '机密'],
    ['2014/Confidential/minutes.docx', 'Confidential'],
  ])('a file called %j bears one in its name', (name, mark) => {
    expect(findSecrecyMarkInName(name)?.normalize('NFC')).toBe(mark);
  });

  it.each([
    '关于机密文件管理办法的学习.docx',
    'Confidentiality policy.docx',
    'Non-confidential summary.docx',
    'Report on restricted funds.docx',
    'Restricted funds/report.docx',
    'Quy định bảo mật.docx',
    'Mật ong Điện Biên.docx',
    'Nhật ký.docx',
    'minutes.confidential',
    'Kế hoạch nội bộ.docx',
  ])('a file called %j bears none', (name) => {
    expect(findSecrecyMarkInName(name)).toBeUndefined();
  });

  it('points at a spaced mark as it stands, blanks and all', () => {
    const text = 'Về việc\nM Ậ T \n'.normalize('NFD');
    const [mark] = findSecrecyMarks(text);
    expect(mark?.quote.normalize('NFC')).toBe('M Ậ T');
    expect(mark && text.slice(mark.start, mark.end)).toBe(mark?.quote);
  });

  it('points at the words of the mark, also where Vietnamese is written with separate tone marks', () => {
    const text = 'Kính gửi\nTỐI MẬT\n'.normalize('NFD');
    const [mark] = findSecrecyMarks(text);
    expect(mark && text.slice(mark.start, mark.end)).toBe(mark?.quote);
    expect(mark?.quote.normalize('NFC')).toBe('TỐI MẬT');
  });

  it.each([
    'The secret of success is friendship.',
    'Secret: how a small town made friends',
    'Access to the site was restricted for two hours.',
    'He spoke in strict confidence; the talks were confidential in tone.',
    '双方就内部管理进行了交流，机密性不高。',
    '秘密花园参观',
    'Đoàn tham quan cơ sở nuôi ong lấy mật ở huyện Lục Ngạn.',
    'Mật ong Mộc Châu',
    'Bí mật của thành công',
    '中央机关内部分工明确',
    'Undersecretary for protocol',
    'Restricted area tour – 14:00',
    'They held a confidential talk with the mayor.',
    'a confidential talk',
    'S E C R E T A R Y',
    'the   secret   of   success',
    'Secret   Garden   Hotel',
    '双方 就 内部 管理 交换 意见',
    '机 器 密 封 良 好',
    'M Ậ T  O N G',
    'Mật độ dân số',
  ])('%j is no mark', (text) => {
    expect(levels(text)).toEqual([]);
  });
});

describe('a run of identity numbers stops an import', () => {
  it('finds a Chinese resident number by its checksum, alone', () => {
    expect(kinds('联系人 11010519491231002X 。')).toEqual(['cn-resident']);
    expect(kinds('流水号 110105194912310021')).toEqual([]);
  });

  it('finds passports beside the word and in a list', () => {
    expect(kinds('Passport No. E12345678')).toEqual(['passport']);
    expect(kinds('姓名,单位,护照号\n张伟,红十字会,E12345678\n李明,外办,G98765432')).toEqual(['passport', 'passport']);
    expect(kinds('Họ tên; Hộ chiếu\nNguyễn Văn A; C1234567')).toEqual(['passport']);
    expect(kinds('Hộ chiếu C1234567'.normalize('NFD'))).toEqual(['passport']);
    expect(kinds('A: C1234567\nB: B7654321\nC: C0000001')).toEqual(['passport', 'passport', 'passport']);
    expect(kinds('passport 123456789')).toEqual(['other']);
  });

  it('finds Vietnamese citizen numbers in a list and beside the word', () => {
    expect(kinds('An 001099012345\nBình 036185004321\nChi 079301000123')).toHaveLength(3);
    expect(kinds('CCCD số 036185004321')).toEqual(['vn-citizen']);
    expect(kinds('CMND: 012345678')).toEqual(['other']);
  });

  it.each([
    'Tel. 0912345678, 0987654321, 0901234567',
    '电话：13888888888 13999999999 13777777777',
    'doses: 200000, 150000, 1200000',
    'on 20140505, 20140523 and 20150601',
    'Batch B1234567\nBatch B1234568\nBatch B1234569',
    'waybill AB1234567\nwaybill AB1234568\nwaybill AB1234569',
    '办理护照2000000本',
    'Passport fees were paid. 350000 dong in all',
    'Only two: C1234567 and B7654321',
    'flights VN1234, CZ8890, MU571',
    'USD 1250000 to Malawi, EUR 230000 to Nepal',
  ])('%j holds none', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('gives spans of the text itself', () => {
    const text = '护照 E12345678；护照 G98765432';
    for (const { start, end, quote } of findIdentityNumbers(text)) expect(text.slice(start, end)).toBe(quote);
  });

  it('takes time in proportion to the text', () => {
    const line = 'passport E12345678 and 110105194912310021, tel 0912345678; MẬT or not, secret of success\n';
    const time = (times: number): number => {
      const text = line.repeat(times);
      return processorTime(() => {
        findIdentityNumbers(text);
        findSecrecyMarks(text);
      });
    };
    time(2_000);
    const small = time(4_000);
    expect(time(40_000)).toBeLessThan(Math.max(small, 5) * 30);
  });

  it('is not held up by lines that are nearly marks', () => {
    const line = `机密${'-'.repeat(110)}x\n`;
    const text = line.repeat(20_000);
    expect(processorTime(() => findSecrecyMarks(text))).toBeLessThan(2_000);
  });
});

/** In milliseconds; not the clock's time, which on a busy machine is spent waiting. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

it('finds all numbers of a list, however long it is', () => {
  const list = Array.from({ length: 150_000 }, (_, i) => `E${12_345_678 + i}`).join('\n');
  expect(findIdentityNumbers(`Passports:\n${list}`).length).toBe(150_000);
});
