import { demanded, OnDemand } from '../../ui/parts/onDemand';
import { useRecentItems } from './recentItems';

const box = demanded(async () => (await import('./RecentMenuBox')).RecentMenuBox);

/** Nothing as long as nothing was opened; the menu itself is not in the first load. */
export function RecentMenu() {
  const items = useRecentItems();
  return items.length > 0 ? <OnDemand part={box} given={{ items }} /> : null;
}
