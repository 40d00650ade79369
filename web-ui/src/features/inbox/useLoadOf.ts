import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../i18n/useWords';
import { unitLoadsQuery } from './api/unitLoadsQuery';
import { loadWords } from './loadWords';

/** A name with what that official has in hand in the units one leads; the name alone where one leads none of his. */
export function useLoadOf(): (officialId: string, name: string) => string {
  const say = useWords(loadWords);
  const loads = useQuery(unitLoadsQuery).data ?? [];
  return (officialId, name) => {
    const his = loads.flatMap((unit) => unit.people).filter((one) => one.officialId === officialId);
    if (his.length === 0) return name;
    const n = his.reduce((sum, { inHand }) => sum + inHand.items, 0);
    const late = his.reduce((sum, { inHand }) => sum + inHand.late, 0);
    return say(late > 0 ? 'hasLate' : 'has', { name, n, late });
  };
}
