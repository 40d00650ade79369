import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import type { Session } from '../../api/types';
import { forgetPlace } from '../../features/inbox/listPlace';
import { signOut } from '../../features/session/api/signOut';
import { sessionQuery } from '../../features/session/api/sessionQuery';
import { setLanguage, useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/act/Button';
import { Disclosure } from '../../ui/act/Disclosure';
import { Icon } from '../../ui/text/Icon';
import { holdsUnsaved, keepUnsaved, letUnsavedGo } from '../../ui/unsaved/unsaved';
import { useDiscard } from '../../ui/unsaved/useDiscard';
import { appWords } from '../appWords';
import { paths } from '../paths';
import './AccountMenu.css';

interface AccountMenuProps {
  session: Session;
  onShowShortcuts: () => void;
}

export function AccountMenu({ session, onShowShortcuts }: AccountMenuProps) {
  const say = useWords(appWords);
  const lang = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: signOut,
    onSettled: () => {
      letUnsavedGo();
      forgetPlace();
      navigate(paths.signIn());
      client.clear(); // the next person on this machine finds nothing of this one
      client.setQueryData(sessionQuery.queryKey, null);
    },
  });
  const discard = useDiscard(holdsUnsaved);
  const changeLanguage = () => {
    setLanguage(lang === 'vi' ? 'en' : 'vi');
    void client.invalidateQueries(); // sentences of the server follow the language
  };
  return (
    <>
      <Disclosure
        button={
          <>
            <Icon name="person" />
            <span className="account__short">
              <span className="account__name">{session.fullName}</span>
              <span className="account__post">{postOf(session, say)}</span>
            </span>
            <Icon name="down" size={14} />
          </>
        }
      >
        <p className="soft">{say('account')}</p>
        <p className="account__full">{session.fullName}</p>
        <h2 className="account__heading">{say('positions')}</h2>
        <ul>
          {session.positions.map((position) => (
            <li key={position.id} className="account__position">
              {position.label}
              {position.standsInFor && <span className="soft"> ({say('standsInFor', { name: position.standsInFor })})</span>}
            </li>
          ))}
          {session.positions.length === 0 && <li>{say('noPosition')}</li>}
        </ul>
        <div className="account__acts">
          <Button size="small" onClick={onShowShortcuts}>
            {say('shortcuts')}
          </Button>
          <Button size="small" onClick={changeLanguage} lang={lang === 'vi' ? 'en' : 'vi'}>
            {say('language')}
          </Button>
          <Link to={paths.standIns()} className="button button--plain button--small">
            {say('standIns')}
          </Link>
          <Link to={paths.ownPassword()} className="button button--plain button--small">
            {say('changePassword')}
          </Link>
          <Button size="small" busy={leave.isPending} onClick={() => void keepUnsaved().then(() => discard.ask(() => leave.mutate()))}>
            <Icon name="out" size={16} />
            {say('signOut')}
          </Button>
        </div>
      </Disclosure>
      {discard.question}
    </>
  );
}

/** His own position goes first: what he does for an absent colleague is not what he is. */
function postOf({ positions }: Session, say: (key: 'standsInFor', values: Record<string, string>) => string): string | undefined {
  const post = positions.find((position) => !position.standsInFor) ?? positions[0];
  return post?.standsInFor ? `${post.label} (${say('standsInFor', { name: post.standsInFor })})` : post?.label;
}
