// Light, dark, or as the system is; kept where the browser lets it be kept.

const ORDER = ['auto', 'light', 'dark'];
let theme = read();
apply();

export const currentTheme = () => theme;

/** Goes to the next of the three. */
export function nextTheme() {
  theme = ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length];
  try {
    localStorage.setItem('theme', theme);
  } catch { /* a browser that keeps nothing */ }
  apply();
}

function read() {
  try {
    const kept = localStorage.getItem('theme');
    return ORDER.includes(kept) ? kept : 'auto';
  } catch {
    return 'auto';
  }
}

function apply() {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
