import { useRef, type Ref } from 'react';
import { flushSync } from 'react-dom';
import type { FieldError } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Notice } from '../../../ui/notice/Notice';
import { TextField } from '../../../ui/form/TextField';
import { BLANK, isWhole, type BallotRule, type Standing, type TypedName } from '../ballot';
import { ballotWords } from '../ballotWords';
import { ManyNames, type Leads } from './ManyNames';
import { StandingTag } from './StandingTag';

interface NameFieldsProps {
  rule: BallotRule;
  names: TypedName[];
  /** Whether the names come from the round before. */
  fixed: boolean;
  tried: boolean;
  errors: FieldError[];
  /** In the order of the names; none while it is not known. */
  standings: Standing[];
  onChange: (names: TypedName[]) => void;
  leads: Ref<Leads>;
}

/** From so many on, those in sight alone are drawn. */
const MANY = 40;

/** One row a name: typed, or as the round before left it. */
export function NameFields({ rule, names, fixed, tried, errors, standings, onChange, leads }: NameFieldsProps) {
  const say = useWords(ballotWords);
  const list = useRef<HTMLFieldSetElement>(null);
  const change = (at: number, part: Partial<TypedName>) => onChange(names.map((line, place) => (place === at ? { ...line, ...part } : line)));
  const errorAt = (at: number, field: string) => errors.find((error) => error.field === `lines.${at}.${field}`)?.message;
  const whole = errors.filter((error) => error.field === 'lines');
  const blank = (line: TypedName) => Object.values(line).every((text) => text.trim() === '');
  const unwhole = (line: TypedName) => tried && !isWhole(rule, line) && (!blank(line) || names.every(blank));
  // Standings are of the rows that were sent: blank ones are left out.
  let sent = 0;
  const standingsOf = names.map((line) => (blank(line) ? undefined : standings[sent++]));
  // At once, or what is typed next goes elsewhere.
  const put = (lines: TypedName[], at: number) => {
    flushSync(() => onChange(lines));
    list.current?.querySelector<HTMLElement>(`#ballot-name-${at}`)?.focus();
  };
  const add = () => {
    put([...names, BLANK], names.length);
  };
  const remove = (at: number) => {
    put(names.length > 1 ? names.filter((_, place) => place !== at) : [BLANK], Math.max(0, at - 1));
  };
  const many = fixed && names.length >= MANY;
  return (
    <fieldset ref={list} className="ballot__names">
      <legend>{say('names')}</legend>
      {fixed && <p className="soft small">{say(rule.perItem ? 'fromItems' : 'fromEarlier')}</p>}
      {many && <ManyNames rule={rule} names={names} unwhole={unwhole} errors={errors} standings={standingsOf} onChange={change} leads={leads} />}
      {(many ? [] : names).map((line, at) => {
        const standing = standingsOf[at];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be alike while they are typed
          <div key={at} className="ballot__name">
            {fixed ? (
              <p className="ballot__known">{line.name}</p>
            ) : (
              <TextField
                id={`ballot-name-${at}`}
                label={say('person')}
                error={errorAt(at, 'name') ?? (unwhole(line) ? say('personWhole') : undefined)}
                required
                maxLength={200}
                autoComplete="off"
                value={line.name}
                onChange={(name) => change(at, { name })}
              />
            )}
            <TextField
              id={`ballot-votes-${at}`}
              label={say(rule.byName ? 'personVotes' : 'inFavour')}
              aria-label={rule.byName ? (fixed ? say('personVotesOf', { name: line.name }) : undefined) : say('inFavourOf', { name: line.name })}
              error={errorAt(at, 'inFavour') ?? (fixed && unwhole(line) ? say('whole') : undefined)}
              required
              inputMode="numeric"
              maxLength={5}
              autoComplete="off"
              value={line.inFavour}
              onChange={(inFavour) => change(at, { inFavour })}
            />
            {!rule.byName && (
              <TextField
                id={`ballot-against-${at}`}
                label={say('against')}
                aria-label={say('againstOf', { name: line.name })}
                error={errorAt(at, 'against')}
                required
                inputMode="numeric"
                maxLength={5}
                autoComplete="off"
                value={line.against}
                onChange={(against) => change(at, { against })}
              />
            )}
            {!fixed && (
              <Button type="button" size="small" look="quiet" onClick={() => remove(at)}>
                {line.name.trim() ? say('removePerson', { name: line.name.trim() }) : say('removeBlank')}
              </Button>
            )}
            {standing && <StandingTag standing={standing} of={rule.perItem ? 'item' : 'name'} />}
          </div>
        );
      })}
      {whole.length > 0 && <Notice kind="wrong" title={whole.map((error) => error.message).join(' ')} live />}
      {!fixed && names.length < 50 && (
        <p>
          <Button type="button" size="small" onClick={add}>
            {say('addPerson')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
