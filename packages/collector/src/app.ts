import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { adminRoutes } from './admin/admin-routes.ts';
import { tasteOf } from './admin/context.ts';
import { problemPage } from './admin/problem-page.ts';
import { apiRoutes } from './api/api-routes.ts';
import { assetsRoute } from './assets-route.ts';
import type { Collector } from './collector.ts';
import { healthRoutes } from './health-routes.ts';
import type { Bindings } from './intake/client-address.ts';
import { leadsRoute } from './intake/leads-route.ts';
import { isForm } from './intake/take-lead.ts';
import { refusedPage, thanksRoute } from './intake/thanks-page.ts';
import { kitRoute } from './kit/kit-route.ts';
import { acceptedLanguage } from './language.ts';
import { pagePolicy } from './page.ts';
import { Problem, type ProblemDetail, problemResponse } from './problem.ts';
import { isStorageFault } from './store/storage-faults.ts';

type App = Hono<{ Bindings: Bindings }>;

/** Everything that the collector answers. */
export function createApp(collector: Collector): App {
  const app: App = new Hono();
  app.use(async (context, next) => {
    const began = performance.now();
    await next();
    tell(collector, context, performance.now() - began);
  });
  app.use(async (context, next) => {
    await next();
    protect(context);
  });
  app.route('/', leadsRoute(collector));
  app.route('/', thanksRoute());
  app.route('/', apiRoutes(collector));
  app.route('/', kitRoute(collector));
  app.route('/', adminRoutes(collector));
  app.route('/', healthRoutes(collector));
  app.route('/', assetsRoute());
  app.get('/', (context) => context.redirect('/admin'));
  app.notFound((context) => answer(collector, context, notFound));
  app.onError((error, context) => answer(collector, context, problemOf(collector, error)));
  return app;
}

const notFound: ProblemDetail = {
  status: 404,
  code: 'not-found',
  title: 'There is nothing at this address',
};

function problemOf({ log }: Collector, error: Error): ProblemDetail {
  if (error instanceof Problem) return error.detail;
  if (error instanceof HTTPException) {
    return { status: error.status as 400, code: 'malformed', title: 'The request is malformed' };
  }
  if (isStorageFault(error)) {
    log.error('storage', { name: error.name });
    return { status: 503, code: 'storage', title: 'The database does not answer', retryAfter: 10 };
  }
  log.error('unexpected', {
    name: error.name,
    where: error.stack?.match(/[\w-]+\.[jt]s:\d+/)?.[0],
  });
  return { status: 500, code: 'unexpected', title: 'Something went wrong here', retryAfter: 10 };
}

/** A program reads a problem as JSON; a person who sent a form reads a page. */
function answer(
  collector: Collector,
  context: Context,
  problem: ProblemDetail,
): Response | Promise<Response> {
  // What is left of the body is not waited for.
  if ([403, 408, 413, 415, 429].includes(problem.status)) context.header('connection', 'close');
  const { path } = context.req;
  const accepted = context.req.header('accept-language');
  const isPlainForm = path === '/v1/leads' && isForm(context.req.header('content-type') ?? '');
  const isAdmin = /^\/admin\b/.test(path) && /\bhtml\b/.test(context.req.header('accept') ?? '');
  if (!isPlainForm && !isAdmin) return problemResponse(context, problem);
  if (problem.retryAfter) context.header('retry-after', String(problem.retryAfter));
  const page = isPlainForm
    ? refusedPage(problem, acceptedLanguage(accepted))
    : problemPage(problem, tasteOf(collector, context));
  return context.html(page, problem.status);
}

function protect({ res }: Context): void {
  const { headers } = res;
  headers.set('x-content-type-options', 'nosniff');
  // Whatever leaves for another site says nothing of the page; our own forms say where they were.
  headers.set('referrer-policy', 'same-origin');
  if (!headers.get('content-type')?.startsWith('text/html')) return;
  headers.set('content-security-policy', pagePolicy);
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cache-control', 'no-store');
}

function tell({ log, metrics }: Collector, context: Context, milliseconds: number): void {
  const route = routePath(context, -1);
  const { status } = context.res;
  metrics.request(route, status, milliseconds);
  const fields = {
    method: context.req.method,
    route,
    status,
    milliseconds: Math.round(milliseconds * 10) / 10,
  };
  if (status >= 500) log.error('request', fields);
  else log.info('request', fields);
}
