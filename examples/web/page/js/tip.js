// What is known of the word under the pointer or the focus, beside it. It stays while the pointer is on it, and Escape closes it.

export class Tip {
  #node;
  #owner = null;
  #timer = 0;

  constructor(node) {
    this.#node = node;
    node.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    node.addEventListener('pointerleave', () => this.hideSoon());
    document.addEventListener('keydown', (e) => e.key === 'Escape' && this.hide());
    document.addEventListener('scroll', () => this.hide(), { capture: true, passive: true });
  }

  show(owner, content) {
    clearTimeout(this.#timer);
    if (this.#owner === owner) return;
    this.hide();
    this.#owner = owner;
    owner.setAttribute('aria-describedby', this.#node.id);
    owner.classList.add('now');
    this.#node.replaceChildren(...content);
    this.#node.hidden = false;
    const at = owner.getClientRects()[0];
    const tip = this.#node.getBoundingClientRect();
    const left = Math.min(Math.max(8, at.left + at.width / 2 - tip.width / 2), innerWidth - tip.width - 8);
    const above = at.top - tip.height - 8;
    this.#node.style.left = `${left}px`;
    this.#node.style.top = `${at.bottom + 14 + tip.height < innerHeight || above < 0 ? at.bottom + 10 : above}px`;
  }

  hideSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.hide(), 150);
  }

  hide() {
    clearTimeout(this.#timer);
    this.#owner?.removeAttribute('aria-describedby');
    this.#owner?.classList.remove('now');
    this.#owner = null;
    this.#node.hidden = true;
  }
}
