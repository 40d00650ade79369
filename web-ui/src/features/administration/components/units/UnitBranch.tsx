import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Icon } from '../../../../ui/text/Icon';
import { Loading } from '../../../../ui/notice/Loading';
import type { UnitNode } from '../../administrationTypes';
import { unitsBelowQuery } from '../../api/unitsBelowQuery';
import { unitWords } from '../../unitWords';

interface UnitBranchProps {
  unit: UnitNode;
  chosen: string | null;
  onChoose: (id: string) => void;
  opened?: boolean;
}

/** A unit with what stands below it, fetched when it is opened: the whole tree has thousands of cells. */
export function UnitBranch({ unit, chosen, onChoose, opened = false }: UnitBranchProps) {
  const say = useWords(unitWords);
  const [open, setOpen] = useState(opened);
  const below = useQuery({ ...unitsBelowQuery(unit.id), enabled: open && unit.below > 0 });
  return (
    <li>
      <div className="unit-line">
        {unit.below > 0 ? (
          <button
            type="button"
            className="unit-line__toggle"
            aria-expanded={open}
            aria-label={say(open ? 'shut' : 'open', { name: unit.name })}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'right'} size={14} />
          </button>
        ) : (
          <span className="unit-line__toggle" />
        )}
        <button type="button" className="unit-line__name" aria-pressed={chosen === unit.id} onClick={() => onChoose(unit.id)}>
          {unit.name}
          {unit.below > 0 && <span className="soft"> ({unit.below})</span>}
        </button>
      </div>
      {open && unit.below > 0 && (
        <ul>
          {below.isPending && (
            <li>
              <Loading />
            </li>
          )}
          {below.data?.units.map((child) => (
            <UnitBranch key={child.id} unit={child} chosen={chosen} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </li>
  );
}
