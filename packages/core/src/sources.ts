export type { SourceId } from './tables/source-ids.ts';
