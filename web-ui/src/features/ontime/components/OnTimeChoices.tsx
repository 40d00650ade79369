import { useWords } from '../../../i18n/useWords';
import { SelectField } from '../../../ui/form/SelectField';
import type { OnTime, OnTimeAsked } from '../api/onTimeQuery';
import { onTimeWords } from '../onTimeWords';
import { kindOf, periodsTo, type PeriodKind } from '../period';

interface OnTimeChoicesProps {
  view: OnTime;
  onAsk: (asked: OnTimeAsked) => void;
}

const KINDS = ['month', 'quarter', 'year'] as const;

/** Which period, of which unit. */
export function OnTimeChoices({ view: { period, today, unitId, unitName, units }, onAsk }: OnTimeChoicesProps) {
  const say = useWords(onTimeWords);
  const kind = kindOf(period);
  const called = (each: string) => {
    const year = each.slice(0, 4);
    if (kind === 'year') return say('yearOf', { year });
    return kind === 'quarter' ? say('quarterOf', { number: each.slice(-1), year }) : say('monthOf', { number: Number(each.slice(-2)), year });
  };
  return (
    <div className="on-time-choices no-print">
      <SelectField
        id="on-time-kind"
        label={say('kind')}
        value={kind}
        choices={KINDS.map((each) => ({ value: each, label: say(each) }))}
        onChange={(chosen) => onAsk({ period: periodsTo(today, chosen as PeriodKind)[0] ?? null, unit: unitId })}
      />
      <SelectField
        id="on-time-period"
        label={say('period')}
        value={period}
        choices={[...new Set([...periodsTo(today, kind), period])].map((each) => ({ value: each, label: called(each) }))}
        onChange={(chosen) => onAsk({ period: chosen, unit: unitId })}
      />
      <SelectField
        id="on-time-unit"
        label={say('unit')}
        value={unitId}
        choices={[
          ...units.filter((unit) => unit.above).map((unit) => ({ value: unit.id, label: say('unitAbove', { name: unit.name }) })),
          { value: unitId, label: unitName },
          ...units.filter((unit) => !unit.above).map((unit) => ({ value: unit.id, label: `– ${unit.name}` })),
        ]}
        onChange={(unit) => onAsk({ period, unit })}
      />
    </div>
  );
}
