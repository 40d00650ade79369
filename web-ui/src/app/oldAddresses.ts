import { paths } from './paths';

/**
 * Addresses that were once ours, stand in old notes and bookmarks, or that people guess: where each leads today. What follows
 * the first part, as the id of a dossier, is kept.
 */
export const OLD_ADDRESSES: Record<string, string> = {
  '/sign-in': paths.signIn(),
  '/login': paths.signIn(),
  '/signin': paths.signIn(),
  '/dangnhap': paths.signIn(),
  '/setup': paths.setup(),
  '/work': paths.work(),
  '/inbox': paths.work(),
  '/tasks': paths.work(),
  '/viec-cua-toi': paths.work(),
  '/dossiers/new': paths.newDossier(),
  '/dossiers/paper': paths.paperEntry(),
  '/dossiers': paths.dossiers(),
  '/ballots': paths.waitingBallots(),
  '/meetings/new': paths.newMeeting(),
  '/meetings': paths.meetings(),
  '/admin': paths.administration(),
  '/thu-tuc': paths.catalogue(),
  '/catalogue': paths.catalogue(),
  '/procedures': paths.catalogue(),
  '/tracking': paths.track(),
  '/tracuu': paths.track(),
};

/** The address of today for one of the past, with its search and its hash; null where there is none. */
export function currentAddress(pathname: string, rest = ''): string | null {
  const address = pathname.toLowerCase().replace(/\/+$/, '');
  const old = Object.keys(OLD_ADDRESSES)
    .sort((one, other) => other.length - one.length)
    .find((each) => address === each || address.startsWith(`${each}/`));
  return old ? OLD_ADDRESSES[old] + pathname.replace(/\/+$/, '').slice(old.length) + rest : null;
}
