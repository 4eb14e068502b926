import type { WireAdopted, WireFigureQuery } from '@comity/contracts';
import { isOneThing } from '@comity/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call, read } from '../../lib/api.ts';
import { download } from '../../lib/download.ts';
import { useFormats } from '../../lib/format.ts';
import { LOCALE_NAMES, LOCALES } from '../../lib/locale.ts';
import { useLanguage } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormFault } from '../../ui/form-fault.tsx';
import { Select } from '../../ui/select.tsx';
import { Loading } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import './figures.css';

interface ReportDialogProps {
  readonly current: WireFigureQuery | undefined;
  /** Undefined until they have come: what is ticked at first depends on them. */
  readonly adopted: readonly WireAdopted[] | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly onClose: () => void;
}

const isYear = (text: string) => /^\d{4}$/.test(text.trim());

const keyOf = (query: WireFigureQuery) =>
  JSON.stringify([query.measure, query.kind, query.direction, query.from, query.to]);

/** The Word report for a meeting: a period, a language, a choice of figures. */
export default function ReportDialog({ current, adopted: come, from, to, onClose }: ReportDialogProps) {
  const t = useText();
  const { wording: words } = useFormats();
  const ownLanguage = useLanguage();
  const headlines = useQuery(read('figures', 'getHeadlines', { query: {} }));
  const adopted = come ?? [];
  const isComing = come === undefined || headlines.isPending;
  const [language, setLanguage] = useState(ownLanguage);
  const [heading, setHeading] = useState('');
  const [years, setYears] = useState({ from: from?.toString() ?? '', to: to?.toString() ?? '' });
  /** What somebody ticked or cleared; else what was adopted is ticked, and without any the figure that is looked at. */
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const offered = new Map<string, { query: WireFigureQuery; wording: string | null }>();
  for (const each of adopted) offered.set(keyOf(each.query), { query: each.query, wording: words.adopted(each) });
  const looked = current && isOneThing(current) ? current : undefined;
  const others = [...(looked ? [looked] : []), ...(headlines.data?.items.map((item) => item.figure.query) ?? [])];
  for (const query of others) if (!offered.has(keyOf(query))) offered.set(keyOf(query), { query, wording: null });
  const isTicked = (key: string) =>
    ticks.get(key) ??
    (adopted.length > 0 ? offered.get(key)?.wording !== null : looked !== undefined && key === keyOf(looked));
  const faults = {
    from: years.from.trim() === '' || isYear(years.from) ? undefined : t('report.year-form'),
    to:
      years.to.trim() === ''
        ? undefined
        : !isYear(years.to)
          ? t('report.year-form')
          : isYear(years.from) && years.to.trim() < years.from.trim()
            ? t('report.years-turned')
            : undefined,
  };
  const chosen = [...offered].filter(([key]) => isTicked(key));
  const make = useMutation({
    mutationFn: async () => {
      const response = await call('makeWordReport', {
        body: {
          language,
          ...(heading.trim() === '' ? {} : { title: heading.trim() }),
          from: isYear(years.from) ? `${years.from.trim()}-01-01` : null,
          to: isYear(years.to) ? `${years.to.trim()}-12-31` : null,
          figures: chosen.slice(0, 40).map(([, { query }]) => query),
        },
      });
      await download(response, 'report.docx');
    },
    onSuccess: onClose,
  });
  return (
    <Dialog
      title={t('report.word')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={make.isPending || isComing || chosen.length === 0 || !!faults.from || !!faults.to}
            onPress={() => make.mutate()}
          >
            {make.isPending ? t('report.making') : t('report.make')}
          </Button>
        </>
      }
    >
      <p className="muted">{t('report.note')}</p>
      <TextField
        label={t('report.title')}
        value={heading}
        onChange={setHeading}
        placeholder={t('report.title-placeholder')}
      />
      <div className="form-row">
        <TextField
          label={t('ledger.from')}
          inputMode="numeric"
          value={years.from}
          error={faults.from}
          onChange={(value) => setYears({ ...years, from: value })}
        />
        <TextField
          label={t('ledger.to')}
          inputMode="numeric"
          value={years.to}
          error={faults.to}
          onChange={(value) => setYears({ ...years, to: value })}
        />
        <Select
          label={t('settings.language')}
          options={LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] }))}
          value={language}
          onChange={setLanguage}
        />
      </div>
      <fieldset className="report-figures">
        <legend className="field-label">{t('report.figures')}</legend>
        {isComing ? (
          <Loading rows={3} />
        ) : (
          [...offered].map(([key, { query, wording }]) => (
            <Checkbox
              key={key}
              isSelected={isTicked(key)}
              onChange={(isSelected) => setTicks(new Map([...ticks, [key, isSelected]]))}
            >
              {words.figureMeasured(query)} <span className="muted">· {wording ?? t('figure.not-adopted-short')}</span>
            </Checkbox>
          ))
        )}
        {chosen.length === 0 && !isComing ? <p className="muted">{t('report.no-figures')}</p> : null}
      </fieldset>
      <FormFault error={make.error} />
    </Dialog>
  );
}
