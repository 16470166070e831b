import type { Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Session } from '../access/sessions.ts';
import type { Collector } from '../collector.ts';
import type { Bindings } from '../intake/client-address.ts';
import { acceptedLanguage, type Language, languages, type Words, wordsOf } from '../language.ts';

export type Look = 'auto' | 'light' | 'dark';
export const looks: readonly Look[] = ['auto', 'light', 'dark'];

export interface AdminEnv {
  Bindings: Bindings;
  Variables: {
    readonly session: Session;
    /** The fields of the form that was sent, once it is known to be from us. */
    readonly fields: URLSearchParams;
  };
}

export type AdminContext = Context<AdminEnv>;
export type AdminApp = Hono<AdminEnv>;

export const cookies = {
  session: 'lifeline_session',
  language: 'lifeline_language',
  look: 'lifeline_look',
} as const;

/** How a person wants to be shown things. */
export interface Taste {
  readonly language: Language;
  readonly words: Words;
  readonly look: Look;
  readonly timeZone: string;
}

export function tasteOf({ settings }: Collector, context: Context): Taste {
  const chosen = getCookie(context, cookies.language);
  const language =
    languages.find((each) => each === chosen) ??
    acceptedLanguage(context.req.header('accept-language'));
  const look = looks.find((each) => each === getCookie(context, cookies.look)) ?? 'auto';
  return { language, words: wordsOf(language), look, timeZone: settings.timeZone };
}

/** Whether the world reaches the collector by https, so that cookies may be kept to it. */
export function isSecure({ settings }: Collector, context: Context): boolean {
  const forwarded = settings.trustProxy > 0 ? context.req.header('x-forwarded-proto') : undefined;
  return (forwarded ?? new URL(context.req.url).protocol).startsWith('https');
}
