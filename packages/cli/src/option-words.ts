import {
  foldName,
  INTERFACE_LANGUAGES,
  isEdtf,
  isRegionCode,
  REGION_CODES,
  REGION_PRESETS,
  regionName,
} from '@comity/domain';
import { CommandError, EXIT } from './exit-codes.ts';

/** The word of an option that takes one of some words. @throws CommandError `cli.unknown_word` */
export function oneOf<Word extends string>(option: string, word: string, words: readonly Word[]): Word {
  const found = words.find((each) => each === word);
  if (found === undefined)
    throw wrong('cli.unknown_word', `${option} takes one of ${words.join(', ')}; not “${word}”.`);
  return found;
}

/** A year, or a day of the calendar. @throws CommandError `cli.unknown_date` */
export function yearOrDay(option: string, word: string): string {
  if (!/^\d{4}(-\d{2}-\d{2})?$/.test(word) || !isEdtf(word))
    throw wrong('cli.unknown_date', `${option} takes a year or a date, as 2016 or 2016-05-31; not “${word}”.`);
  return word;
}

/** A number of things, from 1. @throws CommandError `cli.unknown_number` */
export function countUpTo(option: string, word: string, most: number): number {
  const count = /^\d+$/.test(word) ? Number(word) : 0;
  if (count < 1 || count > most)
    throw wrong('cli.unknown_number', `${option} takes a number from 1 to ${most}; not “${word}”.`);
  return count;
}

/** The code of a country or region by its code or its name in one of the languages of the screens. @throws CommandError `cli.unknown_region` */
export function regionCode(option: string, word: string): string {
  const code = word.trim().toUpperCase();
  if (isRegionCode(code)) return code;
  const asked = foldName(word);
  const named = REGION_CODES.find((iso) =>
    REGION_PRESETS.some((preset) =>
      INTERFACE_LANGUAGES.some((language) => foldName(regionName(iso, preset, language)) === asked),
    ),
  );
  if (named === undefined)
    throw wrong('cli.unknown_region', `${option} takes a country or region, as VN or “Viet Nam”; not “${word}”.`);
  return named;
}

function wrong(code: string, message: string): CommandError {
  return new CommandError(EXIT.usage, code, message);
}
