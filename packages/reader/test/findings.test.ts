import { expect, test } from 'vitest';
import { readText } from '../src/index.ts';

test('a list of names ends before a body that is named behind it', () => {
  const raw = [
    'Tham dự có Hội Chữ thập đỏ các huyện: Bình An, Hòa An, Sơn Thủy, Phú Lộc và Hội Chữ thập đỏ thành phố Lâm Giang.',
    'Đây là dịp để ba huyện gồm: Hòa An, Bình An, Sơn Thủy trao đổi kinh nghiệm với Hội Chữ thập đỏ Na Uy.',
  ].join('\n\n');
  const { findings } = readText(raw, { file: 'a.txt' });
  const quotes = findings.flatMap(({ spans }) => spans.map(({ start, end }) => raw.slice(start, end)));
  expect(quotes).toEqual(['Bình An, Hòa An, Sơn Thủy, Phú Lộc', 'Hòa An, Bình An, Sơn Thủy']);
});
