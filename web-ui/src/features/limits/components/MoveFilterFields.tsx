import { useWords } from '../../../i18n/useWords';
import { SelectField } from '../../../ui/form/SelectField';
import type { LimitPreview, MoveFilter } from '../api/limitDrafts';
import { limitWords } from '../limitWords';
import './MoveFilterFields.css';

interface MoveFilterFieldsProps {
  totals: LimitPreview['totals'];
  filter: MoveFilter;
  onFilter: (filter: MoveFilter) => void;
}

/** Which dossiers are listed: by step or limit, by unit, by what becomes of the day. */
export function MoveFilterFields({ totals, filter, onFilter }: MoveFilterFieldsProps) {
  const say = useWords(limitWords);
  const labels = [...new Set(totals.map((each) => each.label))];
  const units = new Map(totals.flatMap(({ unitId, unit }) => (unitId ? [[unitId, unit ?? '']] : [])));
  return (
    <div className="move-filter">
      <SelectField
        id="moves-what"
        label={say('filterWhat')}
        placeholder={say('all')}
        value={filter.label ?? ''}
        choices={labels.map((label) => ({ value: label, label }))}
        onChange={(label) => onFilter({ ...filter, label: label || null })}
      />
      <SelectField
        id="moves-unit"
        label={say('filterUnit')}
        placeholder={say('all')}
        value={filter.unitId ?? ''}
        choices={[...units].map(([value, label]) => ({ value: value!, label: label! }))}
        onChange={(unitId) => onFilter({ ...filter, unitId: unitId || null })}
      />
      <SelectField
        id="moves-effect"
        label={say('filterEffect')}
        placeholder={say('all')}
        value={filter.effect ?? ''}
        choices={(['NEWLY_LATE', 'NEWLY_SAFE'] as const).map((value) => ({ value, label: say(value) }))}
        onChange={(effect) => onFilter({ ...filter, effect: (effect || null) as MoveFilter['effect'] })}
      />
    </div>
  );
}
