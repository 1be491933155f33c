// Adds a passkey, and logs in with one. The form is hidden until this script shows it, where the browser and the site's address can do it.
// Whatever goes wrong, the form is sent without an answer and the site says so: there is one place for errors, beside the field.
export function initPasskeys() {
  for (const form of document.querySelectorAll('[data-module="preceptor-passkey"]')) {
    if (window.PublicKeyCredential && location.hostname === form.dataset.host) {
      form.hidden = false;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        send(form);
      });
    }
  }
}

async function send(form) {
  try {
    const asked = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form) });
    if (asked.ok) {
      form.elements.Credential.value = JSON.stringify(plain(await answer(await asked.json())));
    }
  } catch {
    // Cancelled, waited too long, or the device has none that fits.
  }

  form.submit();
}

// Only what is to be made names a user.
const answer = (asked) => asked.user
  ? navigator.credentials.create({
    publicKey: { ...asked, challenge: bytes(asked.challenge), user: { ...asked.user, id: bytes(asked.user.id) }, excludeCredentials: (asked.excludeCredentials ?? []).map(known) },
  })
  : navigator.credentials.get({ publicKey: { ...asked, challenge: bytes(asked.challenge), allowCredentials: (asked.allowCredentials ?? []).map(known) } });

const known = (credential) => ({ ...credential, id: bytes(credential.id) });

function plain({ id, rawId, type, response }) {
  const fields = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'];
  return {
    id,
    rawId: text(rawId),
    type,
    clientExtensionResults: {},
    response: {
      ...Object.fromEntries(fields.filter((field) => response[field]).map((field) => [field, text(response[field])])),
      ...(response.getTransports && { transports: response.getTransports() }),
    },
  };
}

// Base64url, in which the standard writes bytes.
const bytes = (coded) => Uint8Array.from(atob(coded.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
