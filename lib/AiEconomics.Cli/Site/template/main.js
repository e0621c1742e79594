// What a page gains where scripts run. Without them it still has its text, tables, code, pictures and links.
const root = document.documentElement.dataset.root || './'
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const remember = (key, value) => { try { localStorage.setItem(key, value) } catch { /* then for this page only */ } }
const recall = key => { try { return localStorage.getItem(key) } catch { return null } }

// A page in another language brings the words that scripts add; see words.zh-CN.json.
const words = (english, ...values) => values.reduce((text, value, place) => text.replace(`{${place}}`, () => value), window.siteWords?.[english] ?? english)

const scripts = {}
const need = name => scripts[name] ??= new Promise((done, fail) => {
  const script = document.createElement('script')
  script.src = `${root}assets/${name}`
  script.onload = done
  script.onerror = () => fail(new Error(`cannot load ${name}`))
  document.head.append(script)
})

const say = (where, sentence) => {
  const note = document.createElement('p')
  note.className = 'alt'
  note.textContent = sentence
  where.before(note)
}

function theme() {
  const button = document.querySelector('button.theme')
  const dark = () => (document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'
  const label = () => { button.dataset.shows = dark() ? 'dark' : 'light'; button.title = dark() ? words('Light page') : words('Dark page') }
  const changed = () => { label(); dispatchEvent(new Event('themechange')) }
  button.hidden = false
  button.onclick = () => { document.documentElement.dataset.theme = dark() ? 'light' : 'dark'; remember('theme', document.documentElement.dataset.theme); changed() }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed)
  label()
}

function searching() {
  const form = document.querySelector('form.search')
  const input = form.querySelector('input')
  const box = form.querySelector('.hits')
  const ready = () => Promise.all([need('search-index.js'), need('search.js')])
  const show = async () => { await ready(); search.show(input.value, box, root, words) }
  const move = step => {
    const links = all('a', box)
    links[(links.indexOf(document.activeElement) + step + links.length) % links.length]?.focus()
  }
  form.hidden = false
  input.onfocus = ready
  input.oninput = show
  form.onsubmit = event => { event.preventDefault(); box.querySelector('a')?.click() }
  form.onkeydown = event => {
    if (event.key === 'Escape') { box.hidden = true; input.blur() }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { event.preventDefault(); move(event.key === 'ArrowDown' ? 1 : -1) }
  }
  document.addEventListener('click', event => { if (!form.contains(event.target)) box.hidden = true })
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !/input|textarea/i.test(document.activeElement.tagName)) { event.preventDefault(); input.focus() }
  })
}

function code() {
  const button = document.querySelector('button.show-code')
  if (!button) return
  const blocks = all('details.code')
  const apply = open => {
    blocks.forEach(block => { block.open = open || block.hasAttribute('data-open') })
    button.textContent = open ? words('Hide code') : words('Show all code')
  }
  blocks.filter(block => block.open).forEach(block => block.setAttribute('data-open', ''))
  let open = recall('code') === 'open'
  button.hidden = false
  button.onclick = () => { open = !open; remember('code', open ? 'open' : 'folded'); apply(open) }
  apply(open)
}

async function formulas() {
  const places = all('.math')
  if (places.length === 0) return
  window.MathJax = {
    startup: { typeset: false },
    options: { enableMenu: false },
    svg: { fontCache: 'local', mtextInheritFont: true },
  }
  await need('modules.js')
  await modules.root('tex-svg')
  await MathJax.startup.promise
  await MathJax.typesetPromise(places)
  // A formula a little wider than the page shrinks to it; a much wider one stays readable and scrolls.
  for (const drawing of all('mjx-container[display="true"] > svg')) {
    drawing.style.minWidth = `${0.75 * drawing.getBoundingClientRect().width}px`
    drawing.style.maxWidth = '100%'
    drawing.style.height = 'auto'
  }
  reachable(all('mjx-container[display="true"]'))
}

async function diagrams() {
  const places = all('pre.mermaid')
  if (places.length === 0) return
  const texts = new Map(places.map(place => [place, place.textContent]))
  await need('modules.js')
  const { default: mermaid } = await modules.root('mermaid')
  const draw = async () => {
    const dark = document.querySelector('button.theme').dataset.shows === 'dark'
    mermaid.initialize({ startOnLoad: false, theme: dark ? 'dark' : 'neutral', fontFamily: getComputedStyle(document.body).fontFamily })
    for (const [place, text] of texts) { place.textContent = text; delete place.dataset.processed }
    await mermaid.run({ nodes: places })
    for (const place of places) {
      // A wide diagram keeps letters of a readable size on a phone and scrolls instead.
      const drawing = place.querySelector('svg')
      drawing.style.minWidth = `${Math.min(parseFloat(drawing.style.maxWidth) || 0, 640)}px`
      place.dataset.drawn = ''
    }
  }
  await draw()
  addEventListener('themechange', draw)
}

async function drawing() {
  if (all('.chart-area').length === 0) return
  await Promise.all([need('plotly.min.js'), need('charts.js')])
  await charts.start()
}

async function sorting() {
  const places = all('table.sortable')
  if (places.length === 0) return
  await need('tables.js')
  tables.start(places)
}

async function exploring() {
  const places = all('aie-explore')
  if (places.length === 0) return
  await need('explore.js')
  explore.start(places)
}

function filters() {
  for (const table of all('table.data')) {
    const rows = all('tbody tr', table)
    if (rows.length < 12) continue
    const input = Object.assign(document.createElement('input'), { type: 'search', className: 'filter', placeholder: `Filter ${rows.length} rows`, ariaLabel: 'Filter the rows' })
    const texts = rows.map(row => row.textContent.normalize('NFKC').toLowerCase())
    input.oninput = () => {
      const words = input.value.normalize('NFKC').toLowerCase().split(/\s+/)
      rows.forEach((row, place) => { row.hidden = !words.every(word => texts[place].includes(word)) })
    }
    table.parentElement.before(input)
  }
}

// What is wider than its place scrolls, and whoever has no mouse must be able to reach it; what fits is no stop on the way.
const widths = new ResizeObserver(entries => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth + 1) target.tabIndex = 0
    else target.removeAttribute('tabindex')
  }
})
const reachable = elements => elements.forEach(element => widths.observe(element))

theme()
searching()
code()
filters()
sorting().catch(() => { /* then the tables stay in their order */ })
exploring().catch(fault => say(document.querySelector('aie-explore'), words('The numbers cannot be moved here: {0}.', fault.message)))
reachable(all('pre'))
drawing().catch(() => all('.chart-area').forEach(plot => say(plot, plot.getAttribute('aria-label'))))
formulas().catch(fault => say(document.querySelector('.math'), words('Formulas are shown as typed: {0}.', fault.message)))
diagrams().catch(fault => say(document.querySelector('pre.mermaid'), words('Diagrams are shown as typed: {0}.', fault.message)))
