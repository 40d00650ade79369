import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { useRowKeys } from '../../../../ui/form/useRowKeys';
import { successionWords } from '../../successionWords';
import { UnitPicker } from '../acts/UnitPicker';

export interface Pair {
  unitId: string;
  successorId: string;
}

interface SuccessionPairsProps {
  pairs: Pair[];
  first: string;
  errorOf: (field: string) => string | undefined;
  onChange: (pairs: Pair[]) => void;
}

/** The units that end, each with its successor; the first is the one the dialog was opened for. */
export function SuccessionPairs({ pairs, first, errorOf, onChange }: SuccessionPairsProps) {
  const say = useWords(successionWords);
  const change = (at: number, part: Partial<Pair>) => onChange(pairs.map((pair, index) => (index === at ? { ...pair, ...part } : pair)));
  const { keyOf, drop } = useRowKeys(pairs.length);
  const remove = (at: number) => {
    drop(at);
    onChange(pairs.filter((_, index) => index !== at));
  };
  return (
    <>
      {pairs.map((pair, index) => (
        <div key={keyOf(index)} className="stack succession-pair">
          {index === 0 ? (
            <p>
              {say('ending')}: <strong>{first}</strong>
            </p>
          ) : (
            <UnitPicker
              id={`ending-${index}`}
              label={say('ending')}
              required
              value={pair.unitId}
              error={errorOf(`units[${index}].unitId`)}
              onChange={(unitId) => change(index, { unitId })}
            />
          )}
          <UnitPicker
            id={`successor-${index}`}
            label={say('successor')}
            required
            value={pair.successorId}
            error={errorOf(`units[${index}].successorId`)}
            onChange={(successorId) => change(index, { successorId })}
          />
          {index > 0 && (
            <Button size="small" look="quiet" onClick={() => remove(index)}>
              {say('remove')}
            </Button>
          )}
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...pairs, { unitId: '', successorId: pairs[0]?.successorId ?? '' }])}>
        {say('add')}
      </Button>
    </>
  );
}
