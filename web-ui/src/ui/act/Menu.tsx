import { Children, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as Acts, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../text/Icon';
import './Menu.css';
import '../parts/speakParts';

/** Acts that are not needed all the time, behind one button, each a `MenuAct`; nothing where there are none. */
export function Menu({ label, children }: { label: string; children: ReactNode }) {
  const acts = Children.toArray(children);
  if (acts.length === 0) return null;
  // By itself it is named after the button, which lies on the page that is hidden while the menu is open: browsers find no name there.
  const named = { 'aria-label': label, 'aria-labelledby': '' };
  return (
    <MenuTrigger>
      <Button className="menu-button">
        {label}
        <Icon name="down" size={16} />
      </Button>
      <Popover className="menu" placement="bottom end" offset={4} containerPadding={16} {...named}>
        <Acts {...named}>{acts}</Acts>
      </Popover>
    </MenuTrigger>
  );
}
