/**
 * The XML inside office files, streamed: no document type, no entities of its own, no depth without end, no tree in memory.
 */
import { SaxesParser } from 'saxes';
import { FormatError } from '../errors.ts';
import { LIMITS } from '../limits.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Names come with their prefix cut off: `w:p` is `p`. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes, prefixedName: string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Fed to the parser piece by piece, so that no part is held twice. */
const PIECE_BYTES = 64 * 1024;

/** @throws `formats.dtd_refused`, `formats.too_deep`, `formats.damaged` */
export function readXml(bytes: Uint8Array, handler: XmlHandler, mediaType: string): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new FormatError('formats.dtd_refused', { mediaType });
  });
  parser.on('opentag', (tag) => {
    if (++depth > LIMITS.depth) throw new FormatError('formats.too_deep', { limit: LIMITS.depth });
    handler.open?.(localName(tag.name), tag.attributes, tag.name);
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close?.(localName(tag.name));
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('error', () => {
    throw new FormatError('formats.damaged', { mediaType });
  });
  const decoder = new TextDecoder(xmlEncoding(bytes));
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true }));
  }
  parser.close();
}

/** An attribute whatever its prefix: `w:val` answers to `val`. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name];
  for (const key in attributes) if (key.endsWith(`:${name}`)) return attributes[key];
  return undefined;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function xmlEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  return 'utf-8';
}
