import type { WireFigure, WireStatedFigure } from '@comity/contracts';
import { useFormats } from '../../lib/format.ts';
import { useText } from '../../lib/text.tsx';

interface FigureSidesProps {
  readonly figure: WireFigure;
  readonly onLineage: (key: string) => void;
}

/** Recorded and stated, side by side and never mixed. */
export function FigureSides({ figure, onLineage }: FigureSidesProps) {
  const t = useText();
  const formats = useFormats();
  return (
    <div className="figure-sides">
      <section>
        <h3>{t('figure.recorded')}</h3>
        {figure.recorded.totals.map((total) => (
          <div key={total.unit ?? ''}>
            <button
              type="button"
              className="figure-total"
              disabled={total.records === 0}
              onClick={() => onLineage('total')}
            >
              {formats.wording.total(total, figure.toldAs, figure.query.kind)}
            </button>
            <p className="figure-note">{t('figure.records', { count: total.records })}</p>
          </div>
        ))}
        {figure.recorded.totals.length === 0 ? <p className="figure-note">{t('figure.nothing-recorded')}</p> : null}
      </section>
      <section>
        <h3>{t('figure.stated')}</h3>
        {figure.stated.length > 0 ? (
          <StatedTree figures={figure.stated} figure={figure} onLineage={onLineage} />
        ) : (
          <p className="figure-note">{t('figure.nothing-stated')}</p>
        )}
      </section>
    </div>
  );
}

interface StatedTreeProps extends FigureSidesProps {
  readonly figures: readonly WireStatedFigure[];
}

/** What contains what; the parts stand inside their whole and are not added to it. */
function StatedTree({ figures, figure: whole, onLineage }: StatedTreeProps) {
  const t = useText();
  const formats = useFormats();
  return (
    <ul className="stated">
      {figures.map((figure, index) => {
        const inside = figure.contains.recorded.filter((total) => total.records > 0);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: one statement may hold the same number twice
          <li key={`${figure.engagementId} ${index}`}>
            <button type="button" className="stated-line" onClick={() => onLineage(`stated:${figure.engagementId}`)}>
              <b>{formats.quantity(figure.quantity, whole.query.kind)}</b>
              <small>
                {[formats.period(figure.period), figure.title].filter((each) => each !== '').join(' · ')}
                {figure.relation === 'within' ? '' : ` · ${t(`relation.${figure.relation}`)}`}
              </small>
              {figure.quantity.hedge ? <small>“{figure.quantity.hedge}”</small> : null}
              {whole.sourceErased.includes(figure.engagementId) ? <small>{t('figure.source-erased')}</small> : null}
            </button>
            {figure.contains.stated.length > 0 || inside.length > 0 ? (
              <>
                {figure.contains.stated.length > 0 ? (
                  <StatedTree figures={figure.contains.stated} figure={whole} onLineage={onLineage} />
                ) : null}
                {inside.map((total) => (
                  <p key={total.unit ?? ''} className="figure-note">
                    {t('figure.inside-recorded', { count: total.records })}
                  </p>
                ))}
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
