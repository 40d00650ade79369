import { useNavigate } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { Menu } from '../../ui/act/Menu';
import { MenuAct } from '../../ui/act/MenuAct';
import { paletteWords } from '../palette/paletteWords';
import './RecentMenu.css';
import type { RecentItem } from './recentItems';

/** The dossiers this official opened last, the latest first. */
export function RecentMenuBox({ items }: { items: RecentItem[] }) {
  const say = useWords(paletteWords);
  const navigate = useNavigate();
  return (
    <Menu label={say('recent')}>
      {items.map((item) => (
        <MenuAct key={item.dossierId} onAct={() => void navigate(item.href)}>
          <span className="recent-item">
            {item.title} {item.step && <span className="recent-item__more">{item.step}</span>} <span className="recent-item__more mono">{item.code}</span>
          </span>
        </MenuAct>
      ))}
    </Menu>
  );
}
