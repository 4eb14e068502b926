import type { WireFigure } from '@comity/contracts';
import { useFormats } from '../../lib/format.ts';
import { useText } from '../../lib/text.tsx';
import { Chip } from '../../ui/chip.tsx';

/** What the number leaves out, what is to be verified, and what it means. */
export function FigureRemarks({ figure }: { readonly figure: WireFigure }) {
  const t = useText();
  const formats = useFormats();
  const hedges = [...new Set(figure.recorded.totals.flatMap((total) => total.total.hedges))];
  const unnumbered = figure.recorded.totals.reduce((sum, total) => sum + total.total.unnumbered, 0);
  return (
    <footer className="figure-remarks">
      {figure.toVerify.length > 0 ? (
        <p className="verify-line">
          <Chip tone="verify">{t('figure.to-verify')}</Chip>{' '}
          {t('figure.to-verify-count', { count: figure.toVerify.length })}
        </p>
      ) : null}
      {figure.sourceErased.length > 0 ? (
        <p className="verify-line">
          <Chip tone="verify">{t('figure.source-erased')}</Chip>{' '}
          {t('figure.source-erased-count', { count: figure.sourceErased.length })}
        </p>
      ) : null}
      {hedges.length > 0 ? (
        <p>{t('figure.hedges', { hedges: formats.list(hedges.map((hedge) => `“${hedge}”`)) })}</p>
      ) : null}
      {figure.notLookedAt > 0 ? (
        <p className="verify-line">
          <Chip tone="verify">{t('figure.in-part')}</Chip> {t('figure.not-looked-at', { count: figure.notLookedAt })}
        </p>
      ) : null}
      {figure.leftOut.undated > 0 ? <p>{t('figure.left-undated', { count: figure.leftOut.undated })}</p> : null}
      {figure.leftOut.crossing > 0 ? <p>{t('figure.left-crossing', { count: figure.leftOut.crossing })}</p> : null}
      {unnumbered > 0 ? <p>{t('figure.unnumbered', { count: unnumbered })}</p> : null}
      <p>
        <b>{t(`measure.${figure.toldAs}`)}</b> – {formats.wording.words.measures[figure.toldAs].definition}
        {figure.toldAs === figure.query.measure
          ? null
          : ` ${t('figure.told-as', { measure: t(`measure.${figure.toldAs}`) })}`}
      </p>
    </footer>
  );
}
