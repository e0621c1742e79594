// Draws the charts of a page in the page's own colors and width.
window.charts = (() => {
  // The first of each pair is a color of the library's charts, made for white; the second its counterpart on dark.
  const series = [
    ['#0072b2', '#5fb3e6'], ['#d55e00', '#f08a4b'], ['#009e73', '#3cc9a0'],
    ['#cc79a7', '#e3a0c6'], ['#56b4e9', '#8acdf2'], ['#e69f00', '#f3bf4d'],
    ['#6b7280', '#a7adb2'], ['#1f2933', '#e6e3dd'], ['#e5e7eb', '#31373c'],
    ['#a6cbe3', '#2f4d61'],
  ]

  const narrowest = 560

  const color = (name, element = document.body) => {
    const probe = document.createElement('span')
    probe.style.color = `var(${name})`
    element.append(probe)
    const found = getComputedStyle(probe).color
    probe.remove()
    return found
  }

  const isDark = () => {
    const choice = document.documentElement.dataset.theme
    return choice ? choice === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  }

  const recolored = (value, dark) => {
    if (Array.isArray(value)) return value.map(item => recolored(item, dark))
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, recolored(item, dark)]))
    const pair = typeof value === 'string' && series.find(([light]) => light === value.toLowerCase())
    return pair ? pair[dark ? 1 : 0] : value
  }

  const axis = (given, ink, line, narrow) => ({
    automargin: true, zerolinecolor: line, ...given, gridcolor: line, linecolor: ink, tickcolor: ink,
    tickfont: { ...given?.tickfont, color: ink, size: narrow ? 11 : 13 },
    title: typeof given?.title === 'object' ? { ...given.title, font: { ...given.title.font, color: ink, size: narrow ? 12 : 14 } } : given?.title,
  })

  // The title and the line on the source stand in the page's own text, where they wrap; the room they took goes too.
  const isOfThePage = note => note.name === 'title' || note.name === 'source'

  const marginsFor = (given, has, narrow) => {
    const margin = { l: 60, r: 20, t: 20, b: 50, ...given.margin }
    return {
      ...margin, t: given.title || has('title') ? 20 : margin.t, b: has('source') ? Math.min(margin.b, 56) : margin.b,
      l: narrow ? Math.min(margin.l, 8) : margin.l,
    }
  }

  const layoutFor = (figure, width) => {
    const given = figure.layout ?? {}
    const dark = isDark()
    const narrow = width < narrowest
    const ink = color('--ink-soft')
    const line = color('--line')
    const all = given.annotations ?? []
    const notes = all.filter(note => !isOfThePage(note))
    const margin = marginsFor(given, name => all.some(note => note.name === name), narrow)
    const room = (given.margin?.t ?? margin.t) - margin.t + (given.margin?.b ?? margin.b) - margin.b
    const layout = {
      ...recolored(given, dark),
      width, height: (given.height ?? 420) - room, autosize: false, title: undefined, margin,
      paper_bgcolor: 'rgba(0,0,0,0)', plot_bgcolor: 'rgba(0,0,0,0)',
      font: { ...given.font, family: getComputedStyle(document.body).fontFamily, color: ink, size: narrow ? 12 : 14 },
      colorway: series.slice(0, 6).map(pair => pair[dark ? 1 : 0]),
      hoverlabel: { bgcolor: color('--paper'), bordercolor: line, font: { color: color('--ink') } },
      annotations: notes.map(note => ({ ...note, font: { ...note.font, color: note.font?.color ? recolored(note.font.color, dark) : ink } })),
    }
    for (const key of Object.keys(given).filter(key => /^[xy]axis\d*$/.test(key)).concat('xaxis', 'yaxis'))
      layout[key] = axis(layout[key], ink, line, narrow)
    layout.legend = { ...given.legend, bgcolor: 'rgba(0,0,0,0)', ...(narrow ? { orientation: 'h', x: 0, y: -0.18, xanchor: 'left', yanchor: 'top' } : {}) }
    return layout
  }

  // On a phone a label beside its point would leave the plot; above it, on the side that has room, it stays.
  const labeled = (trace, { xaxis: { range, type } = {} }) => {
    if (!range || !trace.text || !trace.x?.length) return trace
    const place = value => ((type === 'log' ? Math.log10(value) : value) - range[0]) / (range[1] - range[0])
    return { ...trace, textposition: trace.x.map(value => place(value) > 0.5 ? 'top left' : 'top right') }
  }

  const draw = async plot => {
    const figure = plot.figure ??= JSON.parse(plot.querySelector('script').textContent)
    const layout = layoutFor(structuredClone(figure), plot.clientWidth)
    const traces = recolored(structuredClone(figure.data), isDark())
    const data = plot.clientWidth < narrowest ? traces.map(trace => labeled(trace, layout)) : traces
    await Plotly.react(plot.target ??= plot.appendChild(document.createElement('div')), data, layout,
      { responsive: false, displayModeBar: false, ...(figure.config ?? {}), ...{ displaylogo: false } })
    plot.dataset.drawn = plot.clientWidth
  }

  const all = () => [...document.querySelectorAll('.chart-area')]

  const drawn = () => all().filter(plot => plot.dataset.drawn)

  return {
    start: async () => {
      let waiting
      addEventListener('resize', () => {
        clearTimeout(waiting)
        waiting = setTimeout(() => drawn().filter(plot => plot.dataset.drawn !== String(plot.clientWidth)).forEach(draw), 150)
      })
      addEventListener('themechange', () => drawn().forEach(draw))
      for (const plot of all()) await draw(plot)
    },
  }
})()
