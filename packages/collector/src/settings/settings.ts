/** Everything that whoever runs a collector can set. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Set: PostgreSQL. Empty: the embedded database in `dataDir`. */
  readonly databaseUrl: string;
  readonly adminPassword: string;
  /** Origins whose pages may send leads for any partner; `*` is every origin. */
  readonly allowedOrigins: readonly string[];
  /** The address under which the world reaches the collector. */
  readonly publicUrl: string;
  /** Proxies in front of the collector whose `X-Forwarded-For` is believed. */
  readonly trustProxy: number;
  readonly kitDir: string;
  /** 0 keeps leads until somebody erases them. */
  readonly retainDays: number;
  readonly leadsPerMinute: number;
  readonly partnerLeadsPerMinute: number;
  readonly junkPerMinute: number;
  readonly maxLeadBytes: number;
  readonly bodySeconds: number;
  readonly stopSeconds: number;
  readonly lateMinutes: number;
  readonly timeZone: string;
  readonly log: 'all' | 'errors' | 'none';
}

export interface SettingRule<T> {
  /** The variable; the flag is the same in lower case with hyphens. */
  readonly name: string;
  readonly standard: string;
  readonly help: string;
  /** @throws {RangeError} with what the setting must be */
  readonly read: (text: string) => T;
}

const text = (value: string): string => value;

const whole =
  (low: number, high: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < low || number > high) {
      throw new RangeError(`must be a whole number from ${low} to ${high}`);
    }
    return number;
  };

const one =
  <T extends string>(...allowed: readonly T[]) =>
  (value: string): T => {
    const found = allowed.find((each) => each === value);
    if (!found) throw new RangeError(`must be one of ${allowed.join(', ')}`);
    return found;
  };

/** `https://www.example.com`, and nothing after it. */
export function readOrigin(value: string): string {
  const origin = URL.canParse(value) ? new URL(value).origin : '';
  if (!/^https?:/.test(origin) || origin !== value.toLowerCase().replace(/\/$/, '')) {
    throw new RangeError('must be origins such as https://www.example.com, with commas between');
  }
  return origin;
}

const origins = (value: string): readonly string[] =>
  value
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => (each === '*' ? each : readOrigin(each)));

function databaseUrl(value: string): string {
  if (value && !/^postgres(ql)?:\/\//.test(value)) {
    throw new RangeError('must begin with postgres://');
  }
  return value;
}

function publicUrl(value: string): string {
  if (!value) return value;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new RangeError('must be an address such as https://leads.example.com');
  }
  return value.replace(/\/+$/, '');
}

function adminPassword(value: string): string {
  if (value && value.length < 10) throw new RangeError('must have 10 characters or more');
  return value;
}

function timeZone(value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value || undefined }).resolvedOptions()
      .timeZone;
  } catch {
    throw new RangeError('must be a time zone such as Europe/Berlin');
  }
}

/** In the order in which the help tells them. */
export const settingRules: { readonly [K in keyof Settings]: SettingRule<Settings[K]> } = {
  port: {
    name: 'PORT',
    standard: '8787',
    help: 'port to listen on; 0 takes a free one',
    read: whole(0, 65_535),
  },
  host: {
    name: 'HOST',
    standard: '127.0.0.1',
    help: 'address to listen on; 0.0.0.0 is every one of this machine',
    read: text,
  },
  dataDir: {
    name: 'DATA_DIR',
    standard: './lifeline-data',
    help: 'folder of the embedded database',
    read: text,
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    standard: '',
    help: 'postgres://user:password@host/database in place of the embedded database',
    read: databaseUrl,
  },
  adminPassword: {
    name: 'ADMIN_PASSWORD',
    standard: '',
    help: 'password of the user "admin"; made up and printed once if you set none',
    read: adminPassword,
  },
  allowedOrigins: {
    name: 'ALLOWED_ORIGINS',
    standard: '',
    help: 'origins of the pages that may send leads, with commas between; partners have their own on the admin page',
    read: origins,
  },
  publicUrl: {
    name: 'PUBLIC_URL',
    standard: '',
    help: 'address under which the world reaches the collector, for the snippet',
    read: publicUrl,
  },
  trustProxy: {
    name: 'TRUST_PROXY',
    standard: '0',
    help: 'proxies in front whose X-Forwarded-For and X-Forwarded-Proto are believed',
    read: whole(0, 10),
  },
  kitDir: {
    name: 'KIT_DIR',
    standard: '',
    help: 'folder with the scripts of the kit; those that came along if you set none',
    read: text,
  },
  retainDays: {
    name: 'RETAIN_DAYS',
    standard: '0',
    help: 'erase leads after so many days; 0 keeps them',
    read: whole(0, 36_500),
  },
  leadsPerMinute: {
    name: 'LEADS_PER_MINUTE',
    standard: '600',
    help: 'leads that one address may send in a minute; a webinar shares one',
    read: whole(1, 1_000_000),
  },
  partnerLeadsPerMinute: {
    name: 'PARTNER_LEADS_PER_MINUTE',
    standard: '3000',
    help: 'leads that one partner may send in a minute',
    read: whole(1, 1_000_000),
  },
  junkPerMinute: {
    name: 'JUNK_PER_MINUTE',
    standard: '30',
    help: 'requests without a usable lead, or marked as spam, that one address may send in a minute',
    read: whole(1, 1_000_000),
  },
  maxLeadBytes: {
    name: 'MAX_LEAD_BYTES',
    standard: '65536',
    help: 'bytes that the body of a lead may have; the kit sends at most 20 kB, a plain form three times that',
    read: whole(1024, 1_048_576),
  },
  bodySeconds: {
    name: 'BODY_SECONDS',
    standard: '20',
    help: 'seconds that a lead may take to arrive, on a slow line',
    read: whole(1, 300),
  },
  stopSeconds: {
    name: 'STOP_SECONDS',
    standard: '10',
    help: 'seconds that requests have to end when the collector is stopped',
    read: whole(0, 300),
  },
  lateMinutes: {
    name: 'LATE_MINUTES',
    standard: '60',
    help: 'minutes after which a lead that waited with the visitor is marked as late',
    read: whole(1, 100_000),
  },
  timeZone: {
    name: 'TIME_ZONE',
    standard: '',
    help: 'time zone of days and times on the admin page; that of this machine if you set none',
    read: timeZone,
  },
  log: {
    name: 'LOG',
    standard: 'all',
    help: 'all, errors or none; JSON lines on standard output, never with personal data',
    read: one('all', 'errors', 'none'),
  },
};
