import type { RouteObject } from 'react-router';
import { Loading } from '../ui/notice/Loading';
import { AddressedPage } from './AddressedPage';
import { CrashPage } from './CrashPage';
import { OpenShell } from './OpenShell';
import { paths } from './paths';
import { NotFoundPage } from './pages/NotFoundPage';
import { SignInPage } from './pages/SignInPage';
import { StartPage } from './pages/StartPage';
import { WorkListPage } from './pages/WorkListPage';
import { RequireSession } from './RequireSession';

/** Pages come on demand; only the shells, the start, the sign-in and the inbox are in the first load. */
export const routes: RouteObject[] = [
  {
    element: <OpenShell />,
    errorElement: <CrashPage />,
    hydrateFallbackElement: <Loading />,
    children: [
      { path: paths.start(), element: <StartPage /> },
      { path: paths.signIn(), element: <SignInPage /> },
      { path: paths.setup(), lazy: async () => ({ Component: (await import('./pages/SetupPage')).SetupPage }) },
      { path: paths.password(), lazy: async () => ({ Component: (await import('./pages/SetPasswordPage')).SetPasswordPage }) },
      { path: paths.catalogue(), lazy: async () => ({ Component: (await import('./open/CataloguePage')).CataloguePage }) },
      { path: `${paths.catalogue()}/:slug`, lazy: async () => ({ Component: (await import('./open/ProcedurePage')).ProcedurePage }) },
      { path: paths.what(), lazy: async () => ({ Component: (await import('./open/WhatPage')).WhatPage }) },
      { path: `${paths.what()}/:slug`, lazy: async () => ({ Component: (await import('./open/NeedsPage')).NeedsPage }) },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
  {
    element: <RequireSession />,
    errorElement: <CrashPage />,
    hydrateFallbackElement: <Loading />,
    children: [
      { path: paths.work(), element: <WorkListPage /> },
      { path: paths.dossiers(), lazy: async () => ({ Component: (await import('./pages/DossierListPage')).DossierListPage }) },
      { path: paths.newDossier(), lazy: async () => ({ Component: (await import('./pages/NewDossierPage')).NewDossierPage }) },
      { path: paths.paperEntry(), lazy: async () => ({ Component: (await import('./pages/PaperEntryPage')).PaperEntryPage }) },
      { path: paths.waitingBallots(), lazy: async () => ({ Component: (await import('./pages/WaitingBallotsPage')).WaitingBallotsPage }) },
      { path: paths.administration(), lazy: async () => ({ Component: (await import('./pages/AdministrationPage')).AdministrationPage }) },
      { path: paths.units(), lazy: async () => ({ Component: (await import('./pages/UnitsPage')).UnitsPage }) },
      { path: paths.officials(), lazy: async () => ({ Component: (await import('./pages/OfficialsPage')).OfficialsPage }) },
      { path: paths.delegations(), lazy: async () => ({ Component: (await import('./pages/DelegationsPage')).DelegationsPage }) },
      { path: paths.imports(), lazy: async () => ({ Component: (await import('./pages/ImportsPage')).ImportsPage }) },
      { path: paths.oversight(), lazy: async () => ({ Component: (await import('./pages/OversightPage')).OversightPage }) },
      { path: paths.organisationHistory(), lazy: async () => ({ Component: (await import('./pages/OrganisationHistoryPage')).OrganisationHistoryPage }) },
      { path: paths.checks(), lazy: async () => ({ Component: (await import('./pages/ChecksPage')).ChecksPage }) },
      { path: paths.meetings(), lazy: async () => ({ Component: (await import('./pages/MeetingListPage')).MeetingListPage }) },
      { path: paths.newMeeting(), lazy: async () => ({ Component: (await import('./pages/NewMeetingPage')).NewMeetingPage }) },
      {
        element: <AddressedPage />,
        children: [
          { path: `${paths.work()}/:id`, lazy: async () => ({ Component: (await import('./pages/WorkItemPage')).WorkItemPage }) },
          { path: `${paths.dossiers()}/:id`, lazy: async () => ({ Component: (await import('./pages/DossierPage')).DossierPage }) },
          { path: `${paths.imports()}/:id`, lazy: async () => ({ Component: (await import('./pages/ImportsPage')).ImportsPage }) },
          { path: `${paths.meetings()}/:id`, lazy: async () => ({ Component: (await import('./pages/MeetingPage')).MeetingPage }) },
        ],
      },
      { path: paths.standIns(), lazy: async () => ({ Component: (await import('./pages/StandInsPage')).StandInsPage }) },
      { path: paths.ownPassword(), lazy: async () => ({ Component: (await import('./pages/OwnPasswordPage')).OwnPasswordPage }) },
      { path: paths.yearPlan(), lazy: async () => ({ Component: (await import('./pages/YearPlanPage')).YearPlanPage }) },
      { path: paths.onTime(), lazy: async () => ({ Component: (await import('./reports/OnTimePage')).OnTimePage }) },
      { path: paths.onTimeRuns(), lazy: async () => ({ Component: (await import('./reports/OnTimeRunsPage')).OnTimeRunsPage }) },
      { path: paths.unanswered(), lazy: async () => ({ Component: (await import('./pages/UnansweredPage')).UnansweredPage }) },
      { path: paths.memberData(), lazy: async () => ({ Component: (await import('./pages/MemberDataPage')).MemberDataPage }) },
      { path: paths.register(), lazy: async () => ({ Component: (await import('./pages/RegisterPage')).RegisterPage }) },
      { path: paths.workCalendar(), lazy: async () => ({ Component: (await import('./pages/WorkCalendarPage')).WorkCalendarPage }) },
      { path: paths.procedures(), lazy: async () => ({ Component: (await import('./procedures/ProcedureListPage')).ProcedureListPage }) },
      { path: paths.upload(), lazy: async () => ({ Component: (await import('./procedures/UploadRoute')).UploadRoute }) },
      { path: paths.procedureDraft(':id'), lazy: async () => ({ Component: (await import('./procedures/ProcedureDraftRoute')).ProcedureDraftRoute }) },
      { path: paths.versions(':slug'), lazy: async () => ({ Component: (await import('./procedures/VersionsRoute')).VersionsRoute }) },
      { path: `${paths.procedures()}/:slug`, lazy: async () => ({ Component: (await import('./procedures/ProcedureReviewPage')).ProcedureReviewPage }) },
      { path: paths.procedureTimes(':slug'), lazy: async () => ({ Component: (await import('./procedures/ProcedureTimesPage')).ProcedureTimesPage }) },
      { path: `${paths.procedures()}/:slug/sua-thoi-han`, lazy: async () => ({ Component: (await import('./procedures/LimitDraftRoute')).LimitDraftRoute }) },
    ],
  },
];
