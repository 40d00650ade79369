import { useState } from 'react';
import { useWords } from '../../../../i18n/useWords';
import { Notice } from '../../../../ui/notice/Notice';
import { ScrollArea } from '../../../../ui/table/ScrollArea';
import { paperWords } from '../../paperWords';
import { PdfPages } from './PdfPages';
import { SheetTools } from './SheetTools';

/** The file itself: pages of a PDF, a picture, or that it cannot be shown here. */
export function PaperContent({ url, mediaType, title }: { url: string; mediaType: string; title: string }) {
  const say = useWords(paperWords);
  if (mediaType === 'application/pdf') return <PdfPages key={url} url={url} title={title} />;
  if (mediaType.startsWith('image/')) return <Picture key={url} url={url} title={title} />;
  return <Notice>{say('docx')}</Notice>;
}

function Picture({ url, title }: { url: string; title: string }) {
  const [turns, setTurns] = useState(0);
  const [zoom, setZoom] = useState(1);
  return (
    <>
      <SheetTools pages={1} zoom={zoom} onZoom={setZoom} onTurn={() => setTurns((known) => (known + 1) % 4)} />
      <ScrollArea className="paper-view__sheet" label={title}>
        <div className="paper-view__turn" style={{ width: `${zoom * 100}%` }} data-turns={turns}>
          <img src={url} alt={title} className="paper-view__image" />
        </div>
      </ScrollArea>
    </>
  );
}
