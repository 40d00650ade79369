import { PatternLines } from '@visx/pattern';
import { scaleBand, scaleLinear } from '@visx/scale';
import { BarStackHorizontal } from '@visx/shape';
import { useId } from 'react';
import { useWords } from '../../../i18n/useWords';
import type { Figures } from '../api/onTimeQuery';
import { barLines, PARTS, type Part } from '../barLines';
import { onTimeWords } from '../onTimeWords';
import type { FigureLine } from './FigureTable';
import './LateBars.css';

const HEIGHT = 18;

interface LateBarsProps {
  lines: FigureLine[];
}

/** A bar for each line of a table, told apart by pattern and number; for the eye alone, since the table says it all. */
export function LateBars({ lines }: LateBarsProps) {
  const say = useWords(onTimeWords);
  const pattern = useId();
  const { shown, left, longest } = barLines(lines);
  if (shown.length === 0) return null;
  const fill = (part: Part) => (part === 'finishedLate' ? `url(#${pattern})` : undefined);
  const along = scaleLinear<number>({ domain: [0, longest], range: [0, 100] });
  return (
    <figure className="late-bars" aria-hidden="true">
      <figcaption className="late-bars__legend small">
        {PARTS.map((part) => (
          <span key={part}>
            <svg className="late-bars__swatch" aria-hidden="true" width="20" height="12">
              {part === 'finishedLate' && (
                <PatternLines id={pattern} width={5} height={5} stroke="#1d1b19" strokeWidth={1.5} orientation={['diagonal']} background="#fff" />
              )}
              <rect className={`late-bars__part late-bars__part--${part}`} width="20" height="12" fill={fill(part)} />
            </svg>{' '}
            {say(part)}
          </span>
        ))}
        <span className="soft">{say('barNumbers')}</span>
      </figcaption>
      <ul className="late-bars__lines">
        {shown.map((line) => (
          <li key={line.id} className="late-bars__line">
            <span className="late-bars__name">{line.name}</span>
            <svg className="late-bars__bar" aria-hidden="true" width="100%" height={HEIGHT}>
              <Bar figures={line.figures} along={along} fill={fill} />
            </svg>
            <span className="late-bars__numbers">{PARTS.map((part) => line.figures[part]).join(' / ')}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="soft small">{say('barsLeft', { count: left })}</p>}
    </figure>
  );
}

interface BarProps {
  figures: Figures;
  along: ReturnType<typeof scaleLinear<number>>;
  fill: (part: Part) => string | undefined;
}

/** In hundredths of the place there is, so that paper and telephone need no measuring. */
function Bar({ figures, along, fill }: BarProps) {
  return (
    <BarStackHorizontal
      data={[figures]}
      keys={[...PARTS]}
      y={() => 0}
      xScale={along}
      yScale={scaleBand<number>({ domain: [0], range: [0, HEIGHT] })}
      color={() => ''}
    >
      {(stacks) =>
        stacks.flatMap(({ key, bars }) =>
          bars
            .filter((bar) => bar.width > 0)
            .map((bar) => (
              <rect
                key={key}
                className={`late-bars__part late-bars__part--${key}`}
                x={`${bar.x}%`}
                width={`${bar.width}%`}
                y={1}
                height={HEIGHT - 2}
                fill={fill(key)}
              />
            )),
        )
      }
    </BarStackHorizontal>
  );
}
