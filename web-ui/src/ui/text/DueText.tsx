import { formatDayLong } from '../../i18n/dates';
import { useWords } from '../../i18n/useWords';
import { Icon } from './Icon';
import { Tag } from './Tag';
import { uiWords } from './uiWords';
import './DueText.css';

interface DueTextProps {
  dueOn: string | null;
  /** The server's own sentence; the screen computes no working days. */
  remainingText: string | null | undefined;
  overdue: boolean;
  /** How long it usually takes: a hint beside it, the server's own sentence. */
  usualText?: string | null;
}

/** "còn 2 ngày (thứ Năm 26/11/2026)"; late is said in words and marked by shape, not by colour alone. */
export function DueText({ usualText, ...due }: DueTextProps) {
  return usualText ? (
    <>
      <DueLine {...due} /> <span className="soft small due__usual">{usualText}</span>
    </>
  ) : (
    <DueLine {...due} />
  );
}

function DueLine({ dueOn, remainingText, overdue }: Omit<DueTextProps, 'usualText'>) {
  const say = useWords(uiWords);
  if (!dueOn && !remainingText) return <span className="soft">{say('noDue')}</span>;
  return (
    <span className={overdue ? 'due due--late' : 'due'}>
      {overdue && <LateMark spoken={saysLate(remainingText) ? undefined : say('overdue')} />}
      <span>{remainingText ?? (dueOn && formatDayLong(dueOn))}</span>
    </span>
  );
}

/** A sentence that already says it is late needs only the sign; otherwise the word stands before it. */
const saysLate = (text: string | null | undefined) => /quá hạn|overdue/i.test(text ?? '');

function LateMark({ spoken }: { spoken: string | undefined }) {
  return spoken ? (
    <Tag tone="late">{spoken}</Tag>
  ) : (
    <span className="due__mark">
      <Icon name="warn" size={15} />
    </span>
  );
}
