import type { WirePartyPage } from '@comity/contracts';
import { displayName } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Merge, PencilLine } from 'lucide-react';
import { useState } from 'react';
import { EngagementLines, Sources } from '../features/engagements/engagement-view.tsx';
import { useVisited } from '../features/frame/recent.ts';
import { RecordFailure } from '../features/frame/route-states.tsx';
import { HistoryList } from '../features/history/history-list.tsx';
import { MergeDialog } from '../features/parties/merge-dialog.tsx';
import { PartyDialog } from '../features/parties/party-dialog.tsx';
import { read } from '../lib/api.ts';
import { useLanguageName } from '../lib/language-name.ts';
import { useRegionName } from '../lib/region-name.ts';
import { useMay, useWorkspace } from '../lib/session.tsx';
import { useText } from '../lib/text.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Page } from '../ui/page.tsx';
import { Facts } from '../ui/peek.tsx';
import { Loading } from '../ui/states.tsx';

const route = getRouteApi('/desk/partners/$partyId');

/** A party with its names, and everything that it took part in. */
export function PartyScreen() {
  const t = useText();
  const regionName = useRegionName();
  const languageName = useLanguageName();
  const { ownPartyId } = useWorkspace();
  const { partyId } = route.useParams();
  const query = useQuery(read('parties', 'getParty', { params: { partyId } }));
  useVisited('party', partyId, query.data && displayName(query.data.party).name);
  if (query.isPending) return <Loading />;
  if (query.isError) return <RecordFailure query={query} list="/partners" />;
  const { party, engagements, citations, history } = query.data;
  const title = party.verifiedName ?? party.nameAsPrinted;
  return (
    <Page title={title} parent={{ label: t('nav.partners'), to: '/partners' }} actions={<Actions page={query.data} />}>
      <div className="sheet-column record">
        <header>
          <div className="record-marks">
            <Chip>
              {party.organisationKind
                ? t(`organisation-kind.${party.organisationKind}`)
                : t(`party-kind.${party.kind}`)}
            </Chip>
            {party.id === ownPartyId ? <Chip tone="accent">{t('party.own')}</Chip> : null}
            {party.verifiedName === null ? <Chip tone="verify">{t('party.unverified')}</Chip> : null}
          </div>
          <h2>{title}</h2>
        </header>
        <Facts
          facts={[
            { id: 'printed', term: t('party.name-as-printed'), value: party.nameAsPrinted },
            {
              id: 'verified',
              term: t('party.verified-name'),
              value: party.verifiedName ?? <span className="muted">{t('party.not-verified-yet')}</span>,
            },
            { id: 'country', term: t('engagement.country'), value: party.country ? regionName(party.country) : null },
            { id: 'post', term: t('party.post'), value: party.post },
            {
              id: 'names',
              term: t('party.other-names'),
              value:
                party.names.length > 0 ? (
                  <ul>
                    {party.names.map((name) => (
                      <li key={`${name.text} ${name.kind}`}>
                        {name.text}{' '}
                        <span className="muted">
                          · {t(`party-name-kind.${name.kind}`)}
                          {name.language ? ` · ${languageName(name.language)}` : ''}
                        </span>
                      </li>
                    ))}
                  </ul>
                ) : null,
            },
          ]}
        />
        <section>
          <h3>{t('party.took-part', { count: engagements.length })}</h3>
          <EngagementLines rows={engagements} />
        </section>
        {citations.length > 0 ? (
          <section>
            <h3>{t('citation.title')}</h3>
            <Sources citations={citations} />
          </section>
        ) : null}
        <section>
          <h3>{t('history.title')}</h3>
          <HistoryList entries={history} />
        </section>
      </div>
    </Page>
  );
}

function Actions({ page: { party } }: { readonly page: WirePartyPage }) {
  const t = useText();
  const mayWrite = useMay('records.write');
  const [open, setOpen] = useState<'edit' | 'merge' | null>(null);
  if (!mayWrite) return null;
  return (
    <>
      <Button icon={<Merge aria-hidden />} onPress={() => setOpen('merge')}>
        {t('party.merge')}
      </Button>
      <Button icon={<PencilLine aria-hidden />} onPress={() => setOpen('edit')}>
        {t('action.edit')}
      </Button>
      {open === 'edit' ? <PartyDialog party={party} onClose={() => setOpen(null)} /> : null}
      {open === 'merge' ? <MergeDialog party={party} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
