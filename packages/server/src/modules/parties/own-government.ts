import { foldName, type OrganisationKind } from '@comity/domain';

/** A body as a paper names it. */
export interface BodyMention {
  readonly name: string;
  readonly kind?: OrganisationKind;
  readonly country?: string | null;
}

const GOVERNMENTAL: ReadonlySet<OrganisationKind | undefined> = new Set(['government', 'government-office']);

/** Up to the first word for a level of government: 滨江市 of 滨江市人民政府外事办公室. */
const PLACE_IN_FRONT = /^\p{sc=Han}{2,}?[省市州盟区县]/u;

/** What stands beside a place's own name in letters that set words apart, folded. */
const ABOUT_A_PLACE =
  /\b(?:city|municipality|municipal|province|provincial|prefecture|prefectural|county|district|people|government|of|the|thanh pho|tp|tinh|quan|huyen|thi xa|uy ban nhan dan|ubnd)\b/g;

/**
 * Papers name the offices of a place, hardly ever the place: "Binjiang Municipal Foreign Affairs Office", and inside the house only
 * 市外办, "the city's foreign affairs office". All of them act for it.
 *
 * @param names of the place, or of an office that bears its name
 * @param country where it lies; bodies of another country in it are not its own
 * @param inOneScript for comparing Chinese characters
 */
export function governmentOf(
  names: readonly string[],
  country: string | null,
  inOneScript: (name: string) => string,
): (body: BodyMention) => boolean {
  const chinese = new Set(names.flatMap((name) => PLACE_IN_FRONT.exec(inOneScript(name)) ?? []));
  const levels = new Set([...chinese].map((place) => place.slice(-1)));
  const lettered = names
    .map((name) => foldName(name).replace(ABOUT_A_PLACE, ' ').replace(/\s+/g, ' ').trim())
    .filter((place) => /^\p{sc=Latin}/u.test(place));
  return (body) => {
    if (!GOVERNMENTAL.has(body.kind) || (body.country ?? country) !== country) return false;
    const name = inOneScript(body.name);
    const folded = ` ${foldName(name)} `;
    return (
      [...chinese].some((place) => name.startsWith(place)) ||
      // 市外办, but not 市南区政府, which is a district's.
      (levels.has(name.charAt(0)) && !/^.[南北中]区/u.test(name)) ||
      lettered.some((place) => folded.includes(` ${place} `))
    );
  };
}
