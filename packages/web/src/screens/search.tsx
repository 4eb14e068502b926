import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { Excerpt, HIT_ICONS, placeOf, useHitFacts, useHitTitle } from '../features/search/hit.tsx';
import '../features/search/search.css';
import { readSearchAddress, searchQuery } from '../features/search/search-address.ts';
import { SearchFilters } from '../features/search/search-filters.tsx';
import { withFilters } from '../lib/address.ts';
import { read } from '../lib/api.ts';
import { useText } from '../lib/text.tsx';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, Failure, Loading } from '../ui/states.tsx';

const route = getRouteApi('/desk/search');

/** So many are shown, best first: who looks for one of more says more of it. */
const MOST = 100;

/** Papers, records and partners that answer some words, each with the passage that does. */
export function SearchScreen() {
  const t = useText();
  const address = route.useSearch({ select: readSearchAddress });
  const navigate = route.useNavigate();
  const facts = useHitFacts();
  const titleOf = useHitTitle();
  const query = searchQuery(address);
  const isAsked = query.q !== '';
  const found = useQuery({
    ...read('search', 'search', { query: { ...query, limit: MOST } }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  const hits = isAsked ? (found.data?.items ?? []) : [];
  return (
    <Page
      title={t('search.title')}
      bar={
        <SearchFilters
          address={address}
          set={(changes) => void navigate({ search: withFilters(address, changes), replace: true })}
        />
      }
    >
      {!isAsked ? (
        <Empty icon={<Search />} title={t('search.ask')}>
          {t('search.ask-why')}
        </Empty>
      ) : found.isPending ? (
        <Loading />
      ) : found.isError ? (
        <Failure error={found.error} onRetry={() => void found.refetch()} />
      ) : hits.length === 0 ? (
        <Empty
          icon={<Search />}
          title={t('palette.none')}
          action={
            <Button onPress={() => void navigate({ search: { ...(address.q ? { q: address.q } : {}) } })}>
              {t('filter.clear')}
            </Button>
          }
        >
          {t('search.none-why')}
        </Empty>
      ) : (
        <>
          <ol className="hits" aria-label={t('palette.records')} aria-busy={found.isPlaceholderData}>
            {hits.map((hit) => (
              <li key={`${hit.type} ${hit.id}`}>
                <Link {...placeOf(hit)}>
                  {HIT_ICONS[hit.type]}
                  <b>{titleOf(hit)}</b>
                  <small>{facts(hit)}</small>
                  {hit.type === 'document' && hit.excerpt ? (
                    <q>
                      <Excerpt excerpt={hit.excerpt} />
                    </q>
                  ) : null}
                </Link>
              </li>
            ))}
          </ol>
          {hits.length === MOST ? <p className="hits-note">{t('search.most', { count: MOST })}</p> : null}
        </>
      )}
    </Page>
  );
}
