import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from '../text/Icon';
import { useMoreTabs } from './useMoreTabs';
import './Tabs.css';

export interface TabItem {
  key: string;
  label: string;
  content: () => ReactNode;
}

interface TabsProps {
  label: string;
  items: TabItem[];
  current: string;
  onChange: (key: string) => void;
}

/** Arrow keys walk the tabs, Home and End jump; only the open tab's content exists. */
export function Tabs({ label, items, current, onChange }: TabsProps) {
  const id = useId();
  const at = Math.max(
    0,
    items.findIndex((item) => item.key === current),
  );
  const open = items[at];
  const list = useRef<HTMLDivElement>(null);
  const openId = `${id}-${open?.key}`;
  const more = useMoreTabs(list);
  useEffect(() => {
    if (list.current) showWhole(list.current, document.getElementById(openId));
  }, [openId]);
  const walk = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 };
    const next = steps[event.key];
    if (next === undefined || event.altKey) return;
    event.preventDefault();
    const item = items[(next + items.length) % items.length]!;
    onChange(item.key);
    document.getElementById(`${id}-${item.key}`)?.focus();
  };
  return (
    <div className="tabs">
      <div className="tabs__row">
        {more.before && <MoreTabs way="left" onPress={() => more.turn(-1)} />}
        <div ref={list} role="tablist" aria-label={label} className="tabs__list" onKeyDown={walk}>
          {items.map((item, index) => (
            <button
              key={item.key}
              id={`${id}-${item.key}`}
              type="button"
              role="tab"
              aria-selected={index === at}
              aria-controls={`${id}-panel`}
              tabIndex={index === at ? 0 : -1}
              className="tabs__tab"
              onClick={() => onChange(item.key)}
            >
              {item.label}
            </button>
          ))}
        </div>
        {more.after && <MoreTabs way="right" onPress={() => more.turn(1)} />}
      </div>
      {open && (
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open.key}`} className="tabs__panel">
          {open.content()}
        </div>
      )}
    </div>
  );
}

/** For pointers alone: keys walk from tab to tab, which shows the next one whole. */
function MoreTabs({ way, onPress }: { way: 'left' | 'right'; onPress: () => void }) {
  return (
    <button type="button" tabIndex={-1} aria-hidden="true" className="tabs__more" data-way={way} onClick={onPress}>
      <Icon name={way} size={16} />
    </button>
  );
}

/** Scrolls the row alone: the page stays where it is. */
function showWhole(list: HTMLElement, tab: HTMLElement | null) {
  if (!tab) return;
  const right = tab.offsetLeft + tab.offsetWidth;
  if (tab.offsetLeft < list.scrollLeft) list.scrollLeft = tab.offsetLeft;
  else if (right > list.scrollLeft + list.clientWidth) list.scrollLeft = right - list.clientWidth;
}
