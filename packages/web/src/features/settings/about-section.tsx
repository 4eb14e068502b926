import { useQuery } from '@tanstack/react-query';
import { installationQuery } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';

export function AboutSection() {
  const t = useText();
  const { data } = useQuery(installationQuery);
  return (
    <section aria-labelledby="settings-about">
      <h2 id="settings-about">{t('settings.about')}</h2>
      <p>{t('settings.about-what', { version: data?.version ?? '' })}</p>
      <p className="muted">{t('settings.not-affiliated')}</p>
      <p className="muted">{t('door.stays-here')}</p>
      <p className="muted">{t('settings.licence')}</p>
    </section>
  );
}
