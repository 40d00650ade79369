import { memo, type KeyboardEvent } from 'react';
import { useWords } from '../../../i18n/useWords';
import type { Standing, TypedName } from '../ballot';
import { ballotWords } from '../ballotWords';
import { StandingTag } from './StandingTag';

export type VoteField = 'inFavour' | 'against';

export interface LineActs {
  change: (at: number, part: Partial<TypedName>) => void;
  /** The keyboard is in this line now. */
  enter: (at: number) => void;
  key: (event: KeyboardEvent<HTMLInputElement>, at: number, field: VoteField) => void;
}

export const inputId = (field: VoteField, at: number) => `ballot-${field === 'inFavour' ? 'votes' : 'against'}-${at}`;

interface NameLineProps {
  at: number;
  count: number;
  line: TypedName;
  fields: readonly VoteField[];
  error: string | undefined;
  standing: Standing | undefined;
  top: number;
  acts: LineActs;
}

/** One name of hundreds; drawn anew only when something of it changes. */
export const NameLine = memo(function NameLine({ at, count, line, fields, error, standing, top, acts }: NameLineProps) {
  const say = useWords(ballotWords);
  const label = { inFavour: fields.length === 1 ? 'personVotesOf' : 'inFavourOf', against: 'againstOf' } as const;
  return (
    <li className="ballot-line" style={{ top }} aria-posinset={at + 1} aria-setsize={count}>
      <span className="ballot-line__name" title={line.name}>
        {line.name}
      </span>
      <span className="ballot-line__state">
        {error ? (
          <span id={`ballot-line-${at}-error`} className="field__error">
            {error}
          </span>
        ) : (
          standing && <StandingTag standing={standing} of={fields.length > 1 ? 'item' : 'name'} />
        )}
      </span>
      {fields.map((field) => (
        <input
          key={field}
          id={inputId(field, at)}
          className="input"
          type="text"
          inputMode="numeric"
          maxLength={5}
          autoComplete="off"
          aria-label={say(label[field], { name: line.name })}
          aria-required
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `ballot-line-${at}-error` : undefined}
          value={line[field]}
          onChange={(event) => acts.change(at, { [field]: event.target.value })}
          onFocus={() => acts.enter(at)}
          onKeyDown={(event) => acts.key(event, at, field)}
        />
      ))}
    </li>
  );
});
