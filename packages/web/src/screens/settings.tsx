import { AboutSection } from '../features/settings/about-section.tsx';
import { AccountSection } from '../features/settings/account-section.tsx';
import { DeskSection } from '../features/settings/desk-section.tsx';
import { MembersSection } from '../features/settings/members-section.tsx';
import { ModelSection } from '../features/settings/model-section.tsx';
import '../features/settings/settings.css';
import { useMay } from '../lib/session.tsx';
import { useText } from '../lib/text.tsx';
import { Page } from '../ui/page.tsx';

export function SettingsScreen() {
  const t = useText();
  const mayManage = useMay('workspace.manage');
  const maySeeMembers = useMay('members.read');
  return (
    <Page title={t('nav.settings')}>
      <div className="sheet-column settings">
        <DeskSection />
        {maySeeMembers ? <MembersSection /> : null}
        <AccountSection />
        {mayManage ? <ModelSection /> : null}
        <AboutSection />
      </div>
    </Page>
  );
}
