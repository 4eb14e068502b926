import { ProblemError } from '@comity/contracts';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { readArchiveAddress } from './features/documents/archive-address.ts';
import { readPassageAddress } from './features/documents/passage-address.ts';
import { readLedgerAddress } from './features/engagements/ledger-address.ts';
import { readFiguresAddress } from './features/figures/figures-address.ts';
import { Frame } from './features/frame/frame.tsx';
import { NotFound, NowhereAtAll, RouteFailure } from './features/frame/route-states.tsx';
import { readPartiesAddress } from './features/parties/parties-address.ts';
import { readReviewAddress } from './features/proposals/review-address.ts';
import { readSearchAddress } from './features/search/search-address.ts';
import { isId } from './lib/address.ts';
import { installationQuery, meQuery } from './lib/session.tsx';
import { Loading } from './ui/states.tsx';

interface RouterContext {
  readonly queryClient: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({ component: Outlet, notFoundComponent: NowhereAtAll });

/** Everything under the frame needs a session and a desk; without them the way leads to the door. */
const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: Frame,
  beforeLoad: async ({ context, location }) => {
    try {
      const me = await context.queryClient.ensureQueryData(meQuery);
      if (!me.workspace) throw redirect({ to: '/welcome' });
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 401) throw error;
      const installation = await context.queryClient.ensureQueryData(installationQuery);
      if (installation.state === 'new') throw redirect({ to: '/welcome' });
      throw redirect({ to: '/sign-in', search: { to: location.href } });
    }
  },
});

const tokenSearch = (search: Record<string, unknown>): { token?: string } =>
  typeof search['token'] === 'string' ? { token: search['token'] } : {};

/** Whoever may not write is not shown a form that the server would refuse. */
async function mayWrite({ queryClient }: RouterContext): Promise<boolean> {
  const { permissions } = await queryClient.ensureQueryData(meQuery);
  return permissions.includes('records.write');
}

/** Refuses an address that can name no record, before anybody is asked for it. */
function mustNameRecord(recordId: string): void {
  if (!isId(recordId)) throw notFound();
}

const today = createRoute({
  getParentRoute: () => desk,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/today.tsx'), 'TodayScreen'),
});
const ledger = createRoute({
  getParentRoute: () => desk,
  path: '/ledger',
  validateSearch: readLedgerAddress,
  component: lazyRouteComponent(() => import('./screens/ledger.tsx'), 'LedgerScreen'),
});
const newEngagement = createRoute({
  getParentRoute: () => desk,
  path: '/ledger/new',
  beforeLoad: async ({ context }) => {
    if (!(await mayWrite(context))) throw redirect({ to: '/ledger', replace: true });
  },
  component: lazyRouteComponent(() => import('./screens/engagement-edit.tsx'), 'NewEngagementScreen'),
});
const engagement = createRoute({
  getParentRoute: () => desk,
  path: '/ledger/$engagementId',
  beforeLoad: ({ params }) => mustNameRecord(params.engagementId),
  component: lazyRouteComponent(() => import('./screens/engagement.tsx'), 'EngagementScreen'),
});
const editEngagement = createRoute({
  getParentRoute: () => desk,
  path: '/ledger/$engagementId/edit',
  beforeLoad: async ({ params, context }) => {
    mustNameRecord(params.engagementId);
    if (!(await mayWrite(context))) throw redirect({ to: '/ledger/$engagementId', params, replace: true });
  },
  component: lazyRouteComponent(() => import('./screens/engagement-edit.tsx'), 'EditEngagementScreen'),
});
const parties = createRoute({
  getParentRoute: () => desk,
  path: '/partners',
  validateSearch: readPartiesAddress,
  component: lazyRouteComponent(() => import('./screens/parties.tsx'), 'PartiesScreen'),
});
const party = createRoute({
  getParentRoute: () => desk,
  path: '/partners/$partyId',
  beforeLoad: ({ params }) => mustNameRecord(params.partyId),
  component: lazyRouteComponent(() => import('./screens/party.tsx'), 'PartyScreen'),
});
const archive = createRoute({
  getParentRoute: () => desk,
  path: '/archive',
  validateSearch: readArchiveAddress,
  component: lazyRouteComponent(() => import('./screens/archive.tsx'), 'ArchiveScreen'),
});
const readingDesk = createRoute({
  getParentRoute: () => desk,
  path: '/archive/$documentId',
  beforeLoad: ({ params }) => mustNameRecord(params.documentId),
  validateSearch: readPassageAddress,
  component: lazyRouteComponent(() => import('./screens/reading-desk.tsx'), 'ReadingDeskScreen'),
});
/** Review stands under the archive in its path; somebody who types that path meant it. */
const archiveReview = createRoute({
  getParentRoute: () => desk,
  path: '/archive/review',
  beforeLoad: () => {
    throw redirect({ to: '/review', replace: true });
  },
});
const review = createRoute({
  getParentRoute: () => desk,
  path: '/review',
  validateSearch: readReviewAddress,
  component: lazyRouteComponent(() => import('./screens/review.tsx'), 'ReviewScreen'),
});
const reports = createRoute({
  getParentRoute: () => desk,
  path: '/reports',
  validateSearch: readFiguresAddress,
  component: lazyRouteComponent(() => import('./screens/figures.tsx'), 'FiguresScreen'),
});
const search = createRoute({
  getParentRoute: () => desk,
  path: '/search',
  validateSearch: readSearchAddress,
  component: lazyRouteComponent(() => import('./screens/search.tsx'), 'SearchScreen'),
});
const settings = createRoute({
  getParentRoute: () => desk,
  path: '/settings',
  component: lazyRouteComponent(() => import('./screens/settings.tsx'), 'SettingsScreen'),
});
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search['to'] === 'string' && /^\/(?!\/)/.test(search['to']) ? { to: search['to'] } : {},
  component: lazyRouteComponent(() => import('./screens/sign-in.tsx'), 'SignInScreen'),
});
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  validateSearch: tokenSearch,
  component: lazyRouteComponent(() => import('./screens/welcome.tsx'), 'WelcomeScreen'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  validateSearch: tokenSearch,
  component: lazyRouteComponent(() => import('./screens/one-time-link.tsx'), 'InvitationScreen'),
});
const passwordReset = createRoute({
  getParentRoute: () => root,
  path: '/password-reset',
  validateSearch: tokenSearch,
  component: lazyRouteComponent(() => import('./screens/one-time-link.tsx'), 'PasswordResetScreen'),
});

const routeTree = root.addChildren([
  desk.addChildren([
    today,
    ledger,
    newEngagement,
    engagement,
    editEngagement,
    parties,
    party,
    archive,
    readingDesk,
    archiveReview,
    review,
    reports,
    search,
    settings,
  ]),
  signIn,
  welcome,
  invitation,
  passwordReset,
]);

export function createDeskRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: () => <Loading />,
    defaultErrorComponent: RouteFailure,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: ReturnType<typeof createDeskRouter>;
  }
}
