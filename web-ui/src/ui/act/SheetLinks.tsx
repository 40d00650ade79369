import { useWords } from '../../i18n/useWords';
import { uiWords } from '../text/uiWords';

/** A list as a file, by the filter that stands in its address. */
export function SheetLinks({ address }: { address: (format: 'XLSX' | 'CSV') => string }) {
  const say = useWords(uiWords);
  return (
    <span className="cluster no-print">
      <a className="button button--quiet button--small" href={address('XLSX')} download>
        {say('sheetXlsx')}
      </a>
      <a className="button button--quiet button--small" href={address('CSV')} download>
        {say('sheetCsv')}
      </a>
    </span>
  );
}
