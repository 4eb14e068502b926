import type { RegionPreset } from './regions/lists.ts';

export const DESK_KINDS = ['society', 'city'] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

export const INTERFACE_LANGUAGES = ['en', 'zh', 'vi'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** One desk. It owns all its records. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly deskKind: DeskKind;
  /** The party from which direction is seen; null until first start has asked. */
  readonly ownPartyId: string | null;
  readonly regionPreset: RegionPreset;
  /** The language of its papers, until the reader of one chooses another. */
  readonly language: InterfaceLanguage;
  readonly isSample: boolean;
  readonly createdAt: string;
  readonly version: number;
}

export const ROLES = ['viewer', 'officer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export interface Member {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly joinedAt: string;
  readonly version: number;
}
