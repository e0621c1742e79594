// Draws the charts of a page in the page's own colors and width.
window.charts = (() => {
  // The first of each pair is a color of the library's charts, made for white; the second its counterpart on dark.
  const series = [
    ['#0072b2', '#5fb3e6'], ['#d55e00', '#f08a4b'], ['#009e73', '#3cc9a0'],
    ['#cc79a7', '#e3a0c6'], ['#56b4e9', '#8acdf2'], ['#e69f00', '#f3bf4d'],
    ['#6b7280', '#a7adb2'], ['#1f2933', '#e6e3dd'], ['#e5e7eb', '#31373c'],
    ['#a6cbe3', '#2f4d61'], ['#ffffff', '#14181b'],
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
    layout.legend = { ...given.legend, bgcolor: 'rgba(0,0,0,0)', ...(narrow ? { orientation: 'h', x: 0, y: -0.3, xanchor: 'left', yanchor: 'top' } : {}) }
    return layout
  }

  // On a phone a label beside its point would leave the plot; above it, on the side that has room, it stays.
  const labeled = (trace, { xaxis: { range, type } = {} }) => {
    if (!range || !trace.text || !trace.x?.length) return trace
    const place = value => ((type === 'log' ? Math.log10(value) : value) - range[0]) / (range[1] - range[0])
    return { ...trace, textposition: trace.x.map(value => place(value) > 0.5 ? 'top left' : 'top right') }
  }

  // The rows of a chart whose vertical axis has words and not numbers, in their order.
  const rowsOf = figure => {
    const rows = [...new Set(figure.data.flatMap(trace => trace.y ?? []))]
    return rows.every(row => typeof row === 'string') ? rows : []
  }

  // A phone has no room for labels beside the plot: each row gets its label above it, over the whole width.
  const roomForLabel = 26
  const longestLine = 46

  // A Chinese character is as wide as two letters, and a line may end after any.
  const isWide = letter => letter >= '\u2e80'
  const widthOf = text => [...text].reduce((width, letter) => width + (isWide(letter) ? 2 : 1), 0)

  const wrapped = text => {
    if (widthOf(text) <= longestLine) return text
    const fits = [...text].findIndex((_, place) => widthOf(text.slice(0, place + 1)) > longestLine)
    const cut = [...text].findLastIndex((letter, place) => place <= fits && (letter === ' ' || place > 0 && place < fits && isWide(letter) && !/[，。、：；）]/.test(text[place])))
    return cut <= 0 ? text : text.slice(0, cut) + '<br>' + wrapped(text.slice(cut).trimStart())
  }

  // Lines joined again: with a blank between words, with none between Chinese characters.
  const unbroken = text => text.replace(/(.?)<br>(.?)/gu, (_, before, after) => before + (isWide(before) || isWide(after) ? '' : ' ') + after)

  const stacked = (layout, rows, isBars) => {
    const labels = rows.map(row => wrapped(unbroken(row)))
    const lines = Math.max(...labels.map(label => label.split('<br>').length))
    const room = roomForLabel + 15 * (lines - 1)
    layout.height += room * rows.length
    layout.yaxis = { ...layout.yaxis, showticklabels: false, ticks: '', range: [rows.length - 0.5, -0.5], autorange: false }
    layout.margin = { ...layout.margin, l: 4, r: 8 }
    layout.bargap = 0.62
    layout.annotations = layout.annotations.concat(labels.map((text, index) => ({
      text, xref: 'paper', x: 0, xanchor: 'left', yref: 'y', y: index, yanchor: 'bottom', yshift: isBars ? 16 : 22,
      align: 'left', showarrow: false, font: { color: layout.font.color, size: 12.5 },
    })))
  }

  // There the texts of rows stand above them, and the axis ends where the rows do.
  const withoutRoomForText = (traces, { range, type } = {}) => {
    if (!range) return range
    const last = Math.max(...traces.flatMap(trace => trace.x ?? []).map(value => type === 'log' ? Math.log10(value) : value))
    return [range[0], range[0] + (last - range[0]) * 1.08]
  }

  // What a bar says beside its end needs room on the axis, or the edge of the page cuts it off: WhatMatters.Range seeks it for the width
  // of a picture, this for the page's.
  const pixelsOfLetter = 6.4

  const withRoomForText = (traces, width, letter = pixelsOfLetter) => {
    const bars = traces.flatMap(trace => (trace.x ?? []).map((length, i) => (
      { from: trace.base?.[i] ?? 0, to: (trace.base?.[i] ?? 0) + length, text: widthOf(`${trace.text?.[i] ?? ''}`) * letter + 8 })))
    const [least, most] = [Math.min(...bars.map(bar => Math.min(bar.from, bar.to))), Math.max(...bars.map(bar => Math.max(bar.from, bar.to)))]
    let [low, high] = [least, most]
    for (let round = 0; round < 30; round++) {
      const pixel = (high - low) / width
      const outside = bars.filter(bar => Math.abs(bar.to - bar.from) < bar.text * pixel)
      low = Math.min(least, ...outside.filter(bar => bar.to < bar.from).map(bar => bar.to - bar.text * pixel))
      high = Math.max(most, ...outside.filter(bar => bar.to >= bar.from).map(bar => bar.to + bar.text * pixel))
    }
    const edge = 0.02 * (high - low)
    return [low - edge, high + edge]
  }

  // Inside its bar where it fits, else beyond the end: plotly alone would shrink a text to keep it inside.
  const withTextPlaced = (traces, [low, high], width, letter = pixelsOfLetter) => traces.map(trace => ({
    ...trace, textangle: 0,
    textposition: (trace.x ?? []).map((length, i) => Math.abs(length) < (widthOf(`${trace.text?.[i] ?? ''}`) * letter + 8) * (high - low) / width ? 'outside' : 'inside'),
  }))

  // The names at the right ends of curves, each a step below the last where two would lie on each other.
  const apart = plot => {
    const names = [...plot.target.querySelectorAll('.annotation')].map(drawn => ({ note: plot.target.layout.annotations[drawn.dataset.index], box: drawn.getBoundingClientRect() }))
      .filter(({ note }) => note.xanchor === 'left' && note.yref === undefined && note.xref === undefined && note.xshift === 6)
      .sort((a, b) => a.box.top - b.box.top)
    let [below, moved] = [-Infinity, false]
    for (const { note, box } of names) {
      const down = Math.max(0, below - box.top)
      if (down > 1) { note.yshift = (note.yshift ?? 0) - down; moved = true }
      below = box.bottom + down - 2
    }
    return moved
  }

  // What the page cannot know before it has drawn: how wide the words are. Those beside a dot move its axis, those in the margin widen it.
  const settle = (plot, layout) => {
    const edge = plot.target.getBoundingClientRect()
    const { xaxis } = plot.target._fullLayout
    const beyond = box => box.width === 0 ? 0 : Math.max(0, box.right - edge.right + 2)
    const over = elements => Math.max(0, ...elements.map(element => beyond(element.getBoundingClientRect())))
    let changed = apart(plot)
    const margin = over([...plot.target.querySelectorAll('.annotation')])
    if (margin > 0) { layout.margin.r += margin; changed = true }
    const texts = [...plot.target.querySelectorAll('.textpoint text')].map(text => text.getBoundingClientRect()).filter(box => beyond(box) > 0)
    if (texts.length > 0 && layout.xaxis.range) {
      // A dot at the left end of its words goes left by what is over.
      const share = Math.min(...texts.map(box => 1 - beyond(box) / Math.max(beyond(box) + 1, box.left - edge.left - xaxis._offset)))
      const [from, to] = layout.xaxis.range
      layout.xaxis.range = [from, from + (to - from) / Math.max(share, 0.4)]
      changed = true
    }
    return changed
  }

  const draw = async plot => {
    const figure = plot.figure ??= JSON.parse(plot.querySelector('script').textContent)
    const layout = layoutFor(structuredClone(figure), plot.clientWidth)
    // A map keeps its own colors, and so the ink of its lines, which are read on it and not on the page.
    const traces = figure.data.map(trace => /heatmap|contour/.test(trace.type) ? structuredClone(trace) : recolored(structuredClone(trace), isDark()))
    const narrow = plot.clientWidth < narrowest
    const rows = rowsOf(figure)
    const isBars = rows.length > 0 && figure.data.some(trace => trace.type === 'bar')
    if (narrow && rows.length > 0) stacked(layout, rows, isBars)
    if (narrow && rows.length > 0 && !isBars) layout.xaxis.range = withoutRoomForText(figure.data, layout.xaxis)
    let data = narrow ? traces.map(trace => labeled(trace, layout)) : traces
    const placeBars = (width, letter) => {
      layout.xaxis.range = withRoomForText(figure.data, width, letter)
      layout.xaxis.autorange = false
      data = withTextPlaced(data, layout.xaxis.range, width, letter)
    }
    if (narrow && isBars) placeBars(layout.width - 24)
    const options = { responsive: false, displayModeBar: false, ...(figure.config ?? {}), ...{ displaylogo: false } }
    await Plotly.react(plot.target ??= plot.appendChild(document.createElement('div')), data, layout, options)
    // Beside names as wide as they are drawn, the bars have the rest.
    const isWideBars = isBars && !narrow
    const changed = settle(plot, layout)
    if (isWideBars) placeBars(plot.target._fullLayout.xaxis._length, pixelsOfLetter * 14 / 12)
    if (changed || isWideBars) await Plotly.react(plot.target, data, layout, options)
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
