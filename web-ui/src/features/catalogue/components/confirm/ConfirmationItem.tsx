import { formatDay, formatInstant } from '../../../../i18n/dates';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Tag } from '../../../../ui/text/Tag';
import type { ConfirmationLine, ConfirmedRow } from '../../api/confirmationsQuery';
import { confirmationStateWords, confirmationWords } from '../../confirmationWords';
import { evidenceWords } from '../../evidenceWords';
import { useRowKind } from '../../useRowKind';

interface ConfirmationItemProps {
  row: ConfirmedRow;
  mayAct: boolean;
  onConfirm: () => void;
  onWithdraw: (line: ConfirmationLine) => void;
}

export function ConfirmationItem({ row, mayAct, onConfirm, onWithdraw }: ConfirmationItemProps) {
  const say = useWords(confirmationWords);
  const sayState = useWords(confirmationStateWords);
  const sayLevel = useWords(evidenceWords);
  const kind = useRowKind();
  return (
    <li className="confirmation">
      <div className="confirmation__head">
        <div>
          <p className="soft small">{kind(row)}</p>
          <h3 className="confirmation__label">{row.label || row.key}</h3>
        </div>
        <Tag tone={row.state === 'CONFIRMED' ? 'good' : 'soon'}>{sayState(row.state)}</Tag>
      </div>
      {row.said && <p>{row.said}</p>}
      <p className="soft small">
        <strong>{sayLevel(row.confidence)}</strong> {row.source && `· ${say('source', { source: row.source })}`}
      </p>
      {row.history.length > 0 && (
        <ul className="confirmation__history small">
          {row.history.map((line) => (
            <HistoryLine key={line.id} line={line} {...(mayAct && !line.withdrawnAt ? { onWithdraw: () => onWithdraw(line) } : {})} />
          ))}
        </ul>
      )}
      {mayAct && row.state !== 'CONFIRMED' && (
        <p>
          <Button size="small" onClick={onConfirm} aria-label={`${say('confirm')}: ${row.label || row.key}`}>
            {say('confirm')}
          </Button>
        </p>
      )}
    </li>
  );
}

function HistoryLine({ line, onWithdraw }: { line: ConfirmationLine; onWithdraw?: () => void }) {
  const say = useWords(confirmationWords);
  const of = line.documentOn ? say('of', { document: line.document, day: formatDay(line.documentOn) }) : line.document;
  return (
    <li>
      <span>
        <strong>{of}</strong>
        {line.note && `, ${line.note}`}. {say('by', { name: line.byName, at: formatInstant(line.at) })}
        {line.ofFormer && ` (${say('former')})`}
      </span>
      {line.withdrawnAt && (
        <span className="confirmation__withdrawn">
          {say('withdrawn', { reason: line.withdrawnReason ?? '', name: line.withdrawnByName ?? '', at: formatInstant(line.withdrawnAt) })}
        </span>
      )}
      {onWithdraw && line.holds && (
        <Button size="small" look="quiet" onClick={onWithdraw} aria-label={`${say('withdraw')}: ${line.document}`}>
          {say('withdraw')}
        </Button>
      )}
    </li>
  );
}
