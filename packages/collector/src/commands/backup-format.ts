import type { Tables } from '../store/tables.ts';

/**
 * Tables of a backup with their keys, in the order in which they can be filled. Sessions and counts
 * of attempts are of the moment.
 */
export const backupTables = {
  leads: 'id',
  erased: 'id_hash',
  partners: 'id',
  users: 'name',
  tokens: 'id',
  audit: 'id',
} as const satisfies Partial<{ readonly [T in keyof Tables]: string & keyof Tables[T] }>;
export type BackupTable = keyof typeof backupTables;
export const tableNames = Object.keys(backupTables) as readonly BackupTable[];

export const backupFormat = 'lifeline-backup@1';
