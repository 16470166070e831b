import type { Role } from '../store/tables.ts';

/** Who asks, be it a person on the admin page or a program with a token. */
export interface Viewer {
  readonly name: string;
  readonly role: Role;
  /** Of the role `partner`: whose leads they see. */
  readonly partner: string;
}

/** What a role may do beyond seeing leads, which each may do. */
export const may = {
  administer: ({ role }: Viewer): boolean => role === 'admin',
};
