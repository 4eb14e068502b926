import { asWritten, plain } from './fold.ts';

/** Who receives, by an office or by what he is there: of a list of participants, no part of the guests. */
const RECEIVES =
  /^(?:lãnh đạo|đại diện|sở|ubnd|[uủ][ỷy] ban|ban|văn phòng|phòng|cán bộ|chủ nhà|bên ta|phía ta)(?!\p{L})|^(?:我方|[省市区县]领导|外办|.{1,8}[局委办])(?:领导|负责人|有关人员|同志|人员)?$|(?:领导|负责人|工作人员)$|^(?:our side|hosts?|(?:city|protocol|ministry|office) (?:staff|officers?|officials?))$/iu;
const EVERYONE = 'all';

/** A list of participants without those who receive, and these. Where only these are listed, it is for all guests. */
export function sidesOf(participants: string): { readonly guests: string; readonly hosts: string } {
  const names = asWritten(participants).split(/\s*[;；,，、]\s*/u);
  const hosts = names.filter((name) => RECEIVES.test(plain(name)));
  if (hosts.length === 0) return { guests: participants, hosts: '' };
  const guests = names.filter((name) => name !== '' && !hosts.includes(name));
  return { guests: guests.length === 0 ? EVERYONE : guests.join('; '), hosts: hosts.join('; ') };
}
