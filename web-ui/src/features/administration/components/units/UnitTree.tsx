import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Loading } from '../../../../ui/notice/Loading';
import { MoreThanShown } from '../../../../ui/table/MoreThanShown';
import { ProblemNotice } from '../../../../ui/notice/ProblemNotice';
import { SearchBox } from '../../../../ui/form/SearchBox';
import { useSettled } from '../../../../ui/form/useSettled';
import { rootUnitQuery } from '../../api/rootUnitQuery';
import { searchUnitsQuery } from '../../api/searchUnitsQuery';
import { unitWords } from '../../unitWords';
import { UnitBranch } from './UnitBranch';

interface UnitTreeProps {
  chosen: string | null;
  onChoose: (id: string) => void;
}

export function UnitTree({ chosen, onChoose }: UnitTreeProps) {
  const say = useWords(unitWords);
  const [text, setText] = useState('');
  const asked = useSettled(text.trim(), 250);
  const root = useQuery(rootUnitQuery);
  const search = useQuery(searchUnitsQuery(asked));
  const source = asked === '' ? root : search;
  const found = search.data?.units ?? [];
  return (
    <div className="stack-s">
      <SearchBox label={say('search')} value={text} onChange={setText} />
      <p className="visually-hidden" role="status">
        {asked !== '' && search.data && say('found', { n: found.length })}
      </p>
      {source.isError && <ProblemNotice error={source.error} onRetry={() => void source.refetch()} />}
      {source.isPending && <Loading />}
      <nav className="unit-tree" aria-label={say('tree')}>
        {asked === '' ? (
          <ul>
            {root.data?.units.map((unit) => (
              <UnitBranch key={unit.id} unit={unit} chosen={chosen} onChoose={onChoose} opened />
            ))}
          </ul>
        ) : (
          <ul>
            {found.map((unit) => (
              <li key={unit.id} className="unit-line">
                <button type="button" className="unit-line__name" aria-pressed={chosen === unit.id} onClick={() => onChoose(unit.id)}>
                  {unit.name} {unit.code && <span className="mono soft">{unit.code}</span>} {unit.to && <span className="soft">({say('ended')})</span>}
                </button>
              </li>
            ))}
          </ul>
        )}
        <MoreThanShown when={asked !== '' && search.data?.more} />
        {asked !== '' && search.data && found.length === 0 && <p className="soft">{say('nothing')}</p>}
      </nav>
    </div>
  );
}
