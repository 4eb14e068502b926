import type { WireAdopted, WireFigure } from '@comity/contracts';
import { basesOf, isBorneOut, isOneThing } from '@comity/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { BarChart3, FileText, Stamp } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { EngagementPeek } from '../features/engagements/engagement-peek.tsx';
import { AdoptedBand } from '../features/figures/adopted-band.tsx';
import { FigureChart } from '../features/figures/figure-chart.tsx';
import { FigureFilters } from '../features/figures/figure-filters.tsx';
import { FigureRemarks } from '../features/figures/figure-remarks.tsx';
import { FigureSides } from '../features/figures/figure-sides.tsx';
import { figureSearch } from '../features/figures/figure-words.ts';
import {
  type FiguresAddress,
  figureAddress,
  openStatement,
  otherMeasureOf,
  readFiguresAddress,
} from '../features/figures/figures-address.ts';
import { Lineage } from '../features/figures/lineage.tsx';
import { ProposedStatement } from '../features/figures/proposed-statement.tsx';
import { statedPeriods } from '../features/figures/stated-periods.ts';
import { withFilters } from '../lib/address.ts';
import { read } from '../lib/api.ts';
import { useFormats } from '../lib/format.ts';
import { useMay } from '../lib/session.tsx';
import { useText } from '../lib/text.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Page } from '../ui/page.tsx';
import { Split } from '../ui/peek.tsx';
import { Empty, Failure, Loading } from '../ui/states.tsx';
import './figures.css';

const AdoptDialog = lazy(() => import('../features/figures/adopt-dialog.tsx'));
const ReportDialog = lazy(() => import('../features/figures/report-dialog.tsx'));
const route = getRouteApi('/desk/reports');

/** One number with all that stands behind it: what is adopted, what is recorded, what is stated. */
export function FiguresScreen() {
  const t = useText();
  const address = route.useSearch({ select: readFiguresAddress });
  const navigate = route.useNavigate();
  const { wording } = useFormats();
  const mayAdopt = useMay('figures.adopt');
  const [open, setOpen] = useState<'adopt' | 'report' | null>(null);
  const query = figureAddress(address);
  const isAsked = isOneThing({ kind: address.kind ?? null, measure: query.measure });
  const figure = useQuery({
    ...read('figures', 'getFigure', { query }),
    placeholderData: keepPreviousData,
    enabled: isAsked,
  });
  const adopted = useQuery(read('figures', 'listAdoptedFigures', {}));
  const set = (changes: { [Name in keyof FiguresAddress]?: FiguresAddress[Name] | undefined }) =>
    void navigate({ search: withFilters(address, changes), replace: true });
  const showLineage = (lineage: string | undefined) => set({ lineage });
  const mine = figure.data ? adopted.data?.items.find((each) => sameQuery(each, figure.data)) : undefined;
  const close = () => setOpen(null);
  const isOpening = useFirstFigure(address);
  /** The number of other filters is shown greyed until its own comes, and is never adopted. */
  const current = figure.data && isAsked && !figure.isPlaceholderData ? figure.data : undefined;
  const countedAs = otherMeasureOf(address.kind, query.measure);
  const canRest = figure.data !== undefined && basesOf(figure.data).some(({ fits }) => fits);

  return (
    <Page
      title={t('nav.reports')}
      status={t('reports.figures')}
      actions={
        <>
          {mayAdopt && figure.data && isAsked && !figure.data.unconfirmed && canRest ? (
            <Button icon={<Stamp aria-hidden />} isDisabled={!current} onPress={() => setOpen('adopt')}>
              {t('figure.adopt')}
            </Button>
          ) : null}
          <Button look="primary" icon={<FileText aria-hidden />} onPress={() => setOpen('report')}>
            {t('report.word')}
          </Button>
        </>
      }
      bar={<FigureFilters address={address} set={set} />}
    >
      <Split
        peek={address.lineage ? <LineagePane address={address} onClose={() => showLineage(undefined)} /> : undefined}
      >
        <div className="stack">
          {!isAsked && !isOpening ? (
            <Empty icon={<BarChart3 />} title={t('figure.choose-kind')} action={<ToReview />}>
              {t('figure.choose-kind-why')}
            </Empty>
          ) : figure.isPending || (figure.isPlaceholderData && isEmpty(figure.data)) ? (
            <Loading />
          ) : figure.isError ? (
            <Failure error={figure.error} onRetry={() => void figure.refetch()} />
          ) : isEmpty(figure.data) ? (
            <Empty
              icon={<BarChart3 />}
              title={t('figure.none')}
              action={
                countedAs ? (
                  <Button onPress={() => set({ measure: countedAs.measure })}>
                    {t('figure.count-as', { measure: t(`measure.${countedAs.measure}`) })}
                  </Button>
                ) : (
                  <>
                    {address.unconfirmed ? null : (
                      <Button onPress={() => set({ unconfirmed: true })}>{t('figure.see-unconfirmed')}</Button>
                    )}
                    <ToReview />
                  </>
                )
              }
            >
              {countedAs
                ? t('figure.counted-as', {
                    kind: t(`kind.${countedAs.kind}`),
                    measure: t(`measure.${countedAs.measure}`),
                  })
                : t('figure.none-why')}
            </Empty>
          ) : (
            <article className="figure" aria-busy={figure.isPlaceholderData}>
              <header>
                <h2>{wording.figure(figure.data.query)}</h2>
                {figure.data.unconfirmed ? <Chip tone="verify">{t('figure.unconfirmed')}</Chip> : null}
              </header>
              {adopted.data ? (
                <AdoptedBand
                  adopted={mine}
                  isBorneOut={!mine || figure.data.unconfirmed || isBorneOut(mine, figure.data)}
                  mayAdopt={mayAdopt}
                  canRest={canRest}
                  periods={statedPeriods(figure.data)}
                  onPeriod={({ from, to }) => set({ from, to, lineage: undefined })}
                />
              ) : null}
              <FigureSides figure={figure.data} onLineage={showLineage} />
              <FigureChart figure={figure.data} onLineage={showLineage} />
              <FigureRemarks figure={figure.data} />
            </article>
          )}
        </div>
      </Split>
      <Suspense>
        {open === 'adopt' && current ? <AdoptDialog figure={current} onClose={close} /> : null}
        {open === 'report' ? (
          <ReportDialog
            current={current?.query}
            adopted={adopted.data?.items ?? (adopted.isError ? [] : undefined)}
            from={address.from}
            to={address.to}
            onClose={close}
          />
        ) : null}
      </Suspense>
    </Page>
  );
}

/** To what waits to be confirmed, where something does and whoever looks may decide it: figures come of it. */
function ToReview() {
  const t = useText();
  const mayDecide = useMay('proposals.decide');
  const { data: today } = useQuery({ ...read('today', 'getToday', {}), enabled: mayDecide });
  if (!today || today.openProposals === 0) return null;
  return (
    <Link to="/review" className="button">
      {t('figure.to-review', { count: today.openProposals })}
    </Link>
  );
}

/**
 * Without any choice the screen opens with the desk's first figure, which is an unconfirmed one until something is confirmed.
 * @returns whether it is still looking for it
 */
function useFirstFigure(address: FiguresAddress): boolean {
  const navigate = route.useNavigate();
  const isBare = Object.keys(address).length === 0;
  const confirmed = useQuery({ ...read('figures', 'getHeadlines', { query: {} }), enabled: isBare });
  const unconfirmed = useQuery({
    ...read('figures', 'getHeadlines', { query: { unconfirmed: 'true' } }),
    enabled: isBare && confirmed.data?.items.length === 0,
  });
  const first = (confirmed.data?.items[0] ?? unconfirmed.data?.items[0])?.figure;
  useEffect(() => {
    if (isBare && first) void navigate({ search: figureSearch(first.query, first.unconfirmed), replace: true });
  }, [isBare, first, navigate]);
  return isBare && (first !== undefined || confirmed.isPending || unconfirmed.isFetching);
}

function isEmpty(figure: WireFigure): boolean {
  return figure.stated.length === 0 && figure.recorded.totals.every((total) => total.records === 0);
}

/** The same measure over the same scope; the grouping is only a way of looking. */
function sameQuery({ query: a }: WireAdopted, { query: b }: WireFigure): boolean {
  return (
    a.measure === b.measure && a.kind === b.kind && a.direction === b.direction && a.from === b.from && a.to === b.to
  );
}

interface LineagePaneProps {
  readonly address: FiguresAddress;
  readonly onClose: () => void;
}

function LineagePane({ address, onClose }: LineagePaneProps) {
  const navigate = route.useNavigate();
  const id = openStatement(address);
  if (id !== undefined) {
    const record = (
      <EngagementPeek
        engagementId={id}
        onClose={onClose}
        onOpen={() => void navigate({ to: '/ledger/$engagementId', params: { engagementId: id } })}
      />
    );
    return address.unconfirmed ? <ProposedStatement proposalId={id} onClose={onClose} otherwise={record} /> : record;
  }
  return <Lineage address={address} onClose={onClose} />;
}
