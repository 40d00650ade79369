import { Navigate, type RouteObject } from 'react-router';
import { Loading } from '../ui/Loading';
import { CrashPage } from './CrashPage';
import { paths } from './paths';
import { NotFoundPage } from './pages/NotFoundPage';
import { SignInPage } from './pages/SignInPage';
import { WorkListPage } from './pages/WorkListPage';
import { RequireSession } from './RequireSession';

/** Pages come on demand; only the shell, the sign-in and the inbox are in the first load. */
export const routes: RouteObject[] = [
  { path: paths.signIn(), element: <SignInPage />, errorElement: <CrashPage /> },
  {
    element: <RequireSession />,
    errorElement: <CrashPage />,
    hydrateFallbackElement: <Loading />,
    children: [
      { path: '/', element: <Navigate to={paths.work()} replace /> },
      { path: paths.work(), element: <WorkListPage /> },
      { path: `${paths.work()}/:id`, lazy: async () => ({ Component: (await import('./pages/WorkItemPage')).WorkItemPage }) },
      { path: paths.dossiers(), lazy: async () => ({ Component: (await import('./pages/DossierListPage')).DossierListPage }) },
      { path: paths.newDossier(), lazy: async () => ({ Component: (await import('./pages/NewDossierPage')).NewDossierPage }) },
      { path: `${paths.dossiers()}/:id`, lazy: async () => ({ Component: (await import('./pages/DossierPage')).DossierPage }) },
      { path: paths.procedures(), lazy: async () => ({ Component: (await import('./pages/ProceduresPage')).ProceduresPage }) },
      { path: `${paths.procedures()}/:slug`, lazy: async () => ({ Component: (await import('./pages/ProcedurePage')).ProcedurePage }) },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
