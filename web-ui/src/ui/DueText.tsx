import { formatDayLong } from '../i18n/dates';
import { useWords } from '../i18n/useWords';
import { Tag } from './Tag';
import { uiWords } from './uiWords';
import './DueText.css';

interface DueTextProps {
  dueOn: string | null;
  /** The server's own sentence; the screen computes no working days. */
  remainingText: string | null | undefined;
  overdue: boolean;
}

/** "còn 2 ngày (thứ Năm 26/11/2026)"; late is said in words and marked by shape, not by colour alone. */
export function DueText({ dueOn, remainingText, overdue }: DueTextProps) {
  const say = useWords(uiWords);
  if (!dueOn && !remainingText) return <span className="soft">{say('noDue')}</span>;
  return (
    <span className={overdue ? 'due due--late' : 'due'}>
      {overdue && <Tag tone="late">{say('overdue')}</Tag>}
      <span>{remainingText ?? (dueOn && formatDayLong(dueOn))}</span>
    </span>
  );
}
