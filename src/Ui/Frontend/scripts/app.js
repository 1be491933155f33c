import { initButtons } from 'nhsuk-frontend/dist/nhsuk/components/button/button.mjs';
import { initCharacterCounts } from 'nhsuk-frontend/dist/nhsuk/components/character-count/character-count.mjs';
import { initErrorSummary } from 'nhsuk-frontend/dist/nhsuk/components/error-summary/error-summary.mjs';
import { initHeader } from 'nhsuk-frontend/dist/nhsuk/components/header/header.mjs';
import { initNotificationBanners } from 'nhsuk-frontend/dist/nhsuk/components/notification-banner/notification-banner.mjs';
import { initPasswordInputs } from 'nhsuk-frontend/dist/nhsuk/components/password-input/password-input.mjs';
import { initSkipLinks } from 'nhsuk-frontend/dist/nhsuk/components/skip-link/skip-link.mjs';
import { initBoards } from './board.js';
import { initCopies } from './copies.js';
import { initHighlight } from './highlight.js';
import { initKeep } from './keep.js';
import { initLive } from './live.js';
import { initPasskeys } from './passkey.js';
import { initSuggest } from './suggest.js';

// The components look for these classes before they start. An inline script could set them sooner,
// but the content security policy allows none.
document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');

// Not the file upload's: the button that it puts before the field has a name without the words that it shows (WCAG 2.5.3).
for (const init of [
  initBoards,
  initButtons,
  initCharacterCounts,
  initCopies,
  initErrorSummary,
  initHeader,
  initHighlight,
  initKeep,
  initLive,
  initNotificationBanners,
  initPasskeys,
  initPasswordInputs,
  initSkipLinks,
  initSuggest,
]) {
  // One component that cannot start, in an old browser, must not stop the others.
  try {
    init();
  } catch (fault) {
    console.error(fault);
  }
}
