import { Link, useLocation, useNavigate } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/act/Button';
import { ariaKeyOf, bindingOf, keyOf } from '../../ui/shortcuts/keyMap';
import { useShortcut } from '../../ui/shortcuts/useShortcut';
import { Icon } from '../../ui/text/Icon';
import { appWords } from '../appWords';
import { useTrail } from './useTrail';

/** Back to the list one came from, and on to the items before and after this one in it. */
export function DeskWays({ backTo, backText }: { backTo: string; backText: string }) {
  const say = useWords(appWords);
  const navigate = useNavigate();
  const { at, count, more, previous, next, previousName, nextName, busy } = useTrail(useLocation().pathname);
  useShortcut('back', () => navigate(backTo), { label: backText });
  useShortcut('previousItem', () => previous?.(), { active: previous !== undefined });
  useShortcut('nextItem', () => next?.(), { active: next !== undefined });
  return (
    <span className="desk-ways no-print">
      <Link to={backTo} className="desk-back" title={`${backText} (${keyOf('back')})`} aria-keyshortcuts={ariaKeyOf('back')}>
        <Icon name="left" size={16} />
        {backText}
      </Link>
      {at > 0 && (count > 1 || more) && (
        <nav className="desk-ways__items" aria-label={say('itemsOfList')}>
          <WayButton name="previousItem" icon="left" to={previousName} onGo={previous} />
          <span className="soft small">{say(more ? 'atOfMore' : 'atOf', { n: at, all: count })}</span>
          <WayButton name="nextItem" icon="right" to={nextName} onGo={next} busy={busy} />
        </nav>
      )}
    </span>
  );
}

interface WayButtonProps {
  name: 'previousItem' | 'nextItem';
  icon: 'left' | 'right';
  /** Whose item it is, where that is known. */
  to: string | undefined;
  onGo: (() => void) | undefined;
  busy?: boolean;
}

function WayButton({ name, icon, to, onGo, busy = false }: WayButtonProps) {
  const say = useWords({ name: bindingOf(name).words });
  const label = [say('name'), to].filter(Boolean).join(': ');
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={label}
      title={`${label} (${keyOf(name)})`}
      aria-keyshortcuts={ariaKeyOf(name)}
      disabled={!onGo}
      busy={busy}
      onClick={onGo}
    >
      <Icon name={icon} size={16} />
    </Button>
  );
}
