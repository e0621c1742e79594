// Draws the charts of a page in the page's own colors and width.
window.charts = (() => {
  // The first of each pair is the library's color on white, the second its counterpart on dark.
  const series = [
    ['#17566b', '#6fb6cf'], ['#c4622d', '#eb9a68'], ['#5b7f3a', '#a0c57a'],
    ['#7d5a96', '#c3a2d9'], ['#b0862a', '#e0c06a'], ['#5f6b76', '#a8b3bd'],
  ]

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

  const layoutFor = (figure, width) => {
    const given = figure.layout ?? {}
    const dark = isDark()
    const narrow = width < 560
    const ink = color('--ink-soft')
    const line = color('--line')
    const layout = {
      ...recolored(given, dark),
      width, height: Math.min(given.height ?? 420, narrow ? Math.max(340, (given.height ?? 420) * 0.9) : 900),
      autosize: false, title: undefined,
      paper_bgcolor: 'rgba(0,0,0,0)', plot_bgcolor: 'rgba(0,0,0,0)',
      font: { ...given.font, family: getComputedStyle(document.body).fontFamily, color: ink, size: narrow ? 12 : 14 },
      colorway: series.map(pair => pair[dark ? 1 : 0]),
      margin: narrow ? { l: 8, r: 8, t: 16, b: 8 } : { l: 60, r: 20, t: 20, b: 50, ...given.margin, ...(given.title ? { t: 20 } : {}) },
      hoverlabel: { bgcolor: color('--paper'), bordercolor: line, font: { color: color('--ink') } },
    }
    for (const key of Object.keys(given).filter(key => /^[xy]axis\d*$/.test(key)).concat('xaxis', 'yaxis'))
      layout[key] = axis(layout[key], ink, line, narrow)
    layout.legend = narrow
      ? { ...given.legend, orientation: 'h', x: 0, y: -0.18, xanchor: 'left', yanchor: 'top', bgcolor: 'rgba(0,0,0,0)' }
      : { ...given.legend, bgcolor: 'rgba(0,0,0,0)' }
    for (const note of layout.annotations ?? []) note.font = { ...note.font, color: note.font?.color ? recolored(note.font.color, dark) : ink }
    return layout
  }

  const draw = async plot => {
    const figure = plot.figure ??= JSON.parse(plot.querySelector('script').textContent)
    const data = recolored(structuredClone(figure.data), isDark())
    await Plotly.react(plot.target ??= plot.appendChild(document.createElement('div')), data, layoutFor(structuredClone(figure), plot.clientWidth),
      { responsive: false, displayModeBar: false, ...(figure.config ?? {}), ...{ displaylogo: false } })
    plot.dataset.drawn = plot.clientWidth
  }

  const all = () => [...document.querySelectorAll('.plot')]

  return {
    start: () => {
      // A chart is drawn when it comes near; a page of twenty stays quick.
      const near = new IntersectionObserver(seen => {
        for (const { target, isIntersecting } of seen) if (isIntersecting) { near.unobserve(target); draw(target) }
      }, { rootMargin: '600px' })
      all().forEach(plot => near.observe(plot))
      const redraw = () => all().filter(plot => plot.dataset.drawn).forEach(draw)
      let waiting
      addEventListener('resize', () => { clearTimeout(waiting); waiting = setTimeout(() => all().filter(plot => plot.dataset.drawn && plot.dataset.drawn != plot.clientWidth).forEach(draw), 150) })
      addEventListener('themechange', redraw)
      addEventListener('beforeprint', () => all().forEach(draw))
    },
  }
})()
