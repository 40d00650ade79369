import { useWords } from '../../../../i18n/useWords';
import { DayField } from '../../../../ui/form/DayField';
import { SelectField } from '../../../../ui/form/SelectField';
import { TextField } from '../../../../ui/form/TextField';
import { cardWords } from '../../cardWords';
import type { PaperDraft, PaperField } from '../../paperDraft';
import './PaperFields.css';

interface PaperFieldsProps {
  id: string;
  draft: PaperDraft;
  errors: Partial<Record<PaperField, string>>;
  needs: PaperField[];
  onChange: (field: PaperField, value: string) => void;
}

const FORMS = ['ON_BEHALF', 'FOR_THE_HEAD', 'BY_ORDER'] as const;
const KINDS = ['ORIGINAL', 'COPY', 'CERTIFIED_COPY'] as const;
const LEVELS = ['NONE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET'] as const;

/** Everything officials note of a paper, in the order it stands on one. */
export function PaperFields({ id, draft, errors, needs, onChange }: PaperFieldsProps) {
  const say = useWords(cardWords);
  const field = (name: PaperField) => ({
    id: `${id}-${name}`,
    label: say(name),
    // Where nothing is needed, saying "optional" thirteen times would be noise.
    required: needs.length > 0 ? needs.includes(name) : undefined,
    value: draft[name],
    error: errors[name],
    onChange: (value: string) => onChange(name, value),
  });
  const choice = (name: PaperField, values: readonly (keyof typeof cardWords)[]) => (
    <SelectField {...field(name)} placeholder={say('unsaid')} choices={values.map((value) => ({ value, label: say(value) }))} />
  );
  return (
    <div className="paper-fields">
      <TextField {...field('number')} hint={say('numberHint')} maxLength={100} />
      <TextField {...field('issuer')} maxLength={300} />
      <div className="paper-fields__wide">
        <TextField {...field('title')} maxLength={300} />
      </div>
      <DayField {...field('issuedOn')} />
      <DayField {...field('receivedOn')} />
      <DayField {...field('effectiveFrom')} />
      <DayField {...field('expiresOn')} />
      <TextField {...field('signer')} maxLength={150} />
      {choice('signingForm', FORMS)}
      {choice('copyKind', KINDS)}
      <TextField {...field('sheets')} short inputMode="numeric" maxLength={4} />
      <TextField {...field('location')} maxLength={300} />
      {choice('secrecy', LEVELS)}
    </div>
  );
}
