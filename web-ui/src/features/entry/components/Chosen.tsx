import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { entryWords } from '../entryWords';

interface ChosenProps {
  name: string;
  more: string | null | undefined;
  onChange: () => void;
}

/** What was picked, and the way back to picking. */
export function Chosen({ name, more, onChange }: ChosenProps) {
  const say = useWords(entryWords);
  return (
    <p className="cluster">
      <strong>{name}</strong>
      {more && <span className="soft">{more}</span>}
      <Button look="quiet" size="small" onClick={onChange}>
        {say('change')}
      </Button>
    </p>
  );
}
