import { crc32 } from 'node:zlib';

/** A zip whose entries are stored as they are. @see APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16 */
export function zipOf(contents: Readonly<Record<string, string>>): Buffer {
  let offset = 0;
  const entries = Object.entries(contents).map(([path, text]) => {
    const name = Buffer.from(path);
    const bytes = Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, bytes]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    offset += local.length;
    const listed = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, where, name]);
    return { local, listed };
  });
  const directory = Buffer.concat(entries.map(({ listed }) => listed));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...entries.map(({ local }) => local), directory, Buffer.from('PK\x05\x06'), end]);
}
