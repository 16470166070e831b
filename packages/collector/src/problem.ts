import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What is wrong with a request, by RFC 9457. */
export interface ProblemDetail {
  readonly status: ContentfulStatusCode;
  /** Stable; a program tells problems apart by it. */
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number;
  /** What of a lead cannot be used, and where. */
  readonly issues?: readonly { readonly path: string; readonly code: string }[];
}

/** Thrown wherever a request cannot be answered as it wished. */
export class Problem extends Error {
  readonly detail: ProblemDetail;

  constructor(detail: ProblemDetail) {
    super(detail.title);
    this.detail = detail;
  }
}

/** A problem as `application/problem+json`. */
export function problemResponse(context: Context, problem: ProblemDetail): Response {
  const { status, code, title, detail, retryAfter, issues } = problem;
  if (retryAfter !== undefined) context.header('retry-after', String(retryAfter));
  context.header('cache-control', 'no-store');
  const body = { type: `urn:lifeline:problem:${code}`, title, status, code, detail, issues };
  return context.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json',
  });
}
