import { Link } from 'react-router';
import { useSession } from '../features/session/useSession';
import { useWords } from '../i18n/useWords';
import { appWords } from './appWords';
import { paths } from './paths';

const ROOMS = ['register', 'onTime', 'yearPlan', 'unanswered', 'memberData'] as const;

/** The way from one page of figures and registers to the others that are open to whoever is signed in. */
export function ReportLinks({ from }: { from: (typeof ROOMS)[number] }) {
  const say = useWords(appWords);
  const can = useSession()?.can;
  const open = (room: (typeof ROOMS)[number]) => (room === 'register' ? can?.readRegister : can?.rooms.includes(room));
  return ROOMS.filter((room) => room !== from && open(room)).map((room) => (
    <Link key={room} className="button" to={paths[room]()}>
      {say(room)}
    </Link>
  ));
}
